import { useState } from 'preact/hooks';
import { MAX_EXPORT_BYTES, parsePassportExport } from '#core/passport/passport-export.ts';
import type { PassportExport } from '#core/passport/passport.ts';
import { err, type Result } from '#core/result.ts';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { FilePick } from '../components/FilePick.tsx';
import { ImportCheck } from '../components/ImportCheck.tsx';
import type { PageProps } from './page-props.ts';

interface Read {
  readonly text: string;
  readonly found: Result<PassportExport>;
}

async function readFile(file: File): Promise<Read> {
  if (file.size > MAX_EXPORT_BYTES) return { text: '', found: err('input-too-large') };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { text: new TextDecoder().decode(bytes), found: parsePassportExport(bytes) };
}

/** Reads a backup file on the device, shows what is in it, and puts it back only after a second click. */
export function ImportSection(props: PageProps) {
  const { client, t, go, tell, tellFailure, onPassport } = props;
  const [read, setRead] = useState<Read>();
  const [busy, setBusy] = useState(false);

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
    tell({ text: t('passport.import-done') });
  };

  return (
    <>
      <FilePick
        label={t('passport.import-button')}
        accept=".json,application/json"
        onFile={(file) => void readFile(file).then(setRead)}
      />
      {read && !read.found.ok && <FailureNote failure={read.found.error} t={t} />}
      {read?.found.ok && (
        <ImportCheck found={read.found.value} t={t}>
          <Button kind="primary" busy={busy} onPress={() => void confirm(read.text)}>
            {t('passport.import-confirm')}
          </Button>
          <Button onPress={() => setRead(undefined)}>{t('app.cancel')}</Button>
        </ImportCheck>
      )}
    </>
  );
}
