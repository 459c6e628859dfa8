import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Result } from '#core/result.ts';
import type { VacancyText } from '#core/vacancy/vacancy-text.ts';

/** Our own hand-written, fictional pages. */
export const fixtures = join(import.meta.dirname, '../../fixtures/job-boards');

export interface PageFixture {
  /** `<board>--<case>` */
  readonly name: string;
  readonly html: string;
  readonly url: string;
}

/** Every page in the fixtures folder; its address stands in the comment on its first line. */
export const pageFixtures = (): readonly PageFixture[] =>
  readdirSync(fixtures)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(fixtures, file), 'utf8');
      const [, json = '{}'] = /^<!-- (\{.*\}) -->/.exec(html) ?? [];
      const { url } = JSON.parse(json) as { url: string };
      return { name: file.replace(/\.html$/, ''), html, url };
    });

/** The page as an inert document: no scripts run, nothing is fetched. */
export const openPage = (html: string): Document => new JSDOM(html).window.document;

export const openFixture = (name: string): { readonly page: Document; readonly url: string } => {
  const fixture = pageFixtures().find((one) => one.name === name);
  if (!fixture) throw new Error(`no fixture ${name}`);
  return { page: openPage(fixture.html), url: fixture.url };
};

/** What an expectation file holds: the fields, and each block as `kind: text` (sections belong to core's own tests). */
export function toExpectation(read: Result<VacancyText>): object {
  if (!read.ok) return { failure: read.error.code };
  const { title, employer, place, language, sources, blocks } = read.value;
  return {
    title,
    ...(employer === undefined ? {} : { employer }),
    ...(place === undefined ? {} : { place }),
    language,
    sources,
    blocks: blocks.map((block) => `${block.kind}: ${block.text}`),
  };
}
