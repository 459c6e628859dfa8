import type { Language } from '#core/taxonomy/concept.ts';

const KEY = 'skillspaspoort.language';

/** The language chosen earlier in this browser; Dutch first. Storage may be switched off: then it is Dutch each time. */
export function readLanguage(): Language {
  try {
    return window.localStorage.getItem(KEY) === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
}

/** Keeps the language for the next visit, where the browser allows it, and tells it to the browser for this page. */
export function keepLanguage(language: Language): void {
  document.documentElement.lang = language;
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing still shows the chosen language now.
  }
}
