import { html, raw } from 'hono/html';
import { page, SITE, type Html } from './layout.ts';
import { resultCard } from './result-card.ts';
import { bodyText } from './body-text.ts';
import { sectors, type DemoVacancy } from './vacancy.ts';

export interface Search {
  readonly words: string;
  readonly place: string;
  readonly sector: string;
}

const contains = (text: string, part: string): boolean =>
  text.toLocaleLowerCase('nl').includes(part.toLocaleLowerCase('nl'));

/** Every word somewhere in the vacancy, the place in the place, the sector as it is called. */
export function search(all: readonly DemoVacancy[], wanted: Search): readonly DemoVacancy[] {
  const words = wanted.words.split(/\s+/).filter((word) => word !== '');
  return all.filter((vacancy) => {
    const { title, employer, place, sector, teaser, body } = vacancy;
    const text = [title, employer.name, place, sector, teaser, bodyText(body)].join('\n');
    return (
      words.every((word) => contains(text, word)) &&
      contains(place, wanted.place.trim()) &&
      (wanted.sector === '' || wanted.sector === sector)
    );
  });
}

const selected = (is: boolean) => (is ? raw('selected') : '');

const searchForm = ({ words, place, sector }: Search): Html =>
  html`<form class="search" action="/vacatures" method="get" role="search">
    <div>
      <label for="q">Wat voor werk?</label
      ><input
        id="q"
        name="q"
        type="search"
        value="${words}"
        placeholder="Functie of woord"
        maxlength="100"
      />
    </div>
    <div>
      <label for="plaats">Waar?</label
      ><input id="plaats" name="plaats" value="${place}" placeholder="Plaats" maxlength="60" />
    </div>
    <div>
      <label for="sector">Sector</label
      ><select id="sector" name="sector">
        <option value="">Alle sectoren</option>
        ${sectors.map((name) => html`<option value="${name}" ${selected(name === sector)}>${name}</option>`)}
      </select>
    </div>
    <button class="button" type="submit">Zoek</button>
  </form>`;

const count = (n: number): string =>
  n === 0 ? 'Geen vacatures gevonden' : n === 1 ? '1 vacature' : `${n} vacatures`;

/** The result list with its search form. */
export const resultPage = (found: readonly DemoVacancy[], wanted: Search): Html =>
  page({
    title: `Vacatures in de streek | ${SITE}`,
    description: 'Werk in zorg, schoonmaak, techniek, logistiek, horeca en meer.',
    here: '/vacatures',
    body: html`<div class="hero">
        <div class="wide">
          <h1>Werk dat bij je past, dichtbij</h1>
          ${searchForm(wanted)}
        </div>
      </div>
      <div class="wide results">
        <h2 class="count" aria-live="polite">${count(found.length)}</h2>
        ${
          found.length === 0
            ? html`<p>
                Probeer een ander woord, of <a href="/vacatures">bekijk alle vacatures</a>.
              </p>`
            : html`<ul class="cards">
                ${found.map((vacancy) => resultCard(vacancy))}
              </ul>`
        }
      </div>`,
  });
