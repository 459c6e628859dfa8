import * as z from 'zod/mini';
import { type ErrorCode, errorCodes } from '#core/errors.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { Language } from '#core/taxonomy/concept.ts';
import {
  type AccountRequest,
  type Candidate,
  candidate,
  failureAnswer,
  type InboxAnswer,
  inboxAnswer,
  type InviteRequest,
  type LoginRequest,
  type OrganisationRequest,
  type Proposal,
  proposal,
  type ProposeRequest,
  type QuestionRequest,
  type RejectRequest,
  type SessionAnswer,
  sessionAnswer,
  type SkillsAnswer,
  skillsAnswer,
  type VacanciesAnswer,
  vacanciesAnswer,
  type Vacancy,
  vacancy,
  type VacancyRequest,
  type VacancyUpdate,
} from '../api.ts';

/** Longer than any answer takes; then the recruiter hears that there is none. */
const PATIENCE = 30_000;

type Answer<T> = Promise<Result<T>>;

/** Everything the pages ask of the server. Failures as in `ats-plugin/api.ts`, and `offline` when there was no answer. */
export interface RecruiterApi {
  session(): Answer<SessionAnswer>;
  createAccount(request: AccountRequest): Answer<SessionAnswer>;
  logIn(request: LoginRequest): Answer<SessionAnswer>;
  logOut(): Answer<SessionAnswer>;
  nameOrganisation(request: OrganisationRequest): Answer<SessionAnswer>;
  skills(query: string, language: Language): Answer<SkillsAnswer>;
  propose(request: ProposeRequest): Answer<Proposal>;
  vacancies(): Answer<VacanciesAnswer>;
  vacancy(id: string): Answer<Vacancy>;
  createVacancy(request: VacancyRequest): Answer<Vacancy>;
  changeVacancy(id: string, request: VacancyUpdate): Answer<Vacancy>;
  removeDraft(id: string): Answer<object>;
  publish(id: string): Answer<Vacancy>;
  close(id: string): Answer<Vacancy>;
  inbox(vacancyId: string): Answer<InboxAnswer>;
  candidate(id: string): Answer<Candidate>;
  ask(id: string, request: QuestionRequest): Answer<Candidate>;
  invite(id: string, request: InviteRequest): Answer<Candidate>;
  decline(id: string, request: RejectRequest): Answer<Candidate>;
}

const isErrorCode = (code: string): code is ErrorCode =>
  (errorCodes as readonly string[]).includes(code);

function readFailure(answer: unknown): Result<never> {
  const parsed = failureAnswer.safeParse(answer);
  if (!parsed.success) return err('internal');
  const { code, params } = parsed.data.error;
  return isErrorCode(code) ? err(code, params) : err('internal');
}

/**
 * The recruiter API over HTTP. Each answer is held against its schema; one that does not fit comes from a newer
 * server (`extension-updated`: reload the page). `onSessionLost` is told when a request failed for want of a login.
 */
export function createApiClient(
  send: typeof fetch,
  onSessionLost: () => void = () => undefined,
): RecruiterApi {
  async function call<S extends z.ZodMiniType>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    schema: S,
    body: unknown = {},
  ): Answer<z.infer<S>> {
    let answer: unknown;
    let isGood: boolean;
    try {
      const response = await send(`/api/${path}`, {
        method,
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE),
        ...(method === 'GET'
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
      isGood = response.ok;
      const text = await response.text();
      try {
        answer = JSON.parse(text);
      } catch {
        return err('internal');
      }
    } catch {
      return err('offline');
    }
    if (!isGood) {
      const failure = readFailure(answer);
      if (!failure.ok && failure.error.code === 'login-required') onSessionLost();
      return failure;
    }
    const parsed = schema.safeParse(answer);
    return parsed.success ? ok(parsed.data) : err('extension-updated');
  }

  const one = (id: string): string => encodeURIComponent(id);
  const nothing = z.object({});

  return {
    session: () => call('GET', 'session', sessionAnswer),
    createAccount: (request) => call('POST', 'account', sessionAnswer, request),
    logIn: (request) => call('POST', 'login', sessionAnswer, request),
    logOut: () => call('POST', 'logout', sessionAnswer),
    nameOrganisation: (request) => call('PUT', 'organisation', sessionAnswer, request),
    skills: (query, lang) =>
      call('GET', `skills?${new URLSearchParams({ q: query, lang }).toString()}`, skillsAnswer),
    propose: (request) => call('POST', 'vacancies/propose', proposal, request),
    vacancies: () => call('GET', 'vacancies', vacanciesAnswer),
    vacancy: (id) => call('GET', `vacancies/${one(id)}`, vacancy),
    createVacancy: (request) => call('POST', 'vacancies', vacancy, request),
    changeVacancy: (id, request) => call('PUT', `vacancies/${one(id)}`, vacancy, request),
    removeDraft: (id) => call('DELETE', `vacancies/${one(id)}`, nothing),
    publish: (id) => call('POST', `vacancies/${one(id)}/publish`, vacancy),
    close: (id) => call('POST', `vacancies/${one(id)}/close`, vacancy),
    inbox: (id) => call('GET', `vacancies/${one(id)}/applications`, inboxAnswer),
    candidate: (id) => call('GET', `applications/${one(id)}`, candidate),
    ask: (id, request) => call('POST', `applications/${one(id)}/question`, candidate, request),
    invite: (id, request) => call('POST', `applications/${one(id)}/invite`, candidate, request),
    decline: (id, request) => call('POST', `applications/${one(id)}/reject`, candidate, request),
  };
}
