import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '#core/taxonomy/concept.ts';
import { translator } from '#core/translator.ts';
import type { SessionAnswer } from '../../api.ts';
import { createApiClient } from '../api-client.ts';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { Shell } from '../components/Shell.tsx';
import { Toast, type ToastMessage } from '../components/Toast.tsx';
import { keepLanguage, readLanguage } from '../language.ts';
import { BASE, parsePath, type Route, toPath } from '../routes.ts';
import { useLoad } from '../use-load.ts';
import { useNavigation } from '../use-navigation.ts';
import { CurrentPage } from './CurrentPage.tsx';
import { LoginPage } from './LoginPage.tsx';
import { SetupPage } from './SetupPage.tsx';

export interface RecruiterAppProps {
  readonly send: typeof fetch;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The route of a click on one of our own links, or `undefined`: then it is the browser's. */
function routeOfClick(event: MouseEvent): Route | undefined {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!isPlain || event.altKey || event.defaultPrevented || !link || link.target) return undefined;
  const url = new URL(link.href, window.location.href);
  const isOurs = url.origin === window.location.origin && url.pathname.startsWith(BASE);
  return isOurs ? parsePath(url.pathname) : undefined;
}

const isAmongVacancies = ({ page }: Route): boolean =>
  page !== 'organisation' && page !== 'unknown';

/** The recruiter's program: who is there, where, in which language. */
export function RecruiterApp({ send, now }: RecruiterAppProps) {
  const [language, setLanguage] = useState<Language>(readLanguage);
  const t = useMemo(() => translator(language), [language]);
  useEffect(() => keepLanguage(language), [language]);

  const [lost, setLost] = useState(false);
  const api = useMemo(() => createApiClient(send, () => setLost(true)), [send]);
  const { loaded, reload, put } = useLoad('session', api.session);
  const [message, tell] = useState<ToastMessage>();
  const [entered, setEntered] = useState(0);
  const navigation = useNavigation();
  const { place, pending } = navigation;

  const session = loaded.state === 'ready' ? loaded.value : undefined;
  const isIn = session?.account !== undefined;

  const enter = (next: SessionAnswer): void => {
    put(next);
    setLost(false);
    // What was typed before the session ended is still there; anything else is read anew.
    if (!navigation.hasUnsaved()) setEntered((times) => times + 1);
  };
  const logOut = (): void => {
    tell(undefined);
    void api.logOut().then((answer) => {
      if (!answer.ok) return;
      navigation.setUnsaved(false);
      setLost(false);
      put(answer.value);
      navigation.go({ page: 'vacancies' });
    });
  };
  const go = useCallback((route: Route): void => {
    tell(undefined);
    navigation.go(route);
  }, []);

  return (
    <div
      onClick={(event) => {
        const route = routeOfClick(event);
        if (!route) return;
        event.preventDefault();
        go(route);
      }}
    >
      <Shell
        nav={
          isIn && !lost
            ? [
                {
                  href: toPath({ page: 'vacancies' }),
                  text: t('recruiter.vacancies'),
                  current: isAmongVacancies(place.route),
                },
                {
                  href: toPath({ page: 'organisation' }),
                  text: t('recruiter.organisation'),
                  current: place.route.page === 'organisation',
                },
              ]
            : []
        }
        organisation={session?.organisation.name ?? ''}
        t={t}
        onLanguage={(next) => {
          // What was said in the other language is not said again.
          tell(undefined);
          setLanguage(next);
        }}
        onLogOut={isIn && !lost ? logOut : undefined}
        toast={<Toast message={message} t={t} onClose={() => tell(undefined)} />}
      >
        {loaded.state === 'loading' && <p role="status">{t('app.loading')}</p>}
        {loaded.state === 'failed' && (
          <FailureNote failure={loaded.failure} t={t} onRetry={reload} />
        )}
        {session && !isIn && session.setupNeeded && <SetupPage api={api} t={t} onEnter={enter} />}
        {session && !session.setupNeeded && (!isIn || lost) && (
          <LoginPage api={api} t={t} isLost={lost && isIn} onEnter={enter} />
        )}
        {session && isIn && (
          <div hidden={lost}>
            <CurrentPage
              key={`${place.step}-${entered}`}
              route={place.route}
              api={api}
              t={t}
              takeFocus={place.step + entered > 0}
              session={session}
              now={now}
              go={go}
              rename={navigation.rename}
              setUnsaved={navigation.setUnsaved}
              tell={tell}
              onSession={put}
            />
          </div>
        )}
      </Shell>
      {pending && (
        <ConfirmDialog
          title={t('recruiter.unsaved-title')}
          texts={[t('recruiter.unsaved-text')]}
          confirm={t('recruiter.unsaved-leave')}
          isLoss
          t={t}
          onConfirm={navigation.leave}
          onCancel={navigation.stay}
        />
      )}
    </div>
  );
}
