import { extractRequirements } from '#core/extraction/extract-requirements.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import type { Proposal, ProposeRequest } from '../api.ts';
import { labelsOf } from '../skill-labels.ts';
import { warnOfList, warnOfText } from './warnings.ts';

const MAX_QUOTE = 300;
const MAX_TITLE = 200;

const quoteOf = (text: string): string => text.trim().slice(0, MAX_QUOTE);

/** The first line, when it is short enough for a title. */
function titleFrom(text: string): string {
  const first = text.trim().split('\n', 1)[0]?.trim() ?? '';
  return first.length <= MAX_TITLE ? first : '';
}

/** Proposes a requirement list from a pasted text; a person confirms it. Nothing is stored. */
export function proposeVacancy(index: PhraseIndex, { title, text }: ProposeRequest): Proposal {
  const named = title === undefined || title === '' ? titleFrom(text) : title;
  const vacancy = vacancyFromText({ text, title: named });
  const extraction = extractRequirements(vacancy, index);
  const requires = extraction.requirements
    .toSorted((a, b) => b.confidence - a.confidence)
    .map(({ skill, kind, level, quote, confidence }) => ({
      id: skill,
      labels: labelsOf(index, skill),
      kind,
      min: level,
      quote: quoteOf(quote),
      confidence,
    }));
  return {
    title: named,
    language: vacancy.language,
    requires,
    gates: extraction.gates.map(({ gate, kind, quote }) => ({
      gate,
      kind,
      quote: quoteOf(quote),
    })),
    notSkills: extraction.notSkills.map(({ kind, quote }) => ({ kind, quote: quoteOf(quote) })),
    warnings: [
      ...warnOfText(extraction, vacancy.text.length < text.length),
      ...warnOfList(requires),
    ],
  };
}
