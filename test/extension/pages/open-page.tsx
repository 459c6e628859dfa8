import { PassportApp } from '../../../extension/pages/PassportApp.tsx';
import { toHash, type Route } from '../../../extension/pages/routes.ts';
import { show, type Screen } from '../../helpers/screen.ts';
import type { FakeClient } from './fake-client.ts';

/** Opens the own page at a route, as the background does. */
export function openPage(client: FakeClient, route: Route): Promise<Screen> {
  window.location.hash = toHash(route);
  return show(<PassportApp client={client} home={{ page: 'passport' }} />);
}
