import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../platform/messenger.ts';
import { onlyOnce } from '../platform/only-once.ts';
import { startProbe } from '../probe.ts';

// An unlisted script and not a content script: WXT announces those to the page with an event of its own.
export default defineUnlistedScript(() => {
  onlyOnce('probe', () =>
    startProbe({ page: document, window, load: () => void ask('overlay.load', {}) }),
  );
});
