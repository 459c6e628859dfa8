import type { DemoVacancy } from '../demo-vacancy.ts';

export const timmerman: DemoVacancy = {
  slug: 'timmerman-renovatie',
  title: 'Timmerman renovatie',
  employer: 'Bouwbedrijf Steenwinkel en Dochters',
  place: 'Gouda',
  sector: 'Bouw',
  hours: '40 uur',
  pay: '€ 3.100 - € 3.900 per maand',
  language: 'nl',
  posted: '2026-11-11',
  summary:
    'Je knapt woningen uit de jaren dertig op, met respect voor oud werk. Bewoners blijven erin wonen, dus je bent ook een beetje gast.',
  parts: [
    {
      heading: 'Wat ga je doen?',
      items: [
        'Kozijnen, ramen en deuren herstellen of vervangen.',
        'Dakkapellen plaatsen en daken isoleren.',
        'Wanden en plafonds van metal stud maken.',
        'Materiaal uitmeten en bestellen.',
        'Met de bewoner bespreken wat er die dag gebeurt.',
      ],
    },
    {
      heading: 'Wat breng je mee?',
      items: [
        'Je hebt ervaring als timmerman, of je bent een handige klusser die het vak wil leren.',
        'Je leest een bouwtekening.',
        'Je werkt veilig op hoogte.',
        'VCA is verplicht; die cursus regelen wij.',
        'Rijbewijs B is handig, BE een pre.',
      ],
    },
    {
      heading: 'Wij bieden',
      items: [
        'Cao Bouw, met tijdspaarfonds.',
        'Eigen gereedschap mag, gereedschap van ons kan ook.',
        'Projecten op hooguit een half uur rijden van Gouda.',
      ],
    },
  ],
  markup: 'complete',
  page: 'single-page',
};
