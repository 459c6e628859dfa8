// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTitle } from '#core/linking/link-title.ts';
import type { Claim } from '#core/matching/requirement-list.ts';
import { scoreCard } from '../../../extension/background/card-score.ts';
import { embeddedIndex } from '../../core/extraction/embedded-index.ts';

const index = await embeddedIndex();
const [linked] = linkTitle(index, { title: 'schoonmaker', language: 'nl' }, 1);
const cleaner = index.occupation(linked?.occupation ?? '');
const claims: Claim[] = (cleaner?.skills ?? []).map(({ skill }) => ({
  id: skill,
  level: 4,
  src: 'self',
}));

describe('the estimate for a card', () => {
  it('is high for who does all that the job usually asks', () => {
    const card = { title: 'Schoonmaker kantoren (16 uur)', snippet: 'Helder BV\nZwolle' };
    const score = scoreCard(card, claims, index, 'nl');
    expect(score).toMatchObject({ job: 'schoonmaker' });
    expect(score?.can).toBe(score?.of);
  });

  it('rests on the words of the card where those say enough', () => {
    const snippet =
      'Wat ga je doen?\nJe dweilt de vloeren.\nJe maakt toiletten schoon.\nJe stofzuigt de kamers.\nJe lapt de ramen.';
    const score = scoreCard({ title: 'Kom bij ons team!', snippet }, claims, index, 'nl');
    expect(score?.of).toBeGreaterThanOrEqual(3);
    expect(score).not.toHaveProperty('job');
  });

  it('is nothing rather than 0 where the passport says nothing of the work', () => {
    const card = { title: 'Schoonmaker', snippet: '' };
    expect(scoreCard(card, [], index, 'nl')).toBeNull();
  });

  it('names the job in the language of the person', () => {
    const card = { title: 'Schoonmaker', snippet: '' };
    expect(scoreCard(card, claims, index, 'en')?.job).toBe(cleaner?.titles.en);
  });

  it('counts no more than there is, or is nothing, whatever a page says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 600 }),
        (title, snippet) => {
          const score = scoreCard({ title, snippet }, claims, index, 'nl');
          if (score === null) return;
          expect(score.can + score.alike).toBeGreaterThan(0);
          expect(score.can + score.alike).toBeLessThanOrEqual(score.of);
        },
      ),
      { numRuns: 60 },
    );
  });
});
