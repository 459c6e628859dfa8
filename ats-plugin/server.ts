import { translator } from '#core/translator.ts';
import { readConfig } from './config.ts';
import { startServer } from './start-server.ts';

async function main(): Promise<void> {
  const read = readConfig(process.env);
  if ('problems' in read) {
    for (const { variable, expected } of read.problems) console.error(`${variable}: ${expected}`);
    process.exitCode = 2;
    return;
  }
  const { config } = read;
  const t = translator(config.language);
  const server = await startServer({
    config,
    report: (what) => {
      console.error(what);
    },
  });
  const { origin, engine, oneTimePassword } = server;
  console.log(t('server.start.address', { origin, engine }));
  if (oneTimePassword !== undefined) {
    console.log(t('server.start.password', { origin, password: oneTimePassword }));
  }

  const stop = (): void => {
    server.close().then(
      () => {
        console.log(t('server.start.stopped'));
        process.exit(0);
      },
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'the server could not start');
  process.exitCode = 1;
});
