import { check } from '#core/credentials/checks.ts';
import { readEuropass } from '#core/passport/import/europass.ts';
import { plainLine } from '#core/passport/import/plain-line.ts';
import type { JsonObject } from '#core/passport/import/json-values.ts';
import { err, ok, type Result } from '#core/result.ts';
import { proposeSource } from './find-proposals.ts';
import type { ImportFound, ImportPorts } from './import-found.ts';

/**
 * Reads a European Digital Credential, sealed or not. Never confirmed: its seal can only be trusted with the lists of the
 * EU. `import-damaged`.
 */
export async function readEuropassFile(
  json: JsonObject,
  ports: ImportPorts,
): Promise<Result<ImportFound>> {
  const content = readEuropass(json);
  if (!content) return err('import-damaged');
  const { name, issuer, skills, text } = content;
  const source = plainLine([name, issuer].filter((part) => part !== '').join(' – '));
  const proposed = await proposeSource(ports, { skills, text, source });
  if (!proposed.ok) return proposed;
  return ok({
    kind: 'europass',
    name,
    issuer,
    checks: [check('form', true), check('signature', undefined), check('issuer', undefined)],
    recipients: [],
    ...proposed.value,
  });
}
