import { render } from 'preact';
import { pagesClient } from '../platform/pages-client.ts';
import { PassportApp } from './PassportApp.tsx';

/** Mounts the full passport page. */
export function mountPassport(root: Element): void {
  render(<PassportApp client={pagesClient} home={{ page: 'passport' }} />, root);
}
