import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkPassword, hashPassword } from '../../ats-plugin/accounts/passwords.ts';
import { createVault, deriveVault, openText, sealText } from '../../ats-plugin/vault.ts';

describe('the vault', () => {
  const vault = createVault(randomBytes(32));

  it('gives back what it sealed, each time sealed differently', () => {
    const first = sealText(vault, 'sleutel', 'a');
    expect(openText(vault, first, 'a')).toBe('sleutel');
    expect(sealText(vault, 'sleutel', 'a')).not.toEqual(first);
  });

  it('opens nothing for another context, another key, or when a bit was changed', () => {
    const sealed = sealText(vault, 'sleutel', 'a');
    expect(openText(vault, sealed, 'b')).toBeUndefined();
    expect(openText(createVault(randomBytes(32)), sealed, 'a')).toBeUndefined();
    for (let at = 0; at < sealed.length; at++) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openText(vault, changed, 'a')).toBeUndefined();
    }
    expect(openText(vault, sealed.slice(0, 20), 'a')).toBeUndefined();
    expect(openText(vault, new Uint8Array(0), 'a')).toBeUndefined();
  });

  it('derives vaults that do not open each other', () => {
    const secret = randomBytes(32);
    const sealed = sealText(deriveVault(secret, 'x'), 'tekst', 'a');
    expect(openText(deriveVault(secret, 'x'), sealed, 'a')).toBe('tekst');
    expect(openText(deriveVault(secret, 'y'), sealed, 'a')).toBeUndefined();
  });
});

describe('passwords', () => {
  it('are checked against a salted hash', async () => {
    const stored = await hashPassword('correct paard');
    expect(await checkPassword('correct paard', stored)).toBe(true);
    expect(await checkPassword('correct Paard', stored)).toBe(false);
    expect(await hashPassword('correct paard')).not.toBe(stored);
  });

  it('count as the same however a letter was composed', async () => {
    expect(await checkPassword('cafe\u0301 noir', await hashPassword('caf\u00e9 noir'))).toBe(true);
  });

  it('belong to nobody when nothing or nonsense is stored', async () => {
    for (const stored of [undefined, '', 'plain', 'md5$a$b$c$d$e']) {
      expect(await checkPassword('x', stored)).toBe(false);
    }
  });
});
