import * as z from 'zod/mini';
import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { migrate } from './migrations.ts';
import type { Passport, PassportExport } from './passport.ts';
import { passportExportSchema } from './passport.ts';

/** Larger files are refused before anything reads them (bytes). */
export const MAX_EXPORT_BYTES = 10 * 1024 * 1024;

const envelope = z.strictObject({
  format: z.literal('isp-export/1'),
  exportedAt: z.unknown(),
  passport: z.unknown(),
});

const named = z.looseObject({ format: z.string().check(z.regex(/^isp-export\/\d+$/)) });

/**
 * A passport as text for a file: JSON, indented so that its owner can read it.
 * @param exportedAt ISO 8601 in UTC, from a Clock
 */
export function serialisePassport(passport: Passport, exportedAt: string): string {
  const whole: PassportExport = { format: 'isp-export/1', exportedAt, passport };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/**
 * Reads an export file of any version. `input-too-large` above 10 MB, `version-unsupported` for a newer format or
 * passport, `input-malformed` for everything else that is not an export: bad UTF-8 or JSON, missing, wrong or unknown fields.
 */
export function parsePassportExport(bytes: Uint8Array): Result<PassportExport> {
  if (bytes.byteLength > MAX_EXPORT_BYTES) return err('input-too-large');
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err('input-malformed');
  }
  const outer = envelope.safeParse(json);
  if (!outer.success) {
    const newer = named.safeParse(json);
    return err(
      newer.success && newer.data.format !== 'isp-export/1'
        ? 'version-unsupported'
        : 'input-malformed',
    );
  }
  const passport = migrate(outer.data.passport);
  if (!passport.ok) return passport;
  const whole = passportExportSchema.safeParse({ ...outer.data, passport: passport.value });
  return whole.success ? ok(whole.data) : err('input-malformed');
}
