import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeRandom } from './node-random.ts';
import type { SettingStore } from './store/store.ts';
import { openText, sealText, type Vault } from './vault.ts';

const FILE = 'server.key';
const CHECK = 'server-key-check';
const CHECK_CONTEXT = 'isp/server-key-check/1';

/** The key file in `dataDir`, made (readable by its owner only) when there is none. */
export async function loadServerKey(dataDir: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(dataDir, FILE);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, Buffer.from(nodeRandom.bytes(32)).toString('base64url'), {
      flag: 'wx',
      mode: 0o600,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = new Uint8Array(Buffer.from((await readFile(path, 'utf8')).trim(), 'base64url'));
  if (key.length !== 32) throw new Error(`${path} does not hold a key of 32 bytes`);
  return key;
}

/** True when `vault` is the one that sealed this database's secrets (the first one to ask decides). */
export async function isRightKey(vault: Vault, settings: SettingStore): Promise<boolean> {
  const mark = Buffer.from(sealText(vault, CHECK, CHECK_CONTEXT)).toString('base64url');
  const stored = await settings.setIfAbsent(CHECK, mark);
  return openText(vault, Buffer.from(stored, 'base64url'), CHECK_CONTEXT) === CHECK;
}
