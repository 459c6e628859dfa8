import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { parseGate } from '#core/extraction/gate-codes.ts';
import { err, ok, type Result } from '#core/result.ts';
import {
  type InboxAnswer,
  proposeRequest,
  type SkillsAnswer,
  vacancyRequest,
  type VacancyRequest,
  vacancyUpdate,
} from '../api.ts';
import { toInbox } from '../applications/views.ts';
import type { Deps } from '../deps.ts';
import { answerFailure } from '../http/failure.ts';
import { readJson } from '../http/read-body.ts';
import type { RecruiterEnv } from '../http/session.ts';
import { UUID_PARAM } from '../http/uuid-param.ts';
import { labelsOf } from '../skill-labels.ts';
import type { VacancyContent, VacancyRow } from '../store/store.ts';
import { proposeVacancy } from '../vacancies/propose.ts';
import { publishedVacancy } from '../vacancies/published-vacancy.ts';
import { publishVacancy } from '../vacancies/publish.ts';
import { toRequirementViews, toSummary, toVacancy } from '../vacancies/views.ts';

const SKILLS_SHOWN = 12;
const MAX_QUERY = 100;

/** What is stored of a draft: only skills that we know and gates from the closed list, each once. */
function toContent(
  { index }: Deps,
  { title, text, requires, gates }: VacancyRequest,
): Result<VacancyContent> {
  const isKnown =
    requires.every(({ id }) => index.concept(id) !== undefined) &&
    gates.every(({ gate }) => parseGate(gate) !== undefined);
  const isOnce =
    new Set(requires.map(({ id }) => id)).size === requires.length &&
    new Set(gates.map(({ gate }) => gate)).size === gates.length;
  return isKnown && isOnce ? ok({ title, body: text, requires, gates }) : err('input-malformed');
}

/** Vacancies: propose, keep, publish, close, and their inbox. */
export function vacancyRoutes(deps: Deps): Hono<RecruiterEnv> {
  const routes = new Hono<RecruiterEnv>();
  const { store, index, clock, config } = deps;

  const answer = async (c: Context, row: Result<VacancyRow>, status: 200 | 201 = 200) =>
    row.ok ? c.json(await toVacancy(deps, row.value), status) : answerFailure(c, row.error);

  /** The asked vacancy, for a step that may fail. */
  const withVacancy = async (
    vacancyId: string,
    step: (row: VacancyRow) => Promise<Result<VacancyRow>>,
  ): Promise<Result<VacancyRow>> => {
    const row = await store.vacancies.get(vacancyId);
    return row ? step(row) : err('not-found');
  };

  routes.get('/skills', (c) => {
    const query = (c.req.query('q') ?? '').trim().slice(0, MAX_QUERY);
    const language = c.req.query('lang') === 'en' ? 'en' : 'nl';
    const hits = query === '' ? [] : index.searchSkills(query, { language, limit: SKILLS_SHOWN });
    const skills: SkillsAnswer['skills'] = hits.map(({ skill, via }) => ({
      id: skill,
      labels: labelsOf(index, skill),
      ...(via === undefined ? {} : { via }),
    }));
    return c.json({ skills });
  });

  routes.post('/vacancies/propose', async (c) => {
    const request = await readJson(c, proposeRequest);
    if (!request.ok) return answerFailure(c, request.error);
    return c.json(proposeVacancy(index, request.value));
  });

  routes.get('/vacancies', async (c) => {
    const rows = await store.vacancies.list();
    return c.json({ vacancies: rows.map((row) => toSummary(row, row, clock.now())) });
  });

  routes.post('/vacancies', async (c) => {
    const request = await readJson(c, vacancyRequest);
    const content = request.ok ? toContent(deps, request.value) : request;
    if (!content.ok) return answerFailure(c, content.error);
    const row = await store.vacancies.create({
      id: randomUUID(),
      content: content.value,
      retentionDays: config.retentionDays,
      at: new Date(clock.now()),
      by: c.var.session.account.name,
    });
    return answer(c, ok(row), 201);
  });

  routes.get(`/vacancies/${UUID_PARAM}`, async (c) =>
    answer(c, await withVacancy(c.req.param('id'), async (row) => ok(row))),
  );

  routes.put(`/vacancies/${UUID_PARAM}`, async (c) => {
    const request = await readJson(c, vacancyUpdate);
    if (!request.ok) return answerFailure(c, request.error);
    const { revision } = request.value;
    const content = toContent(deps, request.value);
    if (!content.ok) return answerFailure(c, content.error);
    const at = new Date(clock.now());
    const changed = await withVacancy(c.req.param('id'), async (row) => {
      const updated = await store.vacancies.update(row.id, revision, content.value, at);
      return updated ? ok(updated) : err('conflict');
    });
    return answer(c, changed);
  });

  routes.delete(`/vacancies/${UUID_PARAM}`, async (c) => {
    const removed = await withVacancy(c.req.param('id'), async (row) =>
      (await store.vacancies.removeDraft(row.id)) ? ok(row) : err('conflict'),
    );
    return removed.ok ? c.json({}) : answerFailure(c, removed.error);
  });

  routes.post(`/vacancies/${UUID_PARAM}/publish`, async (c) =>
    answer(
      c,
      await withVacancy(c.req.param('id'), (row) =>
        publishVacancy(deps, row, c.var.session.account.name),
      ),
    ),
  );

  routes.post(`/vacancies/${UUID_PARAM}/close`, async (c) => {
    const at = new Date(clock.now());
    const closed = await withVacancy(c.req.param('id'), async (row) => {
      const changed = await store.vacancies.close(row.id, at, c.var.session.account.name);
      return changed ? ok(changed) : err('conflict');
    });
    return answer(c, closed);
  });

  routes.get(`/vacancies/${UUID_PARAM}/applications`, async (c) => {
    const row = await store.vacancies.get(c.req.param('id'));
    if (!row) return answerFailure(c, { code: 'not-found' });
    const vacancy = publishedVacancy(deps.vault, row);
    if (vacancy) return c.json(await toInbox(deps, vacancy, c.var.session.seed));
    const empty: InboxAnswer = {
      vacancy: {
        id: row.id,
        title: row.title,
        state: row.state,
        requires: toRequirementViews(index, row.requires),
      },
      bands: [],
    };
    return c.json(empty);
  });

  return routes;
}
