import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';

/** Why a zip file cannot be used, as a sentence for a person. */
export class ZipProblem extends Error {}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LARGEST_FILE = 200_000_000;
const LARGEST_SUM = 1_000_000_000;
const ENCRYPTED = 1;

/**
 * Unpacks a zip file (PKWARE APPNOTE 6.3) into memory, by name; folders are left out. Throws `ZipProblem` for anything that is not
 * whole. The library unpacks but compares no checksums (docs/adr/0011-zip-checksums.md), so each file is held against its CRC-32.
 */
export function unzipChecked(bytes: Buffer): Map<string, Buffer> {
  const checksums = readChecksums(bytes);
  let sum = 0;
  const unpacked = attempt(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (originalSize > LARGEST_FILE) throw new ZipProblem(`"${name}" is larger than 200 MB`);
        sum += originalSize;
        if (sum > LARGEST_SUM) throw new ZipProblem('it holds more than 1 GB');
        return true;
      },
    }),
  );
  const files = Object.entries(unpacked);
  if (files.length !== new Set(checksums.map(({ name }) => name)).size)
    throw new ZipProblem('its list of files is damaged');
  const expected = new Map(checksums.map(({ name, checksum }) => [name, checksum]));
  for (const [name, data] of files)
    if (crc32(data) !== expected.get(name)) throw new ZipProblem(`"${name}" is damaged`);
  return new Map(
    files
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, data]) => [name, Buffer.from(data.buffer, data.byteOffset, data.length)]),
  );
}

/** The library throws errors of its own, and of the engine, at damaged bytes. */
function attempt<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (thrown) {
    if (thrown instanceof ZipProblem) throw thrown;
    throw new ZipProblem('a file in it cannot be unpacked');
  }
}

interface Checksum {
  readonly name: string;
  readonly checksum: number;
}

/** What the list at the end of the file says of each entry. */
function readChecksums(bytes: Buffer): Checksum[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const found: Checksum[] = [];
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
      throw new ZipProblem('its list of files is damaged');
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const flags = bytes.readUInt16LE(at + 8);
    // Names that are not marked as UTF-8 are read as the library reads them.
    const name = bytes.toString(flags & 0x800 ? 'utf8' : 'latin1', at + 46, nameEnd);
    if (flags & ENCRYPTED) throw new ZipProblem(`"${name}" has a password`);
    found.push({ name, checksum: bytes.readUInt32LE(at + 16) });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}

function findEnd(bytes: Buffer): number {
  // The end record is the last thing but for a comment of at most 65,535 bytes.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (bytes.readUInt32LE(at) === END) return at;
  throw new ZipProblem('it has no end: the download was cut off, or it is no zip file');
}
