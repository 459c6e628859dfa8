import { useState } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import { FilePick } from './FilePick.tsx';
import { TextField } from './TextField.tsx';

export interface ImportChoiceProps {
  readonly t: Translate;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** What to read: a file, whatever its kind, or a text. */
export function ImportChoice({ t, onFile, onText }: ImportChoiceProps) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const empty = text.trim() === '';
  return (
    <>
      <section class="isp-card" aria-labelledby="from-file">
        <h2 id="from-file">{t('import.file-title')}</h2>
        <p>{t('import.file-text')}</p>
        <FilePick label={t('import.file-button')} accept="*/*" onFile={onFile} />
      </section>
      <section class="isp-card" aria-labelledby="from-text">
        <h2 id="from-text">{t('import.paste-title')}</h2>
        <TextField
          long
          label={t('import.paste-label')}
          hint={t('import.paste-hint')}
          value={text}
          {...(tried && empty ? { error: t('import.paste-empty') } : {})}
          onValue={setText}
        />
        <Button
          onPress={() => {
            setTried(true);
            if (!empty) onText(text);
          }}
        >
          {t('import.paste-button')}
        </Button>
      </section>
    </>
  );
}
