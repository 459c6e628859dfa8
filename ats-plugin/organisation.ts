import type { Deps } from './deps.ts';

const KEY = 'organisation';

/** The name as it was set on screen, else by configuration; empty when nobody gave one. */
export const givenName = async ({ store, config }: Pick<Deps, 'store' | 'config'>) =>
  (await store.settings.get(KEY)) ?? config.organisation;

/** What candidates see: the given name, or the host, so that it is never empty. */
export const organisationName = async (
  deps: Pick<Deps, 'store' | 'config' | 'origin'>,
): Promise<string> => (await givenName(deps)) || new URL(deps.origin).host;

export const setOrganisationName = ({ store }: Pick<Deps, 'store'>, name: string): Promise<void> =>
  store.settings.set(KEY, name);
