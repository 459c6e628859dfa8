import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractRequirements } from '#core/extraction/extract-requirements.ts';
import { asKnown } from '#core/extraction/known-requirements.ts';
import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList } from '#core/matching/make-list.ts';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import { parseVocabulary } from '#core/taxonomy/parse-vocabulary.ts';
import { toUri } from '#core/taxonomy/skill-id.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import { readVocabularyFiles } from '../../../scripts/taxonomy-embedded.ts';

const sewing = toUri('skill/aaaaaaaa-0000-4000-8000-000000000001');
const pressing = toUri('skill/bbbbbbbb-0000-4000-8000-000000000002');
const maker = toUri('occupation/cccccccc-0000-4000-8000-000000000003');
const stitchMaster = toUri('tool/stitchmaster');
const pluis = toUri('tool/pluis');

/** The tables that the guide shows, by file name. */
function examples(): Map<string, string> {
  const guide = readFileSync(new URL('../../../docs/vocabulary.md', import.meta.url), 'utf8');
  const shown = [...guide.matchAll(/^`([a-z0-9-]+\.tsv)`\n\n```tsv\n([\s\S]*?\n)```$/gm)];
  return new Map(shown.map(([, name = '', table = '']) => [name, table]));
}

let index: LoadedIndex;
beforeAll(async () => {
  const files = await readVocabularyFiles();
  for (const [name, table] of examples()) {
    const rows = table.slice(table.indexOf('\n') + 1);
    files.set(name, (files.get(name) ?? table.slice(0, table.indexOf('\n') + 1)) + rows);
  }
  const source = parseVocabulary(files);
  if (!source.ok) throw new Error(JSON.stringify(source.problems));
  const loaded = await loadIndex(await compileIndex(source.value, 'the guide'));
  if (!loaded.ok) throw new Error(loaded.error.code);
  index = loaded.value;
}, 60_000);

const skills = (...lines: string[]): string[] => {
  const text = ['Wat vragen wij?', ...lines.map((line) => `- ${line}`)].join('\n');
  return extractRequirements(vacancyFromText({ text }), index).requirements.map((r) => r.skill);
};

describe('the guide to the vocabulary', () => {
  it('shows every file that a maintainer writes', () => {
    expect([...examples().keys()].sort()).toEqual([
      'alternates.tsv',
      'ambiguous.tsv',
      'concepts.tsv',
      'nl-1.tsv',
      'occupations-textiel.tsv',
      'tools.tsv',
    ]);
  });

  it('adds a skill and its phrases, so that a vacancy finds it', () => {
    expect(skills('Je kunt vlaggendoek stikken')).toEqual([sewing]);
    expect(skills('Je gaat vlaggendoek persen')).toEqual([pressing]);
  });

  it('adds a tool that is read by its name and known by its skill', () => {
    const text = 'Wat vragen wij?\n- Ervaring met StitchMaster Pro';
    const { requirements } = extractRequirements(vacancyFromText({ text }), index);
    expect(requirements.map((r) => r.skill)).toEqual([stitchMaster]);
    const known = asKnown(requirements, index).map(({ skill, tools }) => ({ skill, tools }));
    expect(known).toEqual([{ skill: sewing, tools: [stitchMaster] }]);
  });

  it('reads an ambiguous name only where it is meant', () => {
    expect(skills('Je hebt ervaring met Pluis')).toEqual([pluis]);
    expect(skills('Je haalt stof en pluis uit de machine')).not.toContain(pluis);
  });

  it('adds an occupation with what it asks', () => {
    const [first] = index.searchOccupations('vlaggennaaier', { language: 'nl', limit: 1 });
    expect(first?.occupation).toBe(maker);
    expect(index.occupation(maker)?.skills.map((one) => one.skill)).toEqual([sewing, pressing]);
  });

  it('declares alternates: one of them for a sentence, and each nearly as good as the other', () => {
    expect(skills('Je kunt vlaggendoek stikken en vlaggendoek persen')).toHaveLength(1);
    const list = makeList([{ id: sewing, kind: 'start', min: 2 }], index);
    expect(list[0]?.near[0]).toEqual([pressing, 950]);
    const claims = [{ id: pressing, level: 2, src: 'self' }] as const;
    const [entry] = makeEntries(list, claims, index.isNarrowerOrSame.bind(index));
    expect(entry?.id).toBe(pressing);
  });
});
