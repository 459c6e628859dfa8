import { open, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { isAuthentic, isConfirmed } from '#core/credentials/checks.ts';
import { parseInstant } from '#core/credentials/instant.ts';
import { type IssuerDocument, readIssuerDocument } from '#core/credentials/issuer-document.ts';
import { MAX_BADGE_LENGTH, readBadgeInput } from '#core/credentials/open-badge.ts';
import { verifyCredential, type VerifyOptions } from '#core/credentials/verify-credential.ts';
import { badgeInPng, badgeInSvg } from '#core/passport/import/baked-badge.ts';
import { detectForm } from '#core/passport/import/detect-kind.ts';
import { canonizer } from '../../extension/import/canonizer.ts';
import type { CliIo } from './cli-io.ts';

const usage = 'verify <badge file> ... [--issuer FILE] [--at DATE]';

/** A picture may be larger than the badge inside (bytes). */
const MAX_FILE = 4 * MAX_BADGE_LENGTH;

/**
 * `verify <badge file> ... [--issuer FILE] [--at DATE]`: one JSON line per Open Badge 3.0 (JSON, JWT, PNG or SVG with a
 * badge inside): the outcome of each check, whether it is authentic, and whether that is enough to call a skill
 * confirmed. Asks nobody: keys come from did:key and from the `--issuer` documents (repeatable), the moment from `--at`
 * (RFC 3339), else from the clock. 0 when every badge is authentic, 1 when one is not or cannot be read, 2 for wrong usage.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const parsed = parseArgs(args);
  if (!parsed) {
    io.error(`Usage: npm run cli -- ${usage}`);
    return 2;
  }
  const issuers: IssuerDocument[] = [];
  for (const file of parsed.issuers) {
    const document = await readIssuer(file);
    if (!document) {
      io.error(`Cannot read an issuer's document from ${file}`);
      return 1;
    }
    issuers.push(document);
  }
  let failed = 0;
  for (const file of parsed.files) {
    const line = await verifyFile(file, { now: parsed.now, canonizer, issuers });
    if (!line.ok) failed++;
    io.out(JSON.stringify({ file: relative(process.cwd(), file) || file, ...line }));
  }
  return failed > 0 ? 1 : 0;
}

interface Arguments {
  readonly files: readonly string[];
  readonly issuers: readonly string[];
  readonly now: number;
}

function parseArgs(args: readonly string[]): Arguments | undefined {
  const files: string[] = [];
  const issuers: string[] = [];
  let now: number | undefined = Date.now();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--issuer') issuers.push(args[++at] ?? '');
    else if (arg === '--at') now = parseInstant(args[++at] ?? '');
    else if (arg.startsWith('-')) return undefined;
    else files.push(arg);
  }
  return files.length === 0 || now === undefined ? undefined : { files, issuers, now };
}

/** `undefined` when the file cannot be opened or is too large. */
async function readLimited(path: string): Promise<Buffer | undefined> {
  try {
    const file = await open(path);
    try {
      return (await file.stat()).size > MAX_FILE ? undefined : await file.readFile();
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

async function readIssuer(path: string): Promise<IssuerDocument | undefined> {
  try {
    const json: unknown = JSON.parse(await readFile(path, 'utf8'));
    const id = (json as { id?: unknown } | null)?.id;
    const read = readIssuerDocument(json, typeof id === 'string' ? id : '');
    return read.ok ? read.value : undefined;
  } catch {
    return undefined;
  }
}

interface Line {
  readonly ok: boolean;
  readonly confirmed?: boolean;
  readonly checks?: Readonly<Record<string, string>>;
  readonly error?: string;
}

async function verifyFile(path: string, options: VerifyOptions): Promise<Line> {
  const bytes = await readLimited(path);
  if (!bytes) return { ok: false, error: 'input-malformed' };
  const form = detectForm(bytes);
  const text =
    form === 'png'
      ? badgeInPng(bytes)
      : form === 'svg'
        ? badgeInSvg(bytes.toString('utf8'))
        : bytes.toString('utf8');
  const input = readBadgeInput(text ?? '');
  if (!input.ok) return { ok: false, error: input.error.code };
  const verification = await verifyCredential(input.value, options);
  return {
    ok: isAuthentic(verification),
    confirmed: isConfirmed(verification),
    checks: Object.fromEntries(verification.checks.map(({ id, outcome }) => [id, outcome])),
  };
}
