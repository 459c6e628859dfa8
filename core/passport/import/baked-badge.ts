import { decodeEntities } from '../../vacancy/html-entities.ts';
import { unzlib } from './unpack.ts';

/** What stands in a picture is at most this long (bytes). */
const MAX_BAKED = 5 * 1024 * 1024;
const KEYWORDS = ['openbadgecredential', 'openbadges'];
const SIGNATURE_BYTES = 8;

const latin1 = (bytes: Uint8Array): string =>
  bytes.reduce((text, byte) => text + String.fromCharCode(byte), '');

/** Parts of a chunk that end with a zero byte; what is left over is last. */
function splitAtZeros(data: Uint8Array, parts: number): Uint8Array[] {
  const found: Uint8Array[] = [];
  let from = 0;
  while (found.length < parts) {
    const zero = data.indexOf(0, from);
    if (zero < 0) return [];
    found.push(data.subarray(from, zero));
    from = zero + 1;
  }
  return [...found, data.subarray(from)];
}

function textOfChunk(type: string, data: Uint8Array): string | undefined {
  const [keyword, rest] = splitAtZeros(data, 1);
  if (!keyword || !rest || keyword.length > 79 || !KEYWORDS.includes(latin1(keyword)))
    return undefined;
  if (type === 'tEXt') return new TextDecoder().decode(rest);
  const [compressed, method] = rest;
  const text = splitAtZeros(rest.subarray(2), 2)[2];
  if (!text || (compressed === 1 && method !== 0)) return undefined;
  const plain = compressed === 1 ? unzlib(text, MAX_BAKED) : text;
  return plain && new TextDecoder().decode(plain);
}

/**
 * The badge inside a PNG picture: JSON, a compact JWS or an address, as Open Badges bakes it into an `iTXt` (or `tEXt`)
 * chunk. `undefined` when the picture holds none, or is cut off before it.
 */
export function badgeInPng(png: Uint8Array): string | undefined {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at = SIGNATURE_BYTES;
  while (at + 12 <= png.length) {
    const length = view.getUint32(at);
    const type = latin1(png.subarray(at + 4, at + 8));
    if (type === 'IEND' || at + 12 + length > png.length) return undefined;
    if ((type === 'iTXt' || type === 'tEXt') && length <= MAX_BAKED) {
      const text = textOfChunk(type, png.subarray(at + 8, at + 8 + length));
      if (text !== undefined) return text.trim();
    }
    at += 12 + length;
  }
  return undefined;
}

/** The badge inside an SVG picture: the text of `openbadges:credential` or `openbadges:assertion`, else its `verify`. */
export function badgeInSvg(svg: string): string | undefined {
  const start = svg.search(/<openbadges:(?:credential|assertion)\b/);
  const close = start < 0 ? -1 : svg.indexOf('>', start);
  if (close < 0) return undefined;
  const opening = svg.slice(start, close + 1);
  const end = svg.indexOf('</openbadges:', close);
  const inner = opening.endsWith('/>') || end < 0 ? '' : svg.slice(close + 1, end).trim();
  const cdata = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(inner)?.[1];
  const body = (cdata ?? decodeEntities(inner)).trim();
  const verify = /\sverify\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(opening);
  const text = body === '' ? decodeEntities(verify?.[1] ?? verify?.[2] ?? '').trim() : body;
  return text === '' ? undefined : text;
}
