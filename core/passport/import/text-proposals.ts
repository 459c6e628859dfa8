import { extractRequirements } from '../../extraction/extract-requirements.ts';
import type { Level } from '../../taxonomy/concept.ts';
import type { PhraseIndex } from '../../taxonomy/phrase-index.ts';
import { vacancyFromText } from '../../vacancy/plain-text.ts';
import { plainLine } from './plain-line.ts';
import { MAX_PROPOSALS, type Proposal } from './proposal.ts';

/** What extraction says when the words say nothing of a level. */
const NO_WORD_OF_LEVEL: Level = 2;

/**
 * Skills in the text of a CV, or of anything else that a person wrote about what he or she did. The same extraction
 * reads vacancies; here every part counts, as a CV has its work under headings that a vacancy keeps for the employer.
 * Best first, at most 200. The text is cut at 200,000 characters.
 */
export function proposeFromText(
  text: string,
  source: string,
  index: PhraseIndex,
): readonly Proposal[] {
  const read = vacancyFromText({ text });
  const blocks = read.blocks.map((block) => ({
    ...block,
    // A line that stands alone is a job or a skill here, more often than a heading.
    kind: block.kind === 'heading' ? ('paragraph' as const) : block.kind,
    section: 'tasks' as const,
  }));
  const { requirements } = extractRequirements({ ...read, blocks }, index);
  return requirements
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, MAX_PROPOSALS)
    .map(({ skill, level, quote }) => ({
      skill,
      ...(level !== NO_WORD_OF_LEVEL && { level }),
      source,
      quote: plainLine(quote, 300),
    }));
}
