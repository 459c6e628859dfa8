/** Changes are gathered this long (milliseconds) before anybody looks at the page again. */
const QUIET = 400;
/** A page that never rests is still looked at this often, and no more (milliseconds). */
const AT_MOST_EVERY = 2000;

interface ObservedPage {
  readonly page: Document;
  readonly window: Window;
  /** Our own elements: what happens to them is not news. */
  readonly own: readonly Element[];
  settled(): void;
}

/**
 * Tells when the page came to rest after a change. The only MutationObserver of the extension: child nodes only, deaf to
 * our own elements, off while the tab is hidden. Returns the way to stop.
 */
export function observePage({ page, window, own, settled }: ObservedPage): () => void {
  let timer: number | undefined;
  let lastLook = 0;

  const look = (): void => {
    timer = undefined;
    lastLook = window.performance.now();
    settled();
  };
  const schedule = (): void => {
    const sinceLook = window.performance.now() - lastLook;
    window.clearTimeout(timer);
    timer = window.setTimeout(look, Math.max(QUIET, AT_MOST_EVERY - sinceLook));
  };
  const isOwn = (node: Node): boolean => own.some((element) => element === node);
  const onlyOurs = (record: MutationRecord): boolean =>
    isOwn(record.target) || [...record.addedNodes, ...record.removedNodes].every(isOwn);

  const observer = new MutationObserver((records) => {
    if (!records.every(onlyOurs)) schedule();
  });
  const start = (): void => observer.observe(page, { childList: true, subtree: true });
  const onVisibility = (): void => {
    observer.disconnect();
    if (page.visibilityState === 'hidden') return;
    start();
    schedule();
  };

  page.addEventListener('visibilitychange', onVisibility);
  if (page.visibilityState !== 'hidden') start();
  return () => {
    observer.disconnect();
    window.clearTimeout(timer);
    page.removeEventListener('visibilitychange', onVisibility);
  };
}
