import { inflateRawSync } from 'node:zlib';

/** Why a zip file cannot be used, as a sentence for a person. */
export class ZipProblem extends Error {}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LARGEST_FILE = 200_000_000;
const LARGEST_SUM = 1_000_000_000;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks a zip file (PKWARE APPNOTE 6.3: stored and deflated entries) into memory, by name; folders are left out. Every entry is
 * checked against its size and CRC-32. Throws `ZipProblem` for anything that is not whole.
 */
export function unzip(bytes: Buffer): Map<string, Buffer> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff)
    throw new ZipProblem('it is in the ZIP64 format, which is not read here');
  const files = new Map<string, Buffer>();
  let sum = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
      throw new ZipProblem('its list of files is damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/')) {
      const data = unpack(bytes, at, name);
      sum += data.length;
      if (sum > LARGEST_SUM) throw new ZipProblem('it holds more than 1 GB');
      files.set(name, data);
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

function findEnd(bytes: Buffer): number {
  // The end record is the last thing but for a comment of at most 65,535 bytes.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (bytes.readUInt32LE(at) === END) return at;
  throw new ZipProblem('it has no end: the download was cut off, or it is no zip file');
}

function unpack(bytes: Buffer, entry: number, name: string): Buffer {
  const method = bytes.readUInt16LE(entry + 10);
  const packed = bytes.readUInt32LE(entry + 20);
  const size = bytes.readUInt32LE(entry + 24);
  const local = bytes.readUInt32LE(entry + 42);
  if (bytes.readUInt16LE(entry + 8) & ENCRYPTED) throw new ZipProblem(`"${name}" has a password`);
  if (size > LARGEST_FILE) throw new ZipProblem(`"${name}" is larger than 200 MB`);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL)
    throw new ZipProblem(`"${name}" is not where it should be`);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const raw = bytes.subarray(start, start + packed);
  let data: Buffer;
  if (method === STORED) data = raw;
  else if (method === DEFLATED) {
    try {
      data = inflateRawSync(raw, { maxOutputLength: size + 1 });
    } catch {
      throw new ZipProblem(`"${name}" cannot be unpacked`);
    }
  } else throw new ZipProblem(`"${name}" is packed in an unknown way`);
  if (data.length !== size || crc32(data) !== bytes.readUInt32LE(entry + 16))
    throw new ZipProblem(`"${name}" is damaged`);
  return data;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (ISO 3309), as zip files use it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
