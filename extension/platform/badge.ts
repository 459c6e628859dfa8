import { browser } from './browser.ts';

/** Shows how many replies are unread on our icon; nothing for none. */
export async function showUnread(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#a4262c' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 9 ? '9+' : String(count) });
}
