import { gateAnswer } from '#core/matching/gate-answers.ts';
import type { GateAnswer } from '#core/passport/passport.ts';
import { describe, expect, it } from 'vitest';

const says = (...pairs: [string, GateAnswer['answer']][]): GateAnswer[] =>
  pairs.map(([gate, answer]) => ({ gate, answer }));

describe('the answer to a legal demand', () => {
  it('is what the person said, and unknown otherwise', () => {
    expect(gateAnswer('vog', says(['vog', 'can']))).toBe('can');
    expect(gateAnswer('vog', says(['big', 'yes']))).toBeUndefined();
    expect(gateAnswer('vog', [])).toBeUndefined();
  });

  it('of one of two is the best of both, and no only when both are no', () => {
    expect(gateAnswer('big/skj', says(['big', 'no'], ['skj', 'yes']))).toBe('yes');
    expect(gateAnswer('big/skj', says(['big', 'no'], ['skj', 'can']))).toBe('can');
    expect(gateAnswer('big/skj', says(['big', 'no'], ['skj', 'no']))).toBe('no');
    expect(gateAnswer('big/skj', says(['big', 'no']))).toBeUndefined();
    expect(gateAnswer('big/skj', says(['big/skj', 'yes'], ['big', 'no']))).toBe('yes');
  });

  it('follows the levels of a language up and down', () => {
    expect(gateAnswer('taal-nl-b1', says(['taal-nl-b2', 'yes']))).toBe('yes');
    expect(gateAnswer('taal-nl', says(['taal-nl-a2', 'yes']))).toBe('yes');
    expect(gateAnswer('taal-nl-b1', says(['taal-nl-a2', 'yes']))).toBeUndefined();
    expect(gateAnswer('taal-nl-b2', says(['taal-nl-b1', 'no']))).toBe('no');
    expect(gateAnswer('taal-nl-b1', says(['taal-nl-b2', 'no']))).toBeUndefined();
    expect(gateAnswer('taal-en-b1', says(['taal-nl-b2', 'yes']))).toBeUndefined();
  });

  it('knows that a driving licence CE includes B', () => {
    expect(gateAnswer('rijbewijs-b', says(['rijbewijs-ce', 'yes']))).toBe('yes');
    expect(gateAnswer('rijbewijs-ce', says(['rijbewijs-b', 'yes']))).toBeUndefined();
    expect(gateAnswer('rijbewijs-ce', says(['rijbewijs-b', 'no']))).toBe('no');
  });

  it('takes an unknown code as it stands', () => {
    expect(gateAnswer('iets-nieuws', says(['iets-nieuws', 'yes']))).toBe('yes');
    expect(gateAnswer('iets-nieuws', says(['vog', 'yes']))).toBeUndefined();
  });
});
