import { MAX_DESCRIPTOR } from '#core/application/descriptor-size.ts';
import { parseDescriptor } from '#core/application/descriptor.ts';
import { WELL_KNOWN_PATH } from '#core/application/routes.ts';
import { checkListed, MAX_WELL_KNOWN } from '#core/application/well-known.ts';
import type { ListedDescriptor } from '#core/application/well-known.ts';
import { fromUtf8 } from '#core/credentials/utf8.ts';
import { err, ok } from '#core/result.ts';
import type { Failure, Result } from '#core/result.ts';
import type { Context } from './context.ts';
import { logLookUp } from './sent-log.ts';

/** A failure that may pass by itself: try again later. */
export const mayPass = ({ code }: Failure): boolean =>
  code === 'offline' || code === 'host-unreachable' || code === 'rate-limited';

/** What a status other than success means to the person. */
export function statusFailure(status: number): Result<never> {
  if (status === 404) return err('vacancy-unknown');
  if (status === 410) return err('vacancy-closed');
  if (status === 429) return err('rate-limited');
  return status === 408 || status >= 500 ? err('host-unreachable') : err('host-refused');
}

/** GETs text from an employer's server and records that it was asked. */
export async function fetchText(
  context: Context,
  kind: 'fetch-list' | 'check' | 'board',
  url: string,
  maxBytes: number,
): Promise<Result<string>> {
  const answer = await context.http.send({ method: 'GET', url, maxBytes });
  if (answer.ok || answer.error.code === 'host-unreachable') await logLookUp(context, kind, url);
  if (!answer.ok) return answer;
  if (answer.value.status !== 200) return statusFailure(answer.value.status);
  const text = fromUtf8(answer.value.body);
  return text === undefined ? err('input-malformed') : ok(text);
}

/** Checks a signed list against what its employer publishes at this moment: one request. */
export async function checkEmployer(
  context: Context,
  jws: string,
): Promise<Result<ListedDescriptor>> {
  const unverified = parseDescriptor(jws);
  if (!unverified.ok) return unverified;
  const url = unverified.value.iss + WELL_KNOWN_PATH;
  const text = await fetchText(context, 'check', url, MAX_WELL_KNOWN);
  return text.ok ? checkListed(jws, text.value, context.clock.now()) : text;
}

/** Fetches the employer's list that a vacancy page links to, and checks it. The list must come from its own host. */
export async function fetchDescriptor(context: Context, href: string): Promise<Result<string>> {
  const text = await fetchText(context, 'fetch-list', href, MAX_DESCRIPTOR);
  if (!text.ok) return text;
  const jws = text.value.trim();
  const parsed = parseDescriptor(jws);
  if (!parsed.ok) return parsed;
  if (parsed.value.iss !== new URL(href).origin) return err('descriptor-host-mismatch');
  const listed = await checkEmployer(context, jws);
  return listed.ok ? ok(jws) : listed;
}
