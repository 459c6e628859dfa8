import type { Deps } from './deps.ts';

const KEY = 'organisation';

/** The name as it was set on screen, else by configuration, else the host: candidates always see some name. */
export const organisationName = async ({
  store,
  config,
  origin,
}: Pick<Deps, 'store' | 'config' | 'origin'>): Promise<string> =>
  (await store.settings.get(KEY)) ?? (config.organisation || new URL(origin).host);

export const setOrganisationName = ({ store }: Pick<Deps, 'store'>, name: string): Promise<void> =>
  store.settings.set(KEY, name);
