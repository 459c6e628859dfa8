import { Unzip, UnzipInflate, Unzlib } from 'fflate';
import { err, ok, type Result } from '../../result.ts';

/** What may come out of one archive (bytes): a small archive can hold a huge file of nothing. */
export const MAX_UNPACKED = 20 * 1024 * 1024;
const MAX_FILES = 2000;
/** Packed data goes in by so many bytes at a time; deflate makes at most a thousand times as much of them. */
const SLICE = 16 * 1024;

/** Ends the reading of an archive at once. */
class TooMuch extends Error {}

/** Keeps what comes out, up to a limit for everything together. */
function createSink(max: number) {
  let room = max;
  return () => {
    const parts: Uint8Array[] = [];
    return {
      add(part: Uint8Array): void {
        room -= part.length;
        if (room < 0) throw new TooMuch();
        parts.push(part);
      },
      whole(): Uint8Array {
        const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
        let at = 0;
        for (const part of parts) {
          bytes.set(part, at);
          at += part.length;
        }
        return bytes;
      },
    };
  };
}

function feed(bytes: Uint8Array, push: (slice: Uint8Array, last: boolean) => void): void {
  for (let at = 0; at < bytes.length; at += SLICE)
    push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
}

/**
 * The wanted files of a zip archive, by name, unpacked bit by bit and never beyond 20 MB together, whatever the archive
 * says of its sizes. `import-too-large`, `import-damaged` (also when it is cut off, or has a password).
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const newSink = createSink(MAX_UNPACKED);
  let begun = 0;
  let seen = 0;
  const archive = new Unzip((file) => {
    if (++seen > MAX_FILES) throw new TooMuch();
    if (!wanted(file.name)) return;
    begun += 1;
    const sink = newSink();
    file.ondata = (failure, part, last) => {
      if (failure) throw failure;
      sink.add(part);
      if (last) files.set(file.name, sink.whole());
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    feed(bytes, (slice, last) => archive.push(slice, last));
  } catch (thrown) {
    return thrown instanceof TooMuch
      ? err('import-too-large', { max: MAX_UNPACKED / 1024 / 1024 })
      : err('import-damaged');
  }
  return seen === 0 || files.size < begun ? err('import-damaged') : ok(files);
}

/** Unpacks zlib data (RFC 1950) up to `max` bytes; `undefined` when it is damaged or holds more. */
export function unzlib(bytes: Uint8Array, max: number): Uint8Array | undefined {
  const sink = createSink(max)();
  let whole: Uint8Array | undefined;
  const stream = new Unzlib((part, last) => {
    sink.add(part);
    if (last) whole = sink.whole();
  });
  try {
    feed(bytes, (slice, last) => stream.push(slice, last));
  } catch {
    return undefined;
  }
  return whole;
}
