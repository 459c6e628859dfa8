import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePath, type Route, toPath } from '../../../ats-plugin/recruiter/routes.ts';

const id = fc
  .string({ minLength: 1 })
  .filter((text) => text !== 'new' && text !== '.' && text !== '..');

describe('the addresses of the recruiter pages', () => {
  it('lead back to the page they were made for', () => {
    const route = fc.oneof(
      fc.constantFrom<Route>(
        { page: 'vacancies' },
        { page: 'new-vacancy' },
        { page: 'organisation' },
      ),
      fc.record({ page: fc.constantFrom('vacancy', 'inbox', 'candidate'), id }),
    );
    fc.assert(
      fc.property(route, (one) => {
        expect(parsePath(toPath(one as Route))).toEqual(one);
      }),
    );
  });

  it('that are no page of ours say so', () => {
    for (const path of [
      '/',
      '/recruiter/nothing',
      '/recruiter/candidates',
      '/recruiter/candidates/',
      '/recruiter/candidates/1/2',
      '/recruiter/vacancies/1/inbox/2',
      '/recruiter/vacancies/1/other',
      '/recruiter/vacancies/%E0%A4%A',
      '/recruiter/organisation/1',
    ]) {
      expect(parsePath(path), path).toEqual({ page: 'unknown' });
    }
  });

  it('may end with a slash', () => {
    expect(parsePath('/recruiter/vacancies/')).toEqual({ page: 'vacancies' });
    expect(parsePath('/recruiter/vacancies/1/inbox/')).toEqual({ page: 'inbox', id: '1' });
  });
});
