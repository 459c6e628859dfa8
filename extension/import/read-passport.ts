import { parsePassportExport } from '#core/passport/passport-export.ts';
import { proposeFromPassport } from '#core/passport/import/passport-proposals.ts';
import { err, ok, type Result } from '#core/result.ts';
import { withLabels } from './find-proposals.ts';
import { limited, type ImportFound, type ImportPorts } from './import-found.ts';

/**
 * Reads another passport file: what it can add to this one. `version-unsupported`, `import-damaged`; skills that our
 * language does not have are left out, and listed.
 */
export async function readPassportFile(
  bytes: Uint8Array,
  name: string,
  ports: ImportPorts,
): Promise<Result<ImportFound>> {
  const file = parsePassportExport(bytes);
  if (!file.ok) return file.error.code === 'input-malformed' ? err('import-damaged') : file;
  const proposals = proposeFromPassport(file.value.passport, ports.passport, name);
  const labelled = await withLabels(ports, proposals);
  if (!labelled.ok) return labelled;
  return ok({
    kind: 'passport',
    name,
    issuer: '',
    checks: [],
    recipients: [],
    unknown: labelled.value.unknown,
    ...limited(labelled.value.known),
  });
}
