import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface PageHeadingProps {
  readonly children: ComponentChildren;
  /** After a change of route the new page's heading takes the focus, so that it is read out and Tab goes on from there. */
  readonly takeFocus: boolean;
}

/** The one first-level heading of a page. */
export function PageHeading({ children, takeFocus }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
