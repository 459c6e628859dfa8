import type { DemoVacancy } from '../demo-vacancy.ts';

export const orderpicker: DemoVacancy = {
  slug: 'orderpicker-reachtruck',
  title: 'Orderpicker / reachtruckchauffeur',
  employer: 'Pakhuis Noorderdiep',
  place: 'Tilburg',
  sector: 'Logistiek',
  hours: '38 uur',
  pay: '€ 15,90 - € 17,60 per uur',
  language: 'nl',
  posted: '2026-11-18',
  summary:
    'In ons magazijn voor fietsonderdelen verzamel je bestellingen en rijd je op de reachtruck. Twee ploegen, geen nachten.',
  parts: [
    {
      heading: 'Dit ga je doen',
      items: [
        'Bestellingen verzamelen met de handscanner.',
        'Pallets opslaan en ophalen met de reachtruck.',
        'Vrachtwagens laden en lossen.',
        'Voorraad tellen en verschillen melden.',
        'De werkplek netjes en veilig houden.',
      ],
    },
    {
      heading: 'Dit vragen we',
      items: [
        'Je werkt nauwkeurig, ook op een drukke dag.',
        'Je hebt ervaring als orderpicker of in een ander magazijn.',
        'Een reachtruckcertificaat. Is het verlopen, dan vernieuwen wij het.',
        'Je kunt tillen tot 20 kilo.',
        'Je spreekt Nederlands of Engels.',
        'Je wilt werken in een vroege en een late ploeg.',
      ],
    },
    {
      heading: 'Dit bieden we',
      items: [
        'Direct in dienst, dus niet via een uitzendbureau.',
        'Ploegentoeslag van 13 procent.',
        'Elke dag vers fruit en een warme lunch voor 2 euro.',
      ],
    },
  ],
  markup: 'broken',
  page: 'document',
};
