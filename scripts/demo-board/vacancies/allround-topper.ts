import type { DemoVacancy } from '../demo-vacancy.ts';

/** Says too little on purpose: there must be no number on it. */
export const allroundTopper: DemoVacancy = {
  slug: 'allround-topper',
  title: 'Allround topper gezocht',
  employer: 'Uitzendbureau Vliegwiel',
  place: 'Almere',
  sector: 'Overig',
  hours: 'In overleg',
  pay: 'Marktconform',
  language: 'nl',
  posted: '2026-11-24',
  summary: 'Ben jij die kanjer die van aanpakken weet? Dan zoeken wij jou!',
  parts: [
    {
      heading: 'De baan',
      paragraphs: [
        'Geen dag is hetzelfde in deze dynamische functie bij een gave opdrachtgever in Almere. Je komt terecht in een hecht team van leuke mensen, met korte lijnen en veel ruimte voor eigen ideeën. Meer vertellen we je graag bij een kop koffie.',
      ],
    },
    {
      heading: 'Wat bieden wij?',
      items: [
        'Een marktconform salaris, wekelijks uitbetaald.',
        'Uitzicht op een vaste baan.',
        'De gezelligste borrels van Flevoland.',
      ],
    },
  ],
  markup: 'complete',
  page: 'document',
};
