import type { DemoVacancy } from '../demo-vacancy.ts';

export const kok: DemoVacancy = {
  slug: 'zelfstandig-werkend-kok',
  title: 'Zelfstandig werkend kok',
  employer: 'Brasserie De Stoomfluit',
  place: 'Leeuwarden',
  sector: 'Horeca',
  hours: '30 - 38 uur',
  pay: '€ 2.520 - € 3.050 per maand',
  language: 'nl',
  posted: '2026-11-21',
  summary:
    'In het oude stationsgebouw koken we met groenten van het Friese land. Kleine kaart, grote borden, gezellig team.',
  parts: [
    {
      heading: 'Jouw taken',
      items: [
        'Je bereidt lunch- en dinergerechten, van mise-en-place tot bord.',
        'Je bestelt en controleert de voorraad.',
        'Je werkt volgens HACCP en houdt de lijsten bij.',
        'Je begeleidt de leerling-kok.',
        'Je denkt mee over een nieuwe kaart, vier keer per jaar.',
      ],
    },
    {
      heading: 'Wat zoeken wij?',
      items: [
        'Je hebt minstens twee jaar in een keuken gewerkt.',
        'Je blijft rustig onder druk.',
        'Je kunt goed plannen en organiseren.',
        'Je weet wat allergenen zijn en houdt er rekening mee.',
        'Werken in het weekend vind je geen probleem.',
      ],
    },
    {
      heading: 'Wat bieden wij?',
      items: [
        'Vier dagen werken, drie dagen vrij. Altijd op maandag en dinsdag dicht.',
        'Een deel van de fooien en elke dienst een maaltijd.',
        'Een vakopleiding niveau 3 als je die nog niet hebt.',
      ],
    },
  ],
  markup: 'none',
  page: 'document',
};
