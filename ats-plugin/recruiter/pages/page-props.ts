import type { Translate } from '#core/translator.ts';
import type { SessionAnswer } from '../../api.ts';
import type { RecruiterApi } from '../api-client.ts';
import type { ToastMessage } from '../components/Toast.tsx';
import type { Route } from '../routes.ts';

/** What every page after the login gets. */
export interface PageProps {
  readonly api: RecruiterApi;
  readonly t: Translate;
  /** True after a change of route. */
  readonly takeFocus: boolean;
  readonly session: SessionAnswer;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly go: (route: Route) => void;
  /** The same page under a new address. */
  readonly rename: (route: Route) => void;
  readonly setUnsaved: (unsaved: boolean) => void;
  readonly tell: (message: ToastMessage | undefined) => void;
  readonly onSession: (session: SessionAnswer) => void;
}
