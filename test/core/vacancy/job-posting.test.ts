import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJobPostings, type JobPosting } from '../../../core/vacancy/job-posting.ts';

const base = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Kok',
  description: '<p>Je kookt elke dag voor tachtig gasten.</p>',
  hiringOrganization: { '@type': 'Organization', name: 'Brasserie De Zandbank' },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Zwolle', addressCountry: 'NL' } },
};

const read = (value: unknown): JobPosting | undefined =>
  readJobPostings([JSON.stringify(value)])[0];
const words = (posting: JobPosting | undefined): string =>
  (posting?.blocks ?? []).map((block) => block.text).join(' / ');

describe('readJobPostings finds the posting', () => {
  it('as an object of its own', () => {
    expect(read(base)).toMatchObject({
      title: 'Kok',
      employer: 'Brasserie De Zandbank',
      place: 'Zwolle',
      blocks: [{ kind: 'paragraph', text: 'Je kookt elke dag voor tachtig gasten.' }],
    });
  });

  it.each([
    ['a list of types', { ...base, '@type': ['JobPosting', 'WPHeader'] }],
    ['a full address as type', { ...base, '@type': 'http://schema.org/JobPosting' }],
    ['a prefixed type', { ...base, '@type': 'schema:JobPosting' }],
    ['a graph', { '@graph': [{ '@type': 'WebSite', name: 'Site' }, base] }],
    ['mainEntity', { '@type': 'WebPage', mainEntity: base }],
    ['a list', [{ '@type': 'BreadcrumbList' }, [base]]],
    [
      'an item list',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: base }] },
    ],
  ])('in %s', (_name, value) => {
    expect(read(value)?.title).toBe('Kok');
  });

  it('without any type, by what it holds', () => {
    expect(read({ ...base, '@type': undefined })?.title).toBe('Kok');
    expect(read({ title: 'Nieuws', description: 'Een bericht.' })).toBeUndefined();
    expect(read({ ...base, '@type': 'NewsArticle' })).toBeUndefined();
  });

  it('with PascalCase keys', () => {
    const posting = read({
      '@type': 'JobPosting',
      Title: 'Kok',
      Description: 'Je kookt.',
      HiringOrganization: { Name: 'De Zandbank' },
    });
    expect(posting).toMatchObject({ title: 'Kok', employer: 'De Zandbank' });
  });

  it('several times, in order', () => {
    const scripts = [JSON.stringify([base, { ...base, title: 'Afwasser' }]), '', '{kapot'];
    expect(readJobPostings(scripts).map((posting) => posting.title)).toEqual(['Kok', 'Afwasser']);
  });

  it('never through the prototype', () => {
    const text =
      '{"@type":"JobPosting","title":"Kok","__proto__":{"employer":"X"},"constructor":{"a":1}}';
    expect(readJobPostings([text])[0]?.title).toBe('Kok');
    expect(({} as Record<string, unknown>)['employer']).toBeUndefined();
  });

  it('stops in JSON that is nested or large beyond reason', () => {
    const deep = `${'{"a":'.repeat(5_000)}${JSON.stringify(base)}${'}'.repeat(5_000)}`;
    expect(readJobPostings([deep])).toEqual([]);
    expect(readJobPostings([JSON.stringify(Array.from({ length: 20_000 }, () => ({})))])).toEqual(
      [],
    );
  });
});

describe('the employer of a posting', () => {
  it.each([
    ['plain text', 'De Zandbank'],
    ['a list', [{ name: 'De Zandbank' }]],
    ['only a legal name', { legalName: 'De Zandbank' }],
    ['HTML in the name', { name: '<b>De Zandbank</b>' }],
  ])('may be %s', (_name, hiringOrganization) => {
    expect(read({ ...base, hiringOrganization })?.employer).toBe('De Zandbank');
  });

  it('may stand elsewhere in the graph, also in another script', () => {
    const posting = { ...base, hiringOrganization: { '@id': '#werkgever' } };
    const organisation = { '@id': '#werkgever', '@type': 'Organization', name: 'De Zandbank' };
    expect(
      readJobPostings([JSON.stringify(posting), JSON.stringify(organisation)])[0]?.employer,
    ).toBe('De Zandbank');
  });

  it.each([
    [''],
    ['Null'],
    ['https://voorbeeld.test'],
    [42n.toString().replace('42', '-')],
    [{}],
    [null],
  ])('is absent when it says nothing (%j)', (hiringOrganization) => {
    expect(read({ ...base, hiringOrganization })?.employer).toBeUndefined();
  });
});

describe('the place of a posting', () => {
  it.each([
    ['plain text', 'Zwolle', 'Zwolle'],
    [
      'a list',
      [{ address: { addressLocality: 'Zwolle' } }, { address: { addressLocality: 'Kampen' } }],
      'Zwolle, Kampen',
    ],
    ['an address as text', { address: 'Kade 1, Zwolle' }, 'Kade 1, Zwolle'],
    ['a list of addresses', { address: [{ addressLocality: 'Zwolle' }] }, 'Zwolle'],
    ['only a region', { address: { addressRegion: 'Overijssel' } }, 'Overijssel'],
    [
      'only a country, as an object',
      { address: { addressCountry: { name: 'Nederland' } } },
      'Nederland',
    ],
    ['a name that is not the employer', { name: 'Station Zwolle' }, 'Station Zwolle'],
    [
      'a name that is the employer',
      { name: 'Brasserie De Zandbank', address: { addressRegion: 'Overijssel' } },
      'Overijssel',
    ],
  ])('may be %s', (_name, jobLocation, place) => {
    expect(read({ ...base, jobLocation })?.place).toBe(place);
  });
});

describe('the text of a posting', () => {
  it.each([
    ['HTML', '<p>Je kookt.</p><ul><li>soep</li></ul>'],
    [
      'HTML escaped once',
      '&lt;p&gt;Je kookt.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;soep&lt;/li&gt;&lt;/ul&gt;',
    ],
    [
      'HTML escaped twice',
      '&amp;lt;p&amp;gt;Je kookt.&amp;lt;/p&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;soep&amp;lt;/li&amp;gt;',
    ],
    ['plain text', 'Je kookt.\n- soep'],
    ['plain text with escaped line breaks', 'Je kookt.\\n- soep'],
    ['plain text with line breaks as references', 'Je kookt.&amp;#xa;- soep'],
  ])('is read from %s', (_name, description) => {
    expect(read({ ...base, description })?.blocks).toEqual([
      { kind: 'paragraph', text: 'Je kookt.' },
      { kind: 'item', text: 'soep' },
    ]);
  });

  it('takes in skills, qualifications and education that the description does not say', () => {
    const posting = read({
      ...base,
      skills: 'Rustig, Netjes',
      qualifications: 'Je kookt elke dag voor tachtig gasten.',
      educationRequirements: ['MBO', { credentialCategory: 'bachelor degree' }],
    });
    expect(words(posting)).toBe(
      'Je kookt elke dag voor tachtig gasten. / Skills / Rustig, Netjes / Education / MBO / bachelor degree',
    );
  });

  it('leaves out junk and misused properties', () => {
    const posting = read({
      ...base,
      skills: '<strong>Salarisniveau</strong> schaal 8',
      experienceRequirements: 'Not Applicable',
      educationRequirements: [],
      qualifications: 'UNAVAILABLE',
    });
    expect(words(posting)).toBe('Je kookt elke dag voor tachtig gasten.');
  });
});

describe('the small properties of a posting', () => {
  it.each([
    ['FULL_TIME', ['FULL_TIME']],
    [
      ['TEMPORARY', 'FULL_TIME'],
      ['TEMPORARY', 'FULL_TIME'],
    ],
    ["['FULL_TIME', 'PART_TIME']", ['FULL_TIME', 'PART_TIME']],
    ['FULL_TIME, PART_TIME', ['FULL_TIME', 'PART_TIME']],
    ['', []],
    [7, []],
  ])('reads employmentType %j', (employmentType, expected) => {
    expect(read({ ...base, employmentType })?.employmentTypes).toEqual(expected);
  });

  it.each([
    ['2026-7-27', '2026-07-27'],
    ['2026-11-02T08:00:00+01:00', '2026-11-02'],
    ['20-11-2019 08:55', '2019-11-20'],
    ['2026-13-40', undefined],
    ['gisteren', undefined],
  ])('reads the date %s', (datePosted, expected) => {
    expect(read({ ...base, datePosted })?.datePosted).toBe(expected);
  });

  it('reads identifiers and hours, whatever their shape', () => {
    expect(
      read({
        ...base,
        identifier: { '@type': 'PropertyValue', value: 4711 },
        workHours: '24 - 36 uur',
      }),
    ).toMatchObject({ identifier: '4711', workHours: '24 - 36 uur' });
  });
});

it('never throws on any JSON in any property', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(
          ...Object.keys(base),
          'skills',
          'identifier',
          'employmentType',
          'validThrough',
          '@id',
          '@graph',
        ),
        fc.jsonValue(),
      ),
      (value) => {
        const posting = read({ ...value, '@type': 'JobPosting' });
        expect(posting?.title ?? '').not.toMatch(/\n/);
      },
    ),
  );
});
