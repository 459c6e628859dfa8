import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '#core/errors.ts';
import en from '#core/locales/en.json' with { type: 'json' };
import nl from '#core/locales/nl.json' with { type: 'json' };
import { trackedFiles } from './tracked-files.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

const flatten = (tree: Tree, prefix = ''): Map<string, string> =>
  new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );

const dutch = flatten(nl);
const english = flatten(en);
const parameters = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? ''))].sort();

describe('the message catalogues', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it('have no empty text', () => {
    const empty = [...dutch, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('use the same parameters in both languages', () => {
    const different = [...dutch].filter(
      ([key, text]) => String(parameters(text)) !== String(parameters(english.get(key) ?? '')),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('hold a text for every error code, and none for codes that are gone', () => {
    const texts = [...dutch.keys()]
      .filter((key) => key.startsWith('errors.'))
      .map((key) => key.slice(7));
    expect(texts.sort()).toEqual([...errorCodes].sort());
  });

  it('hold no text that nothing uses', () => {
    const sources = trackedFiles(
      /^(core|extension|ats-plugin|scripts)\/.*\.(ts|tsx|mjs)$|^wxt\.config\.ts$/,
    )
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unused = [...dutch.keys()].filter((key) => {
      // The whole section becomes the browser's own messages (wxt.config.ts).
      if (key.startsWith('manifest.')) return !sources.includes('browserMessages(nl.manifest)');
      if (sources.includes(`'${key}'`) || sources.includes(`"${key}"`)) return false;
      // `section.${name}` uses the whole section; `section.prefix-${name}` all that begins so.
      for (let at = key.length; at > 0; at -= 1)
        if (sources.includes(`\`${key.slice(0, at)}\${`)) return false;
      return true;
    });
    expect(unused).toEqual([]);
  });
});
