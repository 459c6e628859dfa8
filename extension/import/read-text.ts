import { err, ok, type Result } from '#core/result.ts';
import { proposeText } from './find-proposals.ts';
import { limited, type ImportFound, type ImportPorts } from './import-found.ts';

/** Reads a text about what somebody did, such as a CV. `import-nothing-found` when it names no skill. */
export async function readText(
  text: string,
  name: string,
  kind: 'cv' | 'linkedin',
  ports: ImportPorts,
): Promise<Result<ImportFound>> {
  const read = await proposeText(ports, text, name);
  if (!read.ok) return read;
  if (read.value.length === 0) return err('import-nothing-found');
  return ok({
    kind,
    name,
    issuer: '',
    checks: [],
    recipients: [],
    unknown: [],
    ...limited(read.value),
  });
}

/** Text as people save it: UTF-8, UTF-16 with its mark, or else Windows-1252, which every byte is something in. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
