import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHash, toHash, type Route } from '../../../extension/pages/routes.ts';

const home: Route = { page: 'passport' };

describe('the addresses of our pages', () => {
  it.each<Route>([
    { page: 'passport' },
    { page: 'start' },
    { page: 'choose' },
    { page: 'questions' },
    { page: 'result' },
    { page: 'backup' },
    { page: 'settings' },
    { page: 'talks' },
    { page: 'apply' },
    { page: 'apply', draft: 'a b/ç#1' },
    { page: 'talk', app: 'x_-1' },
    { page: 'answer', skill: 'http://data.europa.eu/esco/skill/1' },
    { page: 'overstap' },
    { page: 'overstap', occupation: 'http://data.europa.eu/esco/occupation/1' },
    { page: 'compare', occupations: [] },
    { page: 'compare', occupations: ['http://data.europa.eu/esco/occupation/1'] },
    { page: 'compare', occupations: ['http://a.example/1', 'http://a.example/2'] },
    { page: 'learn' },
    { page: 'learn', towards: 'http://data.europa.eu/esco/occupation/1' },
    { page: 'training' },
  ])('come back as they went: %o', (route) => {
    expect(parseHash(toHash(route), home)).toEqual(route);
  });

  it('lead home without a hash', () => {
    expect(parseHash('', { page: 'apply' })).toEqual({ page: 'apply' });
    expect(parseHash('#/', home)).toEqual(home);
  });

  it('never break on a strange hash', () => {
    expect(parseHash('#/talks/%E0%A4%A', home)).toEqual({ page: 'talks' });
    expect(parseHash('#/nothing', home)).toEqual({ page: 'unknown' });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseHash(text, home).page).toBeTypeOf('string');
      }),
    );
  });
});
