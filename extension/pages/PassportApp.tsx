import { useEffect, useState } from 'preact/hooks';
import { emptyPassport } from '#core/passport/passport.ts';
import type { Failure } from '#core/result.ts';
import type { Language } from '#core/taxonomy/concept.ts';
import { translator, type Translate } from '#core/translator.ts';
import { FailureNote } from '../components/FailureNote.tsx';
import { IndexProblemNote } from '../components/IndexProblemNote.tsx';
import { PageShell, type NavItem } from '../components/PageShell.tsx';
import { Toast, type ToastMessage } from '../components/Toast.tsx';
import type { PagesClient } from './client.ts';
import { CurrentPage } from './CurrentPage.tsx';
import { DamagedPage } from './DamagedPage.tsx';
import { focusContent } from './focus-content.ts';
import { toHash, type Route } from './routes.ts';
import { UnlockPage } from './UnlockPage.tsx';
import { useActivity } from './use-activity.ts';
import { useLoad } from './use-load.ts';
import { useRoute } from './use-route.ts';

export interface PassportAppProps {
  readonly client: PagesClient;
  /** Where an address without a hash leads. */
  readonly home: Route;
}

const titles = {
  passport: 'passport.title',
  start: 'start.title',
  choose: 'start.choose-title',
  questions: 'passport.question',
  result: 'start.result-title',
  answer: 'passport.question',
  skill: 'skill.title',
  strengths: 'strengths.title',
  print: 'print.title',
  sheet: 'sheet.title',
  backup: 'passport.backup-title',
  import: 'import.title',
  apply: 'apply.title',
  talks: 'talks.title',
  talk: 'talks.title',
  settings: 'settings.title',
  overstap: 'overstap.title',
  compare: 'overstap.compare-title',
  learn: 'learn.title',
  training: 'learn.training-add',
  unknown: 'passport.not-found-title',
} as const;

/** Pages that the menu counts as the passport. */
const inPassport: readonly Route['page'][] = [
  'passport',
  'start',
  'choose',
  'questions',
  'result',
  'answer',
  'skill',
  'strengths',
  'print',
  'sheet',
  'import',
];

/** Pages that say nothing useful without a readable passport. */
const onPassport: readonly Route['page'][] = [
  ...inPassport,
  'backup',
  'apply',
  'overstap',
  'compare',
  'learn',
  'training',
];

/** The own pages: language, menu, messages, and the page that the address names. Used as full page and in the side panel. */
export function PassportApp({ client, home }: PassportAppProps) {
  const settings = useLoad(client, 'settings.load', {}, 'settings');
  const passport = useLoad(client, 'passport.load', {}, 'passport');
  const talks = useLoad(client, 'talks.list', {}, 'talks');
  const [toast, setToast] = useState<ToastMessage>();
  const [place, go] = useRoute(home, () => setToast(undefined));
  useActivity(client);

  const language = settings.loaded.state === 'ready' ? settings.loaded.value.language : 'nl';
  const t = translator(language);
  const locked =
    (settings.loaded.state === 'ready' && settings.loaded.value.locked) ||
    (passport.loaded.state === 'failed' && passport.loaded.failure.code === 'passport-locked');
  /** An empty passport that was opened without saying what to see begins at the start. */
  const atStart =
    place.step === 0 &&
    place.route.page === 'passport' &&
    window.location.hash === '' &&
    passport.loaded.state === 'ready' &&
    passport.loaded.value.passport.skills.length === 0;
  const route: Route = atStart ? { page: 'start' } : place.route;
  const title = t(locked ? 'vault.unlock-title' : titles[route.page]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} – ${t('app.short')}`;
  }, [language, title]);

  const tellFailure = (failure: Failure): void =>
    setToast({ text: t(`errors.${failure.code}`, failure.params), kind: 'failed' });

  const setLanguage = async (next: Language): Promise<void> => {
    const answer = await client.ask('settings.set-language', { language: next });
    if (answer.ok) settings.put(answer.value);
    else tellFailure(answer.error);
  };

  const body = () => {
    if (settings.loaded.state === 'failed')
      return <FailureNote failure={settings.loaded.failure} t={t} onRetry={settings.reload} />;
    if (settings.loaded.state === 'loading' || passport.loaded.state === 'loading')
      return <p>{t('app.loading')}</p>;
    const stored = passport.loaded.state === 'ready' ? passport.loaded.value : undefined;
    const props = {
      client,
      t,
      arrived: place.step > 0,
      landing: place.landing,
      settings: settings.loaded.value,
      passport: stored ?? { passport: emptyPassport, revision: 0 },
      onPassport: passport.put,
      onTalks: talks.put,
      go,
      tell: setToast,
      tellFailure,
    };
    if (locked) {
      const reload = (): void => [settings, passport, talks].forEach((one) => one.reload());
      return <UnlockPage {...props} onUnlocked={reload} />;
    }
    if (passport.loaded.state === 'failed' && onPassport.includes(place.route.page)) {
      const { failure } = passport.loaded;
      return failure.code === 'passport-damaged' ? (
        <DamagedPage key={place.step} {...props} />
      ) : (
        <FailureNote failure={failure} t={t} onRetry={passport.reload} />
      );
    }
    return (
      <CurrentPage
        key={place.step}
        route={route}
        page={props}
        talks={talks}
        onSettings={settings.put}
      />
    );
  };

  const unread =
    talks.loaded.state === 'ready'
      ? talks.loaded.value.reduce((sum, talk) => sum + talk.unread, 0)
      : 0;
  return (
    <PageShell
      nav={locked ? [] : navigation(place.route, unread, t)}
      fictional={
        passport.loaded.state === 'ready' && passport.loaded.value.passport.fictional === true
      }
      t={t}
      onLanguage={(next) => void setLanguage(next)}
      toast={
        <Toast
          message={locked ? undefined : toast}
          t={t}
          onClose={() => {
            setToast(undefined);
            focusContent();
          }}
        />
      }
    >
      {settings.loaded.state === 'ready' &&
        settings.loaded.value.index.problem !== undefined &&
        place.route.page !== 'settings' && (
          <IndexProblemNote problem={settings.loaded.value.index.problem} t={t}>
            <p>
              <a href={toHash({ page: 'settings' })}>{t('settings.index-to-settings')}</a>
            </p>
          </IndexProblemNote>
        )}
      {body()}
    </PageShell>
  );
}

function navigation({ page }: Route, unread: number, t: Translate): NavItem[] {
  return [
    {
      href: toHash({ page: 'passport' }),
      text: t('passport.title'),
      current: inPassport.includes(page),
    },
    {
      href: toHash({ page: 'overstap' }),
      text: t('overstap.title'),
      current: page === 'overstap' || page === 'compare',
    },
    {
      href: toHash({ page: 'learn' }),
      text: t('learn.title'),
      current: page === 'learn' || page === 'training',
    },
    {
      href: toHash({ page: 'talks' }),
      text: t('talks.title'),
      current: page === 'talks' || page === 'talk',
      ...(unread > 0 ? { mark: t('talks.nav-unread', { n: unread }) } : {}),
    },
    {
      href: toHash({ page: 'backup' }),
      text: t('passport.nav-backup'),
      current: page === 'backup',
    },
    { href: toHash({ page: 'settings' }), text: t('settings.title'), current: page === 'settings' },
  ];
}
