import { toJobPosting, type JobPosting } from '#core/vacancy/job-posting.ts';
import type { Entity } from '#core/vacancy/job-posting-objects.ts';
import { blocksOfElement, lineOfElement } from './page-blocks.ts';

/** The two ways to mark up elements: HTML microdata and RDFa Lite. */
interface Syntax {
  readonly posting: string;
  readonly property: string;
  readonly scope: string;
}

const MICRODATA: Syntax = {
  posting: '[itemscope][itemtype*="schema.org/JobPosting" i]',
  property: 'itemprop',
  scope: 'itemscope',
};
const RDFA: Syntax = {
  posting: '[typeof~="JobPosting" i], [typeof~="schema:JobPosting" i]',
  property: 'property',
  scope: 'typeof',
};

const MAX_POSTINGS = 20;
const MAX_PROPERTIES = 400;
const TEXTS = new Set([
  'description',
  'responsibilities',
  'qualifications',
  'skills',
  'experienceRequirements',
  'educationRequirements',
  'jobBenefits',
  'incentiveCompensation',
]);

/** Every JobPosting in the page's microdata or RDFa. */
export function readMicrodata(page: Document): readonly JobPosting[] {
  return [MICRODATA, RDFA].flatMap((syntax) =>
    [...page.querySelectorAll(syntax.posting)].slice(0, MAX_POSTINGS).map((element) => {
      const posting = toJobPosting(entityOfElement(element, syntax), new Map());
      const texts = descriptionsIn(element, syntax);
      return { ...posting, blocks: texts.length > 0 ? texts : blocksOfElement(element) };
    }),
  );
}

const nameOf = (element: Element, syntax: Syntax): string =>
  (element.getAttribute(syntax.property) ?? '')
    .trim()
    .replace(/^(?:schema:|https?:\/\/schema\.org\/)/i, '');

/** The properties that belong to this element itself, not to an entity inside it. */
function propertiesOf(scope: Element, syntax: Syntax): readonly Element[] {
  const found = [...scope.querySelectorAll(`[${syntax.property}]`)].slice(0, MAX_PROPERTIES);
  return found.filter((element) => element.parentElement?.closest(`[${syntax.scope}]`) === scope);
}

function entityOfElement(scope: Element, syntax: Syntax, depth = 0): Entity {
  const entity: Record<string, unknown> = {};
  for (const element of propertiesOf(scope, syntax)) {
    const name = nameOf(element, syntax);
    if (name === '' || name === '__proto__' || TEXTS.has(name)) continue;
    const value =
      element.hasAttribute(syntax.scope) && depth < 4
        ? entityOfElement(element, syntax, depth + 1)
        : valueOf(element);
    // A scope without properties of its own is its text ("hiringOrganization" as a plain name).
    const held =
      typeof value === 'object' && Object.keys(value).length === 0 ? lineOfElement(element) : value;
    const before = entity[name];
    entity[name] =
      before === undefined ? held : [...(Array.isArray(before) ? before : [before]), held];
  }
  return Object.fromEntries(
    Object.entries(entity).map(([name, value]) => [
      name,
      Array.isArray(value) && name !== 'jobLocation' ? value[0] : value,
    ]),
  );
}

function valueOf(element: Element): string {
  const written = element.getAttribute('content') ?? element.getAttribute('datetime');
  return written ?? lineOfElement(element);
}

function descriptionsIn(scope: Element, syntax: Syntax): JobPosting['blocks'] {
  const texts = propertiesOf(scope, syntax).filter((element) => TEXTS.has(nameOf(element, syntax)));
  return texts.flatMap((element) => {
    const content = element.getAttribute('content');
    return content === null
      ? blocksOfElement(element)
      : [{ kind: 'paragraph' as const, text: content }];
  });
}
