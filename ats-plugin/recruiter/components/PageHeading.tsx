import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';

export interface PageHeadingProps {
  readonly text: string;
  /** After a change of route the new page's heading takes the focus, so that it is read out and Tab goes on from there. */
  readonly takeFocus: boolean;
  readonly t: Translate;
}

/** The one first-level heading of a page, which also names the browser's tab. */
export function PageHeading({ text, takeFocus, t }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, []);
  useEffect(() => {
    const before = document.title;
    document.title = `${text} · ${t('app.short')}`;
    return () => {
      document.title = before;
    };
  }, [text, t]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}
