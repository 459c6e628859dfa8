import { browser } from './browser.ts';

/** The match pattern for a web origin. Patterns know no ports. Undefined for what is not http(s). */
export function patternOf(origin: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(origin);
    return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
  } catch {
    return undefined;
  }
}

/** True when we may already read pages of, and send to, this origin. */
export async function hasOrigin(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
}

/**
 * Asks the person for these origins in one question of the browser. Call it directly in a click in one of our pages,
 * before any `await`: browsers refuse it otherwise. False when the person says no.
 */
export async function requestOrigins(origins: readonly string[]): Promise<boolean> {
  const patterns = origins.map(patternOf);
  if (!patterns.every((pattern) => pattern !== undefined)) return false;
  try {
    return await browser.permissions.request({ origins: patterns });
  } catch {
    return false;
  }
}

/** Gives an origin's permission back. False when it cannot be given back, as it came with the installation. */
export async function removeOrigin(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  if (pattern === undefined) return false;
  try {
    return await browser.permissions.remove({ origins: [pattern] });
  } catch {
    return false;
  }
}

/** Gives back every origin that the person ever allowed; those of the installation stay. */
export async function removeEveryOrigin(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  for (const origin of origins) {
    await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  }
}
