import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Result } from '#core/result.ts';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { ImportChoice } from '../components/ImportChoice.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import type { ImportFound, ImportPorts } from '../import/import-found.ts';
import type { ProposalView } from '../views/import-view.ts';
import { focusContent } from './focus-content.ts';
import { ImportQuestions } from './ImportQuestions.tsx';
import { ImportReview } from './ImportReview.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';

type Step =
  | { readonly step: 'choose'; readonly failure?: Failure }
  | { readonly step: 'reading'; readonly name: string; readonly pages?: readonly [number, number] }
  | { readonly step: 'review'; readonly found: ImportFound }
  | {
      readonly step: 'questions';
      readonly found: ImportFound;
      readonly proposals: readonly ProposalView[];
    };

type Read = (ports: ImportPorts) => Promise<Result<ImportFound>>;

/** "Halen": choose, read on the device, see what it is, and confirm one by one. Nothing is kept before an answer. */
export function ImportPage(props: PageProps) {
  const { client, t, arrived, passport } = props;
  const [step, setStep] = useState<Step>({ step: 'choose' });
  const reading = useRef<AbortController>(undefined);
  useEffect(() => () => reading.current?.abort(), []);

  const read = async (name: string, how: Read): Promise<void> => {
    const controller = new AbortController();
    reading.current = controller;
    setStep({ step: 'reading', name });
    const answer = await how({
      ask: client.ask,
      now: client.now,
      passport: passport.passport,
      signal: controller.signal,
      onProgress: (done, of) => {
        if (!controller.signal.aborted) setStep({ step: 'reading', name, pages: [done, of] });
      },
    }).catch((): Result<ImportFound> => ({ ok: false, error: { code: 'import-damaged' } }));
    // Cancelled: the person is elsewhere already.
    if (controller.signal.aborted) return;
    if (answer.ok) setStep({ step: 'review', found: answer.value });
    else setStep({ step: 'choose', failure: answer.error });
  };
  const again = (): void => setStep({ step: 'choose' });

  switch (step.step) {
    case 'reading':
      return (
        <>
          <PageHeading takeFocus>{t('import.heading')}</PageHeading>
          <section class="isp-card">
            <p role="status">
              {t('import.reading', { name: step.name })}{' '}
              {step.pages && t('import.reading-page', { done: step.pages[0], of: step.pages[1] })}
            </p>
            <Button
              onPress={() => {
                reading.current?.abort();
                again();
                focusContent();
              }}
            >
              {t('app.cancel')}
            </Button>
          </section>
        </>
      );
    case 'review':
      return (
        <ImportReview
          {...props}
          found={step.found}
          onFound={(found) => setStep({ step: 'review', found })}
          onBegin={(proposals) => setStep({ step: 'questions', found: step.found, proposals })}
          onOther={again}
        />
      );
    case 'questions':
      return (
        <ImportQuestions
          {...props}
          proposals={step.proposals}
          onBack={() => setStep({ step: 'review', found: step.found })}
          next={
            <>
              <a class="isp-button isp-button--primary" href={toHash({ page: 'passport' })}>
                {t('passport.to-passport')}
              </a>
              <Button onPress={again}>{t('import.again')}</Button>
            </>
          }
        />
      );
    case 'choose':
      return (
        <>
          <PageHeading takeFocus={arrived}>{t('import.heading')}</PageHeading>
          <p>
            {t('import.intro')} {t('import.intro-safe')}
          </p>
          {step.failure && <FailureNote failure={step.failure} t={t} />}
          <ImportChoice
            t={t}
            onFile={(file) =>
              void read(file.name, async (ports) =>
                (await import('../import/read-file.ts')).readFile(file, ports),
              )
            }
            onText={(text) =>
              void read(t('import.paste-name'), async (ports) =>
                (await import('../import/read-file.ts')).readPasted(
                  text,
                  t('import.paste-name'),
                  ports,
                ),
              )
            }
          />
        </>
      );
  }
}
