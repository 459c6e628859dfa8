import type { Language, SkillKind } from './concept.ts';
import type { NameNeed, PhraseSource } from './phrase-index.ts';
import type { MappingKind } from './taxonomy-source.ts';

/** How closed lists stand as small numbers in an index file: by their place here. A change is a new `INDEX_VERSION`. */
export const PHRASE_SOURCES: readonly PhraseSource[] = ['label', 'own', 'official'];
export const MAPPING_KINDS: readonly MappingKind[] = ['exactMatch', 'closeMatch', 'broadMatch'];
export const SKILL_KINDS: readonly SkillKind[] = ['start', 'learn', 'nice'];
/** What a phrase needs before it counts (`NameNeed`), in bits 3 and 4 of its flags. */
export const NAME_NEEDS: readonly (NameNeed | undefined)[] = [undefined, 'case', 'context'];
/** Bit 0 of a phrase's flags is the language, the next two are the source, the next two the need. */
export const LANGUAGE_BIT: Readonly<Record<Language, number>> = { nl: 0, en: 1 };
