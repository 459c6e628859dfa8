import { browser } from 'wxt/browser';
import { err } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { Envelope, MessageName, RequestOf, ResponseOf } from '../messages.ts';

/**
 * Asks the background something; usable in our pages and in content scripts. Never throws. When this script outlived
 * an update of the extension the answer is `extension-updated` ("Ververs deze pagina").
 */
export async function ask<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
): Promise<Result<ResponseOf<N>>> {
  const envelope: Envelope = { skillspaspoort: name, request };
  try {
    const answer: unknown = await browser.runtime.sendMessage(envelope);
    return isResult<ResponseOf<N>>(answer) ? answer : err('internal');
  } catch {
    return err(isContextAlive() ? 'internal' : 'extension-updated');
  }
}

/** False once the extension was updated or removed under a script that still runs in a page. */
export function isContextAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Our own background made it, so only its outer shape is checked. */
function isResult<T>(answer: unknown): answer is Result<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : 'error' in answer;
}
