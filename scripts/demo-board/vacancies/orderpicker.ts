import { noorderdiep } from '../employers.ts';
import type { DemoVacancy } from '../vacancy.ts';

export const orderpicker: DemoVacancy = {
  slug: 'orderpicker-reachtruck',
  title: 'Orderpicker / reachtruckchauffeur',
  employer: noorderdiep,
  place: 'Tilburg',
  sector: 'Logistiek',
  hours: { min: 38, max: 38 },
  pay: { min: 15.9, max: 17.6, per: 'hour' },
  contract: 'Jaarcontract, daarna vast',
  language: 'nl',
  postedDaysAgo: 11,
  markup: 'line-breaks',
  teaser:
    'In ons magazijn voor fietsonderdelen verzamel je bestellingen en rijd je op de reachtruck. Twee ploegen, geen nachten.',
  body: [
    {
      text: 'In ons magazijn voor fietsonderdelen verzamel je bestellingen en rijd je op de reachtruck. Twee ploegen, geen nachten.',
    },
    { heading: 'Dit ga je doen' },
    {
      list: [
        'Bestellingen verzamelen met de handscanner.',
        'Pallets opslaan en ophalen met de reachtruck.',
        'Vrachtwagens laden en lossen.',
        'Voorraad tellen en verschillen melden.',
        'De werkplek netjes en veilig houden.',
      ],
    },
    { heading: 'Dit vragen we' },
    {
      list: [
        'Je werkt nauwkeurig, ook op een drukke dag.',
        'Je hebt ervaring als orderpicker of in een ander magazijn.',
        'Een reachtruckcertificaat. Is het verlopen, dan vernieuwen wij het.',
        'Je kunt tillen tot 20 kilo.',
        'Je spreekt Nederlands of Engels.',
        'Je wilt werken in een vroege en een late ploeg.',
      ],
    },
    { heading: 'Dit bieden we' },
    {
      list: [
        'Direct in dienst, dus niet via een uitzendbureau.',
        'Ploegentoeslag van 13 procent.',
        'Elke dag vers fruit en een warme lunch voor 2 euro.',
      ],
    },
  ],
};
