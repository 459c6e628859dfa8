/** Part of a vacancy text, in the order of the page. */
export type BodyBlock =
  { readonly heading: string } | { readonly text: string } | { readonly list: readonly string[] };

/**
 * How the detail page tells machines about the vacancy: `json-ld` a sound JobPosting; `teaser` one with only the first
 * words of the text; `line-breaks` one with raw line breaks inside its strings; `cdata` one between CDATA guards; `none`
 * no structured data at all.
 */
export type Markup = 'json-ld' | 'teaser' | 'line-breaks' | 'cdata' | 'none';

/** What else is unusual about the page: a strict Content-Security-Policy, or a small root font and greedy shortcuts. */
export type Trait = 'strict-csp' | 'small-root-and-shortcuts';

export const sectors = [
  'Zorg',
  'Schoonmaak',
  'Techniek',
  'Logistiek',
  'Kinderopvang',
  'Horeca',
  'ICT',
  'Bouw',
  'Overig',
] as const;
export type Sector = (typeof sectors)[number];

export interface Employer {
  readonly name: string;
  /** One sentence, as the employer would say it. */
  readonly about: string;
  /** Every employer of the demo is made up; shown on every page. */
  readonly fictional: true;
}

export interface DemoVacancy {
  readonly slug: string;
  readonly title: string;
  readonly employer: Employer;
  readonly place: string;
  readonly sector: Sector;
  /** Hours a week. */
  readonly hours: { readonly min: number; readonly max: number };
  /** Gross pay in euro. */
  readonly pay: { readonly min: number; readonly max: number; readonly per: 'month' | 'hour' };
  readonly contract: string;
  readonly language: 'nl' | 'en';
  readonly postedDaysAgo: number;
  readonly markup: Markup;
  readonly trait?: Trait;
  /** First words, shown on the result list and in a teaser. */
  readonly teaser: string;
  readonly body: readonly BodyBlock[];
}
