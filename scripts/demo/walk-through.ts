import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { bodyText } from '../demo-board/body-text.ts';
import { demoVacancies } from '../demo-board/vacancies/index.ts';
import { root } from '../run.ts';
import { click, clickCss, seeText } from './act.ts';
import * as candidate from './candidate-story.ts';
import * as firstRun from './first-run.ts';
import type { DemoWorld } from './demo-world.ts';
import type { DemoBrowser } from './open-browser.ts';
import * as recruiter from './recruiter-story.ts';

const VACANCY = 'schoonmaker-woonzorg';
/** How many proposed requirements the recruiter of the demo keeps; a list has at most 12. */
const KEPT = 9;

/** Called after every step, with a short name for it and the tab where it can be seen. */
export type AfterStep = (name: string, page: Page) => Promise<void>;

export interface Walked {
  /** The number in the preview, and the one that the recruiter's side computed. */
  readonly seen: number;
  readonly computed: number;
  readonly pseudonym: string;
}

/**
 * The main job, through the interface only: a list is published, a passport is filled, the match is seen, an anonymous
 * application goes out, question and answer, an invitation, a name that is shown, and a withdrawal.
 */
export async function walkThrough(
  world: DemoWorld,
  { browser, openOwn, tab, useTabs }: DemoBrowser,
  after: AfterStep,
): Promise<Walked> {
  const vacancy = demoVacancies.find(({ slug }) => slug === VACANCY);
  if (!vacancy) throw new Error(`no vacancy ${VACANCY}`);

  const office = await browser.newPage();
  await recruiter.createAccount(office, world.ats, world.oneTimePassword, world.recruiter);
  await after('recruiter-first-account', office);
  await recruiter.propose(office, vacancy.title, bodyText(vacancy.body));
  await after('recruiter-proposed-list', office);
  await recruiter.confirmRequirements(office, KEPT);
  world.putOnPage(VACANCY, await recruiter.publish(office));
  await after('recruiter-published', office);

  const passport = await openOwn('passport.html');
  await seeText(passport, 'Wat kun jij?');
  await after('start', passport);
  await firstRun.begin(passport);
  await firstRun.chooseWork(passport, 'schoonmaker', 'schoonmaker');
  await firstRun.chooseFromGroup(passport, 'Zorg voor familie en huis', 'het huishouden doen');
  await after('what-somebody-did', passport);
  await firstRun.toQuestions(passport);
  await after('question', passport);
  await firstRun.answerQuestions(passport, [4, 4, 4, 5, 3, 4, 3, 4]);
  await firstRun.stop(passport);
  await after('what-somebody-can', passport);
  await click(passport, 'link', 'Bekijk mijn paspoort');
  for (const skill of candidate.skillsOfTheCleaner) await candidate.addSkill(passport, skill);
  await after('passport-filled', passport);

  const page = await browser.newPage();
  await page.goto(world.board);
  await seeText(page, vacancy.title);
  await candidate.seeEstimate(page);
  await after('job-board-with-estimates', page);
  await clickCss(page, `a[href$="/vacatures/${VACANCY}"]`);
  await candidate.seeRing(page);
  await after('match-on-vacancy', page);
  await candidate.openPanel(page);
  await after('match-explained', page);

  await useTabs();
  const own = await candidate.startApplying(page, tab);
  const seen = await candidate.previewNumber(own);
  await after('exact-preview', own);
  const pseudonym = await candidate.send(own);
  await after('sent', own);
  await candidate.waitForReply(own, 'ontvangen');
  await after('received', own);

  await recruiter.openInbox(office, world.ats, vacancy.title);
  await after('recruiter-inbox', office);
  const read = await recruiter.openCandidate(office, pseudonym);
  const computed = Number(/Wij rekenen (\d+)/.exec(read)?.[1]);
  await after('recruiter-candidate', office);
  await recruiter.askQuestion(office, 'Kun je ook op zaterdag werken?');
  await candidate.waitForReply(own, 'vraag voor jou');
  await candidate.answerQuestion(own, 'Ja, om de week.');
  await after('question-answered', own);
  await recruiter.reloadUntil(office, 'Ja, om de week.');
  await recruiter.invite(office);
  await after('recruiter-invited', office);

  await candidate.waitForReply(own, 'uitgenodigd');
  await after('invited', own);
  await candidate.revealName(own, 'Fatima Voorbeeld');
  await after('name-shown', own);
  await recruiter.reloadUntil(office, 'Fatima Voorbeeld');
  await after('recruiter-sees-name', office);
  await candidate.withdraw(own);
  await after('withdrawn', own);
  await recruiter.reloadUntil(office, 'Deze reactie is er niet meer.');
  await after('recruiter-sees-it-gone', office);
  return { seen, computed, pseudonym };
}

/** Prints each step and writes its screenshot to `demo/`, numbered in order. */
export function photographer(say: (line: string) => void): AfterStep {
  const folder = join(root, 'demo');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let step = 0;
  return async (name, page) => {
    step += 1;
    const file = `${String(step).padStart(2, '0')}-${name}.png`;
    await page.bringToFront();
    await page.screenshot({ path: join(folder, file) as `${string}.png` });
    say(`${String(step).padStart(2)}. ${name.replaceAll('-', ' ')}   demo/${file}`);
  };
}
