import { linkTitle } from '#core/linking/link-title.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import { z } from 'zod/mini';
import { answerLines, takeOption } from './answer-lines.ts';
import type { CliIo } from './cli-io.ts';
import { loadIndexFile } from './load-index-file.ts';

const usage = 'link <titles.txt, file.jsonl or -> [--index FILE] [--limit N]';

/** A title with the text of its vacancy; a longer line is refused before it is parsed. */
const MAX_LINE = 8_000_000;
const DEFAULT_LIMIT = 20;
const MOST = 1000;
const DECIMALS = 10_000;

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string(),
  text: z.optional(z.string()),
  lang: z.optional(z.string()),
});
const WithId = z.object({ id: z.union([z.string(), z.number()]) });

type Job = z.infer<typeof Line>;
interface Failed {
  readonly id?: string | number;
  readonly error: string;
}

/** A line that begins with a brace is JSON, any other one is a title with its line number as id. */
function readLine(line: string, number: number): Job | Failed {
  if (line.length > MAX_LINE) return { id: number, error: 'input-too-large' };
  if (!line.trimStart().startsWith('{')) return { id: number, title: line };
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: number, error: 'input-malformed' };
  }
  const parsed = Line.safeParse(json);
  if (parsed.success) return parsed.data;
  const known = WithId.safeParse(json);
  return { id: known.success ? known.data.id : number, error: 'input-malformed' };
}

function answer(job: Job, index: PhraseIndex, limit: number): object {
  const { id, title, text, lang } = job;
  if (title.trim() === '') return { id, error: 'input-malformed' };
  const language = lang === 'nl' || lang === 'en' ? lang : undefined;
  return {
    id,
    occupations: linkTitle(index, { title, text, language }, limit).map(
      ({ occupation, score }) => ({
        occupation,
        score: Math.round(score * DECIMALS) / DECIMALS,
      }),
    ),
  };
}

interface Arguments {
  readonly file: string;
  readonly index: string | undefined;
  readonly limit: number;
}

function parseArguments(args: readonly string[]): Arguments | undefined {
  const rest = [...args];
  const index = takeOption(rest, '--index');
  const limit = takeOption(rest, '--limit');
  const [file, ...more] = rest;
  if (index === null || limit === null || file === undefined || more.length > 0) return undefined;
  const count = limit === undefined ? DEFAULT_LIMIT : Number(limit);
  if (!Number.isInteger(count) || count < 1 || count > MOST) return undefined;
  return { file, index, limit: count };
}

/**
 * Reads job titles, one a line, or JSON lines `{id, title, text?, lang?}`, and writes for each `{id, occupations: [{occupation,
 * score}]}`, best first. The id of a plain line is its number, from 1. A line that cannot be read gives `{id, error}` and the rest
 * goes on; then the exit code is 1.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const parsed = parseArguments(args);
  if (parsed === undefined) {
    io.error(usage);
    return 2;
  }
  const index = await loadIndexFile(parsed.index);
  if (!index.ok) {
    io.error(index.error.code);
    return 1;
  }
  return answerLines(parsed.file, io, (line, number) => {
    const job = readLine(line, number);
    return 'error' in job ? job : answer(job, index.value, parsed.limit);
  });
}
