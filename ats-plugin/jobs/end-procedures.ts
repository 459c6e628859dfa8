import { makeReply } from '../applications/replies.ts';
import { addresseeOf } from '../applications/stored-application.ts';
import type { Deps } from '../deps.ts';
import { publishedVacancy } from '../vacancies/published-vacancy.ts';
import type { VacancyRow } from '../store/store.ts';

/** Whoever was not told how it ended hears that the procedure is over. */
async function lastWords(deps: Deps, row: VacancyRow): Promise<Uint8Array<ArrayBuffer>[]> {
  const vacancy = publishedVacancy(deps.vault, row);
  if (!vacancy) return [];
  const cells: Uint8Array<ArrayBuffer>[] = [];
  for (const application of await deps.store.applications.list(row.id)) {
    if (application.state === 'rejected') continue;
    const { nextSeq } = await deps.store.applications.conversation(application.id);
    const to = await addresseeOf(vacancy, application);
    const made = await makeReply(deps, vacancy, to, nextSeq, { kind: 'close' });
    if (made.ok) cells.push(made.value.cell);
  }
  return cells;
}

/**
 * Closes vacancies whose date has passed, and ends procedures whose retention has: the vacancy's key and every
 * application are destroyed together (credentials-and-anonymity 14.7). Safe to run in several processes.
 */
export async function endProcedures(deps: Deps): Promise<void> {
  const { store, clock } = deps;
  const now = new Date(clock.now());
  for (const { id } of await store.vacancies.expired(now)) {
    await store.vacancies.close(id, now, null);
  }
  for (const row of await store.vacancies.dueForDestruction(now)) {
    await store.vacancies.destroy(row.id, await lastWords(deps, row), now);
  }
}
