import { openAgeFile, sealAgeFile } from './age-file.ts';

/** What the page asks of the worker; one question per worker. */
export type AgeQuestion =
  | { readonly seal: string; readonly passphrase: string }
  | { readonly open: Uint8Array; readonly passphrase: string };

// A thread of its own: a passphrase takes over a second, in which the page must not stand still.
addEventListener('message', ({ data }: MessageEvent<AgeQuestion>) => {
  const answer =
    'seal' in data
      ? sealAgeFile(data.seal, data.passphrase).then((value) => ({ ok: true, value }))
      : openAgeFile(data.open, data.passphrase);
  void answer
    .catch(() => ({ ok: false, error: { code: 'internal' } }))
    .then((result) => postMessage(result));
});
