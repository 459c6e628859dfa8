import { describe, expect, it } from 'vitest';
import { vacancyRequest } from '../../../ats-plugin/api.ts';
import {
  addGate,
  changeLine,
  draftFromProposal,
  draftFromVacancy,
  emptyDraft,
  insertLine,
  obstaclesOf,
  openLines,
  removeLine,
  toRequest,
  warningsOf,
} from '../../../ats-plugin/recruiter/draft.ts';
import { draftVacancy, exampleProposal, requires, skill } from './fake-server.ts';

const proposed = draftFromProposal(exampleProposal, 'de tekst');
const chosen = draftFromVacancy(draftVacancy);
const many = Array.from({ length: 13 }, (_, at) => ({
  ...skill(`doen ${at}`, `do ${at}`, 'start'),
  text: '',
  isProposed: false,
}));

describe('a draft', () => {
  it('from a proposal waits for a choice at every line, and keeps the words it rests on', () => {
    expect(openLines(proposed)).toBe(5);
    expect(proposed.requires[0]).toMatchObject({ text: 'Je gaat schoonmaken.', isProposed: true });
    expect(toRequest(proposed).requires.every((line) => line.proposed === true)).toBe(true);
  });

  it('does not repeat the bare name of a gate as the words of the employer', () => {
    expect(proposed.gates).toEqual([{ gate: 'vog', kind: 'start', text: '' }]);
  });

  it('is sent in a form the server takes, also a proposal that is far too long', () => {
    const long = Array.from({ length: 90 }, (_, at) => ({
      ...skill(`x ${at}`, `x ${at}`, 'start'),
      quote: 'Je doet dit.',
      confidence: 0.5,
    }));
    const draft = draftFromProposal({ ...exampleProposal, requires: long }, 'tekst');
    expect(vacancyRequest.safeParse(toRequest(draft)).success).toBe(true);
    expect(vacancyRequest.safeParse(toRequest(chosen)).success).toBe(true);
  });

  it('asks what is learned on the job at level 1', () => {
    const id = requires[0].id;
    const learned = changeLine(chosen, id, { kind: 'learn', min: 3 });
    expect(toRequest(learned).requires[0]).toEqual({ id, kind: 'learn', min: 1 });
    const back = changeLine(learned, id, { kind: 'start' });
    expect(toRequest(back).requires[0]?.min).toBe(3);
  });

  it('comes back as it was kept, lines without a choice too', () => {
    const [first, ...rest] = draftVacancy.requires;
    if (!first) throw new Error('no requirement');
    const draft = draftFromVacancy({
      ...draftVacancy,
      requires: [{ ...first, proposed: true }, ...rest],
    });
    expect(openLines(draft)).toBe(1);
  });

  it('puts a removed line back where it stood, and takes a skill only once', () => {
    const line = chosen.requires[1];
    if (!line) throw new Error('no line');
    expect(insertLine(removeLine(chosen, line.id), 1, line)).toEqual(chosen);
    expect(insertLine(chosen, 0, line)).toBe(chosen);
    expect(addGate(chosen, 'vog')).toBe(chosen);
  });
});

describe('before publishing', () => {
  it('everything that must be done is named at once', () => {
    expect(obstaclesOf(emptyDraft, ' ')).toEqual(['title', 'organisation', 'requirements']);
    expect(obstaclesOf(proposed, 'Zorg')).toEqual(['unchosen']);
    expect(obstaclesOf({ ...chosen, requires: many }, 'Zorg')).toEqual(['too-many']);
    expect(obstaclesOf(chosen, 'Zorg')).toEqual([]);
  });

  it('a list that is too long or asks too little for day 1 gets a warning', () => {
    expect(warningsOf(chosen)).toEqual([]);
    expect(warningsOf({ ...chosen, requires: many })).toEqual([
      { code: 'too-many-requirements', params: { n: 13, max: 12 } },
    ]);
    const few = changeLine(chosen, requires[0].id, { kind: 'nice' });
    expect(warningsOf(few)).toEqual([{ code: 'few-start', params: { n: 3 } }]);
  });
});
