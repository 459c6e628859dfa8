import { randomInt } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * One process per data folder: the embedded database takes no lock of its own, and two processes on one folder
 * corrupt it silently. Every process that wants the folder first writes a claim of its own, then looks at the
 * claims of others; of two that come at once at least one sees the other and steps back. A claim is void when its
 * process is gone; its age means nothing.
 */
const CLAIM = /^owner\.[0-9a-z-]+\.lock$/;
const ATTEMPTS = 4;

interface Claim {
  readonly pid: number;
  readonly host: string;
  /** Start of the process, where the system tells: a reused pid is another process. */
  readonly started?: string | undefined;
}

export interface FolderLock {
  release(): Promise<void>;
}

export class FolderInUse extends Error {
  readonly pid: number;

  constructor(folder: string, owner: Claim) {
    super(
      owner.host === hostname()
        ? `${folder} is in use by process ${owner.pid}`
        : `${folder} was in use by process ${owner.pid} on ${owner.host}; if that machine is gone, remove the owner.*.lock file there`,
    );
    this.name = 'FolderInUse';
    this.pid = owner.pid;
  }
}

/** Boot and clock tick at which a process started (Linux, proc(5) field 22); elsewhere unknown. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isAlive(claim: Claim): boolean {
  if (claim.host !== hostname()) return true;
  if (!isRunning(claim.pid)) return false;
  const started = startOf(claim.pid);
  return claim.started === undefined || started === undefined || claim.started === started;
}

async function readClaim(path: string): Promise<Claim | undefined> {
  try {
    const claim: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof claim !== 'object' || claim === null) return undefined;
    const { pid, host, started } = claim as Record<string, unknown>;
    return Number.isSafeInteger(pid) && typeof host === 'string'
      ? { pid: Number(pid), host, started: typeof started === 'string' ? started : undefined }
      : undefined;
  } catch {
    return undefined;
  }
}

async function livingOwner(folder: string, own: string): Promise<Claim | undefined> {
  for (const name of await readdir(folder)) {
    if (name === own || !CLAIM.test(name)) continue;
    const claim = await readClaim(join(folder, name));
    if (claim && isAlive(claim)) return claim;
    await rm(join(folder, name), { force: true });
  }
  return undefined;
}

let claims = 0;

/** Takes the folder for this process or throws `FolderInUse`; the lock of a process that is gone is taken over. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const claim: Claim = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  const name = `owner.${process.pid}-${(claims++).toString(36)}-${process.hrtime.bigint().toString(36)}.lock`;
  const path = join(folder, name);
  for (let attempt = 1; ; attempt++) {
    // Written beside and renamed, so that nobody ever reads half a claim.
    await writeFile(`${path}.new`, JSON.stringify(claim), { mode: 0o600 });
    await rename(`${path}.new`, path);
    const owner = await livingOwner(folder, name);
    if (!owner) return { release: () => rm(path, { force: true }) };
    await rm(path, { force: true });
    if (attempt === ATTEMPTS) throw new FolderInUse(folder, owner);
    // Two that stepped back for each other try again at different moments.
    await sleep(randomInt(10, 200));
  }
}
