import { MAX_INDEX_BYTES } from '#core/taxonomy/index-file.ts';

/** Why a file could not be unpacked: more than any index has, ended too early, or not what was packed. */
export type UnpackProblem = 'too-large' | 'incomplete' | 'altered';

export type Unpacked =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly problem: UnpackProblem }
  | { readonly stopped: true };

export interface UnpackOptions {
  /** Share of the file that was read, 0..1. */
  readonly onRead?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Where an index says how long it is. */
const LENGTH_AT = 12;

const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b;

/** Reads a file that may be gzip into memory, never more than the largest index. Never rejects while it can be read at all. */
export async function unpackIndex(
  file: Blob,
  { onRead, signal }: UnpackOptions = {},
): Promise<Unpacked> {
  if (file.size > MAX_INDEX_BYTES) return { problem: 'too-large' };
  const packed = isGzip(new Uint8Array(await file.slice(0, 2).arrayBuffer()));
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        read += chunk.length;
        onRead?.(read / file.size);
        controller.enqueue(chunk);
      },
    }),
  );
  const reader = (
    packed ? counted.pipeThrough(new DecompressionStream('gzip')) : counted
  ).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (signal?.aborted) return { stopped: true };
      if (done) break;
      size += value.length;
      if (size > MAX_INDEX_BYTES) return { problem: 'too-large' };
      chunks.push(value);
    }
  } catch (thrown) {
    // A file that was moved or changed meanwhile is the disk's failure, all others are the unpacker's.
    const gone = thrown instanceof DOMException;
    return { problem: gone || (await isCutOff(file, chunks)) ? 'incomplete' : 'altered' };
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  return { bytes: joined(chunks, size) };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Gzip ends with the length of what was packed (RFC 1952); the index says it at its beginning too. */
async function isCutOff(file: Blob, unpacked: readonly Uint8Array[]): Promise<boolean> {
  const start = joined(
    unpacked,
    unpacked.reduce((sum, { length }) => sum + length, 0),
  );
  if (start.length < LENGTH_AT + 4 || file.size < 4) return true;
  const end = new DataView(await file.slice(-4).arrayBuffer());
  return end.getUint32(0, true) !== new DataView(start.buffer).getUint32(LENGTH_AT, true);
}
