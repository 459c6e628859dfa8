import type { Contact, GateAnswer, LearningItem, Passport } from '#core/passport/passport.ts';
import { trainingKinds } from '#core/passport/goal.ts';
import type { Goal, Training } from '#core/passport/goal.ts';
import { answers, learnedAt } from '#core/passport/passport.ts';
import fc from 'fast-check';
import { level, skillId } from '../matching/arbitraries.ts';

export const now = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const answer = fc.constantFrom(...answers);
const text = fc.string({ unit: 'grapheme', maxLength: 60 });

const evidence = fc.record(
  {
    src: fc.constantFrom('peer' as const, 'signed' as const),
    level,
    from: text,
    issuedOn: now.map((moment) => moment.slice(0, 10)),
    address: fc.webUrl({ validSchemes: ['https'] }),
    addedAt: now,
  },
  { requiredKeys: ['src', 'level', 'from'] },
);

const learned = fc.record(
  { at: fc.uniqueArray(fc.constantFrom(...learnedAt)), note: text },
  { requiredKeys: ['at'] },
);

const skill = fc.record(
  {
    id: skillId,
    answer,
    example: text,
    learned,
    foundIn: fc.array(fc.record({ from: text, addedAt: now }), { maxLength: 3 }),
    evidence: fc.array(evidence, { maxLength: 3 }),
    changedAt: now,
  },
  { requiredKeys: ['id', 'answer', 'changedAt'] },
);

export const learning: fc.Arbitrary<LearningItem> = fc.record(
  {
    id: skillId,
    state: fc.constantFrom('wants' as const, 'enrolled' as const, 'busy' as const, 'done' as const),
    course: text,
    provider: text,
    hours: fc.integer({ min: 0, max: 10_000 }),
    month: fc.constantFrom('2026-12', '2027-01'),
    changedAt: now,
  },
  { requiredKeys: ['id', 'state', 'changedAt'] },
);

const gate: fc.Arbitrary<GateAnswer> = fc.record({
  gate: fc.constantFrom('vog', 'big', 'rijbewijs-b', 'taal-nl-b1'),
  answer: fc.constantFrom('yes' as const, 'no' as const, 'can' as const),
});

const contact: fc.Arbitrary<Contact> = fc.record(
  { name: text, phone: fc.string({ maxLength: 40 }), email: text },
  { requiredKeys: [] },
);

const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

const goal: fc.Arbitrary<Goal> = fc.record(
  {
    id: skillId,
    title: line,
    vacancy: fc.record({
      origin: fc.constantFrom('published' as const, 'confirmed' as const, 'extracted' as const),
      requires: fc.array(
        fc.record({
          id: skillId,
          kind: fc.constantFrom('start' as const, 'learn' as const, 'nice' as const),
          min: level,
          w: fc.integer({ min: 0, max: 4000 }),
        }),
        { maxLength: 4 },
      ),
    }),
    changedAt: now,
  },
  { requiredKeys: ['id', 'title', 'changedAt'] },
);

const training: fc.Arbitrary<Training> = fc.record(
  {
    id: skillId,
    kind: fc.constantFrom(...trainingKinds),
    title: line,
    provider: line,
    month: fc.constantFrom('2025-06', '2026-11'),
    skills: fc.array(skillId, { maxLength: 3 }),
    changedAt: now,
  },
  { requiredKeys: ['id', 'kind', 'title', 'skills', 'changedAt'] },
);

/** Any valid passport without doubles. */
export const passport: fc.Arbitrary<Passport> = fc.record(
  {
    version: fc.constant(1 as const),
    fictional: fc.boolean(),
    skills: fc.uniqueArray(skill, { maxLength: 20, selector: (one) => one.id }),
    learning: fc.uniqueArray(learning, { maxLength: 5, selector: (one) => one.id }),
    gates: fc.uniqueArray(gate, { maxLength: 4, selector: (one) => one.gate }),
    contact,
    goals: fc.uniqueArray(goal, { maxLength: 3, selector: (one) => one.id }),
    trainings: fc.uniqueArray(training, { maxLength: 3, selector: (one) => one.id }),
  },
  { requiredKeys: ['version', 'skills', 'learning', 'gates', 'contact'] },
);
