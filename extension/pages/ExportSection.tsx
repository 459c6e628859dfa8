import { useState } from 'preact/hooks';
import { serialisePassport } from '#core/passport/passport-export.ts';
import type { Failure } from '#core/result.ts';
import { Button } from '../components/Button.tsx';
import { PassphraseChoice } from '../components/PassphraseChoice.tsx';
import type { PageProps } from './page-props.ts';

/** Saves the passport as a file: locked with a passphrase, or as plain text for who wants that. */
export function ExportSection({ client, t, tell, tellFailure }: PageProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [saves, setSaves] = useState(0);

  const save = async (passphrase: string | undefined): Promise<void> => {
    setFailure(undefined);
    const exported = await client.ask('passport.export', {});
    if (!exported.ok) {
      tellFailure(exported.error);
      return;
    }
    const { passport, exportedAt } = exported.value;
    const text = serialisePassport(passport, exportedAt);
    // The day, and nothing of the person: a file name is the first thing that others see.
    const name = `skillspaspoort-${exportedAt.slice(0, 10)}`;
    if (passphrase === undefined) {
      client.saveFile(`${name}.json`, text);
    } else {
      setBusy(true);
      const sealed = await client.ageFiles.seal(text, passphrase);
      setBusy(false);
      if (!sealed.ok) {
        setFailure(sealed.error);
        return;
      }
      client.saveFile(`${name}.age`, sealed.value);
      setSaves(saves + 1);
    }
    await client.ask('backup.made', {});
    tell({ text: t('passport.export-done') });
  };

  return (
    <>
      <p>{t('passport.export-text')}</p>
      <p>{t('backup.without-talks')}</p>
      <PassphraseChoice
        key={saves}
        action={t('backup.save')}
        warning={t('backup.forget-warning')}
        busy={busy}
        failure={failure}
        t={t}
        onChoose={(passphrase) => void save(passphrase)}
      />
      <p class="isp-muted">{t('backup.age')}</p>
      <details>
        <summary>{t('backup.plain-title')}</summary>
        <p>{t('passport.export-warning')}</p>
        <Button onPress={() => void save(undefined)}>{t('passport.export-button')}</Button>
      </details>
    </>
  );
}
