import { Hono } from 'hono';
import { MAX_ENVELOPE } from '#core/application/envelope.ts';
import { ACCEPTED_BODY, ENVELOPE_MEDIA_TYPE, messagesPath } from '#core/application/routes.ts';
import { UUID_PARAM } from '../http/uuid-param.ts';
import { receiveMessage } from '../applications/receive-message.ts';
import type { Deps } from '../deps.ts';
import { readBytes } from '../http/read-body.ts';
import { addressOf, createLimiter } from '../http/rate-limit.ts';

/** The other fixed answers; each says only what the sender already knows. */
const fixed = (text: string): string => `Skillspaspoort: ${text}.`.padEnd(62) + '\r\n';
const NOT_AN_ENVELOPE = fixed('this is not a sealed message');
const TOO_LARGE = fixed('this is larger than any message');
const NO_VACANCY = fixed('there is no such vacancy');
const TOO_MANY = fixed('too many messages, try again in a minute');
const NOT_STORED = fixed('not stored, send it again');

/**
 * M3 and what follows it. 202 means: everything it changes is committed. It is the same for taken, refused and
 * unreadable; the answer is on the board. Whatever else happens has a fixed answer of 64 bytes as well.
 */
export function messageRoutes(deps: Deps): Hono {
  const routes = new Hono();
  const { clock, config, report } = deps;
  const mayPass = createLimiter(clock, config.messagesPerMinute);
  const path = messagesPath(UUID_PARAM);

  routes.post(path, async (c) => {
    if (!mayPass(addressOf(c, config.trustProxy))) {
      return c.text(TOO_MANY, 429, { 'retry-after': '60' });
    }
    if (c.req.header('content-type') !== ENVELOPE_MEDIA_TYPE) return c.text(NOT_AN_ENVELOPE, 415);
    const envelope = await readBytes(c, MAX_ENVELOPE);
    if (!envelope.ok) return c.text(TOO_LARGE, 413);
    try {
      const isKnown = await receiveMessage(deps, c.req.param('id') ?? '', envelope.value);
      return isKnown ? c.text(ACCEPTED_BODY, 202) : c.text(NO_VACANCY, 404);
    } catch (error) {
      report(`message not stored: ${error instanceof Error ? error.name : 'unknown'}`);
      return c.text(NOT_STORED, 503, { 'retry-after': '60' });
    }
  });

  return routes;
}
