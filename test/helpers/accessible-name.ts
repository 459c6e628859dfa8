const implicitRoles: Readonly<Record<string, string>> = {
  A: 'link',
  BUTTON: 'button',
  TEXTAREA: 'textbox',
  SELECT: 'combobox',
  OPTION: 'option',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  UL: 'list',
  OL: 'list',
  LI: 'listitem',
  DIALOG: 'dialog',
  SECTION: 'region',
  NAV: 'navigation',
  MAIN: 'main',
  FIELDSET: 'group',
};
const inputRoles: Readonly<Record<string, string>> = { checkbox: 'checkbox', radio: 'radio' };
const namedFromContent = ['link', 'button', 'option', 'heading', 'listitem', 'switch'];

/** The role of an element as tests need it: the stated one, else that of its tag (HTML-AAM, in short). */
export function roleOf(element: Element): string {
  const stated = element.getAttribute('role');
  if (stated) return stated;
  if (element instanceof HTMLInputElement) return inputRoles[element.type] ?? 'textbox';
  return implicitRoles[element.tagName] ?? '';
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text as it is read out: without what is hidden or for the eye only. */
function readOut(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (
    node instanceof Element &&
    (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('hidden'))
  )
    return '';
  return [...node.childNodes].map(readOut).join('');
}

/** The name of an element (accname 1.2 in short: labelledby, label, the field's label or legend, content). */
export function nameOf(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy)
    return clean(
      labelledBy
        .split(' ')
        .map((id) => document.getElementById(id))
        .map((label) => (label ? readOut(label) : ''))
        .join(' '),
    );
  const label = element.getAttribute('aria-label');
  if (label) return clean(label);
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)) {
    const own = element.id ? document.querySelector(`label[for="${element.id}"]`) : null;
    const field = own ?? element.closest('label');
    if (!field) return '';
    return clean(field.querySelector('.isp-field__label')?.textContent ?? readOut(field));
  }
  if (element.tagName === 'FIELDSET')
    return clean(element.querySelector('legend')?.textContent ?? '');
  return namedFromContent.includes(roleOf(element)) ? clean(readOut(element)) : '';
}
