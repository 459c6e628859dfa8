import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import { MAX_INDEX_BYTES, sha256 } from '#core/taxonomy/index-file.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import { ids, smallSource } from './small-source.ts';

let bytes: Uint8Array<ArrayBuffer>;
let index: LoadedIndex;

beforeAll(async () => {
  bytes = await compileIndex(smallSource, 'test');
  index = await loaded(bytes);
});

async function loaded(file: Uint8Array): Promise<LoadedIndex> {
  const result = await loadIndex(file);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const damaged = { ok: false, error: { code: 'index-damaged' } };

describe('an index that was compiled and loaded', () => {
  it('knows its concepts in full', () => {
    expect(index.concept(ids.floors)).toEqual({
      id: ids.floors,
      type: 'skill',
      labels: { nl: 'vloeren dweilen', en: 'mop floors' },
      broader: [ids.cleaning],
      group: 'S1.1',
      n: 5,
      spec: 1000,
      near: [
        [ids.otherWindows, 950],
        [ids.cleaning, 500],
      ],
    });
    expect(index.concept(ids.excel)?.type).toBe('knowledge');
    expect(index.concept('https://example.org/none')).toBeUndefined();
  });

  it('knows its occupations in full', () => {
    expect(index.occupation(ids.cleaner)).toEqual({
      id: ids.cleaner,
      isco: '9112',
      titles: { nl: 'schoonmaker', en: 'cleaner' },
      sector: 'schoonmaak',
      shortage: true,
      gates: ['vog'],
      skills: [
        { skill: ids.cleaning, kind: 'start', level: 2 },
        { skill: ids.floors, kind: 'learn', level: 1 },
      ],
    });
    expect(index.occupations()).toEqual([ids.cleaner, ids.clerk]);
    expect(index.occupation('none')).toBeUndefined();
  });

  it('links a second scheme: exact matches are the same, close ones near at 950, broad ones wider', () => {
    expect(index.concept(ids.otherCleaning)?.exact).toEqual([ids.cleaning]);
    expect(index.concept(ids.cleaning)?.exact).toEqual([ids.otherCleaning]);
    expect(index.concept(ids.otherWindows)?.near).toEqual([[ids.floors, 950]]);
    expect(index.mappings(ids.otherWindows)).toEqual([
      [ids.cleaning, 'broadMatch'],
      [ids.floors, 'closeMatch'],
    ]);
    expect(index.isNarrowerOrSame(ids.otherWindows, ids.cleaning)).toBe(true);
    expect(index.isNarrowerOrSame(ids.otherCleaning, ids.cleaning)).toBe(true);
    expect(index.isNarrowerOrSame(ids.cleaning, ids.otherCleaning)).toBe(true);
    expect(index.isNarrowerOrSame(ids.floors, ids.otherCleaning)).toBe(true);
  });

  it('follows broader links one way only', () => {
    expect(index.isNarrowerOrSame(ids.floors, ids.cleaning)).toBe(true);
    expect(index.isNarrowerOrSame(ids.cleaning, ids.floors)).toBe(false);
    expect(index.isNarrowerOrSame('unknown', 'unknown')).toBe(true);
    expect(index.isNarrowerOrSame('unknown', ids.floors)).toBe(false);
  });

  it('names groups, by a wider one where it has to', () => {
    expect(index.groupLabel('S1.1', 'nl')).toBe('schoonhouden');
    expect(index.groupLabel('S1.1.3', 'en')).toBe('cleaning');
    expect(index.groupLabel('K0611', 'nl')).toBe('K0611');
  });

  it('gives the id as label of an unknown skill', () => {
    expect(index.label('https://example.org/none', 'nl')).toBe('https://example.org/none');
  });

  it('is the same file whatever the order of the source', async () => {
    const reversed = {
      ...smallSource,
      skills: [...smallSource.skills].reverse(),
      occupations: [...smallSource.occupations].reverse(),
    };
    expect(await compileIndex(reversed, 'test')).toEqual(bytes);
  });

  it('can carry an embedding', async () => {
    const values = Int8Array.from({ length: 12 }, (_, at) => at - 6);
    const file = await compileIndex(smallSource, 'test', {
      rows: 3,
      dimensions: 4,
      scale: 0.5,
      values,
    });
    const { embedding } = await loaded(file);
    expect(embedding).toEqual({ rows: 3, dimensions: 4, scale: 0.5, values });
    expect(index.embedding).toBeUndefined();
  });

  it('loads from the middle of a larger buffer too', async () => {
    const larger = new Uint8Array(bytes.length + 13);
    larger.set(bytes, 5);
    const other = await loaded(larger.subarray(5, 5 + bytes.length));
    expect(other.hash).toBe(index.hash);
    expect(other.label(ids.excel, 'nl')).toBe('spreadsheets maken');
  });
});

describe('loading what is no whole index', () => {
  it('refuses nothing, too much, and every shorter file', async () => {
    expect(await loadIndex(new Uint8Array(0))).toEqual(damaged);
    expect(await loadIndex(new Uint8Array(MAX_INDEX_BYTES + 1))).toEqual(damaged);
    for (let length = 0; length < bytes.length; length += 97)
      expect(await loadIndex(bytes.subarray(0, length))).toEqual(damaged);
    const longer = new Uint8Array(bytes.length + 8);
    longer.set(bytes);
    expect(await loadIndex(longer)).toEqual(damaged);
  });

  it('refuses every changed byte', async () => {
    const change = fc.record({
      at: fc.nat(bytes.length - 1),
      by: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, by }) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        expect(await loadIndex(changed)).toEqual(damaged);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses any other bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (other) => {
        expect(await loadIndex(other)).toEqual(damaged);
      }),
    );
  });

  it('never throws on a forged file whose hash is right, neither then nor when it is used', async () => {
    const changes = fc.array(
      fc.record({ at: fc.integer({ min: 48, max: bytes.length - 1 }), value: fc.nat(255) }),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const forged = bytes.slice();
        for (const { at, value } of list) forged[at] = value;
        forged.set(await sha256(forged.subarray(48)), 16);
        const result = await loadIndex(forged);
        if (!result.ok) {
          expect(result).toEqual(damaged);
          return;
        }
        use(result.value);
      }),
      { numRuns: 600 },
    );
  });
});

/** Touches everything a caller can reach. */
function use(index: LoadedIndex): void {
  for (let at = 0; at < index.skillCount; at++) {
    const id = index.skillAt(at);
    index.concept(id);
    index.isNarrowerOrSame(id, ids.cleaning);
    index.skills.phrasesOf(at);
  }
  for (const id of index.occupations()) index.occupation(id);
  for (const table of [index.skills, index.titles])
    for (let phrase = 0; phrase < table.count; phrase++) {
      table.text(phrase);
      for (const token of table.words(phrase)) {
        index.tokenText(token);
        table.postings(token);
        table.step(table.root, token);
      }
    }
  for (const query of ['schoonmaken', 's', 'spreadhseets', 'magazijn systeem', 'vloerendweilen']) {
    index.searchSkills(query, { language: 'nl', limit: 5 });
    index.searchOccupations(query, { language: 'en', limit: 5 });
    index.atomIds({ norm: query });
  }
}
