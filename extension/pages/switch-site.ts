import { err, type Result } from '#core/result.ts';
import type { SettingsView } from '../views/settings-view.ts';
import type { PagesClient } from './client.ts';

/**
 * Lets the overlay look at a site, or stops it. Call it in the click itself: the browser's question comes first.
 * `permission-denied` when the person says no there.
 */
export async function switchSite(
  client: PagesClient,
  origin: string,
  on: boolean,
): Promise<Result<SettingsView>> {
  if (!on) return client.ask('sites.disable', { origin });
  const granted = await client.requestOrigins([origin]);
  return granted ? client.ask('sites.enable', { origin }) : err('permission-denied');
}
