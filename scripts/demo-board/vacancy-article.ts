import { html } from 'hono/html';
import { type Html } from './layout.ts';
import type { BodyBlock, DemoVacancy } from './vacancy.ts';
import { agoWords, hoursWords, payWords } from './words.ts';

const bodyHtml = (block: BodyBlock, heading: 'h2' | 'h3'): Html =>
  'heading' in block
    ? heading === 'h2'
      ? html`<h2>${block.heading}</h2>`
      : html`<h3>${block.heading}</h3>`
    : 'text' in block
      ? html`<p>${block.text}</p>`
      : html`<ul>
          ${block.list.map((item) => html`<li>${item}</li>`)}
        </ul>`;

/** Two letters in a coloured square, in place of a picture. */
export const employerMark = ({ employer: { name } }: DemoVacancy): Html => {
  const words = name.split(' ').filter((word) => /^[A-Z]/.test(word));
  const letters = words.slice(-2).map((word) => word.charAt(0));
  return html`<span class="mark hue-${name.length % 6}" aria-hidden="true"
    >${letters.join('')}</span
  >`;
};

/** The vacancy as it stands on its own page and in the pane beside the list; `extra` is what the employer adds. */
export const vacancyArticle = (
  vacancy: DemoVacancy,
  heading: 'h1' | 'h2',
  extra: Html | string = '',
): Html =>
  html`<article class="vacancy" lang="${vacancy.language}" data-vacancy-id="${vacancy.slug}">
    <header class="vacancy-head">
      ${employerMark(vacancy)}
      <div>
        ${heading === 'h1' ? html`<h1>${vacancy.title}</h1>` : html`<h2 class="vacancy-title">${vacancy.title}</h2>`}
        <div class="vacancy-line">
          <p class="employer">${vacancy.employer.name}</p>
          <p class="place">${vacancy.place}</p>
        </div>
      </div>
    </header>
    <dl class="facts" lang="nl">
      <div>
        <dt>Uren</dt>
        <dd>${hoursWords(vacancy)}</dd>
      </div>
      <div>
        <dt>Salaris</dt>
        <dd>${payWords(vacancy)}</dd>
      </div>
      <div>
        <dt>Contract</dt>
        <dd>${vacancy.contract}</dd>
      </div>
      <div>
        <dt>Geplaatst</dt>
        <dd>${agoWords(vacancy)}</dd>
      </div>
    </dl>
    <p class="acts" lang="nl">
      <a class="button apply" href="/solliciteren/${vacancy.slug}">Solliciteer</a>
      <button type="button" class="button quiet save" aria-pressed="false">Bewaar</button>
    </p>
    <div class="vacancy-body">
      ${vacancy.body.map((block) => bodyHtml(block, heading === 'h1' ? 'h2' : 'h3'))}
    </div>
    ${extra}
  </article>`;
