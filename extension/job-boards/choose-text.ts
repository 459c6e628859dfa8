import type { TextBlock } from '#core/vacancy/block-builder.ts';
import { headingSection } from '#core/vacancy/headings.ts';
import type { Section } from '#core/vacancy/vacancy-text.ts';
import { foldName } from './page-facts.ts';

/** A shorter description may be a teaser (characters). */
const TEASER = 600;
/** A page that says all of the description and this much more has parts that the description left out. */
const MORE = 1.2;
const COVERED = 0.7;

export const lengthOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

/** Share of the blocks of `text` that stand in `page` as well, by their beginnings. */
export function coverage(text: readonly TextBlock[], page: readonly TextBlock[]): number {
  const said = foldName(page.map((block) => block.text).join(' '));
  const samples = text
    .map((block) => foldName(block.text).slice(0, 60))
    .filter((sample) => sample.length >= 25);
  if (samples.length === 0) return 0;
  return samples.filter((sample) => said.includes(sample)).length / samples.length;
}

/**
 * Whether the page's own text is better than the one from a source that was preferred so far: the other is a teaser,
 * has no structure, or leaves out what the page also says.
 */
export function isBetterText(page: readonly TextBlock[], than: readonly TextBlock[]): boolean {
  const own = lengthOf(page);
  const other = lengthOf(than);
  if (own > other && (other < TEASER || other < own / 2)) return true;
  if (than.length < 3 && page.length >= 6 && own > 0.8 * other) return true;
  return own > MORE * other && coverage(than, page) >= COVERED && saysMore(page, than);
}

/** Whether the page has a part on the work or on what is asked that the other text lacks. */
function saysMore(page: readonly TextBlock[], than: readonly TextBlock[]): boolean {
  const known = sectionsIn(than);
  return [...sectionsIn(page)].some((section) => REQUIRING.has(section) && !known.has(section));
}

const REQUIRING: ReadonlySet<Section> = new Set(['tasks', 'asks', 'nice', 'learn']);

const sectionsIn = (blocks: readonly TextBlock[]): ReadonlySet<Section> =>
  new Set(
    blocks.flatMap((block) =>
      block.kind === 'heading' || /[:?]$/.test(block.text)
        ? (headingSection(block.text) ?? [])
        : [],
    ),
  );

/** Without the title, employer and place that a page prints above its text: they are fields already. */
export function withoutFields(
  blocks: readonly TextBlock[],
  fields: readonly (string | undefined)[],
): readonly TextBlock[] {
  const said = new Set(fields.map((field) => foldName(field ?? '')));
  const first = blocks.findIndex((block) => !said.has(foldName(block.text)));
  return first < 0 ? blocks : blocks.slice(first);
}
