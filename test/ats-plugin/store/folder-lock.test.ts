import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, lockFolder } from '../../../ats-plugin/store/folder-lock.ts';

const lockModule = join(import.meta.dirname, '../../../ats-plugin/store/folder-lock.ts');
/** Takes the lock, says so, and holds it until it is killed. */
const holder = `
  import { lockFolder } from ${JSON.stringify(lockModule)};
  lockFolder(process.argv[1]).then(
    () => { console.log('mine'); setInterval(() => {}, 1000); },
    (error) => { console.log(error.name); },
  );
`;

function startHolder(folder: string) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', holder, folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const said = once(child.stdout, 'data').then(([text]) => String(text).trim());
  return { child, said };
}

async function kill({ child }: ReturnType<typeof startHolder>): Promise<void> {
  const gone = once(child, 'exit');
  if (child.exitCode === null && child.kill('SIGKILL')) await gone;
}

describe('the lock on a data folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isp-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('lets one holder in, and the next after it let go', async () => {
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUse);
    await lock.release();
    const next = await lockFolder(folder);
    await next.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses while another process holds it, and takes over once that is killed', async () => {
    const other = startHolder(folder);
    expect(await other.said).toBe('mine');
    await expect(lockFolder(folder)).rejects.toMatchObject({ pid: other.child.pid });
    await kill(other);
    const lock = await lockFolder(folder);
    await lock.release();
  });

  it('is taken over by one of several that find it stale at the same moment', async () => {
    const dead = startHolder(folder);
    await dead.said;
    await kill(dead);
    const takers = Array.from({ length: 4 }, () => startHolder(folder));
    const said = await Promise.all(takers.map((taker) => taker.said));
    await Promise.all(takers.map(kill));
    expect(said.filter((text) => text === 'mine').length).toBeLessThanOrEqual(1);
    expect(said.filter((text) => text === 'FolderInUse').length).toBeGreaterThanOrEqual(3);
  }, 60_000);

  it('does not take a process with a reused number for the owner', async () => {
    const claim = { pid: process.pid, host: hostname(), started: 'an earlier boot:1' };
    await writeFile(join(folder, 'owner.1-0-a.lock'), JSON.stringify(claim));
    const taken = lockFolder(folder);
    // Only Linux tells when a process started; elsewhere the number alone decides, on the safe side.
    if (process.platform === 'linux') await (await taken).release();
    else await expect(taken).rejects.toBeInstanceOf(FolderInUse);
  });

  it('never takes over from another machine, whose processes it cannot see', async () => {
    const claim = { pid: 1, host: 'een-andere-machine' };
    await writeFile(join(folder, 'owner.1-0-a.lock'), JSON.stringify(claim));
    await expect(lockFolder(folder)).rejects.toThrow('een-andere-machine');
  });

  it('passes over a claim that is no claim', async () => {
    await writeFile(join(folder, 'owner.1-0-a.lock'), '\0\0\0');
    await writeFile(join(folder, 'owner.1-0-b.lock'), '{"pid":"x"}');
    await (await lockFolder(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });
});
