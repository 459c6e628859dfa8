import type { ExtractedRequirement } from '../extraction/requirement.ts';
import type { ListItem } from './make-list.ts';

/** The extracted requirements as items for `makeList`; the quoted words become the text of the line. */
export function itemsFromExtraction(
  requirements: readonly Pick<ExtractedRequirement, 'skill' | 'kind' | 'level' | 'quote'>[],
): ListItem[] {
  return requirements.map(({ skill, kind, level, quote }) => ({
    id: skill,
    kind,
    min: level,
    ...(quote !== '' && { text: quote }),
  }));
}
