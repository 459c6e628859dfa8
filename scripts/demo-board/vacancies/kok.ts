import { stoomfluit } from '../employers.ts';
import type { DemoVacancy } from '../vacancy.ts';

export const kok: DemoVacancy = {
  slug: 'zelfstandig-werkend-kok',
  title: 'Zelfstandig werkend kok',
  employer: stoomfluit,
  place: 'Leeuwarden',
  sector: 'Horeca',
  hours: { min: 30, max: 38 },
  pay: { min: 2520, max: 3050, per: 'month' },
  contract: 'Jaarcontract',
  language: 'nl',
  postedDaysAgo: 5,
  markup: 'none',
  teaser:
    'In het oude stationsgebouw koken we met groenten van het Friese land. Kleine kaart, grote borden, gezellig team.',
  body: [
    {
      text: 'In het oude stationsgebouw koken we met groenten van het Friese land. Kleine kaart, grote borden, gezellig team.',
    },
    { heading: 'Jouw taken' },
    {
      list: [
        'Je bereidt lunch- en dinergerechten, van mise-en-place tot bord.',
        'Je bestelt en controleert de voorraad.',
        'Je werkt volgens HACCP en houdt de lijsten bij.',
        'Je begeleidt de leerling-kok.',
        'Je denkt mee over een nieuwe kaart, vier keer per jaar.',
      ],
    },
    { heading: 'Wat zoeken wij?' },
    {
      list: [
        'Je hebt minstens twee jaar in een keuken gewerkt.',
        'Je blijft rustig onder druk.',
        'Je kunt goed plannen en organiseren.',
        'Je weet wat allergenen zijn en houdt er rekening mee.',
        'Werken in het weekend vind je geen probleem.',
      ],
    },
    { heading: 'Wat bieden wij?' },
    {
      list: [
        'Vier dagen werken, drie dagen vrij. Altijd op maandag en dinsdag dicht.',
        'Een deel van de fooien en elke dienst een maaltijd.',
        'Een vakopleiding niveau 3 als je die nog niet hebt.',
      ],
    },
  ],
};
