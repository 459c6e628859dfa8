import { useState } from 'preact/hooks';
import type { Failure, Result } from '#core/result.ts';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { FilePick } from '../components/FilePick.tsx';
import { ImportCheck } from '../components/ImportCheck.tsx';
import { UnlockForm } from '../components/UnlockForm.tsx';
import type { PageProps } from './page-props.ts';
import { readPickedBackup, unlockBackup } from './read-backup.ts';
import type { PickedBackup } from './read-backup.ts';
import { useUndo } from './use-undo.ts';

/** Reads a backup file on the device, shows what is in it, and puts it back only after a second click. */
export function ImportSection(props: PageProps) {
  const { client, t, passport, go, tell, tellFailure, onPassport } = props;
  const [picked, setPicked] = useState<Result<PickedBackup>>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const undo = useUndo(props);

  const unlock = async (sealed: Uint8Array, passphrase: string): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    const backup = await unlockBackup(client.ageFiles, sealed, passphrase);
    setBusy(false);
    if (backup.ok) setPicked({ ok: true, value: { step: 'read', backup: backup.value } });
    else setFailure(backup.error);
  };

  const confirm = async (text: string): Promise<void> => {
    setBusy(true);
    const imported = await client.ask('passport.import', { text });
    setBusy(false);
    if (!imported.ok) {
      tellFailure(imported.error);
      return;
    }
    onPassport(imported.value);
    go({ page: 'passport' });
    tell({
      text: t('passport.import-done'),
      ...(passport.revision > 0 && { undo: undo(imported.value.revision) }),
    });
  };

  return (
    <>
      <FilePick
        label={t('passport.import-button')}
        accept=".age,.json,application/json"
        onFile={(file) => {
          setFailure(undefined);
          void readPickedBackup(file).then(setPicked);
        }}
      />
      {picked && !picked.ok && <FailureNote failure={picked.error} t={t} />}
      {picked?.ok && picked.value.step === 'locked' && (
        <LockedBackup
          {...{ busy, failure, t }}
          sealed={picked.value.sealed}
          onUnlock={(sealed, passphrase) => void unlock(sealed, passphrase)}
        />
      )}
      {picked?.ok && picked.value.step === 'read' && (
        <ReadyBackup
          backup={picked.value.backup}
          {...{ busy, t }}
          onConfirm={(text) => void confirm(text)}
          onCancel={() => setPicked(undefined)}
        />
      )}
    </>
  );
}

interface LockedBackupProps extends Pick<PageProps, 't'> {
  readonly sealed: Uint8Array;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly onUnlock: (sealed: Uint8Array, passphrase: string) => void;
}

function LockedBackup({ sealed, busy, failure, t, onUnlock }: LockedBackupProps) {
  return (
    <section aria-labelledby="locked-backup">
      <h3 id="locked-backup">{t('backup.locked-title')}</h3>
      <UnlockForm
        action={t('backup.open')}
        busy={busy}
        failure={failure}
        t={t}
        onUnlock={(passphrase) => onUnlock(sealed, passphrase)}
      />
    </section>
  );
}

interface ReadyBackupProps extends Pick<PageProps, 't'> {
  readonly backup: Extract<PickedBackup, { step: 'read' }>['backup'];
  readonly busy: boolean;
  readonly onConfirm: (text: string) => void;
  readonly onCancel: () => void;
}

function ReadyBackup({ backup, busy, t, onConfirm, onCancel }: ReadyBackupProps) {
  return (
    <ImportCheck found={backup.found} t={t}>
      <Button kind="primary" busy={busy} onPress={() => onConfirm(backup.text)}>
        {t('passport.import-confirm')}
      </Button>
      <Button onPress={onCancel}>{t('app.cancel')}</Button>
    </ImportCheck>
  );
}
