// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SealedRecord } from '../../../extension/platform/database.ts';
import { decodeRecord, encodeRecord } from '../../../extension/platform/record-bytes.ts';
import { nameOf, openRecord, sealRecord } from '../../../extension/platform/sealed-record.ts';
import { openVault } from '../../../extension/platform/vault-key.ts';
import type { VaultKey } from '../../../extension/platform/vault-key.ts';
import { realRandom } from '../../helpers/random.ts';

const bytes = fc.uint8Array({ maxLength: 60 }).map((array) => Uint8Array.from(array));
const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.boolean(),
  bytes,
  fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), sealed: bytes })),
);
const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

describe('a record as bytes', () => {
  it('comes back as it was, with its byte arrays', () => {
    fc.assert(
      fc.property(fc.record({ value }), (record) => {
        expect(decodeRecord(encodeRecord(record))).toEqual(record);
      }),
    );
  });
});

describe('a sealed record', () => {
  let key: VaultKey;
  let other: VaultKey;
  beforeAll(async () => {
    key = await openVault('a', realRandom.bytes(32));
    other = await openVault('b', realRandom.bytes(32));
  });

  it('opens to exactly what was sealed, and with no other key', async () => {
    await fc.assert(
      fc.asyncProperty(id, fc.integer({ min: 1 }), value, async (one, version, content) => {
        const record = { store: 'talks' as const, id: one, version, value: content };
        const sealed = await sealRecord(key, record, realRandom);
        expect(await openRecord(key, sealed)).toEqual(record);
        expect(await openRecord(other, sealed)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('opens under no other name, kind or version, and not with a bit changed', async () => {
    const record = { store: 'talks' as const, id: 'x', version: 3, value: 'een bericht' };
    const sealed = await sealRecord(key, record, realRandom);
    const name = await nameOf(key, 'talks', 'y');
    const changes: readonly Partial<SealedRecord>[] = [{ name }, { store: 'log' }, { version: 2 }];
    for (const change of changes) {
      expect(await openRecord(key, { ...sealed, ...change })).toBeUndefined();
    }
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sealed.data.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const data = sealed.data.map((byte, n) => (n === at ? byte ^ by : byte));
          expect(await openRecord(key, { ...sealed, data })).toBeUndefined();
        },
      ),
      { numRuns: 50 },
    );
  });

  it('has a new IV each time, and a name that tells nothing', async () => {
    const record = { store: 'hosts' as const, id: 'werken.example', version: 1, value: 1 };
    const [a, b] = [
      await sealRecord(key, record, realRandom),
      await sealRecord(key, record, realRandom),
    ];
    expect(a.iv).toHaveLength(12);
    expect(a.iv).not.toEqual(b.iv);
    expect(a.name).toBe(b.name);
    expect(a.name).not.toContain('werken');
    expect(await nameOf(other, 'hosts', 'werken.example')).not.toBe(a.name);
  });
});
