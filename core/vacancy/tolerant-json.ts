import { decodeEntities } from './html-entities.ts';

/** A larger block of JSON in a page is not a vacancy (characters). */
export const MAX_JSON = 1_000_000;

/**
 * JSON as job boards write it into pages. Layers, cheapest first, each tried only when the one before failed:
 * strict; without CDATA and comment guards; with narrow repairs inside and between strings (see `repairJson`);
 * entity-decoded once and all of that again. `undefined` when it is still no JSON, empty or too large.
 */
export function parseTolerantJson(source: string): unknown {
  const text = source.trim();
  if (text === '' || text.length > MAX_JSON) return undefined;
  return (
    parseLayers(text) ??
    (/&(?:quot|#34|#x22);/i.test(text) ? parseLayers(decodeEntities(text)) : undefined)
  );
}

function parseLayers(text: string): unknown {
  const strict = tryParse(text);
  if (strict !== undefined) return strict;
  const bare = stripGuards(text);
  return tryParse(bare) ?? tryParse(repairJson(bare));
}

function tryParse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value === null ? undefined : value;
  } catch {
    return undefined;
  }
}

const OPENING_GUARDS = ['//', '/*', '*/', '<!--', '<![CDATA['];
const CLOSING_GUARDS = ['//', '/*', '*/', '-->', ']]>', ';'];

/** Takes away what old pages write around JSON: byte order mark, CDATA and HTML comment guards, a last semicolon. */
function stripGuards(source: string): string {
  let text = source.replace(/^\ufeff/, '').trim();
  for (;;) {
    const opening = OPENING_GUARDS.find((guard) => text.startsWith(guard));
    const closing = CLOSING_GUARDS.find((guard) => text.endsWith(guard));
    if (opening === undefined && closing === undefined) return text;
    text = text.slice(opening?.length ?? 0, text.length - (closing?.length ?? 0)).trim();
  }
}

const VALID_ESCAPE = /["\\/bfnrtu]/;
const CONTROL: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * One pass over the text, aware of strings: escapes raw control characters and quotes that cannot end their string, mends
 * illegal escapes (`\$`), drops comments and trailing commas, and adds a comma that is missing between two lines.
 */
function repairJson(text: string): string {
  const out: string[] = [];
  let at = 0;
  /** Index in `out` of a comma with nothing but white space after it. */
  let comma = -1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') {
      const end = readString(text, at, out);
      at = end;
      comma = -1;
      if (/^\s*\n\s*"(?:[^"\\\n]|\\.)*"\s*:/.test(text.slice(end, end + 200))) out.push(',');
    } else if (char === '/' && text[at + 1] === '/') {
      const lineEnd = text.indexOf('\n', at);
      at = lineEnd < 0 ? text.length : lineEnd;
    } else if (char === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
    } else {
      if (char === ',') comma = out.length;
      else if (!/\s/.test(char)) {
        if ((char === '}' || char === ']') && comma >= 0) out[comma] = '';
        comma = -1;
      }
      out.push(char);
      at++;
      if (/[}\]]/.test(char) && /^\s*\n\s*["{]/.test(text.slice(at, at + 80))) out.push(',');
    }
  }
  return out.join('');
}

/** Copies the string that starts at `start`, mended, and returns where it ends. */
function readString(text: string, start: number, out: string[]): number {
  out.push('"');
  let at = start + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '\\') {
      const next = text.charAt(at + 1);
      const unicode = next === 'u' && !/^[\da-fA-F]{4}$/.test(text.slice(at + 2, at + 6));
      if (next === '\n' || next === '\r') out.push('\\n');
      else out.push(VALID_ESCAPE.test(next) && !unicode ? char + next : next);
      at += 2;
    } else if (char === '"') {
      if (endsString(text, at + 1)) {
        out.push('"');
        return at + 1;
      }
      out.push('\\"');
      at++;
    } else {
      out.push(char < ' ' ? (CONTROL[char] ?? ' ') : char);
      at++;
    }
  }
  out.push('"');
  return at;
}

/** Whether a quote before `at` can end a string: what follows can only follow a string. */
function endsString(text: string, at: number): boolean {
  const after = text.slice(at, at + 120);
  return (
    /^\s*(?:$|[:}\]])/.test(after) ||
    /^\s*,\s*(?:$|["{[\]}]|-?\d|true|false|null|\/[/*])/.test(after) ||
    /^\s*\n\s*"(?:[^"\\\n]|\\.){1,60}"\s*:/.test(after) ||
    /^\s*\/[/*]/.test(after)
  );
}
