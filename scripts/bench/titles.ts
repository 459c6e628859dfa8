/**
 * How well titles are linked (matching.md section 7): part of `npm run bench:extraction`, or this file
 * alone with `--index FILE`. UWV and Competent titles to ESCO occupations with weights that did not see the fold, Competent competences to ESCO skills, times.
 */
import { pathToFileURL } from 'node:url';
import { SkillRanker } from '#core/extraction/rank-skills.ts';
import { linkTitle } from '#core/linking/link-title.ts';
import { TitleLinker } from '#core/linking/title-evidence.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import { loadIndexFile } from '../cli/load-index-file.ts';
import { percentiles } from './percentiles.ts';
import { withInterval } from './statistics.ts';
import { casesOf, crossValidate, type MappedTerm, readTerms, type TermSet } from './title-sets.ts';

/** An index of this size is taken for all of ESCO. */
const WHOLE_ESCO = 3000;
/** As deep as a list is looked at for the reciprocal rank. */
const DEPTH = 100;
/** Titles on one page of a board. */
const CARDS = 60;
const PAGES = 20;

/** From `published_scores.tsv`: the whole of the same lists, of which we have 30 %. */
const PUBLISHED = {
  uwv: 'published (MELO nl-nl, whole list): letters 0.421 / 0.602 / MRR 0.486, best neural 0.494 / 0.719 / 0.572',
  competent:
    'published (MELO bel nl-nl, whole list): letters 0.460 / 0.717 / MRR 0.547, best neural 0.515 / 0.820 / 0.626',
} as const;

/** Place of the first right concept, from 0; Infinity when it is not in the list. */
const placeOf = (ids: readonly string[], { concepts }: MappedTerm): number => {
  const at = ids.slice(0, DEPTH).findIndex((id) => concepts.has(id));
  return at < 0 ? Infinity : at;
};

function line(places: readonly number[]): string {
  const mean = (value: (place: number) => number): string =>
    withInterval(places, (some) => some.reduce((sum, p) => sum + value(p), 0) / some.length);
  return `hit@1 ${mean((p) => (p < 1 ? 1 : 0))}  hit@10 ${mean((p) => (p < 10 ? 1 : 0))}  MRR ${mean((p) => 1 / (1 + p))}`;
}

function linked(set: 'uwv' | 'competent', index: PhraseIndex): void {
  const terms = readTerms(set);
  if (terms === undefined) {
    console.log('skipped: ../shared/data/crosswalks is not here');
    return;
  }
  const linker = new TitleLinker(index);
  const cases = casesOf(terms, { linker, index, language: 'nl', weight: 1 });
  const ranked = crossValidate(cases, (at) => linker.groupOf(at));
  const places = cases.map((c) =>
    placeOf(
      (ranked.get(c) ?? []).map(({ occupation }) => index.occupationAt(occupation)),
      c.term,
    ),
  );
  console.log(`${set} titles, ${String(cases.length)}, five-fold  ${line(places)}`);
  const plain = cases.map((c) => {
    const byLetters = c.evidence.toSorted((a, b) => (b.values[2] ?? 0) - (a.values[2] ?? 0));
    return placeOf(
      byLetters.map(({ occupation }) => index.occupationAt(occupation)),
      c.term,
    );
  });
  console.log(`  by letters alone  ${line(plain)}\n  ${PUBLISHED[set]}`);
}

function competences(index: PhraseIndex): void {
  const terms = readTerms('skills');
  if (terms === undefined) return;
  const ranker = new SkillRanker(index);
  const places = terms.map((term) =>
    placeOf(
      ranker.rank(term.label, 'nl', DEPTH).map(({ skill }) => skill),
      term,
    ),
  );
  console.log(`competent competences to skills, ${String(terms.length)}  ${line(places)}`);
}

function times(index: PhraseIndex, set: TermSet): void {
  const labels = (readTerms(set) ?? []).map(({ label }) => label);
  if (labels.length === 0) return;
  const start = performance.now();
  linkTitle(index, { title: labels[0] ?? '' }, 20);
  const first = performance.now() - start;
  const pages = Array.from({ length: PAGES }, (_, page) => {
    const from = performance.now();
    for (let card = 0; card < CARDS; card++)
      linkTitle(index, { title: labels[(page * CARDS + card) % labels.length] ?? '' }, 20);
    return performance.now() - from;
  });
  const { p50, p95 } = percentiles(pages);
  console.log(
    `first title ${first.toFixed(0)} ms; ${String(CARDS)} titles p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
  );
}

/** Prints everything about linking that the index at hand allows. */
export function benchTitles(index: PhraseIndex): void {
  times(index, 'uwv');
  if (index.occupationCount < WHOLE_ESCO) {
    console.log('skipped: linking titles is measured with all of ESCO (--index)');
    return;
  }
  linked('uwv', index);
  linked('competent', index);
  competences(index);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const at = process.argv.indexOf('--index');
  const loaded = await loadIndexFile(at < 0 ? undefined : process.argv[at + 1]);
  if (loaded.ok) benchTitles(loaded.value);
  else {
    console.error(loaded.error.code);
    process.exitCode = 1;
  }
}
