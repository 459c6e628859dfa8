import { describe, expect, it } from 'vitest';
import { emptyPassport } from '#core/passport/passport.ts';
import type { Passport } from '#core/passport/passport.ts';
import type { PassportStore } from '#core/ports/passport-store.ts';

const skill = (n: number): string => `http://data.europa.eu/esco/skill/${n}`;

/** A passport with this many skills. */
export const passportOf = (skills: number): Passport => ({
  ...emptyPassport,
  skills: Array.from({ length: skills }, (_, n) => ({
    id: skill(n),
    answer: 'alone',
    changedAt: '2026-11-29T10:00:00.000Z',
  })),
});

export interface StoreUnderTest {
  readonly store: PassportStore;
  /** A second way into the same storage, as another tab has. */
  readonly otherTab: PassportStore;
  /** Lets time pass, in milliseconds. */
  wait(milliseconds: number): void;
  /** Overwrites what is stored with something no passport. */
  damage(): Promise<void>;
  /** From now on every write fails as on a full disk. */
  fill(): void;
}

/** What every place that keeps a passport must do. */
export function passportStoreContract(name: string, create: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps a passport`, () => {
    it('has none at first', async () => {
      const { store } = await create();
      expect(await store.load()).toEqual({ ok: true, value: undefined });
      expect(await store.copies()).toEqual([]);
    });

    it('gives back what was saved, with a revision that rises', async () => {
      const { store, otherTab } = await create();
      expect(await store.save(passportOf(1), 0)).toEqual({
        ok: true,
        value: { passport: passportOf(1), revision: 1 },
      });
      expect(await store.save(passportOf(2), 1)).toMatchObject({ value: { revision: 2 } });
      expect(await otherTab.load()).toEqual({
        ok: true,
        value: { passport: passportOf(2), revision: 2 },
      });
    });

    it('does not let one tab overwrite what another saved', async () => {
      const { store, otherTab } = await create();
      await store.save(passportOf(1), 0);
      await otherTab.save(passportOf(2), 1);
      expect(await store.save(passportOf(3), 1)).toEqual({
        ok: false,
        error: { code: 'passport-changed-elsewhere' },
      });
      expect(await store.load()).toMatchObject({ value: { passport: passportOf(2) } });
    });

    it('lets exactly one of two saves at the same moment through', async () => {
      const { store, otherTab } = await create();
      await store.save(passportOf(1), 0);
      const saved = await Promise.all([
        store.save(passportOf(2), 1),
        otherTab.save(passportOf(3), 1),
      ]);
      expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it('keeps the former version as a copy, newest first', async () => {
      const { store, wait } = await create();
      await store.save(passportOf(1), 0);
      wait(1000);
      await store.save(passportOf(2), 1);
      wait(1000);
      await store.save(passportOf(3), 2);
      const copies = await store.copies();
      expect(copies.map(({ skills }) => skills)).toEqual([2, 1]);
      expect(copies[0]?.savedAt).toBeGreaterThan(copies[1]?.savedAt ?? Infinity);
    });

    it('keeps at most five copies, and always the last one', async () => {
      const { store, wait } = await create();
      for (let n = 0; n < 12; n++) {
        await store.save(passportOf(n), n);
        wait(60_000);
      }
      const copies = await store.copies();
      expect(copies).toHaveLength(5);
      expect(copies[0]?.skills).toBe(10);
    });

    it('puts a copy back as the newest version, and keeps what it replaced', async () => {
      const { store } = await create();
      await store.save(passportOf(1), 0);
      await store.save(passportOf(2), 1);
      const [copy] = await store.copies();
      expect(await store.restore(copy?.copy ?? -1)).toEqual({
        ok: true,
        value: { passport: passportOf(1), revision: 3 },
      });
      expect((await store.copies()).map(({ skills }) => skills)).toEqual([2, 1]);
    });

    it('knows no other copies', async () => {
      const { store } = await create();
      await store.save(passportOf(1), 0);
      expect(await store.restore(99)).toEqual({ ok: false, error: { code: 'not-found' } });
      expect(await store.load()).toMatchObject({ value: { revision: 1 } });
    });

    it('says that a damaged passport is damaged, and gets the last copy back', async () => {
      const { store, damage } = await create();
      await store.save(passportOf(1), 0);
      await store.save(passportOf(2), 1);
      await damage();
      expect(await store.load()).toEqual({ ok: false, error: { code: 'passport-damaged' } });
      const [copy] = await store.copies();
      const restored = await store.restore(copy?.copy ?? -1);
      expect(restored).toMatchObject({ ok: true, value: { passport: passportOf(1) } });
      expect(await store.load()).toEqual(restored);
    });

    it('lets a person begin anew after damage', async () => {
      const { store, damage } = await create();
      await store.save(passportOf(2), 0);
      await damage();
      const fresh = await store.save(emptyPassport, 0);
      expect(fresh).toMatchObject({ ok: true, value: { passport: emptyPassport } });
      expect(await store.load()).toEqual(fresh);
    });

    it('tells of a full disk and keeps the old version', async () => {
      const { store, fill } = await create();
      await store.save(passportOf(1), 0);
      fill();
      expect(await store.save(passportOf(2), 1)).toEqual({
        ok: false,
        error: { code: 'storage-full' },
      });
      expect(await store.load()).toEqual({
        ok: true,
        value: { passport: passportOf(1), revision: 1 },
      });
      expect(await store.copies()).toEqual([]);
    });

    it('forgets everything when it is cleared', async () => {
      const { store, otherTab } = await create();
      await store.save(passportOf(1), 0);
      await store.save(passportOf(2), 1);
      await store.clear();
      expect(await otherTab.load()).toEqual({ ok: true, value: undefined });
      expect(await otherTab.copies()).toEqual([]);
    });
  });
}
