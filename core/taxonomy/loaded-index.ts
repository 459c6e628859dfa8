import type { OccupationArrays, SkillArrays } from './concept-arrays.ts';
import { readEmbedding, readOccupations, readSkills } from './concept-arrays.ts';
import type {
  Language,
  Level,
  Occupation,
  OccupationHit,
  SkillConcept,
  SkillHit,
} from './concept.ts';
import { MAPPING_KINDS, SKILL_KINDS } from './index-codes.ts';
import { widerGroup } from './group-code.ts';
import type { IndexFile } from './index-file.ts';
import type { Embedding, PhraseIndex, PhraseTable } from './phrase-index.ts';
import { LoadedPhraseTable } from './phrase-table.ts';
import { rowOf } from './rows.ts';
import { PhraseSearch } from './search.ts';
import type { OccupationId, SkillId } from './skill-id.ts';
import { StringTable } from './string-table.ts';
import type { MappingKind } from './taxonomy-source.ts';
import type { Token } from './tokens.ts';
import { places, WordList } from './word-list.ts';

const NOTHING: ReadonlySet<SkillId> = new Set();

/** Names of skills that a loaded index does not hold: a passport may outlive the index it was filled with. */
export type OtherNames = ReadonlyMap<SkillId, Readonly<Record<Language, string>>>;

/** The skills language over one loaded file. Immutable but for caches. */
export class LoadedIndex implements PhraseIndex {
  readonly hash: string;
  readonly languages: readonly Language[];
  readonly skillCount: number;
  readonly occupationCount: number;
  readonly tokenCount: number;
  readonly skills: PhraseTable;
  readonly titles: PhraseTable;
  readonly embedding: Embedding | undefined;
  readonly #words: WordList;
  readonly #skillIds: readonly SkillId[];
  readonly #occupationIds: readonly OccupationId[];
  readonly #broaderClosures = new Map<SkillId, ReadonlySet<SkillId>>();
  /** The skill that was asked for last: its questions come one after the other. */
  #latest: { readonly id: SkillId; readonly broader: ReadonlySet<SkillId> } = {
    id: '',
    broader: NOTHING,
  };
  readonly #skillOrdinal: ReadonlyMap<SkillId, number>;
  readonly #occupationOrdinal: ReadonlyMap<OccupationId, number>;
  readonly #groups: Readonly<Record<Language, StringTable>> & {
    readonly at: ReadonlyMap<string, number>;
  };
  readonly #skill: SkillArrays;
  readonly #occupation: OccupationArrays;
  readonly #search: Partial<Record<'skills' | 'titles', PhraseSearch>> = {};
  readonly #labels: Record<'skills' | 'titles', Record<Language, Int32Array>>;

  readonly #otherNames: OtherNames | undefined;

  constructor(file: IndexFile, otherNames?: OtherNames) {
    this.#otherNames = otherNames;
    this.hash = file.hash;
    this.languages = file.meta.languages;
    this.skillCount = file.count('skills');
    this.occupationCount = file.count('occupations');
    this.#words = new WordList(file);
    this.tokenCount = this.#words.tokens.length;
    const { compounds } = this.#words;
    const skills = new LoadedPhraseTable(
      file,
      'skills',
      { count: file.count('skillPhrases'), owners: this.skillCount, tokens: this.tokenCount },
      compounds,
    );
    const titles = new LoadedPhraseTable(
      file,
      'titles',
      { count: file.count('titlePhrases'), owners: this.occupationCount, tokens: this.tokenCount },
      compounds,
    );
    this.skills = skills;
    this.titles = titles;
    this.#labels = {
      skills: labelPhrases(skills, this.skillCount),
      titles: labelPhrases(titles, this.occupationCount),
    };
    this.#skillIds = StringTable.read(file, 'skills.id', this.skillCount).all();
    this.#occupationIds = StringTable.read(file, 'occupations.id', this.occupationCount).all();
    this.#skillOrdinal = places(this.#skillIds);
    this.#occupationOrdinal = places(this.#occupationIds);
    const groupCodes = file.list('groupCodes');
    this.#groups = {
      at: places(groupCodes),
      nl: StringTable.read(file, 'groups.nl', groupCodes.length),
      en: StringTable.read(file, 'groups.en', groupCodes.length),
    };
    this.#skill = readSkills(file, this.skillCount);
    this.#occupation = readOccupations(file, this.occupationCount, this.skillCount);
    this.embedding = readEmbedding(file);
  }

  concept(id: SkillId): SkillConcept | undefined {
    const at = this.#skillOrdinal.get(id);
    if (at === undefined) return undefined;
    const { type, group, groups, n, spec, broader, near, rel, collection, collections } =
      this.#skill;
    const named = [...rowOf(collection, at)];
    const start = near.offsets[at] ?? 0;
    const exact = this.mappings(id).flatMap(([other, kind]) =>
      kind === 'exactMatch' ? [other] : [],
    );
    return {
      id,
      type: type[at] === 1 ? 'knowledge' : 'skill',
      labels: { nl: this.label(id, 'nl'), en: this.label(id, 'en') },
      broader: [...rowOf(broader, at)].map((other) => this.skillAt(other)),
      group: groups[group[at] ?? 0] ?? '',
      n: n[at] ?? 0,
      spec: spec[at] ?? 1000,
      near: [...rowOf(near, at)].map((other, i) => [this.skillAt(other), rel[start + i] ?? 0]),
      ...(exact.length > 0 ? { exact } : {}),
      ...(named.length > 0 ? { collections: named.map((one) => collections[one] ?? '') } : {}),
    };
  }

  /** Links to skills of another scheme. */
  mappings(id: SkillId): readonly (readonly [SkillId, MappingKind])[] {
    const at = this.#skillOrdinal.get(id);
    if (at === undefined) return [];
    const start = this.#skill.mapping.offsets[at] ?? 0;
    return [...rowOf(this.#skill.mapping, at)].map((other, i) => [
      this.skillAt(other),
      MAPPING_KINDS[this.#skill.mappingKind[start + i] ?? 0] ?? 'closeMatch',
    ]);
  }

  /** Name of a group of skills (`SkillConcept.group`), or of the nearest wider one that has a name; the code when none has. */
  groupLabel(code: string, language: Language): string {
    for (let wider: string | undefined = code; wider !== undefined; wider = widerGroup(wider)) {
      const at = this.#groups.at.get(wider);
      const label = at === undefined ? '' : this.#groups[language].get(at);
      if (label !== '') return label;
    }
    return code;
  }

  label(id: SkillId, language: Language): string {
    const at = this.#skillOrdinal.get(id);
    return at === undefined
      ? (this.#otherNames?.get(id)?.[language] ?? id)
      : this.#labelOf('skills', at, language, id);
  }

  occupation(id: OccupationId): Occupation | undefined {
    const at = this.#occupationOrdinal.get(id);
    if (at === undefined) return undefined;
    const { isco, iscos, sector, sectors, shortage, gate, gates, skill, kind, level } =
      this.#occupation;
    const start = skill.offsets[at] ?? 0;
    return {
      id,
      isco: iscos[isco[at] ?? 0] ?? '',
      titles: {
        nl: this.#labelOf('titles', at, 'nl', id),
        en: this.#labelOf('titles', at, 'en', id),
      },
      sector: sectors[sector[at] ?? 0] ?? '',
      shortage: shortage[at] === 1,
      gates: [...rowOf(gate, at)].map((code) => gates[code] ?? ''),
      skills: [...rowOf(skill, at)].map((other, i) => ({
        skill: this.skillAt(other),
        kind: SKILL_KINDS[kind[start + i] ?? 0] ?? 'start',
        level: (level[start + i] ?? 2) as Level,
      })),
    };
  }

  occupations(): readonly OccupationId[] {
    return this.#occupationIds;
  }

  searchSkills(
    query: string,
    { language, limit }: { language: Language; limit: number },
  ): readonly SkillHit[] {
    const { n } = this.#skill;
    const popularity = (owner: number): number => n[owner] ?? 0;
    return this.#searchOf('skills')
      .search(query, { language, limit, popularity })
      .map(({ owner, phrase, score }) => {
        const skill = this.skillAt(owner);
        const label = this.label(skill, language);
        const via = this.skills.text(phrase);
        return {
          skill,
          label,
          score,
          ...(via.toLowerCase() === label.toLowerCase() ? {} : { via }),
        };
      });
  }

  searchOccupations(
    query: string,
    { language, limit }: { language: Language; limit: number },
  ): readonly OccupationHit[] {
    const popularity = (owner: number): number => (this.#occupation.shortage[owner] ?? 0) * 50;
    return this.#searchOf('titles')
      .search(query, { language, limit, popularity })
      .map(({ owner, score }) => {
        const occupation = this.occupationAt(owner);
        return { occupation, title: this.#labelOf('titles', owner, language, occupation), score };
      });
  }

  isNarrowerOrSame(id: SkillId, other: SkillId): boolean {
    if (id === other) return true;
    return this.#withBroader(id).has(other);
  }

  /** A skill with everything above it; kept, because a passport asks for the same few hundred again and again. */
  #withBroader(id: SkillId): ReadonlySet<SkillId> {
    if (id !== this.#latest.id) this.#latest = { id, broader: this.#findBroader(id) };
    return this.#latest.broader;
  }

  #findBroader(id: SkillId): ReadonlySet<SkillId> {
    const known = this.#broaderClosures.get(id);
    if (known) return known;
    const skill = this.#skillOrdinal.get(id);
    if (skill === undefined) return NOTHING;
    const seen = new Set([skill]);
    for (const at of seen) {
      for (const up of rowOf(this.#skill.broader, at)) seen.add(up);
      const start = this.#skill.mapping.offsets[at] ?? 0;
      rowOf(this.#skill.mapping, at).forEach((mapped, i) => {
        const kind = MAPPING_KINDS[this.#skill.mappingKind[start + i] ?? 0];
        if (kind !== 'closeMatch') seen.add(mapped);
      });
    }
    const ids = new Set(Array.from(seen, (at) => this.skillAt(at)));
    this.#broaderClosures.set(id, ids);
    return ids;
  }

  wordIds(token: Pick<Token, 'norm'>): readonly number[] {
    return this.#words.wordIds(token.norm);
  }
  atomIds(token: Pick<Token, 'norm'>): readonly number[] {
    return this.#words.atomIds(token.norm);
  }
  tokenText(token: number): string {
    return this.#words.tokens[token] ?? '';
  }
  skillAt(ordinal: number): SkillId {
    return this.#skillIds[ordinal] ?? '';
  }
  skillOrdinal(id: SkillId): number {
    return this.#skillOrdinal.get(id) ?? -1;
  }
  occupationAt(ordinal: number): OccupationId {
    return this.#occupationIds[ordinal] ?? '';
  }
  occupationOrdinal(id: OccupationId): number {
    return this.#occupationOrdinal.get(id) ?? -1;
  }
  broaderOrdinals(ordinal: number): Uint32Array {
    return rowOf(this.#skill.broader, ordinal);
  }

  groupOrdinal(skill: number): number {
    return this.#skill.group[skill] ?? -1;
  }

  /** Working memory for searching is made at the first key stroke. */
  #searchOf(table: 'skills' | 'titles'): PhraseSearch {
    const owners = table === 'skills' ? this.skillCount : this.occupationCount;
    return (this.#search[table] ??= new PhraseSearch(this.#words, this[table], owners));
  }

  #labelOf(table: 'skills' | 'titles', at: number, language: Language, id: string): string {
    const other = language === 'nl' ? 'en' : 'nl';
    const labels = this.#labels[table];
    const phrase = [labels[language][at] ?? -1, labels[other][at] ?? -1].find((one) => one >= 0);
    return phrase === undefined ? id : this[table].text(phrase);
  }
}

/** By language: the phrase that is an owner's label, -1 for none. */
function labelPhrases(table: PhraseTable, owners: number): Record<Language, Int32Array> {
  const labels = { nl: new Int32Array(owners).fill(-1), en: new Int32Array(owners).fill(-1) };
  for (let phrase = 0; phrase < table.count; phrase++)
    if (table.source(phrase) === 'label')
      labels[table.language(phrase)][table.owner(phrase)] = phrase;
  return labels;
}
