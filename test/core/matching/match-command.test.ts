import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/cli/match.ts';

interface Line {
  readonly id?: string;
  readonly error?: string;
  readonly match?: number | null;
  readonly sure?: number | null;
  readonly band?: string | null;
  readonly margin?: number;
  readonly rows?: readonly { skill: string; points: number; relation: string; w: number }[];
  readonly gates?: readonly { gate: string; answer: string | null }[];
  readonly nextStep?: { skill: string; match: number } | null;
}

const passport = join(import.meta.dirname, '../../../scripts/demo-board/example-passport.json');
const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/matching', name), 'utf8'));

const teamwork = 'skill/60c78287-22eb-4103-9c8c-28deaa460da0';
const patience = 'skill/1bb3a4b7-c0e4-434a-850d-0d2874a9c251';
const medication = 'skill/1fd57242-267e-46df-bd8c-849fdd593a50';
const cleaning = 'skill/4f1b6304-f54a-42f0-9604-5427a28d240f';

describe('the match command', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'isp-match-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function match(
    vacancy: unknown,
    own = passport,
  ): Promise<{ code: number; lines: Line[]; errors: string[] }> {
    const file = join(folder, 'vacancy.json');
    writeFileSync(file, typeof vacancy === 'string' ? vacancy : JSON.stringify(vacancy));
    const lines: Line[] = [];
    const errors: string[] = [];
    const code = await run([file, own], {
      out: (line) => lines.push(JSON.parse(line) as Line),
      error: (line) => errors.push(line),
    });
    return { code, lines, errors };
  }

  const extracted = (
    ids: readonly string[],
  ): { id: string; requirements: unknown[]; gates: unknown[] } => ({
    id: 'v1',
    requirements: ids.map((skill) => ({
      skill,
      kind: 'start',
      level: 2,
      confidence: 0.9,
      quote: skill,
      start: 0,
      end: 4,
    })),
    gates: [
      { gate: 'vog', kind: 'start', quote: 'VOG', start: 0, end: 3 },
      { gate: 'taal-nl-a2', kind: 'start', quote: 'Nederlands', start: 0, end: 3 },
      { gate: 'vca', kind: 'nice', quote: 'VCA', start: 0, end: 3 },
    ],
  });

  it('scores a line of extract, with short ids or whole ones', async () => {
    const short = await match(extracted([teamwork, patience, medication, cleaning]));
    const whole = await match(
      extracted(
        [teamwork, patience, medication, cleaning].map((id) => `http://data.europa.eu/esco/${id}`),
      ),
    );
    expect(short.code).toBe(0);
    expect(short.lines).toHaveLength(1);
    expect(short.lines).toEqual(whole.lines);
    const [line] = short.lines;
    expect(line).toMatchObject({ id: 'v1', band: 'good', margin: 15 });
    expect(line?.rows?.map(({ relation }) => relation)).toEqual(['same', 'same', 'none', 'same']);
    expect(line?.rows?.reduce((sum, { points }) => sum + points, 0)).toBe(line?.match);
    expect(line?.nextStep).toMatchObject({
      skill: `http://data.europa.eu/esco/${medication}`,
      match: 100,
    });
    expect(line?.gates?.map(({ answer }) => answer)).toEqual(['can', 'yes', null]);
  });

  it('scores a published list by its own weights, without a margin', async () => {
    const list = fixture('flight-attendant-learn-it-here.json') as { requires: { w: number }[] };
    const { lines } = await match(list);
    expect(lines[0]?.margin).toBe(0);
    expect(lines[0]?.rows?.map(({ w }) => w)).toEqual(list.requires.map(({ w }) => w));
  });

  it('weighs a list that has no weights yet', async () => {
    const requires = [teamwork, patience, cleaning].map((id) => ({ id, kind: 'start', min: 2 }));
    const { lines } = await match({ requires });
    expect(lines[0]).toMatchObject({ match: 100, band: 'good', nextStep: null });
  });

  it('gives no number with fewer than three start requirements', async () => {
    const { code, lines } = await match(extracted([teamwork, patience]));
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ match: null, sure: null, band: null, nextStep: null });
  });

  it('answers each line of several vacancies', async () => {
    const one = JSON.stringify(extracted([teamwork, patience, cleaning]));
    const { lines } = await match(`${one}\n${one.replace('v1', 'v2')}\n`);
    expect(lines.map(({ id }) => id)).toEqual(['v1', 'v2']);
  });

  it.each([
    ['no JSON', 'hallo'],
    ['nothing', ''],
    ['another object', { vacancy: 1 }],
    ['a level that does not exist', { requires: [{ id: teamwork, kind: 'start', min: 5 }] }],
    ['an unknown kind', { requirements: [{ skill: teamwork, kind: 'must', level: 2 }] }],
  ])('says what is wrong with %s', async (_, vacancy) => {
    const { code, lines, errors } = await match(vacancy);
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ error: 'input-malformed' }]);
    expect(errors).toHaveLength(1);
  });

  it('says when a file is not there or is no passport', async () => {
    const good = extracted([teamwork, patience, cleaning]);
    expect((await match(good, join(folder, 'nope.json'))).lines[0]?.error).toBe('not-found');
    const vacancyAsPassport = await match(good, join(folder, 'vacancy.json'));
    expect(vacancyAsPassport.lines[0]?.error).toBe('input-malformed');
  });

  it('explains its use', async () => {
    const errors: string[] = [];
    const io = { out: () => undefined, error: (line: string) => errors.push(line) };
    expect(await run([], io)).toBe(2);
    expect(await run(['a', 'b', 'c'], io)).toBe(2);
    expect(await run(['a', 'b', '--what'], io)).toBe(2);
    expect(errors).toHaveLength(3);
  });
});
