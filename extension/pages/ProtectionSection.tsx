import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Result } from '#core/result.ts';
import { Button } from '../components/Button.tsx';
import { PassphraseChoice } from '../components/PassphraseChoice.tsx';
import { UnlockForm } from '../components/UnlockForm.tsx';
import type { SettingsView } from '../views/settings-view.ts';
import type { PageProps } from './page-props.ts';

export interface ProtectionSectionProps extends PageProps {
  readonly onSettings: (settings: SettingsView) => void;
}

type Step = 'rest' | 'set' | 'change' | 'remove';

/** The passphrase: set, change, take away, lock now. Says honestly what its absence means. */
export function ProtectionSection(props: ProtectionSectionProps) {
  const { client, t, settings, tell, onSettings } = props;
  const [step, setStep] = useState<Step>('rest');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const heading = useRef<HTMLHeadingElement>(null);
  const returning = useRef(false);
  // The form that had the focus is gone: reading goes on at the head of this part.
  useEffect(() => {
    if (step === 'rest' && returning.current) heading.current?.focus();
    returning.current = step !== 'rest';
  }, [step]);

  const goTo = (next: Step): void => {
    setFailure(undefined);
    setStep(next);
  };
  const run = async (change: Promise<Result<SettingsView>>, said: string): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    const answer = await change;
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.error);
      return;
    }
    onSettings(answer.value);
    setStep('rest');
    tell({ text: said });
  };
  const choose = (passphrase: string, old: string | undefined): void =>
    void run(
      client.ask('vault.protect', { passphrase, ...(old !== undefined && { old }) }),
      t(old === undefined ? 'vault.set-done' : 'vault.change-done'),
    );
  const cancel = (
    <Button kind="quiet" onPress={() => goTo('rest')}>
      {t('app.cancel')}
    </Button>
  );

  return (
    <section class="isp-card" aria-labelledby="protection">
      <h2 id="protection" ref={heading} tabIndex={-1}>
        {t('vault.title')}
      </h2>
      {settings.protection === 'device' ? (
        <>
          <p class="isp-note isp-note--warn">{t('vault.device-warning')}</p>
          <p>{t('vault.device-text')}</p>
        </>
      ) : (
        <>
          <p>{t('vault.protected-text')}</p>
          <p>{t('vault.protected-talks')}</p>
        </>
      )}
      {step === 'rest' && settings.protection === 'device' && (
        <Button onPress={() => goTo('set')}>{t('vault.set')}</Button>
      )}
      {step === 'rest' && settings.protection === 'passphrase' && (
        <div class="isp-actions">
          <Button onPress={() => void client.ask('vault.lock', {})}>{t('vault.lock')}</Button>
          <Button onPress={() => goTo('change')}>{t('vault.change')}</Button>
          <Button onPress={() => goTo('remove')}>{t('vault.remove')}</Button>
        </div>
      )}
      {(step === 'set' || step === 'change') && (
        <>
          <PassphraseChoice
            action={t(step === 'set' ? 'vault.set' : 'vault.change')}
            askOld={step === 'change'}
            takeFocus
            warning={t('vault.forget-warning')}
            busy={busy}
            failure={failure}
            t={t}
            onChoose={choose}
          />
          {cancel}
        </>
      )}
      {step === 'remove' && (
        <>
          <p>{t('vault.remove-text')}</p>
          <UnlockForm
            action={t('vault.remove')}
            busy={busy}
            failure={failure}
            t={t}
            onUnlock={(old) =>
              void run(client.ask('vault.unprotect', { old }), t('vault.remove-done'))
            }
          />
          {cancel}
        </>
      )}
    </section>
  );
}
