import { BlockBuilder, tidyLine, type TextBlock } from '#core/vacancy/block-builder.ts';
import { blockOfTag, STRONG, UNREAD } from '#core/vacancy/html-blocks.ts';
import { walkTree } from './walk-tree.ts';

/** Controls show words of the site, not of the vacancy. */
const CONTROLS: ReadonlySet<string> = new Set([
  'button',
  'input',
  'option',
  'dialog',
  'nav',
  'menu',
]);

/** Whether an element's content is never text of the page, by its tag alone. */
export const isUnread = (element: Element): boolean => UNREAD.has(element.localName);

/** The content of an element as headings, items and paragraphs; elements for which `skip` holds are left out. */
export function blocksOfElement(
  root: Element,
  skip: (element: Element) => boolean = () => false,
): readonly TextBlock[] {
  const builder = new BlockBuilder();
  let strong = 0;
  walkTree(root, {
    enter(element) {
      const name = element.localName;
      if (name === 'br') builder.breakLine();
      if (name === 'br' || UNREAD.has(name) || CONTROLS.has(name)) return false;
      if (element !== root && (isDecoration(element) || skip(element))) return false;
      const kind = blockOfTag(name) ?? headingByRole(element);
      if (kind) builder.openBlock(kind);
      if (name === 'td' || name === 'th') builder.addText(' ', false);
      if (STRONG.has(name)) strong++;
      return true;
    },
    text: (data) => builder.addText(data, strong > 0),
    leave(element) {
      if (blockOfTag(element.localName) ?? headingByRole(element)) builder.closeBlock();
      if (STRONG.has(element.localName)) strong--;
    },
  });
  return builder.finish();
}

/** Longer content is only hidden from screen readers while a layer lies over the page (characters). */
const MAX_DECORATION = 40;

/** Icons, initials and bullets that the page itself declares to be decoration. */
const isDecoration = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' &&
  (element.textContent ?? '').length <= MAX_DECORATION;

const headingByRole = (element: Element): 'heading' | undefined =>
  element.getAttribute('role') === 'heading' ? 'heading' : undefined;

/** The content of an element as one line. */
export function lineOfElement(element: Element): string {
  const parts: string[] = [];
  walkTree(element, {
    enter(inner) {
      if (UNREAD.has(inner.localName)) return false;
      if (inner.localName === 'br' || blockOfTag(inner.localName)) parts.push(' ');
      return true;
    },
    text: (data) => parts.push(data),
  });
  return tidyLine(parts.join(''));
}
