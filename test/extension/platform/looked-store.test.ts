// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createLookedStore, type Looked } from '../../../extension/platform/looked-store.ts';
import type { Vault } from '../../../extension/platform/vault.ts';
import { realRandom } from '../../helpers/random.ts';

const looked: Looked = {
  id: 'abc',
  createdAt: 1,
  goal: {
    id: 'key',
    title: 'Geheime vacature',
    vacancy: { origin: 'extracted', requires: [{ id: 'urn:a', kind: 'start', min: 2, w: 3000 }] },
  },
};

async function open() {
  const make = () =>
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const state = { key: (await make()) as CryptoKey | undefined };
  const kept = new Map<string, unknown>();
  const area = {
    get: (key: string | null) =>
      Promise.resolve(
        Object.fromEntries([...kept].filter(([name]) => key === null || name === key)),
      ),
    set: (items: Record<string, unknown>) =>
      Promise.resolve(Object.entries(items).forEach(([key, value]) => kept.set(key, value))),
    remove: (keys: string | string[]) =>
      Promise.resolve([keys].flat().forEach((key) => kept.delete(key))),
  };
  const held = () => state.key && { records: state.key };
  const vault = {
    current: () => Promise.resolve(held()),
    key: () => Promise.resolve(held()),
  } as unknown as Vault;
  return { store: createLookedStore(area, vault, realRandom), kept, state, make };
}

describe('vacancies whose gaps somebody looked at', () => {
  it('come back as they went, and are not readable in memory', async () => {
    const { store, kept } = await open();
    await store.put(looked);
    expect(await store.get('abc')).toEqual(looked);
    expect(JSON.stringify([...kept])).not.toContain('Geheime');
    expect(await store.get('other')).toBeUndefined();
  });

  it('stay closed without the key, and with another one', async () => {
    const { store, state, make } = await open();
    await store.put(looked);
    state.key = undefined;
    expect(await store.get('abc')).toBeUndefined();
    state.key = await make();
    expect(await store.get('abc')).toBeUndefined();
  });

  it('are nothing when they were moved or damaged', async () => {
    const { store, kept } = await open();
    await store.put(looked);
    kept.set('looked:xyz', kept.get('looked:abc'));
    expect(await store.get('xyz')).toBeUndefined();
    kept.set('looked:abc', { createdAt: 1, iv: '!', data: '!' });
    expect(await store.get('abc')).toBeUndefined();
    kept.set('looked:abc', 'nothing');
    expect(await store.get('abc')).toBeUndefined();
  });

  it('are at most ten, and leave what is not theirs alone', async () => {
    const { store, kept } = await open();
    kept.set('draft:1', { createdAt: 0 });
    for (let n = 0; n < 13; n++) await store.put({ ...looked, id: `v${n}`, createdAt: n });
    expect([...kept.keys()].filter((key) => key.startsWith('looked:'))).toHaveLength(10);
    expect(kept.has('draft:1')).toBe(true);
    expect(await store.get('v2')).toBeUndefined();
    expect((await store.get('v3'))?.createdAt).toBe(3);
  });
});
