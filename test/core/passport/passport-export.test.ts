import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Migration } from '#core/passport/migrations.ts';
import { migrate, readPassport } from '#core/passport/migrations.ts';
import type { PassportExport } from '#core/passport/passport.ts';
import {
  MAX_EXPORT_BYTES,
  parsePassportExport,
  serialisePassport,
} from '#core/passport/passport-export.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { now as anyTime, passport as anyPassport } from './arbitraries.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const frozen = readFileSync(join(import.meta.dirname, '../../fixtures/passport/v1.json'));
const whole = JSON.parse(frozen.toString('utf8')) as PassportExport;
const codeOf = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const parsed = parsePassportExport(bytesOf(text));
  return parsed.ok ? 'ok' : parsed.error.code;
};

describe('an export file', () => {
  it('of version 1 is read for ever', () => {
    const parsed = parsePassportExport(frozen);
    expect(parsed).toEqual({ ok: true, value: whole });
  });

  it('comes back as it was written, for any passport', () => {
    fc.assert(
      fc.property(anyPassport, anyTime, (passport, at) => {
        const parsed = parsePassportExport(bytesOf(serialisePassport(passport, at)));
        expect(parsed).toEqual({
          ok: true,
          value: { format: 'isp-export/1', exportedAt: at, passport },
        });
      }),
    );
  });

  it('above 10 MB is refused unread', () => {
    expect(parsePassportExport(new Uint8Array(MAX_EXPORT_BYTES + 1))).toEqual({
      ok: false,
      error: { code: 'input-too-large' },
    });
  });

  it('of a newer format or with a newer passport asks for an update', () => {
    expect(codeOf({ ...whole, format: 'isp-export/2' })).toBe('version-unsupported');
    expect(codeOf({ ...whole, passport: { ...whole.passport, version: 2 } })).toBe(
      'version-unsupported',
    );
  });

  it.each([
    ['nothing', ''],
    ['half a file', frozen.toString('utf8').slice(0, 400)],
    ['other JSON', '{"skills":[]}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a foreign format', { ...whole, format: 'europass/3' }],
    ['a missing passport', { format: 'isp-export/1', exportedAt: whole.exportedAt }],
    ['a wrong time', { ...whole, exportedAt: 'gisteren' }],
    ['an unknown field', { ...whole, extra: 1 }],
    ['an unknown field inside', { ...whole, passport: { ...whole.passport, age: 50 } }],
    ['no version', { ...whole, passport: { skills: [] } }],
    ['a version that is a text', { ...whole, passport: { ...whole.passport, version: '1' } }],
    [
      'an unknown answer',
      {
        ...whole,
        passport: {
          ...whole.passport,
          skills: [{ id: 'urn:x', answer: 'expert', changedAt: whole.exportedAt }],
        },
      },
    ],
  ])('that holds %s is refused', (_, value) => {
    expect(codeOf(value)).toBe('input-malformed');
  });

  it('that is not UTF-8 is refused', () => {
    expect(parsePassportExport(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])).ok).toBe(false);
  });

  it('with random bytes never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parsePassportExport(bytes).ok).toBe(false);
      }),
    );
  });

  it('with random JSON in the place of the passport never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(codeOf({ ...whole, passport: value })).not.toBe('ok');
      }),
    );
  });
});

describe('migrations', () => {
  const steps: Record<number, Migration> = {
    1: ({ name, ...rest }) => ({ ...rest, names: [name] }),
    2: (passport) => ({ ...passport, goals: [] }),
  };

  it('go up one version at a time', () => {
    expect(migrate({ version: 1, name: 'a' }, steps, 3)).toEqual({
      ok: true,
      value: { version: 3, names: ['a'], goals: [] },
    });
    expect(migrate({ version: 3, names: [] }, steps, 3)).toEqual({
      ok: true,
      value: { version: 3, names: [] },
    });
  });

  it('refuse what is newer, what has no way up and what has no version', () => {
    expect(migrate({ version: 4 }, steps, 3)).toMatchObject({
      error: { code: 'version-unsupported' },
    });
    expect(migrate({ version: 1 }, {}, 2)).toMatchObject({
      error: { code: 'version-unsupported' },
    });
    for (const stored of [undefined, null, 1, 'x', [], {}, { version: 0 }, { version: 1.5 }])
      expect(migrate(stored, steps, 3)).toMatchObject({ error: { code: 'input-malformed' } });
  });

  it('end in a checked passport', () => {
    expect(readPassport(whole.passport)).toEqual({ ok: true, value: whole.passport });
    expect(readPassport({ ...whole.passport, skills: 1 })).toMatchObject({
      error: { code: 'input-malformed' },
    });
  });
});
