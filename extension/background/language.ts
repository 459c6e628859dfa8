import type { Language } from '#core/taxonomy/concept.ts';
import type { Context } from './context.ts';

/** The one record of the settings store. */
export const SETTINGS = 'current';

/** The language the person chose; Dutch until then. */
export async function languageOf({ settings }: Context): Promise<Language> {
  return (await settings.get(SETTINGS))?.language ?? 'nl';
}
