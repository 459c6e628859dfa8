import { withoutOrdinaryWords } from '#core/extraction/ambiguous-names.ts';
import { decide, decisionModel } from '#core/extraction/decide.ts';
import { readVacancy } from '#core/extraction/extract-requirements.ts';
import { LexicalFinder, sentenceAtoms } from '#core/extraction/lexical.ts';
import { suppressOverlaps } from '#core/extraction/overlaps.ts';
import { ALL_STEPS } from '#core/extraction/steps.ts';
import { knownAs } from '#core/taxonomy/own-tools.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import { tokenize } from '#core/taxonomy/tokens.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import type { DevVacancy } from '../bench/dutch-dev.ts';

const WHOLE = { minCoverage: 0.999, maxWindow: 12, limit: 500 };

/** Phrases that stand in full in some line of the texts and are the best one of their skill there. */
export function firedPhrases(texts: readonly string[], index: PhraseIndex): ReadonlySet<number> {
  const finder = new LexicalFinder(index);
  const fired = new Set<number>();
  const lines = new Set(texts.flatMap((text) => text.split(/[\n.!?]+/).map((line) => line.trim())));
  for (const line of lines) {
    if (line === '') continue;
    const tokens = tokenize(line);
    const hits = finder.find(sentenceAtoms(tokens, index, ALL_STEPS), WHOLE);
    for (const hit of withoutOrdinaryWords(hits, tokens, index)) fired.add(hit.phrase);
  }
  return fired;
}

/** How often a phrase led to a skill that a careful reader named (`right`), or not (`wrong`). */
export interface Firing {
  readonly phrase: number;
  right: number;
  wrong: number;
  readonly quotes: string[];
}

/** What each phrase did on the labelled texts; the phrases that were wrong most often first. */
export function firings(vacancies: readonly DevVacancy[], index: PhraseIndex): readonly Firing[] {
  const model = decisionModel({ dense: index.embedding !== undefined, coherence: true });
  const all = new Map<number, Firing>();
  for (const vacancy of vacancies) {
    const reading = readVacancy(
      vacancyFromText({ text: vacancy.text, title: vacancy.title }),
      index,
      ALL_STEPS,
    );
    const wanted = new Set(vacancy.requirements.flatMap(({ skill, also }) => [skill, ...also]));
    const decided = suppressOverlaps(decide(reading.candidates, model, index), index);
    for (const { hit, skill, sentence } of decided) {
      if (hit === undefined) continue;
      const firing = all.get(hit.phrase) ?? { phrase: hit.phrase, right: 0, wrong: 0, quotes: [] };
      all.set(hit.phrase, firing);
      if (wanted.has(knownAs(index.skillAt(skill), index))) firing.right++;
      else {
        firing.wrong++;
        firing.quotes.push(reading.sentences[sentence]?.text ?? '');
      }
    }
  }
  return [...all.values()].sort(
    (a, b) => b.wrong - b.right - (a.wrong - a.right) || a.phrase - b.phrase,
  );
}
