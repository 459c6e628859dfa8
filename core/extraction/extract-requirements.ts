import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { Sentence } from '../vacancy/sentences.ts';
import type { VacancyText } from '../vacancy/vacancy-text.ts';
import type { Masked } from './candidate-context.ts';
import { type Candidate, findCandidates, isReadForSkills } from './candidates.ts';
import { decide, type Decided, decisionModel, type DecisionModel } from './decide.ts';
import { DenseScorer } from './dense.ts';
import { type GateReading, readGates } from './gates.ts';
import { kindOf } from './kinds.ts';
import { isAboutLanguages, isLanguage, languageRequirements } from './language-skills.ts';
import { levelOf } from './levels.ts';
import { masksOf } from './masks.ts';
import { extractNotSkills } from './not-skills.ts';
import { suppressOverlaps } from './overlaps.ts';
import { quoteOf } from './quote.ts';
import { factsOf } from './skill-facts.ts';
import { readableSentences } from './readable.ts';
import type { ExtractedGate, ExtractedRequirement, Extraction, NotSkill } from './requirement.ts';
import { ALL_STEPS, type ExtractionSteps } from './steps.ts';
import { isThin } from './thin.ts';
import { titlePrior } from './title-prior.ts';

const NO_PRIOR = new Map<number, number>();
const NO_GATES: GateReading = { gates: [], languagePluses: [], onLanguages: new Set() };

/** One scorer per loaded index: it holds the lengths of all skill vectors. */
const scorers = new WeakMap<PhraseIndex, { readonly scorer: DenseScorer | undefined }>();

function scorerOf(index: PhraseIndex): DenseScorer | undefined {
  const known = scorers.get(index) ?? { scorer: DenseScorer.of(index) };
  scorers.set(index, known);
  return known.scorer;
}

function requirementOf(
  decided: Decided,
  sentences: readonly Sentence[],
  index: PhraseIndex,
  steps: ExtractionSteps,
): ExtractedRequirement | undefined {
  const sentence = sentences[decided.sentence];
  if (sentence === undefined) return undefined;
  const after = sentences
    .slice(decided.sentence + 1, decided.sentence + 3)
    .filter((s) => s.block === sentence.block);
  const context = {
    section: sentence.section,
    sentence: sentence.text,
    after: after.map((s) => s.text),
  };
  return {
    skill: index.skillAt(decided.skill),
    kind: steps.kinds ? kindOf(context) : 'start',
    level: steps.levels ? levelOf(sentence.text) : 2,
    confidence: Math.round(decided.confidence * 1000) / 1000,
    ...quoteOf(sentence, decided.from, decided.to),
    why: decided.hit === undefined ? 'dense' : 'phrase',
  };
}

/**
 * One line per skill: the likeliest mention with its kind, and the highest level of all mentions. (The strictest kind of all
 * was tried: it takes what is taught for demanded.)
 */
function merge(requirements: readonly ExtractedRequirement[]): ExtractedRequirement[] {
  const bySkill = new Map<string, ExtractedRequirement>();
  for (const r of requirements) {
    const known = bySkill.get(r.skill);
    if (known === undefined || r.level > known.level)
      bySkill.set(r.skill, known === undefined ? r : { ...known, level: r.level });
  }
  return [...bySkill.values()].sort((a, b) => a.start - b.start || b.confidence - a.confidence);
}

/** Sentences with something to say that is neither a gate nor a diploma, years, hours or an attitude. */
function demanding(sentences: readonly Sentence[], masked: readonly Masked[]): number {
  return sentences.filter(
    (s) =>
      isReadForSkills(s) &&
      s.text.length >= 15 &&
      masked.every((m) => m.end <= s.start || m.start >= s.end),
  ).length;
}

const modelFor = (index: PhraseIndex, steps: ExtractionSteps): DecisionModel =>
  decisionModel({
    dense: steps.dense && index.embedding !== undefined,
    coherence: steps.coherence,
  });

/** Everything that was found in a vacancy before the decision. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly gates: readonly ExtractedGate[];
  /** Languages that are only a plus. */
  readonly languagePluses: readonly ExtractedGate[];
  readonly notSkills: readonly NotSkill[];
  readonly candidates: readonly Candidate[];
}

/** Reads gates, what is no skill, and all candidates for skills. */
export function readVacancy(
  vacancy: VacancyText,
  index: PhraseIndex,
  steps: ExtractionSteps,
): Reading {
  const placed = readableSentences(vacancy);
  const sentences = steps.sections
    ? placed
    : placed.map((sentence) => ({ ...sentence, section: 'unknown' as const }));
  const { gates, languagePluses, onLanguages } = steps.gates ? readGates(sentences) : NO_GATES;
  const notSkills = steps.notSkills ? extractNotSkills(sentences) : [];
  const language = vacancy.language === 'en' ? 'en' : 'nl';
  const candidates = findCandidates(sentences, {
    index,
    language,
    steps,
    prior: steps.title ? titlePrior(vacancy.title, index, language) : NO_PRIOR,
    masked: steps.masks ? masksOf(sentences, [...gates, ...languagePluses], notSkills) : [],
    dense: steps.dense ? scorerOf(index) : undefined,
  });
  return {
    sentences,
    gates,
    languagePluses,
    notSkills,
    candidates: steps.masks
      ? candidates.filter(({ sentence, skill }) => {
          const { group } = factsOf(index, skill);
          return !isLanguage(group) && !(onLanguages.has(sentence) && isAboutLanguages(group));
        })
      : candidates,
  };
}

/**
 * What a vacancy asks: skills with kind, level and the words they rest on, gates, and what is no skill. Deterministic,
 * never throws, time linear in the text (which `VacancyText` limits). Steps can be switched off to measure what each adds.
 */
export function extractRequirements(
  vacancy: VacancyText,
  index: PhraseIndex,
  steps: ExtractionSteps = ALL_STEPS,
  model: DecisionModel = modelFor(index, steps),
): Extraction {
  return decideReading(readVacancy(vacancy, index, steps), index, steps, model);
}

/** The second half of `extractRequirements`. */
export function decideReading(
  { sentences, gates, languagePluses, notSkills, candidates }: Reading,
  index: PhraseIndex,
  steps: ExtractionSteps,
  model: DecisionModel,
): Extraction {
  const decided = decide(candidates, model, index);
  const kept = steps.overlaps ? suppressOverlaps(decided, index) : decided;
  const requirements = merge([
    ...languageRequirements(languagePluses, index),
    ...kept.map((d) => requirementOf(d, sentences, index, steps)).filter((r) => r !== undefined),
  ]);
  return {
    requirements,
    gates,
    notSkills,
    thin: steps.thin && isThin(requirements, demanding(sentences, [...gates, ...notSkills])),
  };
}
