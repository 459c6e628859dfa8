import { useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';

export interface SnippetProps {
  readonly title: string;
  readonly text: string;
  readonly code: string;
  readonly t: Translate;
}

/** A piece of HTML to copy. Where the browser refuses the clipboard, the code is selected instead. */
export function Snippet({ title, text, code, t }: SnippetProps) {
  const [state, setState] = useState<'copied' | 'selected'>();
  const box = useRef<HTMLPreElement>(null);
  const id = useId();

  const select = (): void => {
    if (box.current) window.getSelection()?.selectAllChildren(box.current);
    setState('selected');
  };
  const copy = (): void => {
    // Absent on pages that are not served safely.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) select();
    else
      clipboard.writeText(code).then(
        () => setState('copied'),
        () => select(),
      );
  };

  return (
    <div class="isp-card">
      <h3 id={id}>{title}</h3>
      <p>{text}</p>
      <pre
        ref={box}
        class="isp-exact isp-exact--code"
        tabIndex={0}
        aria-labelledby={id}
        role="region"
      >
        {code}
      </pre>
      <div class="isp-actions">
        <Button label={`${t('recruiter.copy')}: ${title}`} onPress={copy}>
          {t('recruiter.copy')}
        </Button>
        <span role="status">{state && t(`recruiter.copy-${state}`)}</span>
      </div>
    </div>
  );
}
