import { z } from 'zod/mini';
import { SkillRanker } from '#core/extraction/rank-skills.ts';
import { extractRequirements } from '#core/extraction/extract-requirements.ts';
import { asKnown } from '#core/extraction/known-requirements.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import { answerLines, takeOption } from './answer-lines.ts';
import type { CliIo } from './cli-io.ts';
import { loadIndexFile } from './load-index-file.ts';

const usage = 'extract <file.jsonl or -> [--index FILE] [--ranked N]';

/** Far above any vacancy; a longer line is refused before it is parsed. */
const MAX_LINE = 8_000_000;

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.optional(z.string()),
  lang: z.optional(z.string()),
});
const WithId = z.object({ id: z.union([z.string(), z.number()]) });

const language = (lang: string | undefined): 'nl' | 'en' | undefined =>
  lang === 'nl' || lang === 'en' ? lang : undefined;

/** Most that `--ranked` gives for a line. */
const MOST_RANKED = 1000;
const DECIMALS = 10_000;

interface Tools {
  readonly index: PhraseIndex;
  /** Absent without `--ranked`. */
  readonly ranker: SkillRanker | undefined;
  readonly ranked: number;
}

function answer(line: string, { index, ranker, ranked }: Tools): object {
  if (line.length > MAX_LINE) return { error: 'input-too-large' };
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { error: 'input-malformed' };
  }
  const parsed = Line.safeParse(json);
  if (!parsed.success) {
    const known = WithId.safeParse(json);
    return { ...(known.success ? { id: known.data.id } : {}), error: 'input-malformed' };
  }
  const { id, text, title, lang } = parsed.data;
  const vacancy = vacancyFromText({ text, title, language: language(lang) });
  const { requirements, gates, notSkills, thin } = extractRequirements(vacancy, index);
  return {
    id,
    requirements: asKnown(requirements, index).map(
      ({ skill, tools, kind, level, confidence, quote, start, end }) => ({
        skill,
        ...(tools.length > 0 ? { tools } : {}),
        kind,
        level,
        confidence,
        quote,
        start,
        end,
      }),
    ),
    gates,
    notSkills,
    thin,
    ...(ranker === undefined
      ? {}
      : {
          ranked: ranker
            .rank(text, vacancy.language === 'en' ? 'en' : 'nl', ranked)
            .map(({ skill, score }) => ({
              skill,
              score: Math.round(score * DECIMALS) / DECIMALS,
            })),
        }),
  };
}

interface Arguments {
  readonly file: string;
  readonly index: string | undefined;
  readonly ranked: number;
}

function parseArguments(args: readonly string[]): Arguments | undefined {
  const rest = [...args];
  const index = takeOption(rest, '--index');
  const ranked = takeOption(rest, '--ranked');
  const [file, ...more] = rest;
  if (index === null || ranked === null || file === undefined || more.length > 0) return undefined;
  const count = ranked === undefined ? 0 : Number(ranked);
  if (!Number.isInteger(count) || count < 0 || count > MOST_RANKED) return undefined;
  return { file, index, ranked: count };
}

/**
 * Reads JSON lines `{id, text, title?, lang?}` and writes one line each: requirements, gates and what is no skill, with
 * offsets in `text`; a tool of our own stands in `tools` of the skill it belongs to; with `--ranked N` also the N skills of the whole index that fit the text as one sentence best. A line that cannot be read gives `{id?, error}` and the rest goes on; then the exit code is 1.
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
  const tools: Tools = {
    index: index.value,
    ranker: parsed.ranked > 0 ? new SkillRanker(index.value) : undefined,
    ranked: parsed.ranked,
  };
  return answerLines(parsed.file, io, (line) => answer(line, tools));
}
