import { render } from 'preact';
import { pagesClient } from '../platform/pages-client.ts';
import { PopupApp } from './PopupApp.tsx';

/** Mounts the popup behind the icon. */
export function mountPopup(root: Element): void {
  render(<PopupApp client={pagesClient} onClose={() => window.close()} />, root);
}
