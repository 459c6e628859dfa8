import { type Context, Hono } from 'hono';
import type * as z from 'zod/mini';
import { err, ok, type Result } from '#core/result.ts';
import { inviteRequest, questionRequest, rejectRequest } from '../api.ts';
import { ask, invite, reject } from '../applications/decide.ts';
import { toCandidate } from '../applications/views.ts';
import type { Deps } from '../deps.ts';
import { answerFailure } from '../http/failure.ts';
import { readJson } from '../http/read-body.ts';
import type { RecruiterEnv } from '../http/session.ts';
import { UUID_PARAM } from '../http/uuid-param.ts';
import type { ApplicationRow } from '../store/store.ts';
import { type PublishedVacancy, publishedVacancy } from '../vacancies/published-vacancy.ts';

interface Found {
  readonly vacancy: PublishedVacancy;
  readonly row: ApplicationRow;
}

/** One candidate: look, ask, invite, decline. */
export function applicationRoutes(deps: Deps): Hono<RecruiterEnv> {
  const routes = new Hono<RecruiterEnv>();
  const { store, vault, clock } = deps;
  const path = `/applications/${UUID_PARAM}` as const;

  const find = async (id: string): Promise<Result<Found>> => {
    const row = await store.applications.get(id);
    const vacancyRow = row && (await store.vacancies.get(row.vacancyId));
    const vacancy = vacancyRow && publishedVacancy(vault, vacancyRow);
    return row && vacancy ? ok({ row, vacancy }) : err('not-found');
  };

  const answer = async (c: Context, id: string) => {
    const found = await find(id);
    if (!found.ok) return answerFailure(c, found.error);
    return c.json(await toCandidate(deps, found.value.vacancy, found.value.row));
  };

  /** A step of the recruiter; answers the candidate as changed. */
  const step = async <T extends z.ZodMiniType>(
    c: Context<RecruiterEnv>,
    id: string,
    schema: T,
    take: (
      deps: Deps,
      vacancy: PublishedVacancy,
      row: ApplicationRow,
      by: string,
      request: z.infer<T>,
    ) => Promise<Result<undefined>>,
  ) => {
    const request = await readJson(c, schema);
    if (!request.ok) return answerFailure(c, request.error);
    const found = await find(id);
    if (!found.ok) return answerFailure(c, found.error);
    const { vacancy, row } = found.value;
    const taken = await take(deps, vacancy, row, c.var.session.account.name, request.value);
    return taken.ok ? answer(c, id) : answerFailure(c, taken.error);
  };

  routes.get(path, async (c) => {
    const id = c.req.param('id');
    await store.applications.markOpened(id, new Date(clock.now()), c.var.session.account.name);
    return answer(c, id);
  });
  routes.post(`${path}/question`, (c) => step(c, c.req.param('id'), questionRequest, ask));
  routes.post(`${path}/invite`, (c) => step(c, c.req.param('id'), inviteRequest, invite));
  routes.post(`${path}/reject`, (c) => step(c, c.req.param('id'), rejectRequest, reject));

  return routes;
}
