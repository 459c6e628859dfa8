import type { PagesClient } from '../pages/client.ts';
import { ageFiles } from './age-files.ts';
import { onChange } from './changes.ts';
import { currentTab } from './current-tab.ts';
import { createIndexStore } from './index-store.ts';
import { installIndex } from './install-index.ts';
import { ask } from './messenger.ts';
import { requestOrigins } from './permissions.ts';

/** A download reads its address after the click; in Firefox a good while after (milliseconds). */
const DOWNLOAD_STARTS_WITHIN = 60_000;

/** Hands a file to the browser's own "save file", from this page only. */
function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const type = typeof content === 'string' ? 'application/json' : 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_STARTS_WITHIN);
}

/** What our pages need from the browser and the background. */
export const pagesClient: PagesClient = {
  ask,
  onChange,
  requestOrigins,
  currentTab,
  installIndex: (file, options) => installIndex(createIndexStore(), file, Date.now(), options),
  ageFiles,
  saveFile,
  print: () => window.print(),
  now: () => Date.now(),
};
