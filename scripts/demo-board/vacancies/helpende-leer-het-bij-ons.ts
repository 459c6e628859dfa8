import { wilgen } from '../employers.ts';
import type { DemoVacancy } from '../vacancy.ts';

export const helpendeLeerHetBijOns: DemoVacancy = {
  slug: 'helpende-leer-het-bij-ons',
  title: 'Helpende, leer het bij ons',
  employer: wilgen,
  place: 'Raalte',
  sector: 'Zorg',
  hours: { min: 20, max: 32 },
  pay: { min: 2380, max: 2790, per: 'month' },
  contract: 'Jaarcontract, daarna vast',
  language: 'nl',
  postedDaysAgo: 1,
  markup: 'json-ld',
  teaser:
    'Nog nooit in de zorg gewerkt? Dat geeft niet. Als jij rustig blijft, geduld hebt en graag met mensen werkt, leren wij je de rest.',
  body: [
    {
      text: 'Kom je uit de horeca, een winkel, een vliegtuig of van achter een balie? Dan kun je al veel van wat wij nodig hebben. Op De Lindehof in Raalte wonen 24 ouderen, van wie de meesten dementie hebben. De zorgtaken leer je hier. Je krijgt loon vanaf de eerste dag.',
    },
    { heading: 'Wat vragen we op dag 1?' },
    {
      list: [
        'Je werkt graag samen in een team.',
        'Je blijft kalm als er drie dingen tegelijk gebeuren.',
        'Je hebt geduld, ook als iemand iets voor de vijfde keer vraagt.',
        'Je kunt je inleven in iemand die bang of verdrietig is.',
        'Je bent betrouwbaar: bewoners rekenen op jou.',
        'Je biedt eten en drinken aan en ziet wie er iets nodig heeft.',
        'Je vindt werken in ploegendienst geen probleem: vroeg, laat en om de drie weken het weekend.',
      ],
    },
    { heading: 'Dit leer je bij ons' },
    {
      list: [
        'Basiszorg geven: bewoners helpen met wassen en eten.',
        'Helpen bij het aankleden.',
        'Patiënten verplaatsen met een tillift.',
        'Rapporteren in het elektronisch cliëntendossier.',
      ],
    },
    {
      text: 'Je leert in drie maanden, één dag in de week in de klas en de rest op de afdeling. Een vaste collega loopt met je mee. Daarna krijg je een bewijs per onderdeel.',
    },
    { heading: 'Een pre' },
    {
      text: 'Je vindt het leuk om bewoners gezelschap te houden: een spelletje, samen zingen of een ommetje.',
    },
    { heading: 'Wat we bieden' },
    {
      list: [
        'Een salaris tussen € 2.380 en € 2.790 bij 36 uur, ook tijdens het leren.',
        'Een jaarcontract, en daarna een vast contract.',
        'Wij regelen en betalen je VOG.',
      ],
    },
    { heading: 'Zo reageer je' },
    {
      text: 'Stuur een bericht via de knop. We vragen geen diploma’s en geen motivatiebrief. Je begint met een gesprek en een middag meekijken.',
    },
  ],
};
