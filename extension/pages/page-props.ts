import type { Failure } from '#core/result.ts';
import type { Translate } from '#core/translator.ts';
import type { ToastMessage } from '../components/Toast.tsx';
import type { PassportView, SettingsView } from '../views/settings-view.ts';
import type { TalkSummary } from '../views/talk-view.ts';
import type { PagesClient } from './client.ts';
import type { Route } from './routes.ts';

/** Where the focus goes on arrival: the heading (default), the search field, or the skill that was changed. */
export type Landing = 'heading' | 'search' | { readonly skill: string };

/** What the shell gives every page. */
export interface PageProps {
  readonly client: PagesClient;
  readonly t: Translate;
  /** False on the very first page, where the focus stays where the browser put it. */
  readonly arrived: boolean;
  readonly landing: Landing;
  readonly settings: SettingsView;
  readonly passport: PassportView;
  readonly onPassport: (passport: PassportView) => void;
  /** The list of conversations, after an action that changed it. */
  readonly onTalks: (talks: readonly TalkSummary[]) => void;
  readonly go: (route: Route, landing?: Landing) => void;
  readonly tell: (message: ToastMessage) => void;
  readonly tellFailure: (failure: Failure) => void;
}
