import { warmtewerk } from '../employers.ts';
import type { DemoVacancy } from '../vacancy.ts';

export const servicemonteur: DemoVacancy = {
  slug: 'servicemonteur-warmtepompen',
  title: 'Servicemonteur warmtepompen',
  employer: warmtewerk,
  place: 'Apeldoorn',
  sector: 'Techniek',
  hours: { min: 32, max: 40 },
  pay: { min: 2950, max: 3850, per: 'month' },
  contract: 'Vast contract',
  language: 'nl',
  postedDaysAgo: 9,
  markup: 'json-ld',
  trait: 'strict-csp',
  teaser:
    'Met je eigen bus ga je langs bewoners in de regio Apeldoorn. Je onderhoudt en repareert warmtepompen en cv-ketels.',
  body: [
    {
      text: 'Met je eigen bus ga je langs bewoners in de regio Apeldoorn. Je onderhoudt en repareert warmtepompen en cv-ketels.',
    },
    { heading: 'Functieomschrijving' },
    {
      text: 'Je begint de dag thuis: je planning staat op je tablet. Per dag doe je vijf tot zeven adressen. Je zoekt de storing, lost hem op en legt de bewoner uit wat er aan de hand was.',
    },
    {
      list: [
        'Storingen zoeken en verhelpen aan warmtepompen, cv-ketels en ventilatie.',
        'Periodiek onderhoud uitvoeren volgens de checklist.',
        'Installaties inregelen en in bedrijf stellen.',
        'Werkbonnen invullen en onderdelen bestellen.',
      ],
    },
    { heading: 'Functie-eisen' },
    {
      list: [
        'Je kunt technische tekeningen en schema’s lezen.',
        'Je hebt ervaring met elektrotechniek of installatietechniek.',
        'Je gaat vriendelijk om met klanten.',
        'Rijbewijs B.',
        'VCA basis. Heb je dat nog niet, dan halen we het samen.',
        'Een F-gassencertificaat is een pre; de cursus betalen wij.',
        'Mbo-niveau 2 of 3 werk- en denkniveau.',
      ],
    },
    { heading: 'Wij bieden' },
    {
      list: [
        'Een bus van de zaak, goed gereedschap en een tablet.',
        'Eén keer in de zes weken storingsdienst, met toeslag.',
        '27 vakantiedagen en cao Technische Installatie.',
      ],
    },
    { heading: 'Over Warmtewerk' },
    {
      text: 'Warmtewerk Techniek bestaat sinds 1987 en heeft veertig monteurs. Elke vrijdag is er friet.',
    },
  ],
};
