import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { join } from 'node:path';

/** Draws the icons of the extension: a ring with a check, on transparent ground. Run after changing the drawing. */

type Colour = readonly [number, number, number];
const teal: Colour = [23, 96, 92];
const rust: Colour = [156, 67, 24];
/** Inside the ring, so that the check stands out on a dark tool bar too. */
const white: Colour = [255, 255, 255];

/** Distance of a point to the line piece a-b. */
function toLine(x: number, y: number, a: readonly number[], b: readonly number[]): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** The colour at a point of the unit square, if anything is drawn there. */
function colourAt(x: number, y: number): Colour | undefined {
  const check = Math.min(
    toLine(x, y, [0.3, 0.53], [0.45, 0.67]),
    toLine(x, y, [0.45, 0.67], [0.71, 0.35]),
  );
  if (check < 0.065) return rust;
  const radius = Math.hypot(x - 0.5, y - 0.5);
  return radius < 0.35 ? white : radius < 0.48 ? teal : undefined;
}

/** One PNG chunk (PNG, third edition, section 5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** An RGBA PNG of `size` pixels; each pixel is the mean of 8 x 8 points. */
function drawIcon(size: number): Buffer {
  const points = 8;
  const rows: Buffer[] = [];
  for (let py = 0; py < size; py++) {
    const row = Buffer.alloc(1 + size * 4);
    for (let px = 0; px < size; px++) {
      const sum = [0, 0, 0];
      let hits = 0;
      for (let s = 0; s < points * points; s++) {
        const colour = colourAt(
          (px + ((s % points) + 0.5) / points) / size,
          (py + (Math.floor(s / points) + 0.5) / points) / size,
        );
        if (colour === undefined) continue;
        hits++;
        colour.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
      }
      if (hits === 0) continue;
      row.set(
        sum.map((value) => Math.round(value / hits)),
        1 + px * 4,
      );
      row[1 + px * 4 + 3] = Math.round((255 * hits) / (points * points));
    }
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = join(import.meta.dirname, '../extension/public/icon');
mkdirSync(folder, { recursive: true });
for (const size of [16, 32, 48, 96, 128])
  writeFileSync(join(folder, `${size}.png`), drawIcon(size));
