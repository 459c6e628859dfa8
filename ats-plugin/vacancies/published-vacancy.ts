import { parseDescriptor, type VacancyDescriptor } from '#core/application/descriptor.ts';
import type { VacancyBinding } from '#core/application/envelope.ts';
import { vacancyUrn } from '#core/application/routes.ts';
import type { SealingPrivateJwk } from '#core/credentials/jwk.ts';
import { SkillspaspoortError } from '#core/errors.ts';
import type { VacancyRow } from '../store/store.ts';
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

/** Does the vacancy take applications at this moment (milliseconds)? */
export const isOpen = ({ state, expiresAt }: VacancyRow, now: number): boolean =>
  state === 'open' && expiresAt !== null && expiresAt.getTime() > now;
