import type { Page } from 'puppeteer';
import { click, clickCss, find, findCss, seeText, until } from './act.ts';

/** From the start to what somebody did. */
export async function begin(own: Page): Promise<void> {
  await click(own, 'link', 'Begin');
  await seeText(own, 'Wat heb je gedaan?');
}

/** Finds work by typing and picks it from the suggestions. */
export async function chooseWork(own: Page, search: string, title: string): Promise<void> {
  await clickCss(own, 'input[role=combobox]');
  await (await findCss(own, 'input[role=combobox]')).type(search);
  await click(own, 'option', title);
  await find(own, 'button', `Weghalen: ${title}`);
}

/** Opens a group and chooses one thing in it. */
export async function chooseFromGroup(own: Page, group: string, name: string): Promise<void> {
  await click(own, 'button', group);
  await click(own, 'button', name);
  await find(own, 'button', `Weghalen: ${name}`);
}

export async function toQuestions(own: Page): Promise<void> {
  await click(own, 'link', 'Naar de vragen');
  await seeText(own, 'Hoe vaak heb je d');
}

const asked = (own: Page): Promise<string> =>
  own.$eval('.isp-question__skill', (node) => node.textContent);

/** Answers one question after another with the mouse; gives what was asked. 1 is "nooit", 6 "weet ik niet". */
export async function answerQuestions(own: Page, answers: readonly number[]): Promise<string[]> {
  const skills: string[] = [];
  for (const answer of answers) {
    const skill = await asked(own);
    skills.push(skill);
    await clickCss(own, `.isp-answer[aria-keyshortcuts="${String(answer)}"]`);
    await until('the next question', async () => (await asked(own)) !== skill);
  }
  return skills;
}

/** Stops, and looks at what came of it. */
export async function stop(own: Page): Promise<void> {
  await click(own, 'link', 'Stop en bekijk wat jij kunt');
  await seeText(own, 'Wat wil je nu doen?');
}
