import { browser } from './browser.ts';
import { hasOrigin, patternOf } from './permissions.ts';

const PROBE_ID = 'probe';
const PROBE = 'probe.js';
const OVERLAY = 'overlay.js';

/** Runs the probe on exactly these sites (as far as the browser's permission still stands) and on no other. */
export async function syncSiteScripts(sites: readonly string[]): Promise<void> {
  const matches: string[] = [];
  for (const site of sites) {
    const pattern = patternOf(site);
    if (pattern !== undefined && (await hasOrigin(site))) matches.push(pattern);
  }
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [PROBE_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: [PROBE_ID] });
    }
    return;
  }
  const script = { id: PROBE_ID, matches, js: [PROBE], runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the probe in the tabs of a site that are open already, so that nobody has to reload. */
export async function runOnOpenTabs(site: string): Promise<void> {
  const pattern = patternOf(site);
  if (pattern === undefined) return;
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.allSettled(
    tabs
      .filter((tab) => tab.id !== undefined)
      .map((tab) =>
        browser.scripting.executeScript({ target: { tabId: tab.id ?? 0 }, files: [PROBE] }),
      ),
  );
}

/** Loads the overlay into a frame: the probe found a vacancy there, or the person asked for it once. */
export async function loadOverlay(tabId: number, frameId = 0): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [OVERLAY],
  });
}
