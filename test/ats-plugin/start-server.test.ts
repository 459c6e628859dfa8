import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SessionAnswer } from '../../ats-plugin/api.ts';
import { type Config, readConfig } from '../../ats-plugin/config.ts';
import { type RunningServer, startServer } from '../../ats-plugin/start-server.ts';
import { indexFile, OPENING, PASSWORD, templateDir } from './support/harness.ts';

describe('startServer', () => {
  let dataDir: string;
  let config: Config;
  const running: RunningServer[] = [];

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'isp-server-'));
    const read = readConfig({ PORT: '0', DATA_DIR: dataDir, ISP_INDEX: indexFile });
    if ('problems' in read) throw new Error('no configuration');
    ({ config } = read);
  });
  afterEach(async () => {
    for (const server of running.splice(0)) await server.close();
    await rm(dataDir, { recursive: true, force: true });
  }, OPENING);

  const start = async (change: Partial<Config> = {}) => {
    const server = await startServer({ config: { ...config, ...change }, templateDir });
    running.push(server);
    return server;
  };
  const session = async ({ origin }: RunningServer) =>
    (await (await fetch(`${origin}/api/session`)).json()) as SessionAnswer;

  it(
    'prints a password once, keeps everything over a restart, and cleans up',
    async () => {
      const first = await start();
      expect(first.engine).toBe('PGlite');
      expect(first.oneTimePassword).toMatch(/^([2-9a-z]{5}-){3}[2-9a-z]{5}$/);
      const made = await fetch(`${first.origin}/api/account`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          oneTimePassword: first.oneTimePassword,
          name: 'Sanne',
          password: PASSWORD,
        }),
      });
      expect(made.status).toBe(200);
      const document = await (await fetch(`${first.origin}/.well-known/skillspaspoort`)).text();
      await first.close();
      await expect(fetch(first.origin)).rejects.toThrow();
      expect((await readdir(dataDir)).toSorted()).toEqual(['pglite', 'server.key']);

      const second = await start();
      expect(second.oneTimePassword).toBeUndefined();
      expect((await session(second)).setupNeeded).toBe(false);
      const keys = (text: string) => (JSON.parse(text) as { jwks: unknown }).jwks;
      const again = await (await fetch(`${second.origin}/.well-known/skillspaspoort`)).text();
      expect(keys(again)).toEqual(keys(document));
    },
    OPENING,
  );

  it(
    'refuses a folder in use, a foreign key and a missing index, each with a sentence',
    async () => {
      const first = await start();
      await expect(start()).rejects.toThrow('is in use by process');
      await first.close();
      const serverKey = new Uint8Array(32);
      await expect(start({ serverKey })).rejects.toThrow('another server key');
      await expect(start({ indexFile: join(dataDir, 'none.isp') })).rejects.toThrow(
        'no skills index',
      );
      // Each refusal let the folder go again.
      expect(await session(await start())).toMatchObject({ setupNeeded: true });
    },
    OPENING,
  );
});
