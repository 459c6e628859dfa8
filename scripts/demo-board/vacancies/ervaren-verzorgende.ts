import { skill, type DemoVacancy } from '../demo-vacancy.ts';

export const ervarenVerzorgende: DemoVacancy = {
  slug: 'ervaren-verzorgende',
  title: 'Ervaren verzorgende',
  employer: 'Zorggroep Morgenrood',
  place: 'Deventer',
  sector: 'Zorg',
  hours: '20 - 32 uur',
  pay: '€ 2.784 - € 3.711 per maand (FWG 35)',
  language: 'nl',
  posted: '2026-11-20',
  summary:
    'Op een kleine woongroep voor mensen met dementie zoeken wij een ervaren verzorgende, die rust brengt en goed kijkt.',
  parts: [
    {
      heading: 'Over de functie',
      paragraphs: [
        'Op woongroep De Boomgaard wonen acht mensen met dementie. Jij helpt hen door de dag: met opstaan, wassen en aankleden, en met een praatje bij de koffie. Je bent voor twee bewoners het vaste gezicht voor de familie.',
      ],
      items: [
        'Je geeft basiszorg en let op wat iemand zelf nog kan.',
        'Je observeert, merkt veranderingen op en rapporteert die in het cliëntendossier.',
        'Je deelt medicijnen uit en geeft ze volgens voorschrift.',
        'Je verzorgt eenvoudige wonden.',
        'Je helpt bewoners veilig van bed naar stoel, met de tillift.',
        'Je bespreekt het zorgplan met de familie.',
      ],
    },
    {
      heading: 'Wat breng je mee?',
      items: [
        'Ruime ervaring met persoonlijke verzorging van ouderen.',
        'Je werkt goed samen, ook als het druk is.',
        'Je blijft geduldig en reageert met begrip als iemand in de war is.',
        'Je schrijft een duidelijke rapportage.',
        'Bij voorkeur een diploma verzorgende IG. Heb je het niet, maar kun je het werk wel? Reageer dan ook.',
        'Je bent bevoegd voor medicijnen, of je haalt die toets bij ons binnen drie maanden.',
        'Een VOG en Nederlands op niveau B1.',
      ],
    },
    {
      heading: 'Mooi meegenomen',
      items: ['Ervaring met palliatieve zorg is een pre.'],
    },
    {
      heading: 'Dit krijg je van ons',
      items: [
        'Een contract voor onbepaalde tijd, cao VVT, FWG 35.',
        'Je stelt je rooster samen met je team vast, zes weken vooruit.',
        'Scholing in onze eigen leerwerkplaats.',
        'Reiskosten, een fiets van de zaak en 57 euro per bereikbare dienst.',
      ],
    },
    {
      heading: 'Over Zorggroep Morgenrood',
      paragraphs: [
        'Morgenrood heeft vijf huizen in en om Deventer. Kleine groepen, vaste gezichten, een eigen keuken per huis.',
      ],
    },
  ],
  markup: 'complete',
  page: 'document',
  list: {
    requires: [
      {
        id: skill('24f980ba-b44f-4739-b563-205104c3190d'),
        kind: 'start',
        min: 3,
        text: 'Ruime ervaring met persoonlijke verzorging van ouderen',
      },
      {
        id: skill('a33b13de-9108-43f7-a0a2-0542528849ca'),
        kind: 'start',
        min: 2,
        text: 'Je observeert en merkt veranderingen op',
      },
      {
        id: skill('9a7cc3c2-b529-44a4-ab8e-f04fc91362e2'),
        kind: 'start',
        min: 2,
        text: 'Je schrijft een duidelijke rapportage',
      },
      {
        id: skill('949c119b-3433-439f-8ca9-1a9ce04b696d'),
        kind: 'start',
        min: 2,
        text: 'Veilig van bed naar stoel, met de tillift',
      },
      {
        id: skill('77b636e8-fab3-41a8-8022-1e0a354059dc'),
        kind: 'start',
        min: 2,
        text: 'Je reageert met begrip als iemand in de war is',
      },
      {
        id: skill('60c78287-22eb-4103-9c8c-28deaa460da0'),
        kind: 'start',
        min: 2,
        text: 'Je werkt goed samen, ook als het druk is',
      },
      {
        id: skill('1fd57242-267e-46df-bd8c-849fdd593a50'),
        kind: 'learn',
        min: 1,
        text: 'Je haalt de medicijntoets bij ons binnen drie maanden',
      },
      {
        id: skill('1c6736c2-77de-419c-9b84-8932e15abc21'),
        kind: 'start',
        min: 1,
        text: 'Je verzorgt eenvoudige wonden',
      },
      {
        id: skill('b469a01e-2d3c-4143-8af8-687630fb4ee5'),
        kind: 'nice',
        min: 1,
        text: 'Ervaring met palliatieve zorg is een pre',
      },
    ],
    gates: [
      { gate: 'vog', kind: 'start' },
      { gate: 'taal-nl-b1', kind: 'start' },
    ],
  },
};
