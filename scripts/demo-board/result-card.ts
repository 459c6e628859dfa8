import { html } from 'hono/html';
import type { Html } from './layout.ts';
import type { DemoVacancy } from './vacancy.ts';
import { employerMark } from './vacancy-article.ts';
import { agoWords, hoursWords, payWords, vacancyPath } from './words.ts';

/** One entry of a result list, or of the related vacancies. */
export const resultCard = (vacancy: DemoVacancy): Html =>
  html`<li class="card" data-vacancy-id="${vacancy.slug}">
    ${employerMark(vacancy)}
    <div class="card-text">
      <h3 lang="${vacancy.language}"><a href="${vacancyPath(vacancy)}">${vacancy.title}</a></h3>
      <p class="card-line">
        <span class="employer">${vacancy.employer.name}</span> <span>${vacancy.place}</span>
      </p>
      <p class="card-teaser" lang="${vacancy.language}">${vacancy.teaser}</p>
      <p class="card-facts">
        <span>${hoursWords(vacancy)}</span> <span>${payWords(vacancy)}</span>
        <span>${agoWords(vacancy)}</span>
      </p>
    </div>
  </li>`;

/** One entry of the narrow list beside a detail pane. */
export const compactCard = (vacancy: DemoVacancy, path: string): Html =>
  html`<li class="card" data-vacancy-id="${vacancy.slug}">
    <div class="card-text">
      <h3 lang="${vacancy.language}"><a href="${path}">${vacancy.title}</a></h3>
      <p class="card-line">
        <span class="employer">${vacancy.employer.name}</span> <span>${vacancy.place}</span>
      </p>
      <p class="card-facts">
        <span>${hoursWords(vacancy)}</span> <span>${agoWords(vacancy)}</span>
      </p>
    </div>
  </li>`;
