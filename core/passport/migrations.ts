import * as z from 'zod/mini';
import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { Passport } from './passport.ts';
import { passportSchema } from './passport.ts';

/** From the passport of one version, as it was stored, to that of the next. Only ever sees what its version wrote. */
export type Migration = (passport: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * `migrations[v]` goes from version v to v + 1. Version 1 is the first, so there is none yet; a new version adds a line
 * here and a frozen fixture under `test/fixtures/passport/`.
 */
export const migrations: Readonly<Record<number, Migration>> = {};

export const CURRENT_PASSPORT_VERSION = 1;

const versioned = z.looseObject({ version: z.int().check(z.gte(1)) });

/**
 * Brings stored data to `target`, one version at a time. `version-unsupported` for a newer version or one without a
 * way up, `input-malformed` when there is no version.
 */
export function migrate(
  stored: unknown,
  steps: Readonly<Record<number, Migration>> = migrations,
  target = CURRENT_PASSPORT_VERSION,
): Result<Record<string, unknown>> {
  const parsed = versioned.safeParse(stored);
  if (!parsed.success) return err('input-malformed');
  let passport: Record<string, unknown> = parsed.data;
  if (parsed.data.version > target) return err('version-unsupported');
  for (let version = parsed.data.version; version < target; version++) {
    const step = steps[version];
    if (!step) return err('version-unsupported');
    passport = { ...step(passport), version: version + 1 };
  }
  return ok(passport);
}

/**
 * Reads a passport of any version that was ever written, as an export or a store holds it. `version-unsupported` or
 * `input-malformed`; never half a passport.
 */
export function readPassport(stored: unknown): Result<Passport> {
  const current = migrate(stored);
  if (!current.ok) return current;
  const passport = passportSchema.safeParse(current.value);
  return passport.success ? ok(passport.data) : err('input-malformed');
}
