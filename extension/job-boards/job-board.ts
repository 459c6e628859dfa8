import type { VacancyField } from '#core/vacancy/vacancy-text.ts';

/** A CSS selector. Hooks in order of lasting: `data-*`, id, role, itemprop, class prefix, class; never a build hash. */
export type Selector = string;

/** A path of this shape is meant; the regular expression is matched against `pathname + search`. */
export type UrlRule = RegExp;

/**
 * What one site needs beside the generic reader: data with a date, optional, and allowed to fail quietly. The
 * generic reader works without it; an adapter names the fields that the generic reader gets wrong, and where the open
 * vacancy of a split view stands.
 */
export interface JobBoard {
  /** Equals the file name; stands in `sources` as `adapter:<id>` and in saved settings. */
  readonly id: string;
  readonly name: string;
  /** Date of the last check against a real page. */
  readonly version: string;
  /** Host names (a leading dot covers every subdomain too); never paths. */
  readonly hosts: readonly string[];
  readonly vacancy: {
    readonly url: UrlRule;
    /** Query key that names the open vacancy of a split view: then the document's JSON-LD is not trusted. */
    readonly openJob?: string;
    /** Per field several alternatives, the first that gives text wins. */
    readonly fields: Partial<Readonly<Record<VacancyField, readonly Selector[]>>>;
  };
  /** Paths that show a result list: never a vacancy, unless `openJob` is in the address. */
  readonly list?: { readonly url: UrlRule };
}
