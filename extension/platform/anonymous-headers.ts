import { browser } from './browser.ts';

/** `chrome.tabs.TAB_ID_NONE`: requests that no tab makes, so that an employer's own pages keep their headers. */
const NO_TAB = -1;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/**
 * A rule of this browser session: whatever our background sends to this origin's protocol addresses carries no `origin`
 * (in Firefox it names this very installation) and the same language and browser for everybody
 * (credentials-and-anonymity.md section 6).
 */
export async function anonymiseHeaders(origin: string): Promise<void> {
  const { declarativeNetRequest } = browser;
  const regexFilter = `^${escape(origin)}/(\\.well-known/skillspaspoort|sp/v1/)`;
  const rules = await declarativeNetRequest.getSessionRules();
  if (rules.some((rule) => rule.condition.regexFilter === regexFilter)) return;
  await declarativeNetRequest.updateSessionRules({
    addRules: [
      {
        id: 1 + Math.max(0, ...rules.map((rule) => rule.id)),
        action: {
          type: 'modifyHeaders',
          requestHeaders: [
            { header: 'origin', operation: 'remove' },
            { header: 'accept-language', operation: 'set', value: 'nl' },
            { header: 'user-agent', operation: 'set', value: 'Mozilla/5.0' },
          ],
        },
        condition: { regexFilter, tabIds: [NO_TAB], resourceTypes: ['xmlhttprequest', 'other'] },
      },
    ],
  });
}
