import { skill, type DemoVacancy } from '../demo-vacancy.ts';

export const schoonmakerKantoren: DemoVacancy = {
  slug: 'schoonmaker-kantoren',
  title: 'Schoonmaker kantoren',
  employer: 'Blinkend Begin Schoonmaak',
  place: 'Zwolle',
  sector: 'Schoonmaak',
  hours: '15 - 25 uur',
  pay: '€ 15,40 per uur',
  language: 'nl',
  posted: '2026-11-16',
  summary:
    'Je maakt in de vroege ochtend twee kantoorgebouwen in Zwolle schoon, met een vaste collega. Ervaring is fijn, maar je kunt het ook bij ons leren.',
  parts: [
    {
      heading: 'Wat ga je doen?',
      paragraphs: [
        'Je werkt van maandag tot en met vrijdag van 6.00 tot 9.00 uur. Als de eerste mensen binnenkomen, ligt alles er netjes bij. Samen met Farida verdeel je de verdiepingen.',
      ],
      items: [
        'Je stofzuigt de vloeren en dweilt de gangen en de kantine.',
        'Je maakt de toiletten schoon en vult zeep en toiletpapier aan.',
        'Je neemt bureaus en vensterbanken af en leegt de prullenbakken.',
        'Je werkt veilig met schoonmaakmiddelen: je leest het etiket en doseert goed.',
        'Je meldt het als er iets kapot of op is.',
      ],
    },
    {
      heading: 'Wat vragen wij?',
      items: [
        'Je werkt zelfstandig en je komt je afspraken na.',
        'Je hebt eerder schoongemaakt. Dat mag ook thuis, bij familie of als vrijwilliger zijn.',
        'Je kunt lichamelijk werk aan: je loopt, bukt en tilt.',
        'Je spreekt genoeg Nederlands om een veiligheidskaart te begrijpen (A2).',
        'Een VOG hoort erbij. Die vragen wij voor je aan en die betalen wij.',
      ],
    },
    {
      heading: 'Dit leer je bij ons',
      paragraphs: [
        'In je eerste maand leer je werken met de schrobzuigmachine. Daarna kun je de Basisvakopleiding Schoonmaak volgen, onder werktijd.',
      ],
    },
    {
      heading: 'Wat bieden wij?',
      items: [
        'Een salaris van € 15,40 per uur volgens de cao.',
        'Na zeven maanden een vast contract als het van beide kanten bevalt.',
        'Reiskosten vanaf de eerste kilometer en 25 vakantiedagen bij een volle werkweek.',
        'Een vaste werkplek en een vaste collega.',
      ],
    },
    {
      heading: 'Over ons',
      paragraphs: [
        'Blinkend Begin is een familiebedrijf met 60 schoonmakers in en om Zwolle. Wij kennen elkaar bij naam.',
      ],
    },
  ],
  markup: 'complete',
  page: 'document',
  list: {
    requires: [
      {
        id: skill('4f1b6304-f54a-42f0-9604-5427a28d240f'),
        kind: 'start',
        min: 1,
        text: 'Je hebt eerder schoongemaakt, thuis telt ook',
      },
      {
        id: skill('c29aa9d2-4da8-4bdd-831c-8d4a2fb51730'),
        kind: 'start',
        min: 2,
        text: 'Je werkt zelfstandig',
      },
      {
        id: skill('25e16679-a7d0-464d-916c-63210001bbab'),
        kind: 'start',
        min: 2,
        text: 'Je komt je afspraken na',
      },
      {
        id: skill('58a15a33-2b41-4a7e-bb8a-777328b5d82a'),
        kind: 'start',
        min: 1,
        text: 'Je maakt de toiletten schoon',
      },
      {
        id: skill('644617c8-fbe6-4755-b7f2-c3a623641e5b'),
        kind: 'start',
        min: 1,
        text: 'Je stofzuigt de vloeren',
      },
      {
        id: skill('13b4a3d2-abdf-4442-8e52-d7464a58ecbc'),
        kind: 'start',
        min: 1,
        text: 'Je kunt lichamelijk werk aan',
      },
      {
        id: skill('51a26193-9abe-4bce-9108-f50835be1c35'),
        kind: 'learn',
        min: 1,
        text: 'Veilig werken met schoonmaakmiddelen',
      },
      {
        id: skill('2ed98048-bf2f-47e5-a0de-fd23d6abe2f6'),
        kind: 'learn',
        min: 1,
        text: 'Werken met de schrobzuigmachine',
      },
      {
        id: skill('d05ae693-dc7d-4073-8806-2782f117c24a'),
        kind: 'nice',
        min: 1,
        text: 'Ramen lappen',
      },
    ],
    gates: [
      { gate: 'vog', kind: 'learn', text: 'Die vragen wij voor je aan' },
      { gate: 'taal-nl-a2', kind: 'start', text: 'Genoeg Nederlands voor een veiligheidskaart' },
    ],
  },
};
