import { armor, Decrypter, Encrypter } from 'age-encryption';
import type { Bytes } from '#core/credentials/base64url.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';

/** What the `age` program uses: about 1.5 seconds for who knows the passphrase, and for each guess of who does not. */
const WORK_FACTOR = 18;

/** Seals a text with a passphrase, in the `age` format (https://age-encryption.org/v1), binary. */
export async function sealAgeFile(
  text: string,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return Uint8Array.from(await encrypter.encrypt(text));
}

/**
 * Opens an `age` file that was sealed with a passphrase. `passphrase-wrong`, `import-damaged`, or `backup-unknown` for
 * one that was sealed for keys.
 */
export async function openAgeFile(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array>> {
  let asked = false;
  let binary: Uint8Array;
  try {
    binary = bytes[0] === 0x2d ? armor.decode(new TextDecoder().decode(bytes)) : bytes;
    const decrypter = new Decrypter();
    // Sees the header before the passphrase does its slow work; opens nothing.
    decrypter.addIdentity({
      unwrapFileKey: (stanzas) => {
        asked = stanzas.some(({ args }) => args[0] === 'scrypt');
        return null;
      },
    });
    decrypter.addPassphrase(passphrase);
    return ok(await decrypter.decrypt(binary));
  } catch (thrown) {
    const unmatched = thrown instanceof Error && thrown.message.startsWith('no identity matched');
    if (!unmatched) return err('import-damaged');
    return err(asked ? 'passphrase-wrong' : 'backup-unknown');
  }
}
