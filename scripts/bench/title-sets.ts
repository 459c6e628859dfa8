import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '#core/taxonomy/concept.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import { toUri } from '#core/taxonomy/skill-id.ts';
import {
  rankEvidence,
  groupShares,
  oddsOf,
  type TitleWeights,
} from '#core/linking/rank-evidence.ts';
import type { TitleLinker } from '#core/linking/title-evidence.ts';
import { type Evidence } from '#core/linking/title-evidence.ts';
import { type Choice, fitChoices } from './conditional-logit.ts';
import { fitLogistic } from './logistic.ts';

const FOLDER = new URL('../../../shared/data/crosswalks/', import.meta.url);

/** National terms with the ESCO concepts they were mapped to by people. */
export interface MappedTerm {
  readonly id: string;
  readonly label: string;
  readonly concepts: ReadonlySet<string>;
}

const SETS = {
  uwv: { file: 'uwv_occupation_esco_dev.tsv', concept: 'esco_id', label: 'label_nl' },
  competent: { file: 'competent_occupation_esco_dev.tsv', concept: 'esco_id', label: 'label_nl' },
  skills: { file: 'competent_skill_esco_dev.tsv', concept: 'esco_id', label: 'label_nl' },
  onet: { file: 'onet_occupation_esco.tsv', concept: 'esco_id', label: 'onet_title' },
} as const;

export type TermSet = keyof typeof SETS;

/** The terms of a crosswalk; `undefined` when it is not here. Rows that point to a group, not to a concept, are left out. */
export function readTerms(set: TermSet): readonly MappedTerm[] | undefined {
  const { file, concept, label } = SETS[set];
  const url = new URL(file, FOLDER);
  if (!existsSync(url)) return undefined;
  const [head = '', ...lines] = readFileSync(url, 'utf8').trim().split('\n');
  const columns = head.split('\t');
  const at = (name: string): number => columns.indexOf(name);
  const terms = new Map<string, MappedTerm & { readonly concepts: Set<string> }>();
  for (const line of lines) {
    const cells = line.split('\t');
    const id = cells[0] ?? '';
    const to = cells[at(concept)] ?? '';
    if (!/^(?:occupation|skill)\//.test(to)) continue;
    const term = terms.get(id) ?? { id, label: cells[at(label)] ?? '', concepts: new Set() };
    term.concepts.add(toUri(to));
    terms.set(id, term);
  }
  return [...terms.values()];
}

/** A title with what speaks for each occupation, worked out once. */
export interface TitleCase {
  readonly term: MappedTerm;
  readonly fold: number;
  readonly evidence: readonly Evidence[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

export const FOLDS = 5;

/** The fold of a national code (FNV-1a): all rows of one title are in the same. */
function foldOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return (hash >>> 8) % FOLDS;
}

export function casesOf(
  terms: readonly MappedTerm[],
  {
    linker,
    index,
    language,
    weight,
  }: {
    readonly linker: TitleLinker;
    readonly index: PhraseIndex;
    readonly language: Language;
    readonly weight: number;
  },
): TitleCase[] {
  return terms.map((term) => {
    const evidence = linker.weigh(term.label, '', language);
    return {
      term,
      fold: foldOf(term.id),
      evidence,
      right: evidence.map(({ occupation }) => term.concepts.has(index.occupationAt(occupation))),
      weight,
    };
  });
}

const PENALTY = 5;
/** So deep the calibration looks. */
const DEPTH = 20;

/** Fits first and final weights; the calibration comes from `fitCalibration`. */
export function fitTitles(
  cases: readonly TitleCase[],
  groupOf: (occupation: number) => string,
): Pick<TitleWeights, 'first' | 'final'> {
  const choice = (c: TitleCase, options: Choice['options']): Choice => ({
    options,
    right: c.right,
    weight: c.weight,
  });
  const first = fitChoices(
    cases.map((c) =>
      choice(
        c,
        c.evidence.map(({ values }) => values),
      ),
    ),
    PENALTY,
  );
  const final = fitChoices(
    cases.map((c) => {
      const groups = groupShares(c.evidence, first, groupOf);
      return choice(
        c,
        c.evidence.map(({ values }, i) => [...values, groups[i] ?? 0]),
      );
    }),
    PENALTY,
  );
  return { first, final };
}

/** Each case ranked by weights that were fitted without its fold. */
export function crossValidate(
  cases: readonly TitleCase[],
  groupOf: (occupation: number) => string,
): Map<TitleCase, ReturnType<typeof rankEvidence>> {
  const ranked = new Map<TitleCase, ReturnType<typeof rankEvidence>>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitTitles(
      cases.filter((c) => c.fold !== fold),
      groupOf,
    );
    for (const c of cases)
      if (c.fold === fold) ranked.set(c, rankEvidence(c.evidence, weights, groupOf));
  }
  return ranked;
}

/** From places in the list to a probability, fitted on rankings of titles that were not seen. */
export function fitCalibration(
  ranked: ReturnType<typeof crossValidate>,
  index: PhraseIndex,
): TitleWeights['calibration'] {
  const rows = [...ranked].flatMap(([c, list]) =>
    list.slice(0, DEPTH).map((one) => ({
      features: oddsOf(one),
      right: c.term.concepts.has(index.occupationAt(one.occupation)),
      weight: c.weight,
    })),
  );
  const [odds = 1, sum = 0, constant = 0] = fitLogistic(rows, 1);
  return [Math.max(0, odds), Math.max(0, sum), constant];
}
