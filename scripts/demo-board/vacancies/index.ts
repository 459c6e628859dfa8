import type { DemoVacancy } from '../demo-vacancy.ts';
import { allroundTopper } from './allround-topper.ts';
import { ervarenVerzorgende } from './ervaren-verzorgende.ts';
import { helpendeLeren } from './helpende-leren.ts';
import { kok } from './kok.ts';
import { orderpicker } from './orderpicker.ts';
import { pedagogischMedewerker } from './pedagogisch-medewerker.ts';
import { schoonmakerKantoren } from './schoonmaker-kantoren.ts';
import { servicemonteur } from './servicemonteur.ts';
import { softwareDeveloper } from './software-developer.ts';
import { timmerman } from './timmerman.ts';
import { warehouseTeamMember } from './warehouse-team-member.ts';

/** All vacancies of the demo job board, in the order of the result list. */
export const demoVacancies: readonly DemoVacancy[] = [
  ervarenVerzorgende,
  helpendeLeren,
  schoonmakerKantoren,
  servicemonteur,
  orderpicker,
  pedagogischMedewerker,
  kok,
  timmerman,
  softwareDeveloper,
  warehouseTeamMember,
  allroundTopper,
];
