import { render } from 'preact';
import { pagesClient } from '../platform/pages-client.ts';
import { PassportApp } from './PassportApp.tsx';

/** Mounts the same pages in the side panel, which begins at "Reageren". */
export function mountSidePanel(root: Element): void {
  render(<PassportApp client={pagesClient} home={{ page: 'apply' }} />, root);
}
