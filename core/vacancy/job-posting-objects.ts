import * as z from 'zod/mini';

/** An object of the graph with plain property names: no prefix, first letter small. */
export type Entity = Readonly<Record<string, unknown>>;

const record = z.record(z.string(), z.unknown());

/** No vacancy nests deeper or has more parts; hostile JSON stops here. */
const MAX_DEPTH = 12;
const MAX_ENTITIES = 5_000;

const VOCABULARY = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i;

/** `Title`, `schema:title` and `http://schema.org/title` are all `title`; keywords such as `@type` stay. */
function propertyName(key: string): string {
  const bare = key.replace(VOCABULARY, '');
  return bare.startsWith('@') ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** The value as an entity, or `undefined` when it is no object. Of two keys with one name the first filled one counts. */
export function entityOf(value: unknown): Entity | undefined {
  const parsed = record.safeParse(value);
  if (!parsed.success || Array.isArray(value)) return undefined;
  const entity: Record<string, unknown> = {};
  for (const [key, held] of Object.entries(parsed.data)) {
    const name = propertyName(key);
    if (name === '__proto__') continue;
    if (entity[name] === undefined || entity[name] === null || entity[name] === '') {
      entity[name] = held;
    }
  }
  return entity;
}

/** The value as a list: itself, or one; nothing for null. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Whether the entity is of this schema.org type: `@type` (or `type`) as text, list, prefixed or full URL. */
export function hasType(entity: Entity, type: string): boolean {
  return listOf(entity['@type'] ?? entity['type']).some(
    (name) =>
      typeof name === 'string' &&
      name.trim().replace(VOCABULARY, '').toLowerCase() === type.toLowerCase(),
  );
}

const filled = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() !== '') ||
  (typeof value === 'object' && value !== null);

/** A JobPosting by its type, or by what it holds: title, description and one more property that only a vacancy has. */
export function isJobPosting(entity: Entity): boolean {
  if (hasType(entity, 'JobPosting')) return true;
  if (entity['@type'] !== undefined) return false;
  return (
    typeof entity['title'] === 'string' &&
    typeof entity['description'] === 'string' &&
    (filled(entity['hiringOrganization']) ||
      filled(entity['jobLocation']) ||
      filled(entity['datePosted']))
  );
}

/** What a page's blocks of JSON hold: every JobPosting in order, and every entity by its `@id`. */
export interface Graph {
  readonly postings: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
}

/** Walks parsed JSON-LD through `@graph`, `mainEntity`, lists and any nesting. Bounded in depth and number. */
export function readGraph(documents: readonly unknown[]): Graph {
  const postings: Entity[] = [];
  const byId = new Map<string, Entity>();
  let seen = 0;
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
    if (++seen > MAX_ENTITIES) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const entity = entityOf(value);
    if (!entity) return;
    const id = entity['@id'];
    // A reference has nothing but its `@id`; the entity itself has more.
    if (typeof id === 'string' && Object.keys(entity).length > 1 && !byId.has(id)) {
      byId.set(id, entity);
    }
    if (isJobPosting(entity)) postings.push(entity);
    for (const held of Object.values(entity)) visit(held, depth + 1);
  };
  for (const document of documents) visit(document, 0);
  return { postings, byId };
}
