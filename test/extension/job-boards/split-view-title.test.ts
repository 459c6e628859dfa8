import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/job-boards/read-page.ts';

const page = (title: string): Document =>
  new JSDOM(
    `<!doctype html><html lang="nl"><head><title>${title}</title></head><body>
    <main><h1>Snel bladeren</h1><article><h2>Schoonmaker woonzorglocatie</h2>
    <h3>Wat ga je doen?</h3><ul>
    <li>Je maakt de kamers en de gangen schoon, elke dag op een vaste tijd.</li>
    <li>Je zuigt en dweilt de vloeren en leegt de prullenbakken.</li>
    <li>Je vult zeep en papier aan en meldt wat er kapot is.</li></ul>
    <h3>Wat vragen wij?</h3><ul><li>Je kunt zelfstandig werken en je bent betrouwbaar.</li>
    <li>Ervaring met schoonmaken is mooi meegenomen.</li></ul>
    <h3>Wat bieden wij?</h3><p>Een contract voor 20 uur per week en reiskosten.</p>
    <p>Solliciteer voor 1 januari.</p></article></main></body></html>`,
  ).window.document;

describe('a split view, where the list has the main heading', () => {
  it('takes the heading that the page is named after', () => {
    const read = readPage(
      page('Schoonmaker woonzorglocatie - Helder BV | Werkvlonder'),
      'https://www.banen.example/bladeren/schoonmaker',
    );
    expect(read).toMatchObject({ ok: true, value: { title: 'Schoonmaker woonzorglocatie' } });
  });
});
