import { pathToFileURL } from 'node:url';
import type { CliIo, Run } from './cli-io.ts';

interface Command {
  readonly usage: string;
  readonly does: string;
  load(): Promise<{ readonly run: Run }>;
}

const commands: Readonly<Record<string, Command>> = {
  read: {
    usage: 'read <file or folder> [--url URL]',
    does: 'the vacancy on each saved page',
    load: () => import('./read.ts'),
  },
  extract: {
    usage: 'extract <file.jsonl or -> [--index FILE]',
    does: 'requirements, gates and what is not a skill',
    load: () => import('./extract.ts'),
  },
  link: {
    usage: 'link <titles.txt, file.jsonl or -> [--index FILE] [--limit N]',
    does: 'the occupations that job titles mean',
    load: () => import('./link.ts'),
  },
  match: {
    usage: 'match <vacancy.json> <passport.json> [--index FILE]',
    does: 'the match of a passport, with its reasons',
    load: () => import('./match.ts'),
  },
  verify: {
    usage: 'verify <badge file> ... [--issuer FILE] [--at DATE]',
    does: 'what holds of an Open Badge 3.0, check by check',
    load: () => import('./verify.ts'),
  },
};

const usage = [
  'npm run cli -- <command> ...',
  '',
  ...Object.values(commands).map(({ usage, does }) => `  ${usage.padEnd(64)} ${does}`),
  '',
  'Results are JSON lines on standard output. Exit code: 0 ok, 1 something failed, 2 wrong usage.',
].join('\n');

/** Runs one command of the table; an unknown or missing one gets the usage text and 2. */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    io.error(usage);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    io.error(usage);
    return 2;
  }
  const { run } = await command.load();
  return run(rest, io);
}

const isMain = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (isMain) {
  // Whoever reads our lines may stop early (`| head`): that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = await runCli(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
  });
}
