import { isUnread } from './page-blocks.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Parts of a class or id that name what surrounds a vacancy. */
const SURROUNDINGS = words(
  'cookie cookies cookiebar cookiebanner cookieconsent cookiepolicy cookiemanager cookienotice consent gdpr privacybanner cky onetrust cookiebot ' +
    'nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs topbar toolbar offcanvas drawer skiplink ' +
    'footer sitefooter colophon colofon impressum disclaimer masthead pagination pager ' +
    'sidebar related similar recommended recommendations suggestions gerelateerd gerelateerde vergelijkbaar vergelijkbare aanbevolen ' +
    'recent morejobs otherjobs relatedjobs similarjobs upsell upsells ' +
    'newsletter nieuwsbrief jobalert jobalerts subscribe subscription signup signin login authwall ' +
    'popover tooltip dropdown toast ' +
    'share sharing social socials comments disqus advertisement advert ads promo ' +
    'search searchbar searchform filters filterbar facets',
);

/** Layers over the page: never its subject, unless they carry its main heading. */
const LAYERS = words(
  'modal popup lightbox overlay dialog authwall cookiebanner cookieconsent cookiebar',
);
const LAYER_ROLES = words('dialog alertdialog');

const ROLES = words(
  'navigation banner contentinfo search dialog alertdialog menu menubar tooltip complementary',
);
const TAGS = words('nav footer dialog aside form');

/** The beginning of an attribute says enough (characters). */
const MAX_ATTRIBUTE = 300;

/** A hidden part that opens on a click still belongs to the text. */
const OPENS = /accordion|collaps|toggle|tab|panel|more|description|content|faq|expand/i;

/** Whether the page hides this element by its own markup, for good (not an accordion). */
export function isHidden(element: Element): boolean {
  const style = (element.getAttribute('style') ?? '').slice(0, MAX_ATTRIBUTE);
  if (
    !element.hasAttribute('hidden') &&
    !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  ) {
    return false;
  }
  const role = element.getAttribute('role');
  return role !== 'tabpanel' && role !== 'region' && !OPENS.test(nameOf(element));
}

/** Whether markup says that this is not the page's own subject: menus, footers, cookie texts, related jobs, dialogs. */
export function isSurrounding(element: Element): boolean {
  const name = element.localName;
  if (isUnread(element) || TAGS.has(name)) return true;
  if (name === 'body' || name === 'main' || name === 'article' || name === 'html') return false;
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return true;
  if (name === 'header') return isPageHeader(element);
  return namesOneOf(element, SURROUNDINGS);
}

/** Whether markup says that this lies over the page: dialogs, log-in and cookie layers. */
export function isLayer(element: Element): boolean {
  const role = element.getAttribute('role');
  const named =
    element.localName === 'dialog' ||
    element.getAttribute('aria-modal') === 'true' ||
    (role !== null && LAYER_ROLES.has(role)) ||
    (element.localName !== 'body' && namesOneOf(element, LAYERS));
  return named && element.querySelector('h1') === null;
}

/** A header of the whole page; the header of an article holds the title of the vacancy. */
function isPageHeader(element: Element): boolean {
  if (element.querySelector('h1') !== null) return false;
  return element.closest('article, main, section, [role="main"]') === null;
}

function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(
    0,
    MAX_ATTRIBUTE,
  );
}

/** Whether a part of the element's class or id is one of the words. */
function namesOneOf(element: Element, list: ReadonlySet<string>): boolean {
  const name = nameOf(element);
  return name !== ' ' && partsOf(name).some((part) => list.has(part));
}

/** `jobAlert-box related_jobs` -> job, alert, jobalert, box, related, jobs, relatedjobs. */
function partsOf(name: string): readonly string[] {
  return name.split(/\s+/).flatMap((token) => {
    const parts = token
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((part) => part !== '');
    return [...parts, ...parts.slice(1).map((part, at) => `${parts[at] ?? ''}${part}`)];
  });
}
