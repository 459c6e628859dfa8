import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { err } from '#core/result.ts';
import type { Asker } from '../background/handlers.ts';
import { createBackground } from '../background/background.ts';
import { browser } from '../platform/browser.ts';
import { createContext, LOCK_ALARM, TALK_ALARM } from '../platform/context.ts';

// Everything is registered in the first turn: the browser wakes the worker for an event and hands it over right then.
export default defineBackground(() => {
  const background = createBackground(createContext());

  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const asker = askerOf(sender);
    const answer = asker && background.dispatch(message, asker);
    if (answer) void answer.then(sendResponse);
    else sendResponse(err('input-malformed'));
    return true;
  });
  browser.runtime.onInstalled.addListener(
    ({ reason }) => void background.onInstalled(reason === 'install'),
  );
  browser.runtime.onStartup.addListener(() => void background.onStartup());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LOCK_ALARM) void background.onLockTime();
    if (name.startsWith(TALK_ALARM)) void background.onWake(name.slice(TALK_ALARM.length));
  });
});

/** Who sent a message, by what the browser says of it; undefined when it is not of this extension. */
function askerOf(sender: Runtime.MessageSender): Asker | undefined {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return undefined;
  if (sender.url.startsWith(browser.runtime.getURL(''))) return { kind: 'page' };
  const { tab, frameId } = sender;
  if (tab?.id === undefined || !URL.canParse(sender.url)) return undefined;
  return {
    kind: 'content',
    origin: new URL(sender.url).origin,
    tab: tab.id,
    ...(frameId !== undefined && { frame: frameId }),
  };
}
