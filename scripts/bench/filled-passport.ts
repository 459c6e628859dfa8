import { readFileSync } from 'node:fs';
import { emptyPassport, type Passport, type PassportSkill } from '#core/passport/passport.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import { EMBEDDED_INDEX } from '../taxonomy-embedded.ts';

const changedAt = '2026-11-20T10:00:00.000Z';
const answers = ['often', 'alone', 'with-help', 'taught'] as const;

/**
 * A passport of this many skills from all over the embedded index, always the same: every level, a quarter proven, a
 * fifth with an example and with where it was learned, and three things to learn. Needs the index in dist/index.
 */
export async function filledPassport(size: number): Promise<Passport> {
  const index = await loadIndex(new Uint8Array(readFileSync(EMBEDDED_INDEX)));
  if (!index.ok) throw new Error(index.error.code);
  const step = index.value.skillCount / (size + 3);
  const ids = Array.from({ length: size + 3 }, (_, at) =>
    index.value.skillAt(Math.floor(at * step)),
  );
  return {
    ...emptyPassport,
    skills: ids.slice(3).map((id, at): PassportSkill => ({
      id,
      answer: answers[at % answers.length] ?? 'alone',
      ...(at % 4 === 0 && {
        evidence: [
          {
            src: 'signed',
            level: 2,
            from: 'Vakbekwaam – Vakschool Voorbeeld, school.example',
            issuedOn: '2026-05-03',
            addedAt: changedAt,
            address: 'https://school.example/badges/1',
          },
        ],
      }),
      ...(at % 5 === 0 && {
        example: 'Toen er twee mensen ziek waren, heb ik dit een week alleen gedaan.',
        learned: { at: ['work', 'home'], note: 'van mijn moeder' },
      }),
      changedAt,
    })),
    learning: ids.slice(0, 3).map((id) => ({ id, state: 'wants', changedAt })),
  };
}
