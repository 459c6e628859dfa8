import { browser } from './browser.ts';

interface SidePanel {
  setOptions(options: { tabId: number; path: string; enabled: boolean }): Promise<void>;
  open(options: { tabId: number }): Promise<void>;
}

/** Chromium only; unknown to the polyfill. */
function sidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}

/** Opens our own page in a tab, at this hash; a tab of ours that is open already is used. */
export async function openPage(hash: string): Promise<void> {
  const address = browser.runtime.getURL('passport.html');
  const tabs = await browser.tabs.query({ url: `${address}*` });
  const open = tabs.find((tab) => tab.id !== undefined);
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address + hash });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url: address + hash });
}

/**
 * Opens our own page beside this tab, else in a tab. Call it in the message of a click before any `await`: the side
 * panel opens for a person's gesture only.
 */
export async function openBeside(tabId: number, hash: string): Promise<void> {
  const panel = sidePanel();
  if (panel === undefined) return openPage(hash);
  try {
    void panel.setOptions({ tabId, path: `sidepanel.html${hash}`, enabled: true });
    await panel.open({ tabId });
  } catch {
    await openPage(hash);
  }
}
