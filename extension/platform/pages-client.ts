import type { PagesClient } from '../pages/client.ts';
import { onChange } from './changes.ts';
import { currentTab } from './current-tab.ts';
import { createIndexStore } from './index-store.ts';
import { installIndex } from './install-index.ts';
import { ask } from './messenger.ts';
import { requestOrigins } from './permissions.ts';

/** Hands a text to the browser's own "save file", from this page only. */
function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** What our pages need from the browser and the background. */
export const pagesClient: PagesClient = {
  ask,
  onChange,
  requestOrigins,
  currentTab,
  installIndex: (file, options) => installIndex(createIndexStore(), file, Date.now(), options),
  saveFile,
  now: () => Date.now(),
};
