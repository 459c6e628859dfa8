import type { TextBlock } from './block-builder.ts';
import { readGraph, listOf, type Entity, entityOf } from './job-posting-objects.ts';
import {
  blocksOf,
  dateOf,
  employmentTypesOf,
  lineOf,
  linesOf,
  organisationOf,
  placeOf,
} from './job-posting-values.ts';
import { parseTolerantJson } from './tolerant-json.ts';

/** A schema.org JobPosting as plain text; whatever was missing, junk or unreadable is absent. */
export interface JobPosting {
  readonly title?: string;
  readonly employer?: string;
  readonly place?: string;
  /** The description, then responsibilities, qualifications, skills, experience and education that it does not already say. */
  readonly blocks: readonly TextBlock[];
  readonly url?: string;
  readonly identifier?: string;
  readonly employmentTypes: readonly string[];
  readonly workHours?: string;
  /** yyyy-mm-dd */
  readonly datePosted?: string;
  /** yyyy-mm-dd */
  readonly validThrough?: string;
}

/** More blocks of JSON than any page has. */
const MAX_SCRIPTS = 60;

/**
 * Every JobPosting (https://schema.org/JobPosting) in a page's blocks of JSON-LD, in the order in which they stand.
 * All blocks are one graph: an organisation in one may be named by `@id` in another. Never throws; what cannot be read is
 * left out.
 */
export function readJobPostings(scripts: readonly string[]): readonly JobPosting[] {
  const documents = scripts.slice(0, MAX_SCRIPTS).map(parseTolerantJson);
  const { postings, byId } = readGraph(documents);
  return postings.map((entity) => toJobPosting(entity, byId));
}

/** One JobPosting from its properties, however they were written down (JSON-LD, microdata, RDFa). */
export function toJobPosting(entity: Entity, byId: ReadonlyMap<string, Entity>): JobPosting {
  const title = lineOf(entity['title']) ?? lineOf(entity['name']);
  const employer = organisationOf(entity['hiringOrganization'], byId);
  const place = placeOf(entity['jobLocation'], byId, employer);
  const url = lineOf(entity['url']);
  const identifier = identifierOf(entity['identifier']);
  const workHours = lineOf(entity['workHours']);
  const datePosted = dateOf(entity['datePosted']);
  const validThrough = dateOf(entity['validThrough']);
  return {
    ...(title === undefined ? {} : { title }),
    ...(employer === undefined ? {} : { employer }),
    ...(place === undefined ? {} : { place }),
    blocks: withFurtherProperties(entity),
    ...(url === undefined ? {} : { url }),
    ...(identifier === undefined ? {} : { identifier }),
    employmentTypes: employmentTypesOf(entity['employmentType']),
    ...(workHours === undefined ? {} : { workHours }),
    ...(datePosted === undefined ? {} : { datePosted }),
    ...(validThrough === undefined ? {} : { validThrough }),
  };
}

function identifierOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  const entity = entityOf(first);
  return entity ? lineOf(entity['value'] ?? entity['name']) : lineOf(first);
}

/** Properties beside the description, with the heading that tells what they are. */
const FURTHER: readonly (readonly [string, string])[] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
];

function withFurtherProperties(entity: Entity): readonly TextBlock[] {
  const blocks = [...blocksOf(entity['description'])];
  const said = fold(blocks.map((block) => block.text).join(' '));
  for (const [property, heading] of FURTHER) {
    const value = entity[property];
    const found = typeof value === 'string' ? readable(value) : blocksOfList(value);
    const fresh = found.filter((block) => !said.includes(fold(block.text)));
    if (fresh.length > 0) blocks.push({ kind: 'heading', text: heading }, ...fresh);
  }
  return blocks;
}

/** Jobbird puts the salary into `skills`: such a text is worth nothing there. */
const MISUSED = /^(?:salaris|salary|schaal)/i;

const readable = (value: string): readonly TextBlock[] => {
  const blocks = blocksOf(value);
  const first = blocks[0]?.text ?? '';
  return MISUSED.test(first) ||
    (blocks.length === 1 && lineOf(first) === undefined && first.length < 40)
    ? []
    : blocks;
};

const blocksOfList = (value: unknown): readonly TextBlock[] =>
  linesOf(value).map((text) => ({ kind: 'item', text }));

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
