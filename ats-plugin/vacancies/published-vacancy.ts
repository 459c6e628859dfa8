import { parseDescriptor, type VacancyDescriptor } from '#core/application/descriptor.ts';
import type { VacancyBinding } from '#core/application/envelope.ts';
import { vacancyUrn } from '#core/application/routes.ts';
import type { SealingPrivateJwk } from '#core/credentials/jwk.ts';
import { SkillspaspoortError } from '#core/errors.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { VacancyRow, VacancyStore } from '../store/store.ts';
import type { Vault } from '../vault.ts';
import { openVacancyKey } from './vacancy-secret.ts';

/** A vacancy that was published and whose key is still there. */
export interface PublishedVacancy {
  readonly row: VacancyRow;
  readonly descriptor: VacancyDescriptor;
  /** To open messages with (core/application/open-message.ts). */
  readonly binding: VacancyBinding & { readonly privateKey: SealingPrivateJwk };
}

/** The descriptor as it was published, also after the procedure has ended. */
export function publishedDescriptor(row: VacancyRow): VacancyDescriptor | undefined {
  if (row.jws === null) return undefined;
  const descriptor = parseDescriptor(row.jws);
  if (!descriptor.ok) {
    throw new SkillspaspoortError('internal', 'a stored descriptor cannot be read');
  }
  return descriptor.value;
}

/** `undefined` for a draft and after the procedure has ended. */
export function publishedVacancy(vault: Vault, row: VacancyRow): PublishedVacancy | undefined {
  const privateKey = openVacancyKey(vault, row);
  const descriptor = publishedDescriptor(row);
  if (!privateKey || !descriptor || row.nonce === null) return undefined;
  return { row, descriptor, binding: { vac: vacancyUrn(row.id), nonce: row.nonce, privateKey } };
}

const MAX_REMEMBERED = 50;
/** How long a vacancy is used without another look, in milliseconds. */
const FRESH = 5000;

/** Finds a vacancy for a message: `undefined` when it is a draft, ended, or not there. */
export type VacancyFinder = (id: string) => Promise<PublishedVacancy | undefined>;

/**
 * A finder that does not read the same vacancy for every message: it looks every few seconds whether the revision
 * changed. Whether a vacancy still takes applications is not its question but the store's, at the moment of storing.
 */
export function createVacancyFinder(
  vault: Vault,
  vacancies: VacancyStore,
  clock: Clock,
): VacancyFinder {
  const remembered = new Map<string, { readonly vacancy: PublishedVacancy; readonly at: number }>();

  const look = async (id: string): Promise<PublishedVacancy | undefined> => {
    const known = remembered.get(id)?.vacancy;
    const revision = await vacancies.revision(id);
    if (revision === undefined || revision === known?.row.revision) {
      return revision === undefined ? undefined : known;
    }
    const row = await vacancies.get(id);
    return row && publishedVacancy(vault, row);
  };

  return async (id) => {
    const now = clock.now();
    const known = remembered.get(id);
    if (known && now - known.at < FRESH) return known.vacancy;
    const vacancy = await look(id);
    remembered.delete(id);
    if (!vacancy) return undefined;
    remembered.set(id, { vacancy, at: now });
    const [oldest] = remembered.keys();
    if (remembered.size > MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return vacancy;
  };
}
