import { RecruiterApp } from '../../../ats-plugin/recruiter/pages/RecruiterApp.tsx';
import { type Route, toPath } from '../../../ats-plugin/recruiter/routes.ts';
import { show, type Screen } from '../../helpers/screen.ts';
import { type FakeServer, NOW } from './fake-server.ts';

/** Opens the recruiter's program at a route, in Dutch. */
export function openPage(
  server: FakeServer,
  route: Route = { page: 'vacancies' },
): Promise<Screen> {
  window.localStorage.clear();
  window.history.replaceState(null, '', toPath(route));
  return show(<RecruiterApp send={server.send} now={() => NOW} />);
}
