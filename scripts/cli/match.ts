import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { ErrorCode } from '#core/errors.ts';
import { gateAnswer } from '#core/matching/gate-answers.ts';
import { makeEntries } from '#core/matching/make-entries.ts';
import { MARGINS } from '#core/matching/margins.ts';
import { SCORE_ALGORITHM } from '#core/matching/requirement-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import { answeredIds } from '#core/passport/answered.ts';
import { claimsOf } from '#core/passport/claims.ts';
import type { Passport } from '#core/passport/passport.ts';
import { MAX_EXPORT_BYTES, parsePassportExport } from '#core/passport/passport-export.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { SkillIndex } from '#core/taxonomy/concept.ts';
import { toUri } from '#core/taxonomy/skill-id.ts';
import { translator } from '#core/translator.ts';
import type { CliIo } from './cli-io.ts';
import { loadIndexFile } from './load-index-file.ts';
import type { MatchVacancy } from './match-vacancy.ts';
import { readMatchVacancy } from './match-vacancy.ts';

const usage = 'npm run cli -- match <vacancy.json> <passport.json> [--index FILE]';

/**
 * `match`: prints one JSON line for each vacancy in the file with the match of the passport and its reasons, or
 * `{"error": code, "file"}`. Exit code 0, 1 when something could not be read, 2 for wrong usage.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    io.error(usage);
    return 2;
  }
  const fail = (code: ErrorCode, file: string): number => {
    io.out(JSON.stringify({ error: code, file }));
    io.error(`${file}: ${translator('en')(`errors.${code}`)}`);
    return 1;
  };
  const vacancies = await readVacancies(options.vacancy);
  if (!vacancies.ok) return fail(vacancies.error.code, options.vacancy);
  const passport = await readPassportFile(options.passport);
  if (!passport.ok) return fail(passport.error.code, options.passport);
  const index = await loadIndexFile(options.index);
  if (!index.ok) return fail(index.error.code, options.index ?? 'embedded index');
  for (const vacancy of vacancies.value)
    io.out(JSON.stringify(report(vacancy, passport.value, index.value)));
  return 0;
}

interface Options {
  readonly vacancy: string;
  readonly passport: string;
  readonly index: string | undefined;
}

function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { index: { type: 'string' } },
      allowPositionals: true,
    });
    const [vacancy, passport, ...more] = positionals;
    if (vacancy === undefined || passport === undefined || more.length > 0) return undefined;
    return { vacancy, passport, index: values.index };
  } catch {
    return undefined;
  }
}

async function readLimited(file: string): Promise<Result<Uint8Array>> {
  try {
    if ((await stat(file)).size > MAX_EXPORT_BYTES) return err('input-too-large');
    return ok(await readFile(file));
  } catch {
    return err('not-found');
  }
}

/** One JSON value, or JSON lines as `extract` prints them. */
async function readVacancies(file: string): Promise<Result<MatchVacancy[]>> {
  const bytes = await readLimited(file);
  if (!bytes.ok) return bytes;
  const text = new TextDecoder().decode(bytes.value);
  const whole = parseJson(text);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = whole === undefined ? lines.map(parseJson) : [whole];
  if (values.length === 0) return err('input-malformed');
  const vacancies: MatchVacancy[] = [];
  for (const value of values) {
    const vacancy = readMatchVacancy(value);
    if (!vacancy.ok) return vacancy;
    vacancies.push(vacancy.value);
  }
  return ok(vacancies);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function readPassportFile(file: string): Promise<Result<Passport>> {
  const bytes = await readLimited(file);
  if (!bytes.ok) return bytes;
  const parsed = parsePassportExport(bytes.value);
  if (!parsed.ok) return parsed;
  const { passport } = parsed.value;
  return ok({
    ...passport,
    skills: passport.skills.map((skill) => ({ ...skill, id: toUri(skill.id) })),
  });
}

function report(vacancy: MatchVacancy, passport: Passport, index: SkillIndex): unknown {
  const list = vacancy.list(index);
  const answered = answeredIds(passport);
  const entries = makeEntries(list, claimsOf(passport), (id, other) =>
    index.isNarrowerOrSame(id, other),
  );
  const hours = new Map(
    passport.learning.flatMap(({ id, hours: own }) => (own ? [[toUri(id), own] as const] : [])),
  );
  const result = scoreMatch(list, entries, answered, hours);
  const describe = (r: number): { skill: string; label: string } => {
    const skill = list[r]?.id ?? '';
    return { skill, label: index.label(skill, 'nl') };
  };
  return {
    ...(vacancy.id !== undefined && { id: vacancy.id }),
    alg: SCORE_ALGORITHM,
    match: result.match ?? null,
    sure: result.sure ?? null,
    asked: result.asked,
    band: result.band ?? null,
    margin: MARGINS[vacancy.origin],
    connections: result.connections,
    rows: result.rows.map(({ r, entry, relation, points, of }) => {
      const requirement = list[r];
      return {
        ...describe(r),
        kind: requirement?.kind,
        min: requirement?.min,
        w: requirement?.w,
        points,
        of,
        relation,
        ...(entry && { entry: { id: entry.id, min: entry.min, src: entry.src } }),
      };
    }),
    gates: vacancy.gates.map(({ gate, kind }) => ({
      gate,
      kind,
      answer: gateAnswer(gate, passport.gates) ?? null,
    })),
    nextStep: result.nextStep
      ? { ...describe(result.nextStep.r), match: result.nextStep.match }
      : null,
  };
}
