import { runScript } from './run.ts';

/**
 * What is too slow for every change: the server is killed at random moments, and what it acknowledged is counted; texts are doubled,
 * and what that costs is measured.
 */
const killed = await runScript('test/long/kill-rounds.ts', process.argv.slice(2), { show: true });
const doubled = await runScript('test/long/linear-time.ts', [], { show: true });
process.exit(killed.code || doubled.code);
