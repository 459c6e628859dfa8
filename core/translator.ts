import type { Language } from './taxonomy/concept.ts';
import en from './locales/en.json' with { type: 'json' };
import nl from './locales/nl.json' with { type: 'json' };

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

/** Every message key, `section.name`; a key that is missing in Dutch does not compile, one missing in English fails a repo test. */
export type MessageKey = Leaves<typeof nl>;

export type MessageParams = Readonly<Record<string, string | number>>;

export interface Translate {
  (key: MessageKey, params?: MessageParams): string;
  readonly language: Language;
}

const catalogues: Record<Language, unknown> = { nl, en };

function lookUp(catalogue: unknown, key: string): string | undefined {
  let node: unknown = catalogue;
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Record<string, unknown>)[part];
  }
  return typeof node === 'string' ? node : undefined;
}

/**
 * Texts in one language. `{name}` is replaced by a parameter; `one|more` picks by the parameter `n`
 * (left of the bar for n = 1).
 */
export function translator(language: Language): Translate {
  const translate = (key: MessageKey, params: MessageParams = {}): string => {
    const found = lookUp(catalogues[language], key) ?? lookUp(nl, key) ?? key;
    const bar = found.indexOf('|');
    const chosen =
      bar >= 0 && params['n'] !== undefined
        ? params['n'] === 1
          ? found.slice(0, bar)
          : found.slice(bar + 1)
        : found;
    return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
  return Object.assign(translate, { language });
}
