import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EscoData } from '#core/taxonomy/esco-source.ts';
import { mergeOverEsco } from '#core/taxonomy/esco-source.ts';
import type { RelatedSkill } from '#core/taxonomy/relations.ts';
import { nearSkills, specOf } from '#core/taxonomy/relations.ts';
import { toShortId, toUri } from '#core/taxonomy/skill-id.ts';
import { readVocabularyFiles } from './taxonomy-embedded.ts';
import { readDownload } from './taxonomy-full.ts';

const FILE = path.join(
  fileURLToPath(new URL('..', import.meta.url)),
  'core/taxonomy/vocabulary/concepts.tsv',
);
const HEADER = 'id\ttype\tlabel_en\tbroader\tgroup\tn\tspec\tnear';
const UUID_START = 8;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The skills that `nl-*.tsv` names, by id. */
async function namedSkills(): Promise<readonly string[]> {
  const files = await readVocabularyFiles();
  return [...files]
    .filter(([name]) => /^nl-\d+\.tsv$/.test(name))
    .flatMap(([, text]) => text.trimEnd().split('\n').slice(1))
    .map((line) => toUri(line.split('\t')[0] ?? ''))
    .sort(order);
}

/** The rows of `concepts.tsv` for these skills: ESCO's facts, and what matching.md section 4 makes of them. */
export function conceptRows(esco: EscoData, ids: readonly string[]): string[] {
  const named = new Set(ids);
  const asked = new Map<string, Set<number>>();
  const place = new Map(esco.occupations.map((one, at) => [one.id, at]));
  for (const { skill, occupation } of esco.relations) {
    const set = asked.get(skill) ?? new Set<number>();
    set.add(place.get(occupation) ?? -1);
    asked.set(skill, set);
  }
  const related = esco.skills.map((one): RelatedSkill => ({
    id: one.id,
    broader: one.broader,
    groups: one.groups,
    occupations: named.has(one.id) ? [...(asked.get(one.id) ?? [])] : [],
  }));
  const total = esco.occupations.length;
  const near = new Map(nearSkills(related, total).map((list, at) => [related[at]?.id ?? '', list]));
  const merged = mergeOverEsco(esco, { skills: [], occupations: [], groups: [] });
  const skills = new Map(merged.skills.map((one) => [one.id, one]));
  return ids.flatMap((id) => {
    const skill = skills.get(id);
    if (skill === undefined) return [];
    const label = skill.phrases.find((one) => one.language === 'en' && one.source === 'label');
    const n = asked.get(id)?.size ?? 0;
    const list = (near.get(id) ?? []).filter(([other]) => named.has(other));
    return [
      [
        toShortId(id),
        skill.type === 'knowledge' ? 'knowledge' : 'skill/competence',
        label?.text ?? '',
        skill.broader.map(toShortId).join('|'),
        skill.group.replace(/^K(?=\d)/, ''),
        String(n),
        String(specOf(n, total)),
        list
          .map(([other, rel]) => {
            const uuid = other.slice(other.lastIndexOf('/') + 1);
            return `${uuid.slice(0, UUID_START)}:${String(rel)}`;
          })
          .join('|'),
      ].join('\t'),
    ];
  });
}

/**
 * Writes `concepts.tsv` anew from ESCO for the skills that `nl-*.tsv` names; rows of skills that this ESCO does not have stay as
 * they are. Gives how many rows are new or changed. Throws `DownloadProblem`.
 */
export async function writeConcepts(inputs: readonly string[]): Promise<number> {
  const { esco } = await readDownload(inputs);
  const former = (await readFile(FILE, 'utf8')).trimEnd().split('\n').slice(1);
  const named = await namedSkills();
  const kept = new Set(named.map(toShortId));
  const rows = new Map(
    former
      .map((row): [string, string] => [row.split('\t')[0] ?? '', row])
      .filter(([id]) => kept.has(id)),
  );
  let changed = 0;
  for (const row of conceptRows(esco, named)) {
    const id = row.split('\t')[0] ?? '';
    if (rows.get(id) !== row) changed++;
    rows.set(id, row);
  }
  const sorted = [...rows].sort(([a], [b]) => order(a, b)).map(([, row]) => row);
  await writeFile(FILE, `${[HEADER, ...sorted].join('\n')}\n`);
  return changed;
}
