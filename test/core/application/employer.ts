import {
  descriptorHash,
  type ReadDescriptor,
  signDescriptor,
  type VacancyDescriptor,
} from '#core/application/descriptor.ts';
import { type EmployerKey, makeEmployerKey, makeSealingKey } from '#core/application/make-keys.ts';
import { BOARD_PATH, messagesPath, vacancyUrn } from '#core/application/routes.ts';
import { signWellKnown } from '#core/application/well-known.ts';
import type { SealingPrivateJwk } from '#core/credentials/jwk.ts';
import type { Requirement } from '#core/matching/requirement-list.ts';
import type { Random } from '#core/ports/random.ts';
import type { Result } from '#core/result.ts';

/** 2026-12-01T00:00:00Z, in seconds. */
export const PUBLISHED = 1_796_083_200;
export const NOW = (PUBLISHED + 3600) * 1000;
export const UUID = '7d1d3c3e-52a5-4f0e-9d5a-3f5a1f0c2b11';

/** Skills of no scheme: the protocol does not look inside ids. */
export const skill = (n: number): string =>
  `http://data.europa.eu/esco/skill/00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const requirement = (
  n: number,
  kind: Requirement['kind'],
  min: Requirement['min'],
  near: number[] = [],
) => ({
  id: skill(n),
  kind,
  min,
  w: kind === 'start' ? 3000 : 1000,
  near: near.map((other, at): [string, number] => [skill(other), 500 - at * 100]),
});

/** Asked at level 3, with two near skills. */
export const firstRequirement = requirement(1, 'start', 3, [101, 102]);
export const requires = [
  firstRequirement,
  requirement(2, 'start', 2, [103]),
  requirement(3, 'start', 2),
  requirement(4, 'learn', 1),
  requirement(5, 'nice', 2),
];

export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`unexpected failure: ${result.error.code}`);
  return result.value;
}

export const codeOf = <T>(result: Result<T>): string => (result.ok ? 'ok' : result.error.code);

export interface Employer {
  readonly key: EmployerKey;
  readonly vacancyKey: SealingPrivateJwk;
  readonly descriptor: VacancyDescriptor;
  readonly jws: string;
  readonly read: ReadDescriptor;
  readonly wellKnown: string;
}

export async function makeEmployer(
  random: Random,
  changes: Partial<VacancyDescriptor> = {},
): Promise<Employer> {
  const key = await makeEmployerKey(random);
  const vacancyKey = await makeSealingKey(random);
  const iss = 'https://werken.example';
  const descriptor: VacancyDescriptor = {
    iss,
    organisation: 'Zorggroep De Linde',
    jti: vacancyUrn(UUID),
    iat: PUBLISHED,
    exp: PUBLISHED + 60 * 86_400,
    title: 'Helpende zorg en welzijn',
    requires,
    gates: [{ gate: 'vog', kind: 'start' }],
    score_alg: 'isp-match/1',
    hpke: { kem: 32, kdf: 1, aead: 1, pk: vacancyKey.x },
    submit: iss + messagesPath(UUID),
    board: iss + BOARD_PATH,
    retention_days: 28,
    ...changes,
  };
  const jws = unwrap(await signDescriptor(descriptor, key));
  const nonce = await descriptorHash(jws);
  const list = {
    iss: descriptor.iss,
    iat: PUBLISHED,
    exp: PUBLISHED + 7 * 86_400,
    vacancies: [{ jti: descriptor.jti, hash: nonce, exp: descriptor.exp }],
  };
  const wellKnown = unwrap(await signWellKnown(descriptor.organisation, list, key));
  return { key, vacancyKey, descriptor, jws, read: { descriptor, nonce }, wellKnown };
}
