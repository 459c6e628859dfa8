import { prepareApplication } from '#core/application/prepare-application.ts';
import { descriptorHash, parseDescriptor } from '#core/application/descriptor.ts';
import { extractRequirements } from '#core/extraction/extract-requirements.ts';
import { itemsFromExtraction } from '#core/matching/items-from-extraction.ts';
import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList } from '#core/matching/make-list.ts';
import type { Claim, Requirement } from '#core/matching/requirement-list.ts';
import type { Level } from '#core/taxonomy/concept.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import { probePage } from '../../extension/job-boards/probe-page.ts';
import { readPage } from '../../extension/job-boards/read-page.ts';
import { random } from '../../extension/platform/random.ts';
import { percentiles, type Percentiles } from './percentiles.ts';

interface Given {
  /** The packed index, base64. */
  readonly index: string;
  readonly pages: readonly { readonly url: string; readonly html: string }[];
  readonly descriptor: string;
  readonly queries: readonly string[];
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

async function timed(rounds: number, run: (round: number) => unknown): Promise<Percentiles> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await run(round);
    times.push(performance.now() - started);
  }
  return percentiles(times);
}

const unpack = (packed: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
  new Response(
    new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).arrayBuffer();

async function load(packed: Uint8Array<ArrayBuffer>): Promise<LoadedIndex> {
  const index = await loadIndex(new Uint8Array(await unpack(packed)));
  if (!index.ok) throw new Error(index.error.code);
  return index.value;
}

/** What `Given` measures, by name; runs inside the browser. */
async function measure(given: Given): Promise<Record<string, Percentiles>> {
  const packed = bytesOf(given.index);
  const figures: Record<string, Percentiles> = {};
  figures['index: unpack, check and load'] = await timed(12, () => load(packed));
  const index = await load(packed);

  const claims: Claim[] = index
    .occupations()
    .flatMap((id) => index.occupation(id)?.skills ?? [])
    .slice(0, 200)
    .map(({ skill, level }) => ({ id: skill, level, src: 'self' }));
  const isNarrowerOrSame = (id: string, other: string): boolean =>
    index.isNarrowerOrSame(id, other);
  const scoreOf = (requires: readonly Requirement[]) =>
    scoreMatch(requires, makeEntries(requires, claims, isNarrowerOrSame));

  const documents = given.pages.map(({ url, html }) => ({
    url,
    page: new DOMParser().parseFromString(html, 'text/html'),
  }));
  const documentOf = (round: number) => {
    const found = documents[round % documents.length];
    if (!found) throw new Error('no pages');
    return found;
  };
  const readAll = (round: number) => {
    const { url, page } = documentOf(round);
    const read = readPage(page, url);
    if (!read.ok) throw new Error(read.error.code);
    const { requirements } = extractRequirements(read.value, index);
    return scoreOf(makeList(itemsFromExtraction(requirements), index));
  };
  await timed(documents.length * 2, readAll);
  figures['one vacancy: read, extract and match'] = await timed(documents.length * 20, readAll);
  figures['probe of a page'] = await timed(documents.length * 20, (round) => {
    const { url, page } = documentOf(round);
    return probePage(page, url);
  });

  const descriptor = parseDescriptor(given.descriptor);
  if (!descriptor.ok) throw new Error(descriptor.error.code);
  const { requires } = descriptor.value;
  figures['match alone: 12 requirements, 200 claims'] = await timed(400, () => scoreOf(requires));
  figures['search: one key stroke'] = await timed(given.queries.length, (round) =>
    index.searchSkills(given.queries[round] ?? '', { language: 'nl', limit: 10 }),
  );

  const nonce = await descriptorHash(given.descriptor);
  const entries = requires.map(({ id, min }, r) => ({
    r,
    id,
    min: min as Level,
    src: 'self' as const,
  }));
  figures['application: keys, signature and seal'] = await timed(60, () =>
    prepareApplication({ descriptor: descriptor.value, nonce }, { entries }, random),
  );
  return figures;
}

Object.assign(globalThis, { measure });
