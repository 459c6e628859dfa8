// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { MAX_DESCRIPTOR } from '#core/application/descriptor-size.ts';
import { findPublishedList } from '../../../extension/job-boards/published-list.ts';
import { openPage } from './page-fixtures.ts';

const url = 'https://werkenbij.voorbeeld.test/vacatures/kok';
const find = (html: string) => findPublishedList(openPage(html), url);
const script = (jws: string): string =>
  `<script type="application/skillspaspoort+jwt">${jws}</script>`;

describe('findPublishedList', () => {
  it('finds the signed descriptor in the page', () => {
    expect(find(script('\n  eyJh.eyJi.c2ln  \n'))).toEqual({
      kind: 'descriptor',
      jws: 'eyJh.eyJi.c2ln',
    });
  });

  it('finds the link to it, also a relative one', () => {
    expect(find('<link rel="skillspaspoort-vacancy" href="/sp/v1/vacancies/1">')).toEqual({
      kind: 'link',
      href: 'https://werkenbij.voorbeeld.test/sp/v1/vacancies/1',
    });
  });

  it('prefers the descriptor to the link', () => {
    expect(find(`<link rel="skillspaspoort-vacancy" href="/x">${script('a.b.c')}`)?.kind).toBe(
      'descriptor',
    );
  });

  it('takes a link to this computer without https, for trying out', () => {
    expect(
      find('<link rel="skillspaspoort-vacancy" href="http://localhost:4100/sp/v1/vacancies/1">')
        ?.kind,
    ).toBe('link');
  });

  it.each([
    ['no list', '<p>Kok</p>'],
    ['something that is no JWS', script('{"alg":"none"}')],
    ['an empty signature', script('a.b.')],
    ['a descriptor beyond the limit', script(`a.${'b'.repeat(MAX_DESCRIPTOR)}.c`)],
    ['a link without https', '<link rel="skillspaspoort-vacancy" href="http://voorbeeld.test/1">'],
    ['a link that is a script', '<link rel="skillspaspoort-vacancy" href="javascript:alert(1)">'],
    [
      'a link with a password',
      '<link rel="skillspaspoort-vacancy" href="https://a:b@voorbeeld.test/1">',
    ],
    ['a link that is no address', '<link rel="skillspaspoort-vacancy" href="https://">'],
  ])('finds nothing in a page with %s', (_name, html) => {
    expect(find(html)).toBeUndefined();
  });
});
