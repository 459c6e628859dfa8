import MiniSearch from 'minisearch';
import type { PhraseTable } from '#core/taxonomy/phrase-index.ts';

/** What a developer would take from a shelf for the same work, to measure ours against. */
export interface Alternative {
  /** Skills for what is typed, at a key stroke. */
  search(query: string): number;
  /** Skills in a text, sentence by sentence. */
  extract(sentences: readonly string[]): number;
}

const LIMIT = 10;

/** MiniSearch with one document for each skill: all its names in one field. */
export function miniSearchOver(table: PhraseTable, skills: number): Alternative {
  const engine = new MiniSearch({ fields: ['names'], idField: 'id' });
  engine.addAll(
    Array.from({ length: skills }, (_, id) => ({
      id,
      names: Array.from(table.phrasesOf(id), (phrase) => table.text(phrase)).join('\n'),
    })),
  );
  return {
    search: (query) => engine.search(query, { prefix: true, fuzzy: 0.2 }).slice(0, LIMIT).length,
    extract: (sentences) =>
      sentences.reduce((sum, one) => sum + engine.search(one).slice(0, LIMIT).length, 0),
  };
}

/** Longer alternations make the browser's engine give up. */
const UNION = 4000;

/** One regular expression (in parts) of all names between word boundaries, longest first. */
export function regularExpressionOver(table: PhraseTable): Pick<Alternative, 'extract'> {
  const names = new Set<string>();
  for (let phrase = 0; phrase < table.count; phrase++) names.add(table.text(phrase).toLowerCase());
  const sorted = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const parts: RegExp[] = [];
  for (let at = 0; at < sorted.length; at += UNION)
    parts.push(
      new RegExp(
        `(?<![\\p{L}\\d])(?:${sorted.slice(at, at + UNION).join('|')})(?![\\p{L}\\d])`,
        'gu',
      ),
    );
  return {
    extract: (sentences) => {
      const text = sentences.join('\n').toLowerCase();
      return parts.reduce((sum, part) => sum + (text.match(part)?.length ?? 0), 0);
    },
  };
}
