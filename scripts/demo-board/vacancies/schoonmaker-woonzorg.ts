import { wilgen } from '../employers.ts';
import type { DemoVacancy } from '../vacancy.ts';

export const schoonmakerWoonzorg: DemoVacancy = {
  slug: 'schoonmaker-woonzorg',
  title: 'Schoonmaker woonzorglocatie',
  employer: wilgen,
  place: 'Deventer',
  sector: 'Schoonmaak',
  hours: { min: 16, max: 28 },
  pay: { min: 14.8, max: 17.2, per: 'hour' },
  contract: 'Vast contract na zes maanden',
  language: 'nl',
  postedDaysAgo: 3,
  markup: 'json-ld',
  teaser:
    'Jij zorgt dat onze bewoners in een fris en veilig huis wonen. Je werkt overdag, op vaste dagen, in een team van vijf.',
  body: [
    {
      text: 'Een schoon huis is een fijn huis. Op locatie De Waterkant wonen 48 mensen met hun eigen meubels, foto’s en gewoontes. Jij zorgt dat hun kamers en de huiskamers er fris uitzien. En je maakt even een praatje, want dat hoort er hier gewoon bij.',
    },
    { heading: 'Wat ga je doen?' },
    {
      list: [
        'Je maakt kamers, gangen en huiskamers schoon.',
        'Je reinigt toiletten en douches en vult zeep en papier aan.',
        'Je zuigt en dweilt de vloeren.',
        'Je kiest het juiste schoonmaakmiddel en doseert het veilig.',
        'Je ziet het als er iets kapot is en meldt dat bij de conciërge.',
      ],
    },
    { heading: 'Wat vragen we?' },
    {
      list: [
        'Je hebt eerder schoongemaakt, thuis telt ook mee.',
        'Je kunt zelfstandig werken en houdt je aan afspraken.',
        'Je bent betrouwbaar: je werkt in de kamers van bewoners.',
        'Je kunt tegen lichamelijk werk, want je staat en bukt veel.',
        'Voor je begint, vraag je een VOG aan. Wij betalen die.',
      ],
    },
    { heading: 'Wat leer je bij ons?' },
    {
      text: 'Je leert werken met onze schrobzuigmachine en hoe je ramen streeploos wast. In je eerste maand loop je mee met Sevda, die hier al twaalf jaar werkt.',
    },
    { heading: 'Wat bieden wij?' },
    {
      list: [
        'Vaste werkdagen tussen half acht en half vier, in het weekend ben je vrij.',
        'Een uurloon tussen € 14,80 en € 17,20, met vakantiegeld en pensioen.',
        'Werkkleding en een fiets van de zaak.',
      ],
    },
    { heading: 'Solliciteren' },
    {
      text: 'Reageer via de knop op deze pagina of bel met de teamleider facilitair. Een brief hoeft niet. We nodigen je uit voor een kop koffie en een rondje door het huis.',
    },
  ],
};
