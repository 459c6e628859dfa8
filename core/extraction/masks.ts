import type { Sentence } from '../vacancy/sentences.ts';
import type { Masked } from './candidate-context.ts';
import type { ExtractedGate, NotSkill } from './requirement.ts';

/** A part of a sentence behind a diploma that asks for something else. */
const NEW_DEMAND =
  /\b(?:je|jij|jouw|u|wij|we|you|your|ervaring|kennis|affiniteit|vaardig\w*|gevoel|experience|knowledge|skills|able|kunt|kan|kunnen|weet|hebt|heb|bent|ben|plus|en bij voorkeur|aangevuld|maar|but)\b/iu;

/** To where the fields of study behind a diploma go on: "Mbo 4 werktuigbouw, installatietechniek of iets dergelijks". */
function endOfDiploma(sentence: Sentence, end: number): number {
  let at = end - sentence.start;
  for (const part of sentence.text.slice(at).matchAll(/[^,;:(]+[,;:(]?|[,;:(]/gu)) {
    if (NEW_DEMAND.test(part[0])) break;
    at += part[0].length;
  }
  return sentence.start + at;
}

/**
 * Stretches whose words are no evidence for a skill: gates, diplomas with their fields of study, years of experience,
 * shifts and hours.
 */
export function masksOf(
  sentences: readonly Sentence[],
  gates: readonly ExtractedGate[],
  notSkills: readonly NotSkill[],
): Masked[] {
  return [
    ...gates,
    ...notSkills
      .filter((n) => n.kind !== 'attitude')
      .map(({ kind, start, end }) => {
        const sentence = sentences.find((s) => s.start <= start && start < s.end);
        return kind === 'diploma' && sentence !== undefined
          ? { start, end: endOfDiploma(sentence, end) }
          : { start, end };
      }),
  ];
}
