/** A page that never rests is made to wait no longer (milliseconds). */
const AT_MOST = 500;

/** `task` in a turn of its own when the page has nothing better to do; asked for again before that, it still runs once. */
export function whenIdle(window: Window, task: () => void): () => void {
  let waiting = false;
  const run = (): void => {
    waiting = false;
    task();
  };
  return () => {
    if (waiting) return;
    waiting = true;
    window.requestIdleCallback(run, { timeout: AT_MOST });
  };
}
