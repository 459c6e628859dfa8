import { vacancyPath } from '#core/application/routes.ts';
import type { SkillIndex } from '#core/taxonomy/concept.ts';
import type { RequirementView, Vacancy, VacancySummary } from '../api.ts';
import type { Deps } from '../deps.ts';
import { labelsOf } from '../skill-labels.ts';
import type { DraftRequirement } from '../store/schema.ts';
import type { VacancyCounts, VacancyRow } from '../store/store.ts';
import { publishedDescriptor } from './published-vacancy.ts';
import { snippetsFor } from './snippets.ts';
import { warnOfList } from './warnings.ts';

/** Requirements with their names, in the order of the list. */
export const toRequirementViews = (
  index: SkillIndex,
  requires: readonly DraftRequirement[],
): RequirementView[] =>
  requires.map(({ id, kind, min, text, proposed }) => ({
    id,
    labels: labelsOf(index, id),
    kind,
    min,
    ...(text === undefined ? {} : { text }),
    ...(proposed ? { proposed } : {}),
  }));

/** A vacancy past its end is closed to the eye before the job that closes it has come by. */
const stateOf = ({ state, expiresAt }: VacancyRow, now: number): VacancySummary['state'] =>
  state === 'open' && expiresAt !== null && expiresAt.getTime() <= now ? 'closed' : state;

export const toSummary = (
  row: VacancyRow,
  { applications, open }: VacancyCounts,
  now: number,
): VacancySummary => ({
  id: row.id,
  title: row.title,
  state: stateOf(row, now),
  changedAt: row.changedAt.toISOString(),
  ...(row.publishedAt ? { publishedAt: row.publishedAt.toISOString() } : {}),
  ...(row.closedAt ? { closedAt: row.closedAt.toISOString() } : {}),
  applications,
  open,
});

/** A vacancy with everything the recruiter needs to change or show it. */
export async function toVacancy(deps: Deps, row: VacancyRow): Promise<Vacancy> {
  const { store, index, clock, origin } = deps;
  const descriptor = publishedDescriptor(row);
  const requires = descriptor?.requires ?? row.requires;
  const gates = descriptor?.gates ?? row.gates;
  const url = origin + vacancyPath(row.id);
  return {
    ...toSummary(row, await store.vacancies.counts(row.id), clock.now()),
    revision: row.revision,
    text: row.body,
    requires: toRequirementViews(index, requires),
    gates: gates.map(({ gate, kind, text }) => ({
      gate,
      kind,
      ...(text === undefined ? {} : { text }),
    })),
    warnings: warnOfList(requires),
    ...(row.jws !== null && row.expiresAt
      ? {
          published: {
            jws: row.jws,
            url,
            snippets: snippetsFor(row.jws, url),
            expiresAt: row.expiresAt.toISOString(),
          },
        }
      : {}),
  };
}
