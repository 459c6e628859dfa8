import { afterEach, describe, expect, it, vi } from 'vitest';
import { err, ok } from '#core/result.ts';
import type { Ask } from '../../../extension/overlay/ask.ts';
import { mountOverlay } from '../../../extension/overlay/mount-overlay.tsx';
import { exampleScore } from './example-score.ts';
import { fakeSight } from './fake-sight.ts';

const body = (title: string): string => `
  <h2>Wat ga je doen?</h2>
  <ul>
    <li>Je dweilt en stofzuigt de vloeren van het gebouw waar je werkt als ${title}.</li>
    <li>Je leegt de prullenbakken, sorteert het afval en brengt het naar de container.</li>
    <li>Je maakt het sanitair schoon en vult zeep en papier aan waar dat nodig is.</li>
    <li>Je meldt schade of gevaar meteen aan je leidinggevende.</li>
  </ul>
  <h2>Wat vragen wij?</h2>
  <ul>
    <li>Je werkt zelfstandig, netjes en volgens de instructies op de werkkaart.</li>
    <li>Je kunt goed samenwerken met je collega's en met de mensen in het gebouw.</li>
  </ul>`;

const vacancy = (title: string): string => `
  <script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: 'Helder BV' },
    datePosted: '2026-11-01',
    description: body(title),
  })}</script>
  <main><h1>${title}</h1>${body(title)}</main>`;

const fill = (html: string): void => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.querySelectorAll('script, main, p.plain'));
};

const ask = ((name: string) =>
  Promise.resolve(name === 'score.page' ? ok(exampleScore) : err('internal'))) as Ask;

const hosts = (): Element[] =>
  [...document.documentElement.children].filter((element) => element.tagName === 'DIV');

fakeSight(() => []);

let stop: (() => void) | undefined;
const mount = (root: 'open' | 'closed' = 'open') => {
  stop = mountOverlay({ page: document, window, ask, root });
};
afterEach(() => {
  stop?.();
  stop = undefined;
  document.body.replaceChildren();
});

describe('the overlay on a page', () => {
  it('shows the match and changes nothing that was there', async () => {
    fill(vacancy('Schoonmaker kantoren'));
    const before = document.body.outerHTML;
    mount();
    await vi.waitFor(() =>
      expect(hosts()[0]?.shadowRoot?.textContent).toContain('Match ongeveer 62'),
    );
    expect(document.body.outerHTML).toBe(before);
  });

  it('cannot be read by the page: its root is closed', () => {
    fill(vacancy('Schoonmaker kantoren'));
    mount('closed');
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.textContent).toBe('');
  });

  it('leaves a page without a vacancy as it was', () => {
    fill('<p class="plain">Het nieuws van vandaag.</p>');
    mount();
    expect(hosts()).toEqual([]);
  });

  it('follows the page to another vacancy and away from vacancies', async () => {
    fill(vacancy('Schoonmaker kantoren'));
    mount();
    expect(hosts()).toHaveLength(1);
    fill('<p class="plain">Geen vacature meer.</p>');
    await vi.waitFor(() => expect(hosts()).toEqual([]), 4000);
    fill(vacancy('Schoonmaker school'));
    await vi.waitFor(() => expect(hosts()).toHaveLength(1), 4000);
  });

  it('does not answer to clicks that a script makes up', async () => {
    fill(vacancy('Schoonmaker kantoren'));
    mount();
    await vi.waitFor(() => expect(hosts()[0]?.shadowRoot?.querySelector('button')).not.toBeNull());
    const root = hosts()[0]?.shadowRoot;
    root?.querySelector('button')?.click();
    expect(root?.querySelector('[role=dialog]')).toBeNull();
  });

  it('is gone without a trace when it stops', () => {
    fill(vacancy('Schoonmaker kantoren'));
    mount();
    stop?.();
    expect(hosts()).toEqual([]);
  });
});
