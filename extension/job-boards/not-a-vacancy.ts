import type { MainText } from './main-text.ts';
import type { PageFacts } from './page-facts.ts';

/** Titles of pages that stand in front of a vacancy, or where one used to be. */
const TITLE =
  /^(?:just a moment|attention required|access denied|security check|checking your browser|een ogenblik|even geduld|verifying|are you (?:a )?human|human verification|captcha|privacy gate|dpg media privacy gate|cookies? (?:consent|toestemming)|sign (?:in|up)|log ?in|inloggen|aanmelden|page not found|pagina niet gevonden|404|403|error|fout|verlopen vacature|vacature (?:is )?(?:verlopen|gesloten|niet meer beschikbaar)|job (?:expired|closed|not found)|expired job)\b/i;

/** What such pages say in their first lines; only believed when there is little else. */
const TEXT =
  /\b(?:deze vacature is (?:helaas )?(?:verlopen|gesloten|vervuld|niet (?:meer|langer) (?:beschikbaar|actief|online|geldig))|vacature (?:is )?(?:niet gevonden|verlopen|gesloten)|helaas is deze vacature|this (?:job|vacancy|position|posting|role) (?:is|has|was) (?:been )?(?:no longer|expired|closed|filled|removed|not available)|no longer accepting applications|job (?:has )?expired|checking if the site connection is secure|verify (?:that )?you are (?:a )?human|enable javascript and cookies|0 (?:vacatures|results|jobs)|geen vacatures gevonden|couldn(?:'|’)t find a match|no (?:matching )?(?:jobs|results|vacancies) (?:were )?found)\b/i;

/** A closed vacancy often stays below its notice; the notice stands first. */
const FIRST_BLOCKS = 8;

/** Consent gates, checks for robots, log-in walls, closed and missing vacancies: pages with status 200 and no open vacancy. */
export function isInFrontOrGone(facts: PageFacts, main: MainText): boolean {
  if (TITLE.test(facts.documentTitle)) return true;
  if (facts.mainHeadings.some(({ text }) => TITLE.test(text) || TEXT.test(text))) return true;
  return main.blocks
    .slice(0, FIRST_BLOCKS)
    .some((block) => block.text.length < 300 && TEXT.test(block.text));
}
