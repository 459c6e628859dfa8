import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGate } from '#core/extraction/gate-codes.ts';
import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList } from '#core/matching/make-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import { answeredIds } from '#core/passport/answered.ts';
import { claimsOf } from '#core/passport/claims.ts';
import { parsePassportExport } from '#core/passport/passport-export.ts';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_REQUIREMENTS, vacancyRequest } from '../../ats-plugin/api.ts';
import { findPublishedList } from '../../extension/job-boards/published-list.ts';
import { readPage } from '../../extension/job-boards/read-page.ts';
import { startDemoBoard, type RunningBoard } from '../../scripts/demo-board/demo-board.ts';
import { employerLists } from '../../scripts/demo-board/employer-lists.ts';
import { demoVacancies } from '../../scripts/demo-board/vacancies/index.ts';
import { vocabularyIndex } from '../core/matching/vocabulary-index.ts';

const index = vocabularyIndex();
const script = '<script type="application/skillspaspoort+jwt">aa.bb.cc</script>';
const link = '<link rel="skillspaspoort-vacancy" href="http://localhost:1/sp/v1/vacancies/x">';
const participating = Object.fromEntries(
  employerLists.map(({ slug, snippet }) => [slug, snippet === 'script' ? { script } : { link }]),
);

let board: RunningBoard;
beforeAll(async () => {
  board = await startDemoBoard({ port: 0, participating });
});
afterAll(() => board.close());

async function get(path: string) {
  const answer = await fetch(board.origin + path);
  const html = await answer.text();
  return {
    answer,
    html,
    get page() {
      return new JSDOM(html).window.document;
    },
  };
}

const vacancyPage = (slug: string) => get(`/vacatures/${slug}`);
const jsonLdOf = (page: Document): string | undefined =>
  page.querySelector('script[type="application/ld+json"]')?.textContent ?? undefined;
const withMarkup = (markup: string) =>
  demoVacancies.find((vacancy) => vacancy.markup === markup)?.slug ?? '';

describe('the vacancies of the demo job board', () => {
  it('are at least eight, each once, from many sectors, two of them in English', () => {
    expect(demoVacancies.length).toBeGreaterThanOrEqual(8);
    expect(new Set(demoVacancies.map(({ slug }) => slug)).size).toBe(demoVacancies.length);
    expect(new Set(demoVacancies.map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(8);
    expect(demoVacancies.filter(({ language }) => language === 'en')).toHaveLength(2);
  });

  it('come with every kind of markup and with both unusual pages', () => {
    expect(new Set(demoVacancies.map(({ markup }) => markup))).toEqual(
      new Set(['json-ld', 'teaser', 'line-breaks', 'cdata', 'none']),
    );
    const traits = demoVacancies.flatMap(({ trait }) => trait ?? []);
    expect(traits.sort()).toEqual(['small-root-and-shortcuts', 'strict-csp']);
  });

  it('have made-up employers only', () => {
    expect(demoVacancies.every(({ employer }) => employer.fictional)).toBe(true);
  });
});

describe('the lists of the employer that takes part', () => {
  it('are three that the recruiter API takes as they are, two in the page and one by link', () => {
    expect(employerLists.map(({ snippet }) => snippet).sort()).toEqual([
      'link',
      'script',
      'script',
    ]);
    for (const { slug, request } of employerLists) {
      expect(demoVacancies.some((vacancy) => vacancy.slug === slug)).toBe(true);
      expect(vacancyRequest.safeParse(request).success).toBe(true);
      expect(request.requires.length).toBeLessThanOrEqual(MAX_REQUIREMENTS);
      expect(request.requires.filter(({ kind }) => kind === 'start').length).toBeGreaterThan(2);
    }
  });

  it('name skills of the vocabulary, each once a list, and known gates', () => {
    for (const { request } of employerLists) {
      const ids = request.requires.map(({ id }) => id);
      expect(ids.filter((id) => index.concept(id) === undefined)).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(request.gates.filter(({ gate }) => parseGate(gate) === undefined)).toEqual([]);
    }
  });

  it('tell the story of the demo: low for the experienced carer, high where care is learned', () => {
    const file = join(import.meta.dirname, '../../scripts/demo-board/example-passport.json');
    const parsed = parsePassportExport(readFileSync(file));
    if (!parsed.ok) throw new Error(parsed.error.code);
    const { passport } = parsed.value;
    const bands = employerLists.map(({ slug, request }) => {
      const list = makeList(
        request.requires.map(({ id, kind, min, text = '' }) => ({ id, kind, min, text })),
        index,
      );
      const entries = makeEntries(list, claimsOf(passport), index.isNarrowerOrSame);
      return [slug, scoreMatch(list, entries, answeredIds(passport)).band];
    });
    expect(Object.fromEntries(bands)).toEqual({
      'schoonmaker-woonzorg': 'good',
      'ervaren-verzorgende': 'low',
      'helpende-leer-het-bij-ons': 'good',
    });
  });
});

describe('the pages of the demo job board', () => {
  it('say on every page that all of it is made up, and load nothing from elsewhere', async () => {
    const paths = [
      ...['/', '/vacatures', '/vacatures-bladeren', '/werkgevers', '/tips', '/cookies', '/over'],
      ...demoVacancies.flatMap(({ slug }) => [
        `/vacatures/${slug}`,
        `/vacatures-bladeren/${slug}`,
        `/solliciteren/${slug}`,
      ]),
    ];
    for (const path of paths) {
      const { answer, html } = await get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(html.slice(html.indexOf('<footer'))).toContain('Deze site is verzonnen');
      const sources = [...html.matchAll(/<(?:script|img|iframe)\b[^>]*\bsrc="([^"]*)"/g)]
        .concat([...html.matchAll(/<link\s+rel="(?:stylesheet|icon)"\s+href="([^"]*)"/g)])
        .map(([, address = '']) => address);
      expect(sources.length).toBeGreaterThan(2);
      expect(sources.filter((address) => !address.startsWith('/'))).toEqual([]);
    }
  });

  it('link only to pages and files that exist', async () => {
    const { page } = await vacancyPage(withMarkup('none'));
    const addresses = [
      ...page.querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"]'),
    ].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    const answers = await Promise.all(
      [...new Set(addresses)].map(async (path) => [path, (await get(path)).answer.status]),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it('answer 404 where nothing is', async () => {
    for (const path of [
      '/vacatures/x',
      '/vacatures-bladeren/x',
      '/deel/x',
      '/bestanden/../x',
      '/x',
    ]) {
      expect((await get(path)).answer.status).toBe(404);
    }
  });

  it('find vacancies by word, place and sector', async () => {
    const found = async (query: string) => {
      const { page } = await get(`/vacatures?${query}`);
      return [...page.querySelectorAll('.card')].map((card) =>
        card.getAttribute('data-vacancy-id'),
      );
    };
    expect(await found('')).toHaveLength(demoVacancies.length);
    expect(await found('q=tillift&sector=Zorg')).toEqual([
      'helpende-leer-het-bij-ons',
      'ervaren-verzorgende',
    ]);
    expect(await found('plaats=raalte')).toEqual(['helpende-leer-het-bij-ons']);
    expect(await found('q=astronaut')).toEqual([]);
  });

  it('write words of a visitor as text', async () => {
    const { page } = await get(`/vacatures?q=${encodeURIComponent('"><img src=x>')}`);
    expect(page.querySelector('img')).toBeNull();
    expect(page.querySelector('#q')?.getAttribute('value')).toBe('"><img src=x>');
  });

  it('have structured data that is sound, short, broken or absent', async () => {
    const sound = jsonLdOf((await vacancyPage(withMarkup('json-ld'))).page) ?? '';
    expect(JSON.parse(sound)).toMatchObject({ '@type': 'JobPosting' });
    const { page: short } = await vacancyPage(withMarkup('teaser'));
    const { description } = JSON.parse(jsonLdOf(short) ?? '') as { description: string };
    const shown = short.querySelector('.vacancy-body')?.textContent.length ?? 0;
    expect(description.length).toBeLessThan(shown / 3);
    for (const markup of ['line-breaks', 'cdata']) {
      const broken = jsonLdOf((await vacancyPage(withMarkup(markup))).page) ?? '';
      expect(broken).toContain('JobPosting');
      expect(() => JSON.parse(broken) as unknown).toThrow(SyntaxError);
    }
    expect(jsonLdOf((await vacancyPage(withMarkup('none'))).page)).toBeUndefined();
  });

  it('carry the snippet of the employer where one takes part, and nowhere else', async () => {
    for (const { slug } of demoVacancies) {
      const wanted = employerLists.find((list) => list.slug === slug)?.snippet;
      for (const path of [`/vacatures/${slug}`, `/deel/${slug}`]) {
        const { html } = await get(path);
        const shown = [html.includes(script) && 'script', html.includes(link) && 'link'];
        expect([path, ...shown.filter(Boolean)]).toEqual([path, ...(wanted ? [wanted] : [])]);
      }
    }
    for (const { slug, snippet } of employerLists) {
      const { page } = await vacancyPage(slug);
      const kind = findPublishedList(page, board.origin)?.kind;
      expect([slug, kind]).toEqual([slug, snippet === 'script' ? 'descriptor' : 'link']);
    }
  });

  it('forbid everything inline on one page, and shrink the root font on another', async () => {
    const strict = demoVacancies.find(({ trait }) => trait === 'strict-csp')?.slug ?? '';
    const { answer, page } = await vacancyPage(strict);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.querySelector('[style], style, script:not([src]):not([type])')).toBeNull();
    const small = demoVacancies.find(({ trait }) => trait === 'small-root-and-shortcuts')?.slug;
    const href = (await vacancyPage(small ?? '')).page
      .querySelector('link[rel="stylesheet"]')
      ?.getAttribute('href');
    expect((await get(href ?? '')).html).toContain('html { font-size: 62.5%; }');
  });

  it('are read by the page reader: title and employer of every vacancy, nothing elsewhere', async () => {
    for (const { slug, title, employer } of demoVacancies) {
      const { page } = await vacancyPage(slug);
      const read = readPage(page, `${board.origin}/vacatures/${slug}`);
      expect(read.ok && [read.value.title, read.value.employer]).toEqual([title, employer.name]);
    }
    for (const path of ['/', '/vacatures-bladeren', '/werkgevers', '/tips', '/cookies', '/over']) {
      expect([path, readPage((await get(path)).page, board.origin + path).ok]).toEqual([
        path,
        false,
      ]);
    }
  }, 60_000);
});
