// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { parsePassportExport } from '#core/passport/passport-export.ts';
import { openAgeFile, sealAgeFile } from '../../../extension/backup/age-file.ts';
import { isAgeFile, MAX_BACKUP_BYTES } from '../../../extension/backup/age-form.ts';
import { readPickedBackup, unlockBackup } from '../../../extension/pages/read-backup.ts';

const WORDS = 'correct paard batterij nietje';
const fixture = (path: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(readFileSync(join(import.meta.dirname, '../../fixtures', path)));
const frozen = JSON.parse(new TextDecoder().decode(fixture('passport/v1.json'))) as {
  readonly passport: unknown;
};
const files = {
  seal: async (text: string, words: string) => ({
    ok: true as const,
    value: await sealAgeFile(text, words, 8),
  }),
  open: openAgeFile,
};
const unlock = (bytes: Uint8Array, words: string) => unlockBackup(files, bytes, words);
const codeOf = (result: Awaited<ReturnType<typeof unlock>>): string | undefined =>
  result.ok ? undefined : result.error.code;

describe('a backup in the age format', () => {
  it.each(['backup/v1.age', 'backup/v1-by-age-program.age'])(
    'of version 1 opens for ever: %s',
    async (path) => {
      const bytes = fixture(path);
      expect(isAgeFile(bytes)).toBe(true);
      const backup = await unlock(bytes, WORDS);
      expect(backup.ok && backup.value.found.passport).toEqual(frozen.passport);
      expect(backup.ok && parsePassportExport(new TextEncoder().encode(backup.value.text)).ok).toBe(
        true,
      );
    },
    60_000,
  );

  it('can be opened by the library itself, so by any program for such files', async () => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase('woorden');
    expect(await decrypter.decrypt(await sealAgeFile('één tekst', 'woorden', 8), 'text')).toBe(
      'één tekst',
    );
  });

  it('opens only with its own words', async () => {
    const sealed = await sealAgeFile('{}', WORDS, 8);
    expect(await openAgeFile(sealed, `${WORDS} `)).toMatchObject({
      error: { code: 'passphrase-wrong' },
    });
    expect(Buffer.from(sealed).toString('latin1')).not.toMatch(/paard|\{\}/);
  });

  it('is refused when one bit of it changed, or its end is gone', async () => {
    const sealed = await sealAgeFile('{"format":"isp-export/1"}'.repeat(20), WORDS, 6);
    for (let at = 0; at < sealed.length; at += 7) {
      const broken = sealed.map((byte, n) => (n === at ? byte ^ 4 : byte));
      expect((await openAgeFile(broken, WORDS)).ok, `bit of byte ${at}`).toBe(false);
    }
    for (const length of [0, 10, 60, 150, sealed.length - 1]) {
      expect((await openAgeFile(sealed.subarray(0, length), WORDS)).ok).toBe(false);
    }
    expect(await openAgeFile(sealed.subarray(0, sealed.length - 1), WORDS)).toMatchObject({
      error: { code: 'import-damaged' },
    });
  });

  it('does not keep a computer busy for a file that asks too much work', async () => {
    const greedy = new TextDecoder('latin1')
      .decode(await sealAgeFile('{}', WORDS, 8))
      .replace(/(-> scrypt \S+) 8/, '$1 30');
    const bytes = Uint8Array.from(greedy, (letter) => letter.charCodeAt(0));
    expect(await openAgeFile(bytes, WORDS)).toMatchObject({ error: { code: 'import-damaged' } });
  });

  it('is not ours when it was sealed for somebody’s key, or holds something else', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    expect(codeOf(await unlock(await encrypter.encrypt('{}'), WORDS))).toBe('backup-unknown');
    expect(codeOf(await unlock(await sealAgeFile('een brief', WORDS, 8), WORDS))).toBe(
      'backup-unknown',
    );
  });

  it('of a newer version is told as that', async () => {
    const newer = await sealAgeFile('{"format":"isp-export/2","passport":{}}', WORDS, 8);
    expect(codeOf(await unlock(newer, WORDS))).toBe('version-unsupported');
  });

  it('is refused by its size before anything reads it', async () => {
    const file = new File([], 'groot.age');
    Object.defineProperty(file, 'size', { value: MAX_BACKUP_BYTES + 1 });
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => Promise.reject(new Error('it was read')),
    });
    expect(await readPickedBackup(file)).toEqual({
      ok: false,
      error: { code: 'import-too-large', params: { max: 10 } },
    });
  });
});
