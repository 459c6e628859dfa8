import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Tried {
  readonly form: RefObject<HTMLFormElement | null>;
  /** True after the first try to send: from then on what is missing is said. */
  readonly tried: boolean;
  /** Marks a try; the first field that is wrong takes the focus. */
  readonly markTried: () => void;
}

/** What is missing is said only after somebody tried to send, and the focus goes where it must be mended. */
export function useTried(): Tried {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return { form, tried: tries > 0, markTried: () => setTries((times) => times + 1) };
}
