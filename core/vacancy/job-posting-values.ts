import type { TextBlock } from './block-builder.ts';
import { blocksFromHtml, lineFromHtml } from './html-blocks.ts';
import { decodeEntities } from './html-entities.ts';
import { entityOf, listOf, type Entity } from './job-posting-objects.ts';

/** Longer values of a one-line property are not what the property is for (characters). */
const MAX_LINE = 300;

const JUNK =
  /^(?:null|none|undefined|unavailable|unknown|n\/?a|not applicable|not specified|niet van toepassing|nvt|n\.v\.t\.|geen|-+|\.+|\[\]|\{\}|не имеет значения)$/i;

/** Text or number as one tidy line; junk such as "Null" and "UNAVAILABLE" is nothing. */
export function lineOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value.length > 20 * MAX_LINE) return undefined;
  const line = lineFromHtml(unescapeMarkup(value));
  return line === '' || line.length > MAX_LINE || JUNK.test(line) ? undefined : line;
}

/** The lines of a text, a list of texts, or a list of entities with a name. */
export function linesOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((item) => {
    const entity = entityOf(item);
    const line = entity
      ? lineOf(entity['name'] ?? entity['credentialCategory'] ?? entity['description'])
      : lineOf(item);
    return line === undefined ? [] : [line];
  });
}

const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]{0,2000})?\/?>/i;

/**
 * HTML that was escaped once (Greenhouse), twice, or half (`&amp;#xa;`) brought back to HTML. Text that holds tags is
 * only touched where a reference was escaped once more.
 */
export function unescapeMarkup(source: string): string {
  let html = source;
  for (let times = 0; times < 3; times++) {
    const escapedTag = /&(?:lt|#60|#x3c);\s{0,4}\/?[a-z!]/i.test(html) && !TAG.test(html);
    const escapedReference = /&(?:amp|#38|#x26);(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});/i.test(
      html,
    );
    if (!escapedTag && !escapedReference) break;
    html = decodeEntities(html);
  }
  // JSON inside JSON leaves "\n" as two characters.
  return html.includes('\n') || !/\\n/.test(html) ? html : html.replace(/\\r?\\n|\\n/g, '\n');
}

/** The blocks of an HTML or plain text property, in the order in which they stand. */
export function blocksOf(value: unknown): readonly TextBlock[] {
  if (typeof value === 'string') return blocksFromHtml(unescapeMarkup(value));
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return blocksFromHtml(unescapeMarkup(item));
    const entity = entityOf(item);
    return entity ? linesOf([entity]).map((text) => ({ kind: 'item' as const, text })) : [];
  });
}

/** The name of an organisation: text, an entity, a list of them, or a reference by `@id` into the graph. */
export function organisationOf(
  value: unknown,
  byId: ReadonlyMap<string, Entity>,
): string | undefined {
  for (const item of listOf(value)) {
    const direct = entityOf(item);
    const id = direct?.['@id'];
    const entity = direct && { ...(typeof id === 'string' ? byId.get(id) : undefined), ...direct };
    const name = entity ? lineOf(entity['name'] ?? entity['legalName']) : lineOf(item);
    if (name !== undefined && !/^https?:\/\//.test(name)) return name;
  }
  return undefined;
}

function countryOf(value: unknown): string | undefined {
  const entity = entityOf(value);
  return entity ? lineOf(entity['name'] ?? entity['identifier']) : lineOf(value);
}

function placeName(
  value: unknown,
  byId: ReadonlyMap<string, Entity>,
  employer: string | undefined,
): string | undefined {
  const direct = entityOf(value);
  if (!direct) return lineOf(value);
  const id = direct['@id'];
  const place = { ...(typeof id === 'string' ? byId.get(id) : undefined), ...direct };
  const address = entityOf(listOf(place['address'])[0]) ?? {};
  const written = typeof place['address'] === 'string' ? lineOf(place['address']) : undefined;
  const locality = lineOf(address['addressLocality']) ?? lineOf(place['addressLocality']);
  // Place.name is often the employer once more.
  const name = lineOf(place['name']);
  return (
    locality ??
    written ??
    (name !== undefined && name !== employer ? name : undefined) ??
    lineOf(address['addressRegion']) ??
    countryOf(address['addressCountry'])
  );
}

/** Where the work is, at most three places ("Utrecht, Zwolle"): the locality, else the next best thing that is written. */
export function placeOf(
  value: unknown,
  byId: ReadonlyMap<string, Entity>,
  employer: string | undefined,
): string | undefined {
  const places = listOf(value)
    .slice(0, 20)
    .flatMap((item) => placeName(item, byId, employer) ?? []);
  const distinct = [...new Set(places)].slice(0, 3);
  return distinct.length === 0 ? undefined : distinct.join(', ');
}

/** Google's tokens (FULL_TIME, TEMPORARY ...) or other words; also from a Python list written into a string. */
export function employmentTypesOf(value: unknown): readonly string[] {
  const words = listOf(value).flatMap((item) =>
    typeof item === 'string' && /^\s*\[.*\]\s*$/.test(item)
      ? [...item.matchAll(/['"]([^'"]{1,40})['"]/g)].map((match) => match[1] ?? '')
      : typeof item === 'string'
        ? item.split(/[,;|]/)
        : [],
  );
  return [...new Set(words.flatMap((word) => lineOf(word) ?? []))];
}

/** The calendar date of an ISO-like or Dutch date ("2026-7-27", "20-11-2019 08:55"), as yyyy-mm-dd. */
export function dateOf(value: unknown): string | undefined {
  const line = lineOf(value);
  if (line === undefined) return undefined;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(line);
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/.exec(line);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : dutch
      ? [dutch[3], dutch[2], dutch[1]]
      : [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
