import type { HttpAnswer, HttpPort, HttpRequest } from '#core/ports/http-port.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';

const TIMEOUT_MS = 20_000;

/** What the network port needs of the browser; tests hand in their own. */
export interface HttpDependencies {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** May we send to this origin at all? */
  hasOrigin(origin: string): Promise<boolean>;
  /** Makes sure that no header tells who we are, before anything goes to this origin. */
  anonymiseHeaders(origin: string): Promise<void>;
  isOnline(): boolean;
}

/**
 * The only way out of this extension, from the background alone. No cookies, no referrer, nothing kept, no redirect
 * followed. `permission-denied` without the person's permission for the host.
 */
export function createHttp(dependencies: HttpDependencies): HttpPort {
  return {
    async send(request) {
      const origin = originOf(request.url);
      if (origin === undefined) return err('host-refused');
      if (!(await dependencies.hasOrigin(origin))) return err('permission-denied');
      try {
        await dependencies.anonymiseHeaders(origin);
        const response = await dependencies.fetch(request.url, initOf(request));
        return await readAnswer(response, request.maxBytes);
      } catch {
        return err(dependencies.isOnline() ? 'host-unreachable' : 'offline');
      }
    },
  };
}

/** https, or http on this very computer. */
function originOf(address: string): string | undefined {
  try {
    const url = new URL(address);
    const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
    return url.protocol === 'https:' || (url.protocol === 'http:' && local)
      ? url.origin
      : undefined;
  } catch {
    return undefined;
  }
}

const initOf = ({ method, contentType, body }: HttpRequest): RequestInit => ({
  method,
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'error',
  signal: AbortSignal.timeout(TIMEOUT_MS),
  ...(contentType !== undefined && { headers: { 'content-type': contentType } }),
  ...(body !== undefined && { body }),
});

async function readAnswer(response: Response, maxBytes: number): Promise<Result<HttpAnswer>> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > maxBytes) {
    await response.body?.cancel();
    return err('input-too-large', { max: maxBytes });
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) break;
    length += part.value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      return err('input-too-large', { max: maxBytes });
    }
    parts.push(part.value);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.length;
  }
  return ok({ status: response.status, body });
}
