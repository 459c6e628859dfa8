import type { CurrentTab } from '../pages/client.ts';
import { browser } from './browser.ts';

/** The tab in front; its origin only when the person clicked our icon on it, or switched the site on. */
export async function currentTab(): Promise<CurrentTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return undefined;
  const origin = originOf(tab.url);
  return origin === undefined ? { tab: tab.id } : { tab: tab.id, origin };
}

function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/.test(url)) return undefined;
  try {
    return new URL(url).origin;
  } catch {
    return undefined;
  }
}
