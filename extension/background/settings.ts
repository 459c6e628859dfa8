import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import { toHash } from '../pages/routes.ts';
import type { SettingsRecord } from '../platform/settings-store.ts';
import type { SettingsView } from '../views/settings-view.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handlers.ts';
import { languageOf, SETTINGS } from './language.ts';

type Group =
  | 'settings.load'
  | 'settings.language'
  | 'settings.set-language'
  | 'sites.enable'
  | 'sites.disable'
  | 'sites.set-lists'
  | 'sites.read-once'
  | 'hosts.block'
  | 'surface.open'
  | 'index.reload'
  | 'index.embedded'
  | 'everything.delete';

const NO_SETTINGS: SettingsRecord = { sites: [] };
/** These builds come with the permission for this computer. */
const LOCAL: SettingsRecord = { sites: ['http://localhost', 'http://127.0.0.1'] };

/** What holds until the person changes something. */
export const firstSettings = ({ build }: Context): SettingsRecord =>
  build === 'production' ? NO_SETTINGS : LOCAL;

/** `https://host` for the site of an address, without port: the browser's permissions know none. */
export function siteOf(origin: string): string | undefined {
  if (!URL.canParse(origin)) return undefined;
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}` : undefined;
}

/** Runs the overlay on the sites that the person switched on; after an update of the extension nothing else does. */
export async function syncSites(context: Context): Promise<void> {
  const settings = (await context.settings.get(SETTINGS)) ?? firstSettings(context);
  await context.syncSites(settings.sites);
}

/** The settings as our pages show them; employers only while the vault is open. */
export async function settingsView(context: Context): Promise<Result<SettingsView>> {
  const index = await context.index();
  const settings = (await context.settings.get(SETTINGS)) ?? firstSettings(context);
  const sites = await Promise.all(
    settings.sites.map(async (origin) => ({ origin, granted: await context.hasOrigin(origin) })),
  );
  const { protection, locked } = await context.vault.state();
  // The settings are the way out of a vault that cannot be read: they lead to "Wis alles".
  const hosts = locked ? [] : await context.hosts.all().catch(() => []);
  return ok({
    language: await languageOf(context),
    languageChosen: settings.language !== undefined,
    sites,
    lists: settings.lists !== false,
    hosts: hosts.toSorted((a, b) => b.firstAt - a.firstAt),
    protection,
    locked,
    build: context.build,
    index: await context.indexes.view(),
    skillCount: index.ok ? index.value.skillCount : 0,
    occupationCount: index.ok ? index.value.occupationCount : 0,
  });
}

/** Language, sites, employers, and deleting everything. */
export function settingsHandlers(context: Context): Pick<Handlers, Group> {
  const change = async (
    next: (settings: SettingsRecord) => SettingsRecord,
  ): Promise<Result<SettingsView>> => {
    await context.settings.change(SETTINGS, (old) => next(old ?? firstSettings(context)));
    context.announce('settings');
    return view();
  };

  const view = (): Promise<Result<SettingsView>> => settingsView(context);

  return {
    'settings.load': view,

    async 'settings.language'() {
      return ok({ language: await languageOf(context) });
    },

    'settings.set-language': ({ language }) => change((settings) => ({ ...settings, language })),

    async 'sites.enable'({ origin }) {
      const site = siteOf(origin);
      if (site === undefined) return err('input-malformed');
      if (!(await context.hasOrigin(site))) return err('permission-denied');
      const changed = await change((settings) => ({
        ...settings,
        sites: [...new Set([...settings.sites, site])].toSorted(),
      }));
      await syncSites(context);
      await context.runOnOpenTabs(site);
      return changed;
    },

    async 'sites.disable'({ origin }) {
      const site = siteOf(origin) ?? origin;
      const without = (settings: SettingsRecord): SettingsRecord => ({
        ...settings,
        sites: settings.sites.filter((one) => one !== site),
      });
      await change(without);
      await syncSites(context);
      const talks = await context.talks.all();
      // The permission stays while an application at the same host still needs it.
      if (!talks.some((talk) => siteOf(talk.thread.iss) === site)) await context.removeOrigin(site);
      return view();
    },

    'sites.set-lists': ({ on }) => change((settings) => ({ ...settings, lists: on })),

    async 'sites.read-once'({ tab }) {
      try {
        await context.loadOverlay(tab);
        return ok({});
      } catch {
        return err('permission-denied');
      }
    },

    async 'hosts.block'({ host, blocked }) {
      await context.hosts.change(host, (old) => ({
        host,
        organisation: old?.organisation ?? host,
        firstAt: old?.firstAt ?? context.clock.now(),
        blocked,
      }));
      context.announce('settings');
      return view();
    },

    async 'surface.open'({ open, app, skill }) {
      await context.openPage(
        skill !== undefined
          ? toHash({ page: 'answer', skill })
          : app !== undefined
            ? toHash({ page: 'talk', app })
            : toHash({ page: open }),
      );
      return ok({});
    },

    async 'index.reload'() {
      context.indexes.reload();
      context.announce('settings');
      return view();
    },

    async 'index.embedded'() {
      await context.indexes.useEmbedded();
      context.announce('settings');
      return view();
    },

    async 'everything.delete'() {
      await context.clearStorage();
      await context.syncSites([]);
      await context.removeEveryOrigin();
      await context.showUnread(0);
      for (const topic of ['passport', 'talks', 'settings'] as const) context.announce(topic);
      return ok({});
    },
  };
}
