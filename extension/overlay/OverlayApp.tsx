import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '#core/result.ts';
import { translator } from '#core/translator.ts';
import type { Language } from '#core/taxonomy/concept.ts';
import { LockedPill } from '../components/LockedPill.tsx';
import { ListCheck } from '../components/ListCheck.tsx';
import type { ListLine } from '../components/ListCheck.tsx';
import { MatchPanel } from '../components/MatchPanel.tsx';
import { MatchPill } from '../components/MatchPill.tsx';
import type { ReadPage } from '../vacancy-schema.ts';
import type { ScoreView } from '../views/score-view.ts';
import type { SkillView } from '../views/settings-view.ts';
import type { Ask } from './ask.ts';

export interface OverlayAppProps {
  readonly read: ReadPage;
  /** Rises when the person comes back to this tab: the passport may have changed. */
  readonly visits: number;
  readonly ask: Ask;
}

type Shown = 'pill' | 'panel' | 'check' | 'hidden';

/** The overlay of one vacancy: asks the score, and leads to our own pages for everything else. */
export function OverlayApp({ read, visits, ask }: OverlayAppProps) {
  const [score, setScore] = useState<ScoreView>();
  const [failure, setFailure] = useState<Failure>();
  const [shown, setShown] = useState<Shown>('pill');
  const [language, setLanguage] = useState<Language>('nl');
  const [busy, setBusy] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const returning = useRef(false);
  const t = translator(score?.language ?? language);

  useEffect(() => {
    void ask('settings.language', {}).then((got) => got.ok && setLanguage(got.value.language));
  }, [ask]);

  useEffect(() => {
    let current = true;
    void ask('score.page', read).then((got) => {
      if (!current) return;
      if (got.ok) setScore(got.value);
      // A number of before must not stay on somebody's page.
      else if (got.error.code === 'passport-locked') setScore(undefined);
      setFailure(got.ok ? undefined : got.error);
    });
    return () => {
      current = false;
    };
  }, [read, visits, ask]);

  useEffect(() => {
    if (shown !== 'pill' || !returning.current) return;
    returning.current = false;
    opener.current?.focus();
  }, [shown]);

  const close = (): void => {
    returning.current = true;
    setShown('pill');
  };

  const confirm = async (items: readonly ListLine[]): Promise<void> => {
    setBusy(true);
    const got = await ask('list.confirm', {
      ...read,
      items: items.map(({ id, kind, min }) => ({ id, kind, min })),
    });
    setBusy(false);
    if (got.ok) {
      setScore(got.value);
      setFailure(undefined);
      setShown('panel');
    } else setFailure(got.error);
  };

  const reset = async (): Promise<void> => {
    const got = await ask('list.reset', read);
    if (got.ok) {
      setScore(got.value);
      setShown('panel');
    } else setFailure(got.error);
  };

  const fetchList = async (): Promise<void> => {
    setBusy(true);
    const got = await ask('list.fetch', read);
    setBusy(false);
    setFailure(got.ok ? undefined : got.error);
    if (got.ok && got.value.state === 'read') setScore(got.value.score);
  };

  const apply = async (): Promise<void> => {
    if (!read.published) return;
    setBusy(true);
    const got = await ask('apply.open', {
      url: read.url,
      title: read.vacancy.title,
      published: read.published,
    });
    setBusy(false);
    setFailure(got.ok ? undefined : got.error);
  };

  const learn = async (): Promise<void> => {
    const got = await ask('learn.open', read);
    setFailure(got.ok ? undefined : got.error);
  };

  const search = useCallback(
    async (query: string): Promise<readonly SkillView[]> => {
      const got = await ask('skills.search', { query });
      return got.ok ? got.value : [];
    },
    [ask],
  );

  if (shown === 'hidden' || (!score && !failure)) return null;
  if (failure?.code === 'passport-locked') {
    return (
      <LockedPill
        t={t}
        onUnlock={() => void ask('surface.open', { open: 'passport' })}
        onHide={() => setShown('hidden')}
      />
    );
  }
  if (!score) {
    // Nothing was read for the person yet: only an update of the program is worth a word on somebody's page.
    return failure?.code === 'extension-updated' ? (
      <p class="isp-pill isp-pill--note" role="status" lang={t.language}>
        {t('errors.extension-updated')}
      </p>
    ) : null;
  }
  if (shown === 'pill') {
    return (
      <MatchPill
        score={score}
        t={t}
        openerRef={opener}
        onOpen={() => setShown('panel')}
        onHide={() => setShown('hidden')}
      />
    );
  }
  if (shown === 'check') {
    return (
      <ListCheck
        score={score}
        t={t}
        busy={busy}
        failure={failure}
        search={search}
        onSave={(items) => void confirm(items)}
        onCancel={() => setShown('panel')}
        onReset={() => void reset()}
      />
    );
  }
  return (
    <MatchPanel
      score={score}
      t={t}
      busy={busy}
      failure={failure}
      onClose={close}
      onCheck={() => setShown('check')}
      onApply={() => void apply()}
      onFetchList={() => void fetchList()}
      onLearn={() => void learn()}
      onOpenPassport={(skill) =>
        void ask('surface.open', { open: 'passport', ...(skill !== undefined && { skill }) })
      }
      onOpenTalk={(app) => void ask('surface.open', { open: 'talks', app })}
    />
  );
}
