import { wilgen } from '../employers.ts';
import type { DemoVacancy } from '../vacancy.ts';

export const ervarenVerzorgende: DemoVacancy = {
  slug: 'ervaren-verzorgende',
  title: 'Ervaren verzorgende',
  employer: wilgen,
  place: 'Deventer',
  sector: 'Zorg',
  hours: { min: 24, max: 32 },
  pay: { min: 2720, max: 3680, per: 'month' },
  contract: 'Vast contract',
  language: 'nl',
  postedDaysAgo: 6,
  markup: 'json-ld',
  teaser:
    'Op onze afdeling voor zware zorg ben jij vanaf de eerste dag het vaste gezicht van zeven bewoners. Je werkt zelfstandig en weet wat je doet.',
  body: [
    {
      text: 'Op De Waterkant, onze afdeling voor zware zorg, wonen veertien mensen die bij bijna alles hulp nodig hebben. We zoeken iemand die dit werk kent. Je draait vanaf de eerste week zelfstandig diensten, ook in de avond en om het weekend.',
    },
    { heading: 'Dit ga je doen' },
    {
      list: [
        'Je geeft persoonlijke verzorging: wassen, aankleden en hulp bij het eten.',
        'Je deelt medicijnen uit en ziet erop toe dat ze worden ingenomen.',
        'Je helpt bewoners met een tillift van bed naar stoel.',
        'Je verzorgt wonden en wisselt verband.',
        'Je merkt het snel als het met een bewoner slechter gaat en overlegt met de verpleegkundige.',
        'Je rapporteert elke dienst in het elektronisch cliëntendossier.',
      ],
    },
    { heading: 'Wat breng je mee?' },
    {
      list: [
        'Een diploma Verzorgende IG (mbo niveau 3).',
        'Minstens twee jaar ervaring in de ouderenzorg.',
        'Je bent bevoegd en bekwaam voor voorbehouden handelingen.',
        'Je kunt goed samenwerken, want je dienst loopt over in die van een ander.',
        'Je spreekt en schrijft Nederlands op niveau B1.',
        'Je kunt een VOG laten zien.',
      ],
    },
    { heading: 'Mooi meegenomen' },
    {
      list: [
        'Je blijft rustig als het druk is.',
        'Je vindt het leuk om nieuwe collega’s in te werken.',
      ],
    },
    { heading: 'Dit bieden wij' },
    {
      text: 'Een vast contract, een salaris tussen € 2.720 en € 3.680 bij 36 uur, toeslag voor avond en weekend, en een rooster dat je met je team maakt.',
    },
    { heading: 'Interesse?' },
    {
      text: 'Reageer via de knop. Binnen een week hoor je van ons. Je mag altijd eerst een ochtend meelopen.',
    },
  ],
};
