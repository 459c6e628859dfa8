import { checks, runNode } from './run.ts';

let failed = 0;
for (const check of checks) {
  const { code, output } = await runNode(check.script, check.args);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name}`);
  if (code !== 0) {
    console.log(output.trimEnd());
    failed += 1;
  }
}
process.exit(failed === 0 ? 0 : 1);
