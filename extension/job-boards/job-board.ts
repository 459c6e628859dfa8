import type { VacancyField } from '#core/vacancy/vacancy-text.ts';

/** A CSS selector. Hooks in order of lasting: `data-*`, id, role, itemprop, class prefix, class; never a build hash. */
export type Selector = string;

/** Matched against `pathname + search`. */
export type UrlRule = RegExp;

/**
 * What one site needs beside the generic reader: data with a date, optional, and allowed to fail quietly. It names the
 * fields that the generic reader gets wrong, where the open vacancy of a split view stands, and which pages of the site are
 * never a vacancy. Everything else is left to the generic reader.
 */
export interface JobBoard {
  /** Equals the file name; stands in `sources` as `adapter:<id>`, and in saved settings. */
  readonly id: string;
  readonly name: string;
  /** Date of the last check against a real page. */
  readonly version: string;
  /** Host names; a leading dot covers the name and every subdomain. Never paths. */
  readonly hosts: readonly string[];
  readonly vacancy: {
    readonly url: UrlRule;
    /** In a split view: the query key that names the open vacancy. Then the document's JSON-LD is not trusted. */
    readonly openJob?: string;
    /** Links of the open vacancy to itself: while none of them holds its id, the pane still shows another one. */
    readonly ownLink?: Selector;
    /** Per field several alternatives; the first that gives text wins. */
    readonly fields: Partial<Readonly<Record<VacancyField, readonly Selector[]>>>;
  };
  /** Pages of this site that show no single vacancy, unless `openJob` is in the address. */
  readonly notVacancy?: UrlRule;
}
