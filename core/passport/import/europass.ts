import { escoSkill } from './esco-link.ts';
import { isObject, type JsonObject, listOf, objectsOf, textOf } from './json-values.ts';
import { plainLine } from './plain-line.ts';
import type { NamedSkill } from './proposal.ts';

/** A European Digital Credential as far as we read it. Its seal is not checked: that takes the EU trusted lists. */
export interface EuropassContent {
  readonly name: string;
  readonly issuer: string;
  /** Skills that learning outcomes link to, each with the outcome's own title as name where it has one. */
  readonly skills: readonly NamedSkill[];
  /** Titles of learning outcomes without a link. */
  readonly text: string;
}

const MAX_NODES = 200_000;
const MAX_SKILLS = 5000;
const MAX_TEXT = 20_000;

/** The credential inside: as it is, or as the payload of a JAdES seal (text, not encoded). */
function unsealed(file: JsonObject): JsonObject | undefined {
  if (typeof file['payload'] !== 'string') return file;
  try {
    const inside: unknown = JSON.parse(file['payload']);
    return isObject(inside) ? inside : undefined;
  } catch {
    return undefined;
  }
}

/** Every object below, breadth first and never deeper than there is room for. */
function* objectsBelow(root: JsonObject): Generator<JsonObject> {
  const waiting: unknown[] = [root];
  for (let at = 0; at < waiting.length && at < MAX_NODES; at++) {
    const value = waiting[at];
    if (isObject(value)) yield value;
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) if (typeof inner === 'object') waiting.push(inner);
  }
}

const titleOf = (node: JsonObject): string =>
  plainLine(textOf(node['title'] ?? node['prefLabel'] ?? node['legalName']));

const hasType = (node: JsonObject, type: string): boolean => listOf(node['type']).includes(type);

/** Reads a European Digital Credential (European Learning Model 3, JSON-LD), sealed or not; `undefined` when it is none. */
export function readEuropass(file: JsonObject): EuropassContent | undefined {
  const credential = unsealed(file);
  if (!credential || !hasType(credential, 'EuropeanDigitalCredential')) return undefined;
  const skills: NamedSkill[] = [];
  const words: string[] = [];
  for (const node of objectsBelow(credential)) {
    const linked = objectsOf(node['relatedESCOSkill']);
    for (const skill of linked) {
      const id = escoSkill(skill['id']);
      const name = titleOf(skill);
      if (skills.length < MAX_SKILLS && (id !== undefined || name !== ''))
        skills.push(id === undefined ? { name } : { id, name });
    }
    if (hasType(node, 'LearningOutcome') && linked.length === 0 && titleOf(node) !== '')
      words.push(titleOf(node));
  }
  const [display] = objectsOf(credential['displayParameter']);
  const [issuer] = objectsOf(credential['issuer']);
  const [subject] = objectsOf(credential['credentialSubject']);
  const claim = objectsOf(subject?.['hasClaim'])
    .map(titleOf)
    .find((title) => title !== '');
  return {
    name: claim ?? (plainLine(textOf(display?.['title'])) || 'Europass'),
    issuer: issuer ? titleOf(issuer) : '',
    skills,
    text: [...new Set(words)].join('\n\n').slice(0, MAX_TEXT),
  };
}
