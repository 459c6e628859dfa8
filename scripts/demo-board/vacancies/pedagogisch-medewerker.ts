import { vuurvlinder } from '../employers.ts';
import type { DemoVacancy } from '../vacancy.ts';

export const pedagogischMedewerker: DemoVacancy = {
  slug: 'pedagogisch-medewerker-bso',
  title: 'Pedagogisch medewerker BSO',
  employer: vuurvlinder,
  place: 'Nijmegen',
  sector: 'Kinderopvang',
  hours: { min: 18, max: 24 },
  pay: { min: 2641, max: 3630, per: 'month' },
  contract: 'Vast contract na een half jaar',
  language: 'nl',
  postedDaysAgo: 13,
  markup: 'teaser',
  teaser:
    'Na schooltijd ben jij er voor twintig kinderen van zeven tot en met twaalf jaar. Met een bos naast de deur.',
  body: [
    {
      text: 'Na schooltijd ben jij er voor twintig kinderen van zeven tot en met twaalf jaar. Met een bos naast de deur.',
    },
    { heading: 'Wat ga je doen?' },
    {
      text: 'Je haalt de kinderen van school en drinkt samen thee. Daarna is er van alles: hutten bouwen, koken, knutselen of gewoon lezen op de bank.',
    },
    {
      list: [
        'Je bedenkt activiteiten die passen bij de leeftijd en begeleidt ze.',
        'Je let op hoe kinderen zich ontwikkelen en je bespreekt dat met ouders.',
        'Je zorgt voor een veilige en gezonde plek.',
        'Je lost ruzies op met de kinderen samen.',
        'Je maakt een gezonde maaltijd op woensdag.',
      ],
    },
    { heading: 'Wie ben jij?' },
    {
      list: [
        'Je hebt een diploma dat geldig is volgens de cao Kinderopvang.',
        'Je hebt ervaring met het begeleiden van groepen kinderen.',
        'Je communiceert duidelijk met ouders en collega’s.',
        'Je staat ingeschreven in het personenregister kinderopvang, met een VOG.',
        'Kinder-EHBO is een pre. Anders volg je de cursus bij ons.',
      ],
    },
    { heading: 'Wat krijg je van ons?' },
    {
      list: [
        'Een vast contract na een half jaar.',
        'Tijd voor voorbereiding en overleg, in werktijd.',
        'Korting op opvang voor je eigen kinderen.',
      ],
    },
  ],
};
