import type { GateInput, RequirementInput } from '../../ats-plugin/api.ts';

/** A part of a vacancy text: a heading, then running text, then a list. */
export interface VacancyPart {
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
  readonly items?: readonly string[];
}

/**
 * How the page describes the vacancy to machines: complete JSON-LD, JSON-LD with a teaser only, JSON-LD that is broken
 * the way real sites break it, or nothing.
 */
export type Markup = 'complete' | 'teaser' | 'broken' | 'none';

/** A vacancy of the demo job board. Employers, people and places of work are made up. */
export interface DemoVacancy {
  readonly slug: string;
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly sector: string;
  readonly hours: string;
  readonly pay: string;
  readonly language: 'nl' | 'en';
  /** yyyy-mm-dd */
  readonly posted: string;
  readonly summary: string;
  readonly parts: readonly VacancyPart[];
  readonly markup: Markup;
  /** `single-page`: part of the page that goes from vacancy to vacancy with pushState. */
  readonly page: 'document' | 'single-page';
  /** What an employer that takes part would publish, for the recruiter API. */
  readonly list?: EmployerList;
}

export interface EmployerList {
  readonly requires: readonly RequirementInput[];
  readonly gates: readonly GateInput[];
}

/** The text as a recruiter would paste it: headings on lines of their own, items with a dash. */
export function textOf(vacancy: DemoVacancy): string {
  const parts = vacancy.parts.map(({ heading, paragraphs = [], items = [] }) =>
    [
      ...(heading === undefined ? [] : [heading]),
      ...paragraphs,
      ...items.map((item) => `- ${item}`),
    ].join('\n'),
  );
  return [vacancy.summary, ...parts].join('\n\n');
}

/** A skill of the vocabulary by the last part of its ESCO address. */
export const skill = (id: string): string => `http://data.europa.eu/esco/skill/${id}`;
