import { steenwinkel } from '../employers.ts';
import type { DemoVacancy } from '../vacancy.ts';

export const timmerman: DemoVacancy = {
  slug: 'timmerman-renovatie',
  title: 'Timmerman renovatie',
  employer: steenwinkel,
  place: 'Gouda',
  sector: 'Bouw',
  hours: { min: 40, max: 40 },
  pay: { min: 3100, max: 3900, per: 'month' },
  contract: 'Vast contract',
  language: 'nl',
  postedDaysAgo: 14,
  markup: 'cdata',
  teaser:
    'Je knapt woningen uit de jaren dertig op, met respect voor oud werk. Bewoners blijven erin wonen, dus je bent ook een beetje gast.',
  body: [
    {
      text: 'Je knapt woningen uit de jaren dertig op, met respect voor oud werk. Bewoners blijven erin wonen, dus je bent ook een beetje gast.',
    },
    { heading: 'Wat ga je doen?' },
    {
      list: [
        'Kozijnen, ramen en deuren herstellen of vervangen.',
        'Dakkapellen plaatsen en daken isoleren.',
        'Wanden en plafonds van metal stud maken.',
        'Materiaal uitmeten en bestellen.',
        'Met de bewoner bespreken wat er die dag gebeurt.',
      ],
    },
    { heading: 'Wat breng je mee?' },
    {
      list: [
        'Je hebt ervaring als timmerman, of je bent een handige klusser die het vak wil leren.',
        'Je leest een bouwtekening.',
        'Je werkt veilig op hoogte.',
        'VCA is verplicht; die cursus regelen wij.',
        'Rijbewijs B is handig, BE een pre.',
      ],
    },
    { heading: 'Wij bieden' },
    {
      list: [
        'Cao Bouw, met tijdspaarfonds.',
        'Eigen gereedschap mag, gereedschap van ons kan ook.',
        'Projecten op hooguit een half uur rijden van Gouda.',
      ],
    },
  ],
};
