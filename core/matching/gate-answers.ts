import type { GatePart, PlainGateCode } from '../extraction/gate-codes.ts';
import { languageLevels, parseGate } from '../extraction/gate-codes.ts';
import type { GateAnswer } from '../passport/passport.ts';

/** Who has the one has the others (Dutch driving licences, ages). */
const INCLUDES: Partial<Record<PlainGateCode, readonly PlainGateCode[]>> = {
  'rijbewijs-be': ['rijbewijs-b'],
  'rijbewijs-c': ['rijbewijs-b'],
  'rijbewijs-ce': ['rijbewijs-c', 'rijbewijs-be', 'rijbewijs-b'],
  'rijbewijs-d': ['rijbewijs-b'],
  'leeftijd-21': ['leeftijd-18'],
};

const BEST_FIRST = ['yes', 'can', 'no'] as const;

/** True when somebody who meets `own` meets `asked` too. A language without a level asks any level. */
function covers(own: GatePart, asked: GatePart): boolean {
  if ('plain' in own || 'plain' in asked) {
    if (!('plain' in own && 'plain' in asked)) return false;
    return own.plain === asked.plain || (INCLUDES[own.plain]?.includes(asked.plain) ?? false);
  }
  if (own.language !== asked.language) return false;
  if (asked.level === undefined) return true;
  return (
    own.level !== undefined &&
    languageLevels.indexOf(own.level) >= languageLevels.indexOf(asked.level)
  );
}

function answerOfPart(
  asked: GatePart,
  answers: readonly GateAnswer[],
): GateAnswer['answer'] | undefined {
  const found = new Set<GateAnswer['answer']>();
  for (const { gate, answer } of answers) {
    const own = parseGate(gate);
    const [only] = own ?? [];
    if (!only || own?.length !== 1) continue;
    // A "no" says something about what asks as much or more, the others about what asks as much or less.
    if (answer === 'no' ? covers(asked, only) : covers(only, asked)) found.add(answer);
  }
  return BEST_FIRST.find((answer) => found.has(answer));
}

/**
 * What a person's answers say of one legal demand; `undefined` when they say nothing: "?", never "no". `x/y` asks one
 * of them: the best answer counts, and "no" only when it holds for all. A language at B2 meets B1, a licence CE meets B.
 * @param gate a code of `gate-codes.ts`; an unknown one is looked up as it stands
 */
export function gateAnswer(
  gate: string,
  answers: readonly GateAnswer[],
): GateAnswer['answer'] | undefined {
  const exact = answers.find((one) => one.gate === gate)?.answer;
  if (exact) return exact;
  const parts = (parseGate(gate) ?? []).map((part) => answerOfPart(part, answers));
  const known = BEST_FIRST.find((answer) => parts.includes(answer));
  return known === 'no' && parts.includes(undefined) ? undefined : known;
}
