import { toJobPosting, type JobPosting } from '#core/vacancy/job-posting.ts';
import { entityOf, type Entity } from '#core/vacancy/job-posting-objects.ts';

/** Larger state is a result list with everything in it, and costs more to read than it gives (characters). */
const MAX_STATE = 1_500_000;
const MAX_SCRIPTS = 12;
const MAX_OBJECTS = 20_000;
const MAX_DEPTH = 14;
const MAX_POSTINGS = 60;
/** A shorter description is a snippet of a list (characters). */
const MIN_DESCRIPTION = 300;

const TITLES = ['title', 'jobTitle', 'displayTitle', 'functionTitle', 'name'];
const DESCRIPTIONS = [
  'descriptionHtml',
  'fullDescription',
  'jobDescription',
  'description',
  'descriptionPlain',
  'content',
  'body',
  'text',
];
const EMPLOYERS = [
  'companyName',
  'company',
  'organization',
  'organizationName',
  'employer',
  'hiringOrganization',
];
const PLACES = [
  'locationName',
  'workLocation',
  'location',
  'city',
  'formattedLocation',
  'jobLocation',
];

/** `window.__appData = {`, `self.state={`: the state of a single-page site as a plain assignment. */
const ASSIGNMENT =
  /^\s*(?:(?:window|self|globalThis)\s*(?:\.|\[)|var\s|let\s|const\s)[^={]{0,80}=\s*(?=\{)/;

/**
 * Vacancies in the state that single-page sites write into the page (`__NEXT_DATA__`, `vike_pageContext`, `__appData` and
 * their kin), recognised by what they hold: a title and a long description. The caller must check which one the page shows.
 */
export function readEmbeddedState(page: Document): readonly JobPosting[] {
  const found: JobPosting[] = [];
  let read = 0;
  for (const script of page.querySelectorAll('script:not([src])')) {
    if (read >= MAX_SCRIPTS || found.length >= MAX_POSTINGS) break;
    const type = script.getAttribute('type')?.toLowerCase() ?? '';
    if (type.includes('ld+json')) continue;
    const text = script.textContent ?? '';
    if (text.length < MIN_DESCRIPTION || text.length > MAX_STATE) continue;
    const state = type.includes('json') ? text : assignedState(text);
    if (state === undefined || !/[dD]escription\w*"|"content"|"body"|"text"/.test(state)) continue;
    read++;
    collect(parse(state), found);
  }
  return found;
}

function assignedState(text: string): string | undefined {
  const start = ASSIGNMENT.exec(text);
  return start ? text.slice(start[0].length).replace(/;\s*$/, '') : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function collect(state: unknown, found: JobPosting[]): void {
  const queue: { readonly value: unknown; readonly depth: number }[] = [{ value: state, depth: 0 }];
  for (let at = 0; at < queue.length && at < MAX_OBJECTS && found.length < MAX_POSTINGS; at++) {
    const { value, depth } = queue[at] ?? { value: undefined, depth: 0 };
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
    const posting = Array.isArray(value) ? undefined : postingOf(value);
    if (posting) found.push(posting);
    for (const held of Object.values(value)) queue.push({ value: held, depth: depth + 1 });
  }
}

function postingOf(value: object): JobPosting | undefined {
  const entity = entityOf(value);
  if (!entity) return undefined;
  const title = firstText(entity, TITLES, 3);
  const description = firstText(entity, DESCRIPTIONS, MIN_DESCRIPTION);
  if (title === undefined || description === undefined || title === description) return undefined;
  return toJobPosting(
    {
      title,
      description,
      hiringOrganization: firstHeld(entity, EMPLOYERS),
      jobLocation: placeValue(firstHeld(entity, PLACES)),
      url: entity['url'],
    },
    new Map(),
  );
}

const firstText = (entity: Entity, keys: readonly string[], min: number): string | undefined =>
  keys
    .map((key) => entity[key])
    .find((held): held is string => typeof held === 'string' && held.length >= min);

const firstHeld = (entity: Entity, keys: readonly string[]): unknown =>
  keys.map((key) => entity[key]).find((held) => held !== undefined && held !== null && held !== '');

function placeValue(value: unknown): unknown {
  const entity = entityOf(value);
  if (!entity) return value;
  return entity['address'] === undefined
    ? (entity['displayName'] ?? entity['city'] ?? entity['name'] ?? entity['locality'])
    : value;
}
