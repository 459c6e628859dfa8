import {
  addEvidence,
  addFoundIn,
  answerGate,
  answerSkill,
  removeLearning,
  removeSkill,
  restoreLearning,
  restoreSkill,
  setContact,
  setExample,
  setLearned,
  setLearning,
} from '#core/passport/edits.ts';
import type { Passport } from '#core/passport/passport.ts';
import { emptyPassport, learnedAt, passportSchema } from '#core/passport/passport.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skill, skillId } from '../matching/arbitraries.ts';
import { answer, learning, now as anyTime, passport as anyPassport } from './arbitraries.ts';

const now = '2026-11-29T12:00:00.000Z';
const later = '2026-11-30T12:00:00.000Z';

const withThree = [1, 2, 3].reduce<Passport>(
  (passport, n) => answerSkill(passport, skill(n), 'alone', now),
  emptyPassport,
);

describe('where a skill was learned', () => {
  it('is kept in a fixed order, once each, with a trimmed note', () => {
    const said = setLearned(
      withThree,
      skill(2),
      { at: ['education', 'work', 'work'], note: '  bij oma  ' },
      later,
    );
    expect(said.skills[1]).toMatchObject({
      learned: { at: ['work', 'education'], note: 'bij oma' },
      changedAt: later,
    });
    expect(setLearned(said, skill(2), { at: [], note: ' ' }, later).skills[1]).not.toHaveProperty(
      'learned',
    );
    expect(setLearned(withThree, skill(9), { at: ['work'] }, later)).toEqual(withThree);
  });

  it('always leaves a valid passport', () => {
    fc.assert(
      fc.property(
        anyPassport,
        fc.array(fc.constantFrom(...learnedAt), { maxLength: 9 }),
        fc.string({ unit: 'grapheme', maxLength: 500 }),
        (passport, at, note) => {
          const id = passport.skills[0]?.id ?? skill(1);
          const said = setLearned(passport, id, { at, note }, now);
          expect(passportSchema.safeParse(said).success).toBe(true);
        },
      ),
    );
  });
});

describe('where a skill was found', () => {
  it('is noted once for each source, at most 20 times, and only for what is there', () => {
    const twice = ['cv.pdf', ' cv.pdf '].reduce(
      (passport, from) => addFoundIn(passport, skill(1), from, later),
      withThree,
    );
    expect(twice.skills[0]).toMatchObject({ foundIn: [{ from: 'cv.pdf', addedAt: later }] });
    const many = Array.from({ length: 30 }, (_, n) => `cv ${n}.pdf`).reduce(
      (passport, from) => addFoundIn(passport, skill(1), from, later),
      withThree,
    );
    expect(many.skills[0]?.foundIn).toHaveLength(20);
    expect(passportSchema.safeParse(many).success).toBe(true);
    expect(addFoundIn(withThree, skill(9), 'cv.pdf', later)).toEqual(withThree);
    expect(addFoundIn(withThree, skill(1), ' ', later)).toEqual(withThree);
  });
});

describe('proof of a skill', () => {
  const proof = { src: 'signed', level: 2, from: 'School', issuedOn: '2026-05-03' } as const;

  it('is kept once, with the day it came in', () => {
    const once = addEvidence(withThree, skill(1), [proof], later);
    expect(once.skills[0]?.evidence).toEqual([{ ...proof, addedAt: later }]);
    const twice = addEvidence(once, skill(1), [{ ...proof, issuedOn: '2026-06-01' }], now);
    expect(twice).toEqual(once);
  });
});

describe('answering a skill', () => {
  it('adds it at the end', () => {
    expect(withThree.skills.map(({ id }) => id)).toEqual([skill(1), skill(2), skill(3)]);
    expect(withThree.skills[0]).toEqual({ id: skill(1), answer: 'alone', changedAt: now });
  });

  it('changes the answer in its place and keeps example and evidence', () => {
    const proven: Passport = {
      ...withThree,
      skills: withThree.skills.map((one) => ({
        ...one,
        example: 'toen',
        evidence: [{ src: 'peer', level: 2, from: 'een collega' }],
      })),
    };
    const changed = answerSkill(proven, skill(2), 'taught', later);
    expect(changed.skills.map(({ id }) => id)).toEqual([skill(1), skill(2), skill(3)]);
    expect(changed.skills[1]).toEqual({
      id: skill(2),
      answer: 'taught',
      example: 'toen',
      evidence: [{ src: 'peer', level: 2, from: 'een collega' }],
      changedAt: later,
    });
  });

  it('takes no more than 5,000 skills, and still changes those it has', () => {
    const full: Passport = {
      ...emptyPassport,
      skills: Array.from({ length: 5000 }, (_, n) => ({
        id: `urn:skill:${n}`,
        answer: 'alone' as const,
        changedAt: now,
      })),
    };
    expect(answerSkill(full, 'urn:skill:new', 'often', later)).toEqual(full);
    expect(answerSkill(full, 'urn:skill:7', 'often', later).skills[7]?.answer).toBe('often');
  });
});

describe('an example', () => {
  it('is trimmed, replaced, and removed by an empty one', () => {
    const told = setExample(withThree, skill(2), '  toen deed ik dit \n', later);
    expect(told.skills[1]).toMatchObject({ example: 'toen deed ik dit', changedAt: later });
    expect(setExample(told, skill(2), '   ', later).skills[1]).not.toHaveProperty('example');
  });

  it('is cut at 2,000 characters without half a character', () => {
    const long = `${'a'.repeat(1999)}😀`;
    expect(setExample(withThree, skill(1), long, now).skills[0]?.example).toBe('a'.repeat(1999));
  });

  it('of a skill that is not there changes nothing', () => {
    expect(setExample(withThree, skill(9), 'toen', later)).toEqual(withThree);
  });
});

describe('removing', () => {
  it('can be undone, back to the same place', () => {
    const { passport, removed } = removeSkill(withThree, skill(2));
    expect(passport.skills.map(({ id }) => id)).toEqual([skill(1), skill(3)]);
    expect(removed && restoreSkill(passport, removed)).toEqual(withThree);
  });

  it('says when there was nothing', () => {
    expect(removeSkill(withThree, skill(9))).toEqual({ passport: withThree, removed: undefined });
    expect(removeLearning(withThree, skill(9)).removed).toBeUndefined();
  });

  it('undone after a newer answer keeps the newer answer', () => {
    const { passport, removed } = removeSkill(withThree, skill(2));
    const anew = answerSkill(passport, skill(2), 'never', later);
    expect(removed && restoreSkill(anew, removed)).toEqual(anew);
  });

  it('undone after other removals still puts the skill back', () => {
    const first = removeSkill(withThree, skill(3));
    const second = removeSkill(first.passport, skill(1));
    const back = first.removed && restoreSkill(second.passport, first.removed);
    expect(back?.skills.map(({ id }) => id)).toEqual([skill(2), skill(3)]);
  });

  it('is undone exactly, for any passport', () => {
    fc.assert(
      fc.property(anyPassport, skillId, (passport, id) => {
        const skillGone = removeSkill(passport, id);
        if (skillGone.removed)
          expect(restoreSkill(skillGone.passport, skillGone.removed)).toEqual(passport);
        const planGone = removeLearning(passport, id);
        if (planGone.removed)
          expect(restoreLearning(planGone.passport, planGone.removed)).toEqual(passport);
      }),
    );
  });
});

describe('learning', () => {
  it('is one item for each skill, the newest wins', () => {
    const wants = setLearning(emptyPassport, { id: skill(1), state: 'wants' }, now);
    const busy = setLearning(
      wants,
      { id: skill(1), state: 'busy', course: ' Koken ', provider: '', hours: 20, month: '2027-01' },
      later,
    );
    expect(busy.learning).toEqual([
      {
        id: skill(1),
        state: 'busy',
        course: 'Koken',
        hours: 20,
        month: '2027-01',
        changedAt: later,
      },
    ]);
  });
});

describe('gates and contact', () => {
  it('keep one answer for each gate, and none after it is taken back', () => {
    const yes = answerGate(answerGate(emptyPassport, 'vog', 'can'), 'vog', 'yes');
    expect(yes.gates).toEqual([{ gate: 'vog', answer: 'yes' }]);
    expect(answerGate(yes, 'vog', undefined).gates).toEqual([]);
  });

  it('leave out empty contact fields and replace the old ones', () => {
    const first = setContact(emptyPassport, { name: 'Vera', phone: '06' });
    expect(setContact(first, { name: ' Vera V. ', email: '  ' }).contact).toEqual({
      name: 'Vera V.',
    });
  });
});

describe('any row of edits', () => {
  const long = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 2600 });
  const edit: fc.Arbitrary<(passport: Passport) => Passport> = fc.oneof(
    fc.tuple(skillId, answer, anyTime).map(
      ([id, given, at]) =>
        (passport: Passport): Passport =>
          answerSkill(passport, id, given, at),
    ),
    fc.tuple(skillId, long, anyTime).map(
      ([id, example, at]) =>
        (passport: Passport): Passport =>
          setExample(passport, id, example, at),
    ),
    skillId.map(
      (id) =>
        (passport: Passport): Passport =>
          removeSkill(passport, id).passport,
    ),
    fc
      .tuple(learning, long, anyTime)
      .map(([item, course, at]) => (passport: Passport): Passport => {
        const input = { id: item.id, state: item.state, course, provider: course };
        return setLearning(passport, input, at);
      }),
    long.map(
      (field) =>
        (passport: Passport): Passport =>
          setContact(passport, { name: field, phone: field, email: field }),
    ),
  );

  it('leaves a valid passport, and the one it started from as it was', () => {
    fc.assert(
      fc.property(anyPassport, fc.array(edit, { maxLength: 8 }), (start, edits) => {
        const before = structuredClone(start);
        const after = edits.reduce((passport, change) => change(passport), start);
        expect(passportSchema.safeParse(after).success).toBe(true);
        expect(start).toEqual(before);
      }),
    );
  });
});
