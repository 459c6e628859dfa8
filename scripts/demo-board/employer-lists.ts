import type { VacancyRequest } from '../../ats-plugin/api.ts';
import { bodyText } from './body-text.ts';
import type { DemoVacancy } from './vacancy.ts';
import { ervarenVerzorgende } from './vacancies/ervaren-verzorgende.ts';
import { helpendeLeerHetBijOns } from './vacancies/helpende-leer-het-bij-ons.ts';
import { schoonmakerWoonzorg } from './vacancies/schoonmaker-woonzorg.ts';

/** What the recruiter of the demo publishes for one vacancy, and with which snippet the page shows it. */
export interface EmployerList {
  readonly slug: string;
  readonly snippet: 'script' | 'link';
  readonly request: VacancyRequest;
}

type Row = VacancyRequest['requires'][number];

const row = (kind: Row['kind'], min: Row['min'], uuid: string, text: string): Row => ({
  id: `http://data.europa.eu/esco/skill/${uuid}`,
  kind,
  min,
  text,
});

const request = (
  { title, body }: DemoVacancy,
  requires: Row[],
  gates: VacancyRequest['gates'],
): VacancyRequest => ({ title, text: bodyText(body), requires, gates });

/** The three vacancies whose employer takes part, as the recruiter API takes them. */
export const employerLists: readonly EmployerList[] = [
  {
    slug: schoonmakerWoonzorg.slug,
    snippet: 'script',
    request: request(
      schoonmakerWoonzorg,
      [
        row('start', 2, '4f1b6304-f54a-42f0-9604-5427a28d240f', 'Schoonmaken van kamers en gangen'),
        row('start', 2, '58a15a33-2b41-4a7e-bb8a-777328b5d82a', 'Toiletten en douches reinigen'),
        row('start', 2, 'a2cd3b30-2d6c-473e-a5d4-4e7cb576babe', 'Vloeren dweilen'),
        row(
          'start',
          2,
          '51a26193-9abe-4bce-9108-f50835be1c35',
          'Schoonmaakmiddelen veilig doseren',
        ),
        row('start', 2, 'c29aa9d2-4da8-4bdd-831c-8d4a2fb51730', 'Zelfstandig werken'),
        row('start', 2, '25e16679-a7d0-464d-916c-63210001bbab', 'Betrouwbaar zijn'),
        row('start', 2, '13b4a3d2-abdf-4442-8e52-d7464a58ecbc', 'Lichamelijk werk aankunnen'),
        row('learn', 1, '2ed98048-bf2f-47e5-a0de-fd23d6abe2f6', 'Werken met de schrobzuigmachine'),
        row('learn', 1, 'd05ae693-dc7d-4073-8806-2782f117c24a', 'Ramen streeploos wassen'),
      ],
      [{ gate: 'vog', kind: 'start', text: 'Wij betalen je VOG.' }],
    ),
  },
  {
    slug: ervarenVerzorgende.slug,
    snippet: 'link',
    request: request(
      ervarenVerzorgende,
      [
        row('start', 3, '24f980ba-b44f-4739-b563-205104c3190d', 'Wassen, aankleden, hulp bij eten'),
        row('start', 3, '1fd57242-267e-46df-bd8c-849fdd593a50', 'Medicijnen geven'),
        row('start', 3, '949c119b-3433-439f-8ca9-1a9ce04b696d', 'Verplaatsen met een tillift'),
        row('start', 2, '1c6736c2-77de-419c-9b84-8932e15abc21', 'Wonden verzorgen'),
        row('start', 2, '2e90ef65-646a-4b1d-8597-26ca88aa1c6b', 'Zien dat het slechter gaat'),
        row('start', 2, '53141450-2fa9-4890-a64e-7ffd4e1144be', 'Rapporteren in het dossier'),
        row('start', 2, '60c78287-22eb-4103-9c8c-28deaa460da0', 'Samenwerken'),
        row('nice', 2, '49e1eb78-e6b1-4116-8e9f-f23316ee503e', 'Rustig blijven als het druk is'),
      ],
      [
        { gate: 'vog', kind: 'start' },
        { gate: 'taal-nl-b1', kind: 'start' },
      ],
    ),
  },
  {
    slug: helpendeLeerHetBijOns.slug,
    snippet: 'script',
    request: request(
      helpendeLeerHetBijOns,
      [
        row('start', 2, '60c78287-22eb-4103-9c8c-28deaa460da0', 'Samenwerken in een team'),
        row('start', 2, '49e1eb78-e6b1-4116-8e9f-f23316ee503e', 'Kalm blijven als het druk is'),
        row('start', 2, '1bb3a4b7-c0e4-434a-850d-0d2874a9c251', 'Geduld hebben'),
        row('start', 2, '996243ee-543f-4c36-a31a-e0f2403c0c5d', 'Je inleven in een ander'),
        row('start', 2, '25e16679-a7d0-464d-916c-63210001bbab', 'Betrouwbaar zijn'),
        row('start', 1, 'ecb34d35-867f-4b7e-97cb-0ff2f1710857', 'Eten en drinken aanbieden'),
        row('start', 1, '6f2721bf-40ad-4f5d-8774-a478d1d6f5a6', 'Werken in ploegendienst'),
        row('learn', 1, '24f980ba-b44f-4739-b563-205104c3190d', 'Helpen met wassen en eten'),
        row('learn', 1, '497b85db-c3ba-4d41-bc90-c2fd72eaa899', 'Helpen bij aankleden'),
        row('learn', 1, '949c119b-3433-439f-8ca9-1a9ce04b696d', 'Verplaatsen met een tillift'),
        row('learn', 1, '53141450-2fa9-4890-a64e-7ffd4e1144be', 'Rapporteren in het dossier'),
        row('nice', 1, 'ff939984-b1a6-4d57-88bd-e453262433c4', 'Gezelschap houden'),
      ],
      [{ gate: 'vog', kind: 'start', text: 'Wij regelen en betalen je VOG.' }],
    ),
  },
];
