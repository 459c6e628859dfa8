import { descriptorHash, parseDescriptor } from '#core/application/descriptor.ts';
import { prepareApplication } from '#core/application/prepare-application.ts';
import { extractRequirements } from '#core/extraction/extract-requirements.ts';
import { itemsFromExtraction } from '#core/matching/items-from-extraction.ts';
import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList } from '#core/matching/make-list.ts';
import { rankOccupations } from '#core/matching/overstap.ts';
import { overstapTable } from '#core/matching/overstap-table.ts';
import type { Claim, Requirement } from '#core/matching/requirement-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import type { Level } from '#core/taxonomy/concept.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import { scoreCard } from '../../extension/background/card-score.ts';
import { probePage } from '../../extension/job-boards/probe-page.ts';
import { readPage } from '../../extension/job-boards/read-page.ts';
import { createIndexStore } from '../../extension/platform/index-store.ts';
import { random } from '../../extension/platform/random.ts';
import { miniSearchOver, regularExpressionOver } from './alternatives.ts';
import { percentiles, type Percentiles } from './percentiles.ts';

export interface Given {
  readonly vacancies: readonly { readonly url: string; readonly html: string }[];
  /** Pages that are no vacancy page. */
  readonly others: readonly { readonly url: string; readonly html: string }[];
  readonly descriptor: string;
  readonly queries: readonly string[];
  /** Titles of a list of results. */
  readonly titles: readonly string[];
}

/** Names of `measure` that another tool is compared on. */
export const COMPARED = {
  search: 'search: one key stroke',
  extract: 'extract: 5 kB of text',
} as const;

const VACANCY_SIZE = 5000;
const LOADS = 12;

async function timed(rounds: number, run: (round: number) => unknown): Promise<Percentiles> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await run(round);
    times.push(performance.now() - started);
  }
  return percentiles(times);
}

/** Twice around to warm up, then measured. */
async function warm(rounds: number, run: (round: number) => unknown): Promise<Percentiles> {
  await timed(Math.min(rounds, 40), run);
  return timed(rounds, run);
}

const unpack = async (packed: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await new Response(
      new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')),
    ).arrayBuffer(),
  );

async function checked(bytes: Uint8Array): Promise<LoadedIndex> {
  const index = await loadIndex(bytes);
  if (!index.ok) throw new Error(index.error.code);
  return index.value;
}

const kept: { index?: LoadedIndex } = {};

/** Loads the index as a worker that starts anew does: from the device's own storage, some times. */
async function measureLoad(): Promise<Record<string, Percentiles>> {
  const packed = await (await fetch('/index.isp.gz')).arrayBuffer();
  const store = createIndexStore('bench');
  const file = new Blob([await unpack(packed)]);
  const facts = { skills: 0, occupations: 0, addedAt: 0 };
  await store.keep(facts, file, { ids: [], nl: [], en: [] });
  const read = async (): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array((await (await store.file())?.arrayBuffer()) ?? new ArrayBuffer(0));
  return {
    'index: read, check and load': await timed(LOADS, async () => checked(await read())),
    '  of which reading': await timed(LOADS, read),
    '  unpacking, when a file is picked': await timed(LOADS, () => unpack(packed)),
  };
}

/** Loads the index once and keeps it, so that the memory it takes can be seen from outside. */
async function keepIndex(): Promise<void> {
  kept.index = await checked(await unpack(await (await fetch('/index.isp.gz')).arrayBuffer()));
}

/** What `Given` measures, by name. */
async function measure(given: Given): Promise<Record<string, Percentiles>> {
  const { index } = kept;
  if (!index) throw new Error('no index');
  const figures: Record<string, Percentiles> = {};
  const claims: Claim[] = index
    .occupations()
    .flatMap((id) => index.occupation(id)?.skills ?? [])
    .slice(0, 200)
    .map(({ skill, level }) => ({ id: skill, level, src: 'self' }));
  const isNarrowerOrSame = (id: string, other: string): boolean =>
    index.isNarrowerOrSame(id, other);
  const scoreOf = (requires: readonly Requirement[]) =>
    scoreMatch(requires, makeEntries(requires, claims, isNarrowerOrSame));

  const parse = (pages: Given['others']) =>
    pages.map(({ url, html }) => ({
      url,
      page: new DOMParser().parseFromString(html, 'text/html'),
    }));
  const vacancies = parse(given.vacancies);
  const read = (round: number) => {
    const { url, page } = pick(vacancies, round);
    const found = readPage(page, url);
    if (!found.ok) throw new Error(found.error.code);
    return found.value;
  };
  const texts = longTexts(vacancies.map((_, round) => read(round)));
  const extract = (round: number) => extractRequirements(pick(texts, round), index);
  const match = (round: number) =>
    scoreOf(makeList(itemsFromExtraction(extract(round).requirements), index));
  const rounds = vacancies.length * 10;
  figures['one vacancy: read, extract 5 kB, match'] = await warm(rounds, (round) => {
    read(round);
    return match(round);
  });
  figures['  read: a page of the demo board'] = await warm(rounds, read);
  figures[COMPARED.extract] = await warm(rounds, extract);

  const others = parse(given.others);
  figures['script on a page that is no vacancy'] = await warm(others.length * 40, (round) => {
    const { url, page } = pick(others, round);
    return probePage(page, url);
  });

  const cards = (week: number) =>
    given.titles.forEach((title) => {
      const snippet = `Helder BV\nZwolle, week ${week}\nJe werkt in een klein team aan mooi werk.`;
      scoreCard({ title, snippet }, claims, index, 'nl');
    });
  figures['list cards: the first, which makes the linker'] = await timed(1, () =>
    scoreCard({ title: pick(given.titles, 0), snippet: '' }, claims, index, 'nl'),
  );
  const weeks = { now: 0 };
  figures['60 list cards'] = await warm(12, () => cards(weeks.now++));
  figures['  60 that were read before'] = await warm(12, () => cards(0));

  const descriptor = parseDescriptor(given.descriptor);
  if (!descriptor.ok) throw new Error(descriptor.error.code);
  const { requires } = descriptor.value;
  const twelve = Array.from({ length: 12 }, (_, at) => pick(requires, at));
  figures['match alone: 12 requirements, 200 claims'] = await warm(400, () => scoreOf(twelve));

  figures['overstap: the table, once for an index'] = await timed(3, () => overstapTable(index));
  const table = overstapTable(index);
  figures['overstap: all occupations'] = await warm(40, () =>
    rankOccupations(table, claims, { limit: 20 }),
  );
  figures[COMPARED.search] = await warm(given.queries.length * 3, (round) =>
    index.searchSkills(pick(given.queries, round), { language: 'nl', limit: 10 }),
  );

  const nonce = await descriptorHash(given.descriptor);
  const entries = requires.map(({ id, min }, r) => ({
    r,
    id,
    min: min as Level,
    src: 'self' as const,
  }));
  figures['application: keys, signature and seal'] = await warm(60, () =>
    prepareApplication({ descriptor: descriptor.value, nonce }, { entries }, random),
  );
  return figures;
}

/** The same search and extraction with other tools, by `COMPARED` name and tool. */
async function measureAlternatives(
  given: Given,
): Promise<Record<string, Record<string, Percentiles>>> {
  const { index } = kept;
  if (!index) throw new Error('no index');
  const sentences = longTexts(
    parseTexts(given).map((text) => vacancyFromText({ title: '', text })),
  ).map(({ blocks }) => blocks.map(({ text }) => text));
  const rounds = sentences.length * 2;
  const made = performance.now();
  const engine = miniSearchOver(index.skills, index.skillCount);
  const making = percentiles([performance.now() - made]);
  const union = regularExpressionOver(index.skills);
  return {
    MiniSearch: {
      'making the index': making,
      [COMPARED.search]: await timed(given.queries.length, (round) =>
        engine.search(pick(given.queries, round)),
      ),
      [COMPARED.extract]: await timed(rounds, (round) => engine.extract(pick(sentences, round))),
    },
    'regular expressions': {
      'first text, with compiling': await timed(1, () => union.extract(pick(sentences, 0))),
      [COMPARED.extract]: await timed(rounds, (round) => union.extract(pick(sentences, round))),
    },
  };
}

const parseTexts = ({ vacancies }: Given): string[] =>
  vacancies.map(({ url, html }) => {
    const found = readPage(new DOMParser().parseFromString(html, 'text/html'), url);
    if (!found.ok) throw new Error(found.error.code);
    return found.value.text;
  });

/** Vacancies of 5 kB: each text with those after it, until it is long enough. */
function longTexts(vacancies: readonly { readonly title: string; readonly text: string }[]) {
  return vacancies.map(({ title }, first) => {
    let text = '';
    for (let at = first; text.length < VACANCY_SIZE; at++) text += `${pick(vacancies, at).text}\n`;
    return vacancyFromText({ title, text: text.slice(0, text.lastIndexOf('\n', VACANCY_SIZE)) });
  });
}

function pick<T>(list: readonly T[], round: number): T {
  const found = list[round % list.length];
  if (found === undefined) throw new Error('nothing to measure with');
  return found;
}

Object.assign(globalThis, { bench: { measureLoad, keepIndex, measure, measureAlternatives } });
