import type { Language, SkillIndex } from './concept.ts';
import type { OccupationId, SkillId } from './skill-id.ts';
import type { Token } from './tokens.ts';

/**
 * Where a phrase comes from. `label`: the name shown; `own`: a phrase of our vocabulary (or an occupation's other title);
 * `official`: an alternative or hidden label of the taxonomy that was imported.
 */
export type PhraseSource = 'label' | 'own' | 'official';

/**
 * What a text must show before a phrase counts that is also an ordinary word. `case`: it is written like the name, and not only
 * because a sentence begins; `context`: moreover something beside it says that the name is meant.
 */
export type NameNeed = 'case' | 'context';

/**
 * All phrases of one kind (of skills, or titles of occupations). A phrase is a number `0 <= phrase < count`, an owner is the
 * ordinal of a skill or an occupation (`PhraseIndex.skillAt`, `occupationAt`), a token is a number of the index's one token table.
 *
 * A phrase has two forms. Its *words* are the tokens as written, without function words ("de", "van", "with"), in order: the
 * contiguous walk runs over these. Its *atoms* are the same with every compound split into the vocabulary's own words
 * ("magazijnbeheersysteem" -> magazijn, beheer, systeem), without doubles: matching in any order with gaps counts these.
 */
export interface PhraseTable {
  readonly count: number;
  /** Token ids in order. A view: do not write. */
  words(phrase: number): Uint32Array;
  /** Distinct atom ids. A view: do not write. */
  atoms(phrase: number): Uint32Array;
  /** All phrases in which the atom occurs, ascending. A view: do not write. */
  postings(atom: number): Uint32Array;
  /** ln(1 + owners / owners that use the atom): 0 for an atom that no phrase here uses. */
  idf(atom: number): number;
  /** Sum of the idf of its atoms. */
  weight(phrase: number): number;
  owner(phrase: number): number;
  /** Every phrase of one owner, label first. */
  phrasesOf(owner: number): Uint32Array;
  language(phrase: number): Language;
  source(phrase: number): PhraseSource;
  /** What a text must show before the phrase counts, when it is also an ordinary word. */
  needs(phrase: number): NameNeed | undefined;
  /** As written in the vocabulary. Decoded on each call: for explanations, not for inner loops. */
  text(phrase: number): string;
  /** The trie: all phrases lie in the order of their words, so a node is a range of phrases. */
  readonly root: PhraseRange;
  /** Phrases `[from, to)` whose first word is a token `first <= token < end`. */
  beginningWith(first: number, end: number): readonly [from: number, to: number];
  /** The phrases of `range` whose next word is `token`; `undefined` when there are none. */
  step(range: PhraseRange, token: number): PhraseRange | undefined;
  /** The phrases that end at this node (`[from, to)`, possibly none): their words are exactly the path. */
  complete(range: PhraseRange): readonly [from: number, to: number];
}

/** A node of the trie: phrases `[from, to)` share their first `depth` words. */
export interface PhraseRange {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** The loaded index as extraction sees it. Everything else uses `SkillIndex` only. */
export interface PhraseIndex extends SkillIndex {
  readonly tokenCount: number;
  /**
   * Token ids under which a word of a text can stand in a phrase as a whole: by its Dutch stem, its English stem, and what it may
   * be a form of ("verzorgt", "gepland" -> verzorgen, plannen). Best first; none when no phrase has it. Cached per word.
   */
  wordIds(token: Pick<Token, 'norm'>): readonly number[];
  /**
   * Atom ids of a word of a text: the parts of a compound ("heftruckchauffeur" -> heftruck, chauffeur; also of a compound that no
   * phrase holds as a whole), else its `wordIds`. Cached per word.
   */
  atomIds(token: Pick<Token, 'norm'>): readonly number[];
  /** The stem behind a token id. */
  tokenText(token: number): string;
  readonly skills: PhraseTable;
  readonly titles: PhraseTable;
  skillAt(ordinal: number): SkillId;
  /** -1 when unknown. */
  skillOrdinal(id: SkillId): number;
  occupationAt(ordinal: number): OccupationId;
  /** -1 when unknown. */
  occupationOrdinal(id: OccupationId): number;
  /** Ordinals of the direct broader skills that are in the index. */
  broaderOrdinals(ordinal: number): Uint32Array;
  /** Number of the ESCO group that a skill is in; the same number, the same group. */
  groupOrdinal(skill: number): number;
  /** Rows of the embedding matrix, when the file has one (int8, `dimensions` per row). */
  readonly embedding: Embedding | undefined;
}

export interface Embedding {
  readonly rows: number;
  readonly dimensions: number;
  readonly values: Int8Array;
  /** `values` times this gives the trained number. */
  readonly scale: number;
}
