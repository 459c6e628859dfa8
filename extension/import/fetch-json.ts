import { err, ok, type Result } from '#core/result.ts';
import type { ImportPorts } from './import-found.ts';

export interface FetchedJson {
  readonly status: number;
  /** Undefined when the answer was no JSON. */
  readonly json: unknown;
}

/**
 * Asks a host that the person agreed to contact. `permission-denied`, `offline`, else `import-host-silent` when there is no
 * answer that can be used.
 */
export async function fetchJson({ ask }: ImportPorts, url: string): Promise<Result<FetchedJson>> {
  const answer = await ask('import.fetch', { url });
  if (!answer.ok) {
    const kept = ['permission-denied', 'offline', 'input-too-large'].includes(answer.error.code);
    return kept ? answer : err('import-host-silent');
  }
  const { status, text } = answer.value;
  try {
    return ok({ status, json: JSON.parse(text) as unknown });
  } catch {
    return ok({ status, json: undefined });
  }
}
