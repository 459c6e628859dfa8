import { Hono } from 'hono';
import {
  DESCRIPTOR_MEDIA_TYPE,
  vacancyPath,
  vacancyUrn,
  WELL_KNOWN_PATH,
} from '#core/application/routes.ts';
import { signWellKnown } from '#core/application/well-known.ts';
import { SkillspaspoortError } from '#core/errors.ts';
import type { Deps } from '../deps.ts';
import { UUID_PARAM } from '../http/uuid-param.ts';
import { organisationName } from '../organisation.ts';

/** An old list cannot be shown for ever. */
const LIST_LIFE_SECONDS = 7 * 86_400;

/** The open vacancies, signed (M2): what a candidate's side checks a descriptor against before it sends. */
async function wellKnownDocument(deps: Deps): Promise<string> {
  const { store, clock, origin } = deps;
  const iat = Math.floor(clock.now() / 1000);
  const open = await store.vacancies.open(new Date(clock.now()));
  const vacancies = open.flatMap(({ id, nonce, expiresAt }) =>
    nonce === null || expiresAt === null
      ? []
      : [{ jti: vacancyUrn(id), hash: nonce, exp: Math.floor(expiresAt.getTime() / 1000) }],
  );
  const { current, previous } = await deps.keyring();
  const signed = await signWellKnown(
    await organisationName(deps),
    { iss: origin, iat, exp: iat + LIST_LIFE_SECONDS, vacancies },
    current,
    previous,
  );
  if (!signed.ok) throw new SkillspaspoortError('internal', 'the public list cannot be signed');
  return signed.value;
}

/** Who this employer is, and its signed vacancies. Public, the same for everybody. */
export function discoveryRoutes(deps: Deps): Hono {
  const routes = new Hono();

  routes.get(WELL_KNOWN_PATH, async (c) =>
    c.body(await wellKnownDocument(deps), 200, {
      'content-type': 'application/json',
      'cache-control': 'no-cache',
    }),
  );

  routes.get(vacancyPath(UUID_PARAM), async (c) => {
    const row = await deps.store.vacancies.get(c.req.param('id') ?? '');
    if (!row || row.jws === null) return c.text('not found', 404);
    return c.body(row.jws, 200, {
      'content-type': DESCRIPTOR_MEDIA_TYPE,
      'cache-control': 'no-cache',
    });
  });

  return routes;
}
