import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountOverlay } from '../overlay/mount-overlay.tsx';
import { ask } from '../platform/messenger.ts';
import { onlyOnce } from '../platform/only-once.ts';

export default defineUnlistedScript(() => {
  onlyOnce('overlay', () =>
    mountOverlay({
      page: document,
      window,
      ask,
      root: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    }),
  );
});
