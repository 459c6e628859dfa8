import type { DemoVacancy } from '../vacancy.ts';
import { allroundTopper } from './allround-topper.ts';
import { ervarenVerzorgende } from './ervaren-verzorgende.ts';
import { helpendeLeerHetBijOns } from './helpende-leer-het-bij-ons.ts';
import { kok } from './kok.ts';
import { orderpicker } from './orderpicker.ts';
import { pedagogischMedewerker } from './pedagogisch-medewerker.ts';
import { schoonmakerWoonzorg } from './schoonmaker-woonzorg.ts';
import { servicemonteur } from './servicemonteur.ts';
import { softwareDeveloper } from './software-developer.ts';
import { timmerman } from './timmerman.ts';
import { warehouseTeamMember } from './warehouse-team-member.ts';

/** All vacancies of the demo job board, newest first. */
export const demoVacancies: readonly DemoVacancy[] = [
  helpendeLeerHetBijOns,
  schoonmakerWoonzorg,
  ervarenVerzorgende,
  allroundTopper,
  kok,
  warehouseTeamMember,
  softwareDeveloper,
  servicemonteur,
  orderpicker,
  pedagogischMedewerker,
  timmerman,
].sort((a, b) => a.postedDaysAgo - b.postedDaysAgo);
