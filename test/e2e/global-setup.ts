import { buildExtension, buildIndex } from '../../scripts/build.ts';
import { findFirefox } from '../../scripts/find-browser.ts';

/**
 * Builds what the browser tests need, once, in processes of their own: a build inside the test process would be
 * another, larger bundle.
 */
export default async function setup(): Promise<void> {
  await buildIndex();
  for (const mode of ['e2e', 'demo', 'production'] as const) await buildExtension('chrome', mode);
  if (findFirefox() !== undefined) await buildExtension('firefox', 'e2e');
}
