import { readBadgeInput } from '#core/credentials/open-badge.ts';
import { badgeInPng, badgeInSvg } from '#core/passport/import/baked-badge.ts';
import {
  detectForm,
  detectJson,
  type FileForm,
  HEAD_BYTES,
} from '#core/passport/import/detect-kind.ts';
import { isObject } from '#core/passport/import/json-values.ts';
import { plainLine } from '#core/passport/import/plain-line.ts';
import { err, type Result } from '#core/result.ts';
import type { ImportFound, ImportPorts } from './import-found.ts';
import { decodeText, readText } from './read-text.ts';

const MB = 1024 * 1024;

/** Largest file of each form (bytes); what is larger is not even opened. */
const LARGEST: Readonly<Record<FileForm, number>> = {
  pdf: 20 * MB,
  zip: 20 * MB,
  png: 10 * MB,
  svg: 10 * MB,
  json: 10 * MB,
  jwt: 5 * MB,
  age: 10 * MB,
  text: 5 * MB,
  binary: 0,
};

async function readJson(
  bytes: Uint8Array,
  name: string,
  ports: ImportPorts,
): Promise<Result<ImportFound>> {
  let json: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    json = JSON.parse(text);
  } catch {
    return err('import-damaged');
  }
  switch (detectJson(json)) {
    case 'passport':
      return (await import('./read-passport.ts')).readPassportFile(bytes, name, ports);
    case 'europass':
      if (!isObject(json)) return err('import-damaged');
      return (await import('./read-europass.ts')).readEuropassFile(json, ports);
    case 'open-badge-3':
      return (await import('./read-badge3.ts')).readBadge3File(text, ports);
    case 'open-badge-2':
      return (await import('./read-badge2.ts')).readBadge2File(json, ports);
    case 'unknown':
      return err('import-kind-unknown');
  }
}

/** A signed badge of either version; the older kind comes without keys that we can check. */
async function readToken(token: string, ports: ImportPorts): Promise<Result<ImportFound>> {
  const input = readBadgeInput(token);
  if (input.ok && detectJson(input.value.badge) === 'open-badge-2')
    return (await import('./read-badge2.ts')).readBadge2File(input.value.badge, ports);
  return (await import('./read-badge3.ts')).readBadge3File(token, ports);
}

/** What was inside a picture: a badge as JSON or JWS. An address alone is no badge yet. */
async function readBaked(
  baked: string | undefined,
  name: string,
  ports: ImportPorts,
): Promise<Result<ImportFound>> {
  if (baked === undefined) return err('import-kind-unknown');
  return readBytes(new TextEncoder().encode(baked), name, ports);
}

async function readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  ports: ImportPorts,
): Promise<Result<ImportFound>> {
  switch (detectForm(bytes.subarray(0, HEAD_BYTES))) {
    case 'pdf': {
      const { readPdf } = await import('./pdf-text.ts');
      const text = await readPdf(bytes, ports);
      return text.ok ? readText(text.value, name, 'cv', ports) : text;
    }
    case 'zip': {
      const { readArchive } = await import('#core/passport/import/archive-text.ts');
      const archive = readArchive(bytes);
      if (!archive.ok) return archive;
      const { kind, text } = archive.value;
      return readText(text, name, kind === 'word' ? 'cv' : kind, ports);
    }
    case 'png':
      return readBaked(badgeInPng(bytes), name, ports);
    case 'svg':
      return readBaked(badgeInSvg(decodeText(bytes)), name, ports);
    case 'json':
      return readJson(bytes, name, ports);
    case 'jwt':
      return readToken(decodeText(bytes), ports);
    case 'age':
      return err('import-locked-copy');
    case 'text':
      return readText(decodeText(bytes), name, 'cv', ports);
    case 'binary':
      return err('import-kind-unknown');
  }
}

/**
 * Reads a file that a person chose: first its size and its beginning, then what it is by its content. Keeps nothing.
 * `import-too-large`, `import-kind-unknown`, `import-damaged`, and what the reader of that kind says.
 */
export async function readFile(file: File, ports: ImportPorts): Promise<Result<ImportFound>> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (head.length === 0) return err('import-damaged');
  const form = detectForm(head);
  if (form === 'binary') return err('import-kind-unknown');
  if (file.size > LARGEST[form]) return err('import-too-large', { max: LARGEST[form] / MB });
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readBytes(bytes, plainLine(file.name), ports);
}

/** Reads what a person pasted: a CV, or the text of a badge. */
export async function readPasted(
  text: string,
  name: string,
  ports: ImportPorts,
): Promise<Result<ImportFound>> {
  const bytes = new TextEncoder().encode(text.trim());
  if (bytes.length > LARGEST.text) return err('import-too-large', { max: LARGEST.text / MB });
  return bytes.length === 0 ? err('import-nothing-found') : readBytes(bytes, name, ports);
}
