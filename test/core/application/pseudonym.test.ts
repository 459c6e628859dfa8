import { describe, expect, it } from 'vitest';
import { adjectives, nouns } from '#core/application/pseudonym-words.ts';
import { pseudonymOf } from '#core/application/pseudonym.ts';
import { encodeBase64url } from '#core/credentials/base64url.ts';
import { seededRandom } from '../../helpers/random.ts';

const vac = 'urn:uuid:7d1d3c3e-52a5-4f0e-9d5a-3f5a1f0c2b11';

describe('a pseudonym', () => {
  it('is the same for the same application, and another at another vacancy', async () => {
    const app = 'AAAAAAAAAAAAAAAAAAAAAA';
    const here = await pseudonymOf(vac, app);
    expect(await pseudonymOf(vac, app)).toBe(here);
    expect(await pseudonymOf(vac.replace(/1$/, '2'), app)).not.toBe(here);
  });

  it('is frozen: both sides must compute the same for years', async () => {
    expect(await pseudonymOf(vac, 'AAAAAAAAAAAAAAAAAAAAAA')).toMatchInlineSnapshot(
      `"Glanzende Egel 31"`,
    );
    expect(await pseudonymOf(vac, '-_-_-_-_-_-_-_-_-_-_-w')).toMatchInlineSnapshot(
      `"Amberen Den 73"`,
    );
  });

  it('is a pair of words and two figures, seldom the same for two people', async () => {
    const random = seededRandom('pseudonyms');
    const names = new Set<string>();
    for (let n = 0; n < 300; n++) {
      const name = await pseudonymOf(vac, encodeBase64url(random.bytes(16)));
      expect(name).toMatch(/^\p{Lu}[\p{L}]+ \p{Lu}[\p{L}]+ [1-9]\d$/u);
      names.add(name);
    }
    expect(names.size).toBeGreaterThan(295);
  });
});

describe('the words of the pseudonyms', () => {
  it('are many, each once', () => {
    expect(new Set(adjectives).size).toBe(64);
    expect(new Set(nouns).size).toBe(128);
  });

  it('agree: with a `de`-word an adjective ends in -e, unless it names a material or a fixed colour', () => {
    const undeclined = ['Oranje', 'Lila', 'Indigo', 'Turquoise'];
    for (const adjective of adjectives) {
      if (!undeclined.includes(adjective)) expect(adjective).toMatch(/(e|en)$/);
    }
  });
});
