import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountOverlay } from '../overlay/mount-overlay.tsx';
import { ask } from '../platform/messenger.ts';
import { onlyOnce } from '../platform/only-once.ts';

/** Closed, so that the job board cannot read the number; tests look inside. */
const root = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

// An unlisted script and not a content script: WXT announces those to the page with an event of its own.
export default defineUnlistedScript(() => {
  onlyOnce('overlay', () => mountOverlay({ page: document, window, ask, root }));
});
