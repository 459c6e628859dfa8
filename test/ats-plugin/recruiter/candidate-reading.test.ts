import { describe, expect, it } from 'vitest';
import { chooseReason, reasonChoices } from '../../../ats-plugin/recruiter/decline.ts';
import { daysUntil } from '../../../ats-plugin/recruiter/components/format-date.ts';
import { hasGate, noFilter, passes } from '../../../ats-plugin/recruiter/inbox-filter.ts';
import {
  interviewTopics,
  provenCount,
  wantsToLearn,
} from '../../../ats-plugin/recruiter/interview.ts';
import { candidate, card, requires } from './fake-server.ts';

const { rows } = candidate();

describe('the interview guide', () => {
  it('asks about everything that counts and is not proven', () => {
    expect(interviewTopics(rows).map(({ about }) => about)).toEqual([
      'same',
      'short',
      'alike',
      'learn',
    ]);
  });

  it('leaves out what is proven', () => {
    const signed = rows.map((row) =>
      row.entry ? { ...row, entry: { ...row.entry, src: 'signed' as const } } : row,
    );
    expect(interviewTopics(signed).map(({ about }) => about)).toEqual(['learn']);
    expect(provenCount(signed)).toBe(3);
    expect(provenCount(rows)).toBe(0);
  });

  it('counts the wish to learn only where the job teaches it', () => {
    expect(wantsToLearn(candidate())).toEqual({ wants: 1, of: 1 });
    expect(wantsToLearn(candidate({ learn: [] }))).toEqual({ wants: 0, of: 1 });
  });
});

describe('the reasons to decline', () => {
  it('name what is missing first, and never what is learned on the job', () => {
    const choices = reasonChoices(candidate());
    expect(choices.map(({ id }) => id)).toEqual([
      requires[4].id,
      requires[1].id,
      requires[2].id,
      requires[0].id,
      'vog',
      'vacancy',
    ]);
    expect(choices.some(({ isUnanswered }) => isUnanswered)).toBe(false);
    expect(choices[1]?.codes).toContain('level-too-low');
    expect(choices[3]?.codes).not.toContain('level-too-low');
  });

  it('leave out a gate that is there', () => {
    const gates = [{ gate: 'vog', kind: 'start', answer: 'yes' }] as const;
    const ids = reasonChoices(candidate({ gates: [...gates] })).map(({ id }) => id);
    expect(ids).not.toContain('vog');
  });

  it('mark a gate without an answer: that is no no', () => {
    const gates = [{ gate: 'vog', kind: 'start' }] as const;
    const choice = reasonChoices(candidate({ gates: [...gates] })).find(({ id }) => id === 'vog');
    expect(choice?.isUnanswered).toBe(true);
  });

  it('are at most one for each subject', () => {
    const one = chooseReason([], { id: 'a', code: 'not-shown' });
    const other = chooseReason(one, { id: 'a', code: 'proof-needed' });
    expect(other).toEqual([{ id: 'a', code: 'proof-needed' }]);
    expect(chooseReason(other, { id: 'a', code: 'proof-needed' })).toEqual([]);
  });
});

describe('the filters', () => {
  it('take a gate that can be arranged, and no silence', () => {
    expect(hasGate(card(), 'vog')).toBe(true);
    expect(hasGate(card({ gates: [{ gate: 'vog', kind: 'start', answer: 'no' }] }), 'vog')).toBe(
      false,
    );
    expect(hasGate(card({ gates: [{ gate: 'vog', kind: 'start' }] }), 'vog')).toBe(false);
  });

  it('hide nobody while none is on', () => {
    expect(passes(card({ state: 'rejected', gates: [] }), noFilter)).toBe(true);
  });

  it('work together', () => {
    const filter = { gates: new Set(['vog']), proof: true, waiting: true };
    expect(passes(card({ proven: 2 }), filter)).toBe(true);
    expect(passes(card({ proven: 0 }), filter)).toBe(false);
    expect(passes(card({ proven: 2, state: 'invited' }), filter)).toBe(false);
    expect(passes(card({ proven: 2, state: 'answered' }), filter)).toBe(true);
  });
});

it('counts the days to an answer by the calendar, not by the hour', () => {
  expect(daysUntil('2026-12-11', Date.UTC(2026, 11, 1, 23, 59))).toBe(10);
  expect(daysUntil('2026-12-11', Date.UTC(2026, 11, 11, 0, 1))).toBe(0);
  expect(daysUntil('2026-12-11', Date.UTC(2026, 11, 13, 12))).toBe(-2);
});
