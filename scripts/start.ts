import { buildExtension, buildIndex, buildRecruiterPages } from './build.ts';
import { startDemoWorld } from './demo/demo-world.ts';
import { openBrowser } from './demo/open-browser.ts';
import { photographer, walkThrough } from './demo/walk-through.ts';
import { findBrowser } from './find-browser.ts';

const say = (line: string): void => console.log(line);

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || !hasDisplay;

/** What must be ended, last begun first. */
const endings: (() => Promise<void>)[] = [];
let ending: Promise<void> | undefined;
const endAll = (): Promise<void> =>
  (ending ??= (async () => {
    for (const end of endings.toReversed()) await end().catch(() => undefined);
  })());

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void endAll().then(() => process.exit(130)));

async function showEverything(): Promise<void> {
  const world = await startDemoWorld({ atsPort: 8787, boardPort: 8788 });
  endings.push(world.close);
  const folder = await buildExtension('chrome', 'demo');
  const opened = await openBrowser(folder, { headless: false });
  endings.push(opened.close);
  const office = await opened.browser.newPage();
  await office.goto(`${world.ats}/recruiter/`);
  const [first] = await opened.browser.pages();
  await first?.goto(world.board);
  await first?.bringToFront();
  say('');
  say(`The demo job board      ${world.board}   (the ring is at the bottom right of a vacancy)`);
  say(`The recruiter's pages   ${world.ats}/recruiter/`);
  say(`   name ${world.recruiter.name}, password ${world.recruiter.password}`);
  say(
    'The example passport in the extension is fictional. Close the browser or press Ctrl-C to stop.',
  );
  await new Promise<void>((resolve) => opened.browser.once('disconnected', () => resolve()));
}

async function walk(): Promise<void> {
  const folder = await buildExtension('chrome', 'e2e');
  const world = await startDemoWorld({ withAccount: false });
  endings.push(world.close);
  const opened = await openBrowser(folder, { headless: true });
  endings.push(opened.close);
  say('No display: walking through the main job. Screenshots are written to demo/.');
  const { seen, computed, pseudonym } = await walkThrough(world, opened, photographer(say));
  say(`${pseudonym} saw ${seen}; the recruiter's side computed ${computed}.`);
  if (seen !== computed) throw new Error('the two numbers differ');
}

try {
  say('Finding a browser…');
  findBrowser(say);
  say('Building the skills index, the extension and the recruiter pages…');
  await buildIndex();
  await buildRecruiterPages();
  await (headless ? walk() : showEverything());
  await endAll();
  process.exit(0);
} catch (error) {
  await endAll();
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
