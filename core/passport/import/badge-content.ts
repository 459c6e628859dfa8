import { PASSPORT_LIMITS } from '../passport.ts';
import { escoSkill } from './esco-link.ts';
import { isObject, type JsonObject, objectsOf, textOf } from './json-values.ts';
import { plainLine } from './plain-line.ts';
import type { NamedSkill } from './proposal.ts';

/** What a badge says, whatever its version. Everything is text of the issuer, cleaned but not believed. */
export interface BadgeContent {
  readonly name: string;
  /** As the badge names its issuer; empty when it does not. */
  readonly issuer: string;
  readonly skills: readonly NamedSkill[];
  /** What it was given for, in words: name, description, criteria. */
  readonly text: string;
  /** The day it was given, `YYYY-MM-DD`. */
  readonly issuedOn?: string;
  /** Where it stands for everybody to see: an https address without a name or a password in it. */
  readonly address?: string;
}

const MAX_SKILLS = 5000;
const MAX_TEXT = 20_000;

/** Alignments to ESCO by link or code; other frameworks count by their words only. */
function alignedSkill(alignment: JsonObject): NamedSkill {
  const isEsco =
    /esco/i.test(textOf(alignment['targetFramework'])) ||
    textOf(alignment['targetType']) === 'ext:ESCOAlignment';
  const id =
    escoSkill(alignment['targetUrl'], isEsco) ?? escoSkill(alignment['targetCode'], isEsco);
  const name = plainLine(textOf(alignment['targetName']));
  return id === undefined ? { name } : { id, name };
}

/** The same part under both versions: Open Badges 2.0 `BadgeClass` and 3.0 `Achievement`. */
function readAchievement(achievement: JsonObject, issuer: string): BadgeContent | undefined {
  const name = plainLine(textOf(achievement['name']));
  if (name === '') return undefined;
  const alignments = objectsOf(achievement['alignment'] ?? achievement['alignments']);
  const words = [
    textOf(achievement['name']),
    textOf(achievement['description']),
    ...objectsOf(achievement['criteria']).map((criteria) => textOf(criteria['narrative'])),
  ];
  return {
    name,
    issuer,
    skills: alignments
      .slice(0, MAX_SKILLS)
      .map(alignedSkill)
      .filter((skill) => skill.id !== undefined || skill.name !== ''),
    text: words
      .filter((part) => part.trim() !== '')
      .join('\n\n')
      .slice(0, MAX_TEXT),
  };
}

/** When and where, as far as the badge says something usable. */
function pointers(given: unknown, id: unknown): Pick<BadgeContent, 'issuedOn' | 'address'> {
  const day = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T|$)/;
  const issuedOn = day.exec(textOf(given))?.[1];
  const address = textOf(id);
  const isPage =
    address.length <= PASSPORT_LIMITS.address && /^https:\/\/[^\s@/]+(\/[^\s]*)?$/.test(address);
  return { ...(issuedOn !== undefined && { issuedOn }), ...(isPage && { address }) };
}

const nameOf = (profile: unknown): string =>
  isObject(profile) ? plainLine(textOf(profile['name'])) : '';

/** An Open Badge 3.0 (`credentialSubject.achievement`), signed or not; `undefined` when it is none. */
export function readBadge3(badge: JsonObject): BadgeContent | undefined {
  const [subject] = objectsOf(badge['credentialSubject']);
  const [achievement] = objectsOf(subject?.['achievement']);
  const content = achievement && readAchievement(achievement, nameOf(badge['issuer']));
  return content && { ...content, ...pointers(badge['validFrom'], badge['id']) };
}

/**
 * An Open Badge 2.0: the assertion with its badge inside, or with the badge and the issuer that its addresses led to.
 * `undefined` while there is no badge to read.
 */
export function readBadge2(
  assertion: JsonObject,
  badge: unknown = assertion['badge'],
  issuer?: unknown,
): BadgeContent | undefined {
  if (!isObject(badge)) return undefined;
  const content = readAchievement(badge, nameOf(issuer ?? badge['issuer']));
  return content && { ...content, ...pointers(assertion['issuedOn'], assertion['id']) };
}
