import type { SkillId } from '../taxonomy/skill-id.ts';
import type {
  Answer,
  Contact,
  Evidence,
  GateAnswer,
  Learned,
  LearningItem,
  Passport,
  PassportSkill,
} from './passport.ts';
import { sameProof } from './evidence.ts';
import { learnedAt, PASSPORT_LIMITS } from './passport.ts';

/** What an undo needs: the item and where it stood. */
export interface Removed<T> {
  readonly item: T;
  readonly at: number;
}

export interface Removal<T> {
  readonly passport: Passport;
  /** `undefined` when there was nothing to remove. */
  readonly removed: Removed<T> | undefined;
}

/** A learning item as the person fills it in; the edit adds the time. */
export type LearningInput = Omit<LearningItem, 'changedAt'>;

/** Cuts at a limit without leaving half a character. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

/** Puts `item` in the place of what has the same key, else at the end; unchanged when that would pass `limit`. */
function put<T>(items: readonly T[], same: (item: T) => boolean, item: T, limit: number): T[] {
  const at = items.findIndex(same);
  if (at >= 0) return items.map((old, index) => (index === at ? item : old));
  return items.length < limit ? [...items, item] : [...items];
}

function take<T>(items: readonly T[], same: (item: T) => boolean): [T[], Removed<T> | undefined] {
  const at = items.findIndex(same);
  const item = items[at];
  if (item === undefined) return [[...items], undefined];
  return [items.filter((_, index) => index !== at), { item, at }];
}

function putBack<T>(items: readonly T[], { item, at }: Removed<T>, limit: number): T[] {
  return items.length < limit ? items.toSpliced(Math.min(at, items.length), 0, item) : [...items];
}

/**
 * Sets the answer to "Hoe vaak heb je dit gedaan?" and adds the skill when it is new; example and evidence stay.
 * A passport that holds 5,000 skills takes no new ones and comes back as it was.
 * @param now ISO 8601 in UTC, from a Clock
 */
export function answerSkill(
  passport: Passport,
  id: SkillId,
  answer: Answer,
  now: string,
): Passport {
  const old = passport.skills.find((skill) => skill.id === id);
  const skill: PassportSkill = { ...old, id, answer, changedAt: now };
  const skills = put(passport.skills, (other) => other.id === id, skill, PASSPORT_LIMITS.skills);
  return { ...passport, skills };
}

/**
 * Sets the person's own example of a skill ("toen deed ik dit"); an empty one removes it. Cut at 2,000 characters.
 * A skill that is not in the passport is left alone.
 */
export function setExample(
  passport: Passport,
  id: SkillId,
  example: string,
  now: string,
): Passport {
  const text = cut(example.trim(), PASSPORT_LIMITS.example);
  const skills = passport.skills.map((skill) => {
    if (skill.id !== id) return skill;
    const changed: PassportSkill = { ...skill, example: text, changedAt: now };
    if (text === '') delete changed.example;
    return changed;
  });
  return { ...passport, skills };
}

/**
 * Sets where a skill was learned; nothing ticked and nothing written removes it. The note is cut at 200 characters.
 * A skill that is not in the passport is left alone.
 */
export function setLearned(
  passport: Passport,
  id: SkillId,
  { at, note = '' }: Learned,
  now: string,
): Passport {
  const text = cut(note.trim(), PASSPORT_LIMITS.line);
  const places = learnedAt.filter((place) => at.includes(place));
  const skills = passport.skills.map((skill) => {
    if (skill.id !== id) return skill;
    const learned: Learned = { at: places, ...(text !== '' && { note: text }) };
    const changed: PassportSkill = { ...skill, learned, changedAt: now };
    if (text === '' && places.length === 0) delete changed.learned;
    return changed;
  });
  return { ...passport, skills };
}

/**
 * Adds what somebody else confirmed to a skill that is in the passport, with the time it came in; the same proof stays
 * once. At most 20 proofs of one skill; a skill that is not in the passport is left alone.
 */
export function addEvidence(
  passport: Passport,
  id: SkillId,
  evidence: readonly Evidence[],
  now: string,
): Passport {
  const skills = passport.skills.map((skill) => {
    if (skill.id !== id) return skill;
    const old = skill.evidence ?? [];
    const fresh = evidence.filter((one) => !old.some((other) => sameProof(one, other)));
    const dated = fresh.map((one) => ({ ...one, addedAt: now }));
    const all = [...old, ...dated].slice(0, PASSPORT_LIMITS.evidence);
    return fresh.length === 0 ? skill : { ...skill, evidence: all, changedAt: now };
  });
  return { ...passport, skills };
}

/**
 * Notes where a skill was found when it was taken over; the same source once, at most 20 of one skill. A skill that is not
 * in the passport is left alone.
 */
export function addFoundIn(passport: Passport, id: SkillId, from: string, now: string): Passport {
  const name = cut(from.trim(), PASSPORT_LIMITS.line);
  const skills = passport.skills.map((skill) => {
    const old = skill.foundIn ?? [];
    const isNew = skill.id === id && name !== '' && !old.some((one) => one.from === name);
    if (!isNew || old.length >= PASSPORT_LIMITS.foundIn) return skill;
    return { ...skill, foundIn: [...old, { from: name, addedAt: now }], changedAt: now };
  });
  return { ...passport, skills };
}

/** Takes a skill out, with its example and evidence; `restoreSkill` puts it back where it was. */
export function removeSkill(passport: Passport, id: SkillId): Removal<PassportSkill> {
  const [skills, removed] = take(passport.skills, (skill) => skill.id === id);
  return { passport: { ...passport, skills }, removed };
}

/** Undoes `removeSkill`. When the skill was answered anew in the meantime, that newer answer stays. */
export function restoreSkill(passport: Passport, removed: Removed<PassportSkill>): Passport {
  if (passport.skills.some((skill) => skill.id === removed.item.id)) return passport;
  return { ...passport, skills: putBack(passport.skills, removed, PASSPORT_LIMITS.skills) };
}

/** Adds or replaces what a person wants to learn, is learning or has learned: one item for each skill. */
export function setLearning(passport: Passport, item: LearningInput, now: string): Passport {
  const { course, provider, ...rest } = item;
  const learning = put(
    passport.learning,
    (other) => other.id === item.id,
    {
      ...rest,
      ...(course?.trim() && { course: cut(course.trim(), PASSPORT_LIMITS.line) }),
      ...(provider?.trim() && { provider: cut(provider.trim(), PASSPORT_LIMITS.line) }),
      changedAt: now,
    },
    PASSPORT_LIMITS.learning,
  );
  return { ...passport, learning };
}

/** Takes a learning item out; `restoreLearning` puts it back where it was. */
export function removeLearning(passport: Passport, id: SkillId): Removal<LearningItem> {
  const [learning, removed] = take(passport.learning, (item) => item.id === id);
  return { passport: { ...passport, learning }, removed };
}

/** Undoes `removeLearning`; a newer item for the same skill stays. */
export function restoreLearning(passport: Passport, removed: Removed<LearningItem>): Passport {
  if (passport.learning.some((item) => item.id === removed.item.id)) return passport;
  return { ...passport, learning: putBack(passport.learning, removed, PASSPORT_LIMITS.learning) };
}

/** Sets the answer to a legal demand (a code of `gates.ts`); `undefined` takes the answer back. */
export function answerGate(
  passport: Passport,
  gate: string,
  answer: GateAnswer['answer'] | undefined,
): Passport {
  if (answer === undefined)
    return { ...passport, gates: passport.gates.filter((other) => other.gate !== gate) };
  const same = (other: GateAnswer): boolean => other.gate === gate;
  return {
    ...passport,
    gates: put(passport.gates, same, { gate, answer }, PASSPORT_LIMITS.gates),
  };
}

/** Replaces the contact fields; empty ones are left out, long ones cut at their limit. */
export function setContact(passport: Passport, contact: Contact): Passport {
  const kept = (['name', 'phone', 'email'] as const).flatMap((field) => {
    const text = cut(contact[field]?.trim() ?? '', PASSPORT_LIMITS[field]);
    return text === '' ? [] : [[field, text] as const];
  });
  return { ...passport, contact: Object.fromEntries(kept) };
}
