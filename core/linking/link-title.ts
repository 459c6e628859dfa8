import type { Language } from '../taxonomy/concept.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { OccupationId } from '../taxonomy/skill-id.ts';
import { calibrated, rankEvidence } from './rank-evidence.ts';
import { TitleLinker } from './title-evidence.ts';
import { TITLE_WEIGHTS } from './weights.ts';

export interface JobTitle {
  readonly title: string;
  /** What stands with the title, as on a list card; weak evidence. */
  readonly text?: string | undefined;
  /** Of the title; found out when absent. */
  readonly language?: Language | undefined;
}

export interface LinkedOccupation {
  readonly occupation: OccupationId;
  /** 0..1: how likely this occupation is meant. */
  readonly score: number;
}

const linkers = new WeakMap<PhraseIndex, TitleLinker>();

/** One linker per loaded index, made when it is first needed (some tenths of a second with all of ESCO). */
function linkerOf(index: PhraseIndex): TitleLinker {
  let linker = linkers.get(index);
  if (linker === undefined) linkers.set(index, (linker = new TitleLinker(index)));
  return linker;
}

/**
 * ESCO occupations that a Dutch or English job title may mean, best first: `limit` of them, or all that the index has; those for
 * which nothing speaks come last with score 0. Nothing for a title without a letter or digit. Deterministic, never throws; time
 * does not grow with titles beyond some hundreds of characters.
 */
export function linkTitle(index: PhraseIndex, job: JobTitle, limit: number): LinkedOccupation[] {
  const { title, text = '', language } = job;
  if (limit < 1 || !/[\p{L}\p{N}]/u.test(title)) return [];
  const linker = linkerOf(index);
  const evidence = linker.weigh(title, text, language);
  const ranked = rankEvidence(evidence, TITLE_WEIGHTS, (at) => linker.groupOf(at)).slice(0, limit);
  const linked = ranked.map((one) => ({
    occupation: index.occupationAt(one.occupation),
    score: calibrated(one, TITLE_WEIGHTS.calibration),
  }));
  if (linked.length >= limit) return linked;
  const known = new Set(linked.map(({ occupation }) => occupation));
  for (const occupation of index.occupations()) {
    if (linked.length >= limit) break;
    if (!known.has(occupation)) linked.push({ occupation, score: 0 });
  }
  return linked;
}
