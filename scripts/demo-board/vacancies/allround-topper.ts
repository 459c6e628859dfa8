import { vliegwiel } from '../employers.ts';
import type { DemoVacancy } from '../vacancy.ts';

/** Says too little on purpose: there must be no number on it. */
export const allroundTopper: DemoVacancy = {
  slug: 'allround-topper',
  title: 'Allround topper gezocht',
  employer: vliegwiel,
  place: 'Almere',
  sector: 'Overig',
  hours: { min: 16, max: 40 },
  pay: { min: 14.6, max: 18, per: 'hour' },
  contract: 'Tijdelijk',
  language: 'nl',
  postedDaysAgo: 2,
  markup: 'json-ld',
  teaser: 'Ben jij die kanjer die van aanpakken weet? Dan zoeken wij jou!',
  body: [
    { text: 'Ben jij die kanjer die van aanpakken weet? Dan zoeken wij jou!' },
    { heading: 'De baan' },
    {
      text: 'Geen dag is hetzelfde in deze dynamische functie bij een gave opdrachtgever in Almere. Je komt terecht in een hecht team van leuke mensen, met korte lijnen en veel ruimte voor eigen ideeën. Meer vertellen we je graag bij een kop koffie.',
    },
    { heading: 'Wat bieden wij?' },
    {
      list: [
        'Een marktconform salaris, wekelijks uitbetaald.',
        'Uitzicht op een vaste baan.',
        'De gezelligste borrels van Flevoland.',
      ],
    },
  ],
};
