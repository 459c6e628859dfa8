import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CliIo } from './cli-io.ts';

/** Takes `name VALUE` out of the arguments; `null` when the value is missing. */
export function takeOption(args: string[], name: string): string | undefined | null {
  const at = args.indexOf(name);
  if (at < 0) return undefined;
  const [, value] = args.splice(at, 2);
  return value ?? null;
}

/** The file as a stream that is open, `-` for standard input; `undefined` when it cannot be opened. */
async function openInput(file: string): Promise<NodeJS.ReadableStream | undefined> {
  if (file === '-') return process.stdin;
  const stream = createReadStream(file);
  try {
    await once(stream, 'ready');
    return stream;
  } catch {
    return undefined;
  }
}

/**
 * Writes one JSON line for each line of a file (`-`: standard input) that is not empty; lines are numbered from 1. Gives the exit
 * code: 1 when an answer has an `error` or the file cannot be opened, else 0.
 */
export async function answerLines(
  file: string,
  io: CliIo,
  answer: (line: string, number: number) => object,
): Promise<number> {
  const input = await openInput(file);
  if (input === undefined) {
    io.error(`not readable: ${file}`);
    return 1;
  }
  let failed = false;
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      const result = answer(line.replace(/^\uFEFF/, ''), number);
      failed ||= 'error' in result;
      io.out(JSON.stringify(result));
    }
  } catch (thrown) {
    // reading broke off (a folder, a bad disk); any other failure is ours and is shown whole
    if (!(thrown instanceof Error && 'syscall' in thrown)) throw thrown;
    io.error(`not readable: ${file}`);
    return 1;
  }
  return failed ? 1 : 0;
}
