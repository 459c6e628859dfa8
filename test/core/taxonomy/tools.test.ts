import { beforeAll, describe, expect, it } from 'vitest';
import { conceptId } from '#core/application/wire-fields.ts';
import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList } from '#core/matching/make-list.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import { isOwnTool, knownAs } from '#core/taxonomy/own-tools.ts';
import { toShortId, toUri } from '#core/taxonomy/skill-id.ts';
import { embeddedIndex } from '../extraction/embedded-index.ts';

const excel = 'isp://tool/excel';
const sheets = 'isp://tool/google-sheets';
const spreadsheets = toUri('skill/1973c966-f236-40c9-b2d4-5d71a89019be');

let index: LoadedIndex;
beforeAll(async () => {
  index = await embeddedIndex();
});

describe('tools of our own', () => {
  it('have an id that survives being shortened and sent', () => {
    expect(toUri('tool/excel')).toBe(excel);
    expect(toUri(toShortId(excel))).toBe(excel);
    expect(conceptId.parse(excel)).toBe(excel);
  });

  it('stand below a skill of ESCO, with its weight, and are known by it', () => {
    const tool = index.concept(excel);
    expect(tool?.type).toBe('knowledge');
    expect(tool?.broader).toEqual([spreadsheets]);
    expect(tool?.spec).toBe(index.concept(spreadsheets)?.spec);
    expect(isOwnTool(excel)).toBe(true);
    expect(knownAs(excel, index)).toBe(spreadsheets);
    expect(knownAs(spreadsheets, index)).toBe(spreadsheets);
  });

  it('are near each other below the same skill', () => {
    expect(index.concept(excel)?.near).toEqual(
      expect.arrayContaining([
        [spreadsheets, 500],
        [sheets, 350],
      ]),
    );
  });

  it('are found by their name', () => {
    const [first] = index.searchSkills('revit', { language: 'nl', limit: 5 });
    expect(first?.skill).toBe('isp://tool/revit');
  });

  it('count in full for themselves and for the skill above, in part for a sibling', () => {
    const narrower = index.isNarrowerOrSame.bind(index);
    const claims = [{ id: excel, level: 3, src: 'self' }] as const;
    const shown = (id: string) => {
      const list = makeList([{ id, kind: 'start', min: 3 }], index);
      return makeEntries(list, claims, narrower).map((entry) => entry.id);
    };
    expect(shown(excel)).toEqual([excel]);
    expect(shown(spreadsheets)).toEqual([spreadsheets]);
    expect(shown(sheets)).toEqual([excel]);
  });
});
