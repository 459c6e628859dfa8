import type { TextBlock } from './block-builder.ts';
import { detectLanguage } from './language.ts';
import { assignSections, type RawBlock } from './sections.ts';
import { MAX_VACANCY_TEXT, type VacancyText } from './vacancy-text.ts';

/**
 * A vacancy from blocks that were read from a page or a JobPosting: one line of text per block, sections by their
 * headings, language by its words. Blocks beyond `MAX_VACANCY_TEXT` are left out.
 */
export function vacancyFromBlocks(input: {
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  readonly employer?: string | undefined;
  readonly place?: string | undefined;
  readonly sources: VacancyText['sources'];
}): VacancyText {
  const placed: RawBlock[] = [];
  let length = 0;
  for (const block of input.blocks) {
    const start = placed.length === 0 ? 0 : length + 1;
    if (start + block.text.length > MAX_VACANCY_TEXT) break;
    placed.push({ ...block, start });
    length = start + block.text.length;
  }
  const text = placed.map((block) => block.text).join('\n');
  return {
    title: input.title,
    text,
    blocks: assignSections(placed),
    ...(input.employer === undefined ? {} : { employer: input.employer }),
    ...(input.place === undefined ? {} : { place: input.place }),
    language: detectLanguage(`${input.title}\n${text}`),
    sources: input.sources,
  };
}
