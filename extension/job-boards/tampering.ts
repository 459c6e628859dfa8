const FUNCTIONS = [
  'closest',
  'getAttribute',
  'hasAttribute',
  'querySelector',
  'querySelectorAll',
] as const;
const MAX_FORMS = 500;

/**
 * Whether named elements on the page hide members of the document or of its forms that the reader relies on ("DOM
 * clobbering"): a walk over such a page may go in circles. No honest job board does this, so the page is left alone.
 */
export function isTampered(page: Document): boolean {
  const root = page.documentElement as Element | null;
  if (
    typeof page.querySelector !== 'function' ||
    typeof page.querySelectorAll !== 'function' ||
    root?.localName !== 'html' ||
    ((page.body as Element | null)?.localName ?? 'body') !== 'body'
  ) {
    return true;
  }
  return [...root.getElementsByTagName('form')].slice(0, MAX_FORMS).some(isHollow);
}

/** A form on which a control of that name stands in for one of its own members. */
function isHollow(form: HTMLFormElement): boolean {
  const parent: unknown = form.parentNode;
  const next: unknown = form.nextSibling;
  return (
    FUNCTIONS.some((name) => typeof form[name] !== 'function') ||
    typeof form.localName !== 'string' ||
    typeof form.nodeType !== 'number' ||
    typeof form.textContent !== 'string' ||
    form.parentElement !== (parent as Node) ||
    !(parent as Node).contains(form) ||
    (next !== null && (next as Node).previousSibling !== form)
  );
}
