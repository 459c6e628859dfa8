import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList, type ListItem } from '#core/matching/make-list.ts';
import type { Band, Claim, Entry, NextStep, Requirement } from '#core/matching/requirement-list.ts';
import { SCORE_ALGORITHM } from '#core/matching/requirement-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import type { SkillKind } from '#core/taxonomy/concept.ts';
import { describe, expect, it } from 'vitest';
import { referenceMatch } from './reference-match.ts';
import { vocabularyIndex } from './vocabulary-index.ts';

/** Frozen: a vector is never changed, only added. An implementation conforms when it gives all of them. */
interface Vector {
  readonly alg: string;
  readonly about: string;
  readonly requires: readonly Requirement[];
  readonly entries: readonly Entry[];
  readonly answered: readonly string[];
  readonly points: readonly number[];
  readonly match: number | null;
  readonly sure: number | null;
  readonly asked: number;
  readonly band: Band | null;
  readonly nextStep: NextStep | null;
}

const folder = join(import.meta.dirname, '../../fixtures/matching');
const vectors = readdirSync(folder).map((file) => ({
  file,
  vector: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Vector,
}));

describe('the frozen vectors', () => {
  it.each(vectors)('$file', ({ vector }) => {
    const result = scoreMatch(vector.requires, vector.entries, new Set(vector.answered));
    expect(vector.alg).toBe(SCORE_ALGORITHM);
    expect({
      points: result.rows.map((row) => row.points),
      match: result.match ?? null,
      sure: result.sure ?? null,
      asked: result.asked,
      band: result.band ?? null,
      nextStep: result.nextStep ?? null,
    }).toEqual({
      points: vector.points,
      match: vector.match,
      sure: vector.sure,
      asked: vector.asked,
      band: vector.band,
      nextStep: vector.nextStep,
    });
  });

  it.each(vectors.filter(({ vector }) => vector.match !== null))(
    '$file agrees with the second implementation',
    ({ vector }) => {
      const { match, sure, points } = vector;
      expect(referenceMatch(vector.requires, vector.entries)).toEqual({ match, sure, points });
    },
  );
});

describe('a flight attendant who looks at care work', () => {
  const uri = (uuid: string): string => `http://data.europa.eu/esco/skill/${uuid}`;
  const basicCare = uri('24f980ba-b44f-4739-b563-205104c3190d');
  const medication = uri('1fd57242-267e-46df-bd8c-849fdd593a50');
  const transferring = uri('949c119b-3433-439f-8ca9-1a9ce04b696d');
  const reporting = uri('be6ab363-3de1-427f-a8ef-85d5b0250822');
  const teamwork = uri('60c78287-22eb-4103-9c8c-28deaa460da0');
  const stress = uri('7a147904-22b3-498a-b4d9-7bceeb86b45d');
  const service = uri('7e5786f8-1174-4f75-97e3-cfecfd95d797');

  const claims: Claim[] = [
    { id: uri('7a63f944-6948-4ae4-9c1f-d08e492535c9'), level: 2, src: 'self' }, // person-centred care
    { id: uri('f7464f30-662b-4177-85a0-3df9693e9e58'), level: 3, src: 'self' }, // first aid
    { id: uri('c33febae-6ad9-49d4-a095-1d8355b7136c'), level: 3, src: 'self' }, // flight reports
    { id: teamwork, level: 3, src: 'peer' },
    { id: uri('a8460be3-f4ba-44a0-a961-0389069a3614'), level: 3, src: 'peer' }, // stressful situations
    { id: service, level: 3, src: 'signed' },
  ];
  const index = vocabularyIndex();
  const list = (kinds: Partial<Record<SkillKind, string[]>>): Requirement[] =>
    makeList(
      (['start', 'learn', 'nice'] as const).flatMap((kind) =>
        (kinds[kind] ?? []).map((id): ListItem => ({ id, kind, min: 2 })),
      ),
      index,
    );
  const scored = (requires: Requirement[]): ReturnType<typeof scoreMatch> =>
    scoreMatch(requires, makeEntries(requires, claims, index.isNarrowerOrSame));

  it('fits an experienced job little, for now', () => {
    const requires = list({
      start: [basicCare, medication, transferring, reporting],
      nice: [teamwork, stress, service],
    });
    expect(scored(requires)).toMatchObject({ match: 49, sure: 33, band: 'low' });
  });

  it('fits well where the care tasks are learned on the job', () => {
    const requires = list({
      start: [reporting, teamwork, stress, service],
      learn: [basicCare, medication, transferring],
    });
    expect(scored(requires)).toMatchObject({ match: 83, sure: 64, band: 'good' });
  });

  it('shows flight reports and stressful flights under what is asked, never by name', () => {
    const requires = list({ start: [reporting, teamwork, stress, service] });
    const shown = makeEntries(requires, claims, index.isNarrowerOrSame).map(({ id }) => id);
    expect(shown).toEqual([reporting, teamwork, stress, service]);
  });
});
