type Stop = () => void;

/**
 * Starts a script in a page; one that runs there already (before an update, or as its site was switched on twice) is
 * stopped first. Our scripts share a world that the page cannot see.
 */
export function onlyOnce(name: string, start: () => Stop): void {
  const running = globalThis as unknown as Record<symbol, Stop | undefined>;
  const key = Symbol.for(`skillspaspoort.${name}`);
  running[key]?.();
  running[key] = start();
}
