import {
  descriptorHash,
  HPKE_SUITE,
  MAX_PUBLISHED_REQUIREMENTS,
  signDescriptor,
  type VacancyDescriptor,
} from '#core/application/descriptor.ts';
import { makeSealingKey } from '#core/application/make-keys.ts';
import { BOARD_PATH, messagesPath, vacancyUrn } from '#core/application/routes.ts';
import { type ListItem, makeList } from '#core/matching/make-list.ts';
import { SCORE_ALGORITHM } from '#core/matching/requirement-list.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { Deps } from '../deps.ts';
import { organisationName } from '../organisation.ts';
import type { VacancyRow } from '../store/store.ts';
import { sealVacancyKey } from './vacancy-secret.ts';

const DAY_SECONDS = 86_400;

const toItem = ({ id, kind, min, text }: VacancyRow['requires'][number]): ListItem => ({
  id,
  kind,
  min,
  ...(text === undefined || text === '' ? {} : { text }),
});

/**
 * Publishes a draft: fixes weights and relations, makes the vacancy's key, signs the descriptor.
 * `conflict` (no draft, or changed meanwhile), `requirements-missing`, `too-many-requirements`.
 */
export async function publishVacancy(
  deps: Deps,
  row: VacancyRow,
  by: string,
): Promise<Result<VacancyRow>> {
  const { store, index, clock, random, vault, origin, config } = deps;
  if (row.state !== 'draft') return err('conflict');
  const requires = makeList(row.requires.map(toItem), index);
  if (requires.length === 0) return err('requirements-missing');
  if (requires.length > MAX_PUBLISHED_REQUIREMENTS) return err('too-many-requirements');

  const key = await makeSealingKey(random);
  const iat = Math.floor(clock.now() / 1000);
  const exp = iat + config.vacancyDays * DAY_SECONDS;
  const descriptor: VacancyDescriptor = {
    iss: origin,
    organisation: await organisationName(deps),
    jti: vacancyUrn(row.id),
    iat,
    exp,
    title: row.title,
    requires: requires.map(({ near, text, ...rest }) => ({
      ...rest,
      near: near.map(([id, rel]): [string, number] => [id, rel]),
      ...(text === undefined ? {} : { text }),
    })),
    gates: row.gates.map(({ gate, kind, text }) => ({
      gate,
      kind,
      ...(text === undefined || text === '' ? {} : { text }),
    })),
    score_alg: SCORE_ALGORITHM,
    hpke: { ...HPKE_SUITE, pk: key.x },
    submit: origin + messagesPath(row.id),
    board: origin + BOARD_PATH,
    retention_days: row.retentionDays,
  };
  const { current } = await deps.keyring();
  const jws = await signDescriptor(descriptor, current);
  if (!jws.ok) return jws;
  const published = await store.vacancies.publish(row.id, row.revision, {
    jws: jws.value,
    nonce: await descriptorHash(jws.value),
    secret: sealVacancyKey(vault, row.id, key),
    expiresAt: new Date(exp * 1000),
    at: new Date(clock.now()),
    by,
  });
  return published ? ok(published) : err('conflict');
}
