import { skill, type DemoVacancy } from '../demo-vacancy.ts';

export const helpendeLeren: DemoVacancy = {
  slug: 'helpende-leer-het-bij-ons',
  title: 'Helpende, leer het bij ons',
  employer: 'Thuiszorg Lindebloesem',
  place: 'Amersfoort',
  sector: 'Zorg',
  hours: '24 - 28 uur',
  pay: '€ 2.294 - € 2.906 per maand (FWG 25)',
  language: 'nl',
  posted: '2026-11-23',
  summary:
    'Je hoeft nog niet in de zorg te hebben gewerkt. Je leert het vak bij ons, naast een ervaren collega. Binnen een jaar heb je je diploma.',
  parts: [
    {
      heading: 'Wat ga je doen?',
      paragraphs: [
        'Je komt bij mensen thuis in Amersfoort-Noord. Je helpt bij het opstaan, wassen en aankleden, je maakt het bed op en zet een maaltijd klaar. De eerste twee maanden loop je elke dag mee met Wim of Naima.',
      ],
    },
    {
      heading: 'Wat vragen wij op dag 1?',
      items: [
        'Je hebt geduld en je voelt aan hoe het met iemand gaat.',
        'Je werkt graag samen en vraagt om hulp als je iets niet weet.',
        'Je bent betrouwbaar: mensen wachten op je.',
        'Je kunt schoonmaken en een bed verschonen. Thuis geleerd telt ook.',
        'Rijbewijs B of een goede fiets. Wij hebben e-bikes te leen.',
        'Nederlands op niveau A2; wij helpen je naar B1.',
        'Een VOG. Die regelen wij samen.',
      ],
    },
    {
      heading: 'Dit leer je bij ons',
      items: [
        'Basiszorg: helpen bij wassen en aankleden.',
        'Veilig tillen en verplaatsen.',
        'Medicijnen aanreiken.',
        'Werken met het elektronisch dossier.',
        'Zien wanneer iemand achteruitgaat, en dat melden.',
      ],
      paragraphs: [
        'Je volgt de opleiding Helpende Zorg en Welzijn, één dag per week, en die dag betalen wij door.',
      ],
    },
    {
      heading: 'Wat bieden wij?',
      items: [
        'Een leer-arbeidscontract en daarna een vaste baan.',
        'Salaris vanaf € 2.294 bij 36 uur, cao VVT.',
        'Vrij op woensdagmiddag als je kinderen hebt.',
      ],
    },
    {
      heading: 'Interesse?',
      paragraphs: ['Kom een ochtend kijken. Daarna beslis je pas.'],
    },
  ],
  markup: 'teaser',
  page: 'document',
  list: {
    requires: [
      {
        id: skill('1bb3a4b7-c0e4-434a-850d-0d2874a9c251'),
        kind: 'start',
        min: 2,
        text: 'Je hebt geduld',
      },
      {
        id: skill('77b636e8-fab3-41a8-8022-1e0a354059dc'),
        kind: 'start',
        min: 2,
        text: 'Je voelt aan hoe het met iemand gaat',
      },
      {
        id: skill('60c78287-22eb-4103-9c8c-28deaa460da0'),
        kind: 'start',
        min: 2,
        text: 'Je werkt graag samen en vraagt om hulp',
      },
      {
        id: skill('25e16679-a7d0-464d-916c-63210001bbab'),
        kind: 'start',
        min: 2,
        text: 'Je bent betrouwbaar: mensen wachten op je',
      },
      {
        id: skill('4f1b6304-f54a-42f0-9604-5427a28d240f'),
        kind: 'start',
        min: 1,
        text: 'Je kunt schoonmaken; thuis geleerd telt ook',
      },
      {
        id: skill('24f980ba-b44f-4739-b563-205104c3190d'),
        kind: 'learn',
        min: 1,
        text: 'Basiszorg',
      },
      {
        id: skill('949c119b-3433-439f-8ca9-1a9ce04b696d'),
        kind: 'learn',
        min: 1,
        text: 'Veilig tillen en verplaatsen',
      },
      {
        id: skill('d2f78372-c23b-41ef-bce3-2874f587579c'),
        kind: 'learn',
        min: 1,
        text: 'Medicijnen aanreiken',
      },
      {
        id: skill('53141450-2fa9-4890-a64e-7ffd4e1144be'),
        kind: 'learn',
        min: 1,
        text: 'Werken met het elektronisch dossier',
      },
      {
        id: skill('a33b13de-9108-43f7-a0a2-0542528849ca'),
        kind: 'learn',
        min: 1,
        text: 'Zien wanneer iemand achteruitgaat',
      },
    ],
    gates: [
      { gate: 'vog', kind: 'learn', text: 'Die regelen wij samen' },
      { gate: 'taal-nl-a2', kind: 'start' },
    ],
  },
};
