import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListIndex } from '#core/matching/make-list.ts';
import type { SkillConcept } from '#core/taxonomy/concept.ts';
import { toUri } from '#core/taxonomy/skill-id.ts';

/** What lists are made from, straight from `concepts.tsv`, so that these tests do not rest on the compiled index. */
export function vocabularyIndex(): ListIndex {
  const file = join(import.meta.dirname, '../../../core/taxonomy/vocabulary/concepts.tsv');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  const idOfStart = new Map(rows.map(([id = '']) => [id.slice('skill/'.length, 14), toUri(id)]));
  const split = (field = ''): string[] => field.split('|').filter((part) => part !== '');
  const concepts = new Map<string, SkillConcept>();
  for (const [short = '', , label = '', broader, group = '', n, spec, near] of rows) {
    concepts.set(toUri(short), {
      id: toUri(short),
      type: 'skill',
      labels: { nl: label, en: label },
      broader: split(broader).map(toUri),
      group,
      n: Number(n),
      spec: Number(spec),
      near: split(near).map((pair): [string, number] => {
        const [start = '', rel] = pair.split(':');
        return [idOfStart.get(start) ?? start, Number(rel)];
      }),
    });
  }
  const isNarrowerOrSame = (id: string, other: string): boolean =>
    id === other ||
    (concepts.get(id)?.broader ?? []).some((parent) => isNarrowerOrSame(parent, other));
  return { concept: (id) => concepts.get(id), isNarrowerOrSame };
}
