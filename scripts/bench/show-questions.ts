import type { SkillIndex } from '#core/taxonomy/concept.ts';
import { measureQuestions } from './questions.ts';

const NAMES = {
  ours: 'our order',
  ownListFirst: 'the own job at random, then at random',
  random: 'at random',
} as const;

/** Prints how many answers it takes until the overstap list stands, for simulated persons. */
export function showQuestions(index: SkillIndex, persons: number): void {
  const { untilStable, never, found, earlyYes, time } = measureQuestions(index, persons);
  console.log(
    `  the next question: p50 ${time.p50.toFixed(2)} ms   p95 ${time.p95.toFixed(2)} ms   (n=${String(time.n)}, Node)`,
  );
  console.log(
    `  questions until three of the true five occupations stay, ${String(persons)} persons:`,
  );
  for (const order of ['ours', 'ownListFirst', 'random'] as const) {
    const { p50, p95 } = untilStable[order];
    const shown = (answers: number): string => (answers > 80 ? '>80' : String(answers));
    console.log(
      `    ${NAMES[order].padEnd(40)} p50 ${shown(p50).padStart(3)}   p95 ${shown(p95).padStart(3)}   not within 80: ${String(never[order])}   true ones after 10, 20, 40: ${found[order].map((mean) => mean.toFixed(1)).join(' ')}   yes among the first eight: ${(100 * earlyYes[order]).toFixed(0)} %`,
    );
  }
}
