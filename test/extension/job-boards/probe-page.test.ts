// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { probePage } from '../../../extension/job-boards/probe-page.ts';
import { openFixture, openPage } from './page-fixtures.ts';

const elsewhere = 'https://www.voorbeeld.test/';
const probe = (html: string, url = elsewhere): boolean => probePage(openPage(html), url);

describe('probePage', () => {
  it.each([
    ['an address of a vacancy', '', 'https://www.voorbeeld.test/vacature/12'],
    ['an open vacancy in the address', '', 'https://www.voorbeeld.test/zoek?vjk=12'],
    [
      'a JobPosting',
      '<script type="application/ld+json">{"@type":"JobPosting"}</script>',
      elsewhere,
    ],
    [
      'a JobPosting without type',
      '<script type="application/ld+json">{"hiringOrganization":"x"}</script>',
      elsewhere,
    ],
    ['microdata', '<div itemscope itemtype="https://schema.org/JobPosting"></div>', elsewhere],
    ['a signed list', '<script type="application/skillspaspoort+jwt">a.b.c</script>', elsewhere],
    ['a title that says so', '<title>Vacature kok</title>', elsewhere],
    ['a heading that only vacancies have', '<h2>Wat bieden wij?</h2>', elsewhere],
  ])('says yes to %s', (_name, html, url) => {
    expect(probe(html, url)).toBe(true);
  });

  it.each([
    [
      'a shop',
      '<title>Winterjassen</title><h1>Jassen</h1><p>Onze jassen zijn warm.</p>',
      elsewhere,
    ],
    ['an address that is none', '<p>x</p>', 'geen adres'],
    ['a document whose members are hidden', '<img name="querySelector">', elsewhere],
  ])('says no to %s', (_name, html, url) => {
    expect(probe(html, url)).toBe(false);
  });

  it('says no to a news page that mentions vacancies in its menu', () => {
    const { page, url } = openFixture('generic--news');
    expect(probePage(page, url)).toBe(false);
  });
});
