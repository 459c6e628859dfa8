import { parseDescriptor, type VacancyDescriptor } from '#core/application/descriptor.ts';
import type { VacancyBinding } from '#core/application/envelope.ts';
import { vacancyUrn } from '#core/application/routes.ts';
import type { SealingPrivateJwk } from '#core/credentials/jwk.ts';
import { SkillspaspoortError } from '#core/errors.ts';
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

/** Finds a vacancy for a message: `undefined` when it is a draft, ended, or not there. */
export type VacancyFinder = (id: string) => Promise<PublishedVacancy | undefined>;

/**
 * A finder that reads a vacancy again only when its revision changed, since every message needs it. Remembers the
 * vacancies that were used last; one whose procedure has ended is forgotten at the next look.
 */
export function createVacancyFinder(vault: Vault, vacancies: VacancyStore): VacancyFinder {
  const remembered = new Map<string, PublishedVacancy>();
  return async (id) => {
    const revision = await vacancies.revision(id);
    const known = remembered.get(id);
    remembered.delete(id);
    if (revision === undefined) return undefined;
    const row = known?.row.revision === revision ? undefined : await vacancies.get(id);
    const found = row ? publishedVacancy(vault, row) : known;
    if (!found) return undefined;
    remembered.set(id, found);
    const [oldest] = remembered.keys();
    if (remembered.size > MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return found;
  };
}
