import type { Page } from 'puppeteer';
import type { browser as extensionApi } from 'wxt/browser';

declare const chrome: typeof extensionApi;

export interface KeptDraft {
  /** Its key in `storage.session`. */
  readonly key: string;
  /** The draft as JSON. */
  readonly text: string;
}

/**
 * Reads the one draft out of a vault without a passphrase, or puts another in its place: what a dishonest program with
 * the rights of the extension can do. Works as the vault does (docs/adr/0013), with nothing of its code.
 */
export const draftInVault = (own: Page, replaceBy?: KeptDraft): Promise<KeptDraft> =>
  own.evaluate(async (replacement) => {
    const utf8 = new TextEncoder();
    const aes = (iv: BufferSource, aad: string) => ({
      name: 'AES-GCM',
      iv,
      additionalData: utf8.encode(aad),
    });
    const toBytes = (text: string) =>
      Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    const toText = (bytes: Uint8Array) =>
      btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '');

    const vault = await new Promise<{
      id: string;
      device: CryptoKey;
      iv: Uint8Array<ArrayBuffer>;
      data: Uint8Array<ArrayBuffer>;
    }>((resolve) => {
      indexedDB.open('skillspaspoort').onsuccess = ({ target }) => {
        const database = (target as IDBOpenDBRequest).result;
        database.transaction('vault').objectStore('vault').get('current').onsuccess = (got) => {
          database.close();
          resolve((got.target as IDBRequest).result as never);
        };
      };
    });
    const secret = await crypto.subtle.decrypt(
      aes(vault.iv, `isp/vault/1|device|${vault.id}`),
      vault.device,
      vault.data,
    );
    const records = await crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode('isp/records/1') },
      await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']),
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    );

    const [key, kept] =
      Object.entries(await chrome.storage.session.get(null)).find(([name]) =>
        name.startsWith('draft:'),
      ) ?? [];
    if (key === undefined) throw new Error('nothing was prepared');
    const sealed = kept as { createdAt: number; iv: string; data: string };
    const name = `isp/draft/1|${key.slice('draft:'.length)}`;
    if (replacement) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const data = await crypto.subtle.encrypt(
        aes(iv, name),
        records,
        utf8.encode(replacement.text),
      );
      await chrome.storage.session.set({
        [key]: { ...sealed, iv: toText(iv), data: toText(new Uint8Array(data)) },
      });
      return replacement;
    }
    const plain = await crypto.subtle.decrypt(
      aes(toBytes(sealed.iv), name),
      records,
      toBytes(sealed.data),
    );
    return { key, text: new TextDecoder().decode(plain) };
  }, replaceBy);
