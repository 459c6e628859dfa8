import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Result } from '#core/result.ts';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { FilePick } from '../components/FilePick.tsx';
import { formatDay } from '../components/format-date.ts';
import { IndexProblemNote } from '../components/IndexProblemNote.tsx';
import type { SettingsView } from '../views/settings-view.ts';
import type { IndexProgress } from './client.ts';
import type { PageProps } from './page-props.ts';

export interface SkillIndexSectionProps extends PageProps {
  readonly onSettings: (settings: SettingsView) => void;
}

/** "Vaardighedentaal": which skills index is in use, putting a full one in its place, and going back. */
export function SkillIndexSection(props: SkillIndexSectionProps) {
  const { client, t, settings, tell, tellFailure, onSettings } = props;
  const { index, skillCount, occupationCount } = settings;
  const [progress, setProgress] = useState<IndexProgress>();
  const [failure, setFailure] = useState<Failure>();
  const running = useRef<AbortController | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);

  // Whoever leaves this page stops it: there is nobody left to tell the end to.
  useEffect(() => () => running.current?.abort(), []);

  const show = (answer: Result<SettingsView>, said: string): void => {
    if (!answer.ok) {
      tellFailure(answer.error);
      return;
    }
    onSettings(answer.value);
    tell({ text: said });
    heading.current?.focus();
  };

  const install = async (file: File): Promise<void> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setFailure(undefined);
    const onProgress = (next: IndexProgress): void => {
      if (running.current === mine && !mine.signal.aborted) setProgress(next);
    };
    const installed = await client.installIndex(file, { onProgress, signal: mine.signal });
    if (running.current !== mine) return;
    setProgress(undefined);
    if (installed === undefined) return;
    if (!installed.ok) {
      setFailure(installed.error);
      return;
    }
    show(await client.ask('index.reload', {}), t('settings.index-done'));
  };

  const stop = (): void => {
    running.current?.abort();
    setProgress(undefined);
    tell({ text: t('settings.index-stopped') });
    heading.current?.focus();
  };

  const useEmbedded = async (): Promise<void> =>
    show(await client.ask('index.embedded', {}), t('settings.index-back-done'));

  return (
    <section class="isp-card" aria-labelledby="skill-index">
      <h2 id="skill-index" ref={heading} tabIndex={-1}>
        {t('settings.index-title')}
      </h2>
      <p>{t('settings.index-text')}</p>
      {index.problem !== undefined && <IndexProblemNote problem={index.problem} t={t} />}
      <p>
        {index.kind === 'embedded'
          ? t('settings.index-embedded')
          : t('settings.index-full', { date: formatDay(t.language, index.addedAt ?? 0) })}{' '}
        {t('settings.about-counts', {
          skills: skillCount.toLocaleString(t.language),
          occupations: occupationCount.toLocaleString(t.language),
        })}
      </p>
      <p class="isp-muted">{t('settings.index-hint')}</p>
      <div role="status">
        {progress && (
          <>
            <p>{t(`settings.index-step-${progress.step}`)}</p>
            <progress
              class="isp-progress"
              aria-label={t('settings.index-title')}
              {...(progress.step === 'read' ? { value: progress.share } : {})}
            />
          </>
        )}
      </div>
      {failure && <FailureNote failure={failure} t={t} />}
      {index.kind === 'full' && <p>{t('settings.index-back-text')}</p>}
      <div class="isp-actions">
        <FilePick
          label={t('settings.index-pick')}
          accept=".isp,.gz,application/gzip"
          onFile={(file) => void install(file)}
        />
        {progress && <Button onPress={stop}>{t('settings.index-stop')}</Button>}
        {(index.kind === 'full' || index.problem !== undefined) && (
          <Button onPress={() => void useEmbedded()}>
            {t(index.kind === 'full' ? 'settings.index-back' : 'settings.index-drop')}
          </Button>
        )}
      </div>
    </section>
  );
}
