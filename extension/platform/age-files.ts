import { err } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { AgeQuestion } from '../backup/age-worker.ts';
import type { AgeFiles } from '../pages/client.ts';

/** Asks a new worker, which loads the code for `age` files only then, and ends with its answer. */
function askWorker(question: AgeQuestion): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const worker = new Worker(new URL('../backup/age-worker.ts', import.meta.url), {
    type: 'module',
  });
  return new Promise<Result<Uint8Array<ArrayBuffer>>>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Result<Uint8Array<ArrayBuffer>>>) => resolve(data);
    worker.onerror = () => resolve(err('internal'));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}

/** Sealing and opening backups, in a thread of its own. */
export const ageFiles: AgeFiles = {
  seal: (text, passphrase) => askWorker({ seal: text, passphrase }),
  open: (bytes, passphrase) => askWorker({ open: bytes, passphrase }),
};
