import { runScript } from './run.ts';

/** What is too slow for every change: the server is killed at random moments, and what it acknowledged is counted. */
const { code } = await runScript('test/long/kill-rounds.ts', process.argv.slice(2), { show: true });
process.exit(code);
