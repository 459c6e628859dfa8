/** A JSON object whose fields are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON-LD writes one thing alone and several as an array. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

export const objectsOf = (value: unknown): readonly JsonObject[] => listOf(value).filter(isObject);

/**
 * A text in the person's language where there is one: a string, an object per language (`{"nl": ...}`, also with arrays),
 * or JSON-LD's `{"@value": ...}`.
 */
export function textOf(value: unknown, language: 'nl' | 'en' = 'nl'): string {
  for (const one of listOf(value)) {
    if (typeof one === 'string') return one;
    if (!isObject(one)) continue;
    const [first] = [one['@value'], one[language], one['en'], ...Object.values(one)]
      .flatMap(listOf)
      .filter((text) => typeof text === 'string');
    if (first !== undefined) return first as string;
  }
  return '';
}
