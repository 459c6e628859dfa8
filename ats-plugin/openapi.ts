import * as z from 'zod/mini';
import {
  accountRequest,
  candidate,
  failureAnswer,
  inboxAnswer,
  inviteRequest,
  loginRequest,
  organisationRequest,
  proposal,
  proposeRequest,
  questionRequest,
  rejectRequest,
  sessionAnswer,
  skillsAnswer,
  vacanciesAnswer,
  vacancy,
  vacancyRequest,
  vacancyUpdate,
} from './api.ts';

interface Operation {
  readonly summary: string;
  readonly request?: z.ZodMiniType;
  readonly answer: z.ZodMiniType;
  /** Of success; 200 unless said. */
  readonly status?: number;
  readonly query?: readonly string[];
}

const nothing = z.strictObject({});

/** Every route of the recruiter API; a test holds it against the routes that are really there. */
const operations: Readonly<Record<string, Operation>> = {
  'GET /api/session': { summary: 'Who is logged in', answer: sessionAnswer },
  'POST /api/account': {
    summary: 'Make the first account with the one-time password',
    request: accountRequest,
    answer: sessionAnswer,
  },
  'POST /api/login': { summary: 'Log in', request: loginRequest, answer: sessionAnswer },
  'POST /api/logout': { summary: 'Log out', request: nothing, answer: sessionAnswer },
  'PUT /api/organisation': {
    summary: 'Name the organisation',
    request: organisationRequest,
    answer: sessionAnswer,
  },
  'GET /api/skills': { summary: 'Search skills', answer: skillsAnswer, query: ['q', 'lang'] },
  'POST /api/vacancies/propose': {
    summary: 'Propose a requirement list from a text; stores nothing',
    request: proposeRequest,
    answer: proposal,
  },
  'GET /api/vacancies': { summary: 'All vacancies', answer: vacanciesAnswer },
  'POST /api/vacancies': {
    summary: 'Keep a draft',
    request: vacancyRequest,
    answer: vacancy,
    status: 201,
  },
  'GET /api/vacancies/{id}': { summary: 'One vacancy', answer: vacancy },
  'PUT /api/vacancies/{id}': { summary: 'Change a draft', request: vacancyUpdate, answer: vacancy },
  'DELETE /api/vacancies/{id}': { summary: 'Remove a draft', request: nothing, answer: nothing },
  'POST /api/vacancies/{id}/publish': {
    summary: 'Sign and publish',
    request: nothing,
    answer: vacancy,
  },
  'POST /api/vacancies/{id}/close': {
    summary: 'Take no more applications',
    request: nothing,
    answer: vacancy,
  },
  'GET /api/vacancies/{id}/applications': { summary: 'The inbox, in bands', answer: inboxAnswer },
  'GET /api/applications/{id}': { summary: 'One candidate', answer: candidate },
  'POST /api/applications/{id}/question': {
    summary: 'Ask something',
    request: questionRequest,
    answer: candidate,
  },
  'POST /api/applications/{id}/invite': {
    summary: 'Invite',
    request: inviteRequest,
    answer: candidate,
  },
  'POST /api/applications/{id}/reject': {
    summary: 'Decline with reasons',
    request: rejectRequest,
    answer: candidate,
  },
};

const json = (schema: z.ZodMiniType, io: 'input' | 'output') => ({
  content: { 'application/json': { schema: z.toJSONSchema(schema, { io }) } },
});

const parameter = (name: string, place: 'path' | 'query') => ({
  name,
  in: place,
  required: place === 'path',
  schema: { type: 'string', ...(place === 'path' ? { format: 'uuid' } : {}) },
});

function describe(path: string, { summary, request, answer, status = 200, query = [] }: Operation) {
  return {
    summary,
    parameters: [
      ...(path.includes('{id}') ? [parameter('id', 'path')] : []),
      ...query.map((name) => parameter(name, 'query')),
    ],
    ...(request ? { requestBody: { required: true, ...json(request, 'input') } } : {}),
    responses: {
      [status]: { description: 'Done', ...json(answer, 'output') },
      default: { description: 'A failure, by its code', ...json(failureAnswer, 'output') },
    },
  };
}

/** The recruiter API as an OpenAPI 3.1 document, made from the schemas that check it. */
export function openApiDocument(version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [route, operation] of Object.entries(operations)) {
    const [method = '', path = ''] = route.split(' ');
    (paths[path] ??= {})[method.toLowerCase()] = describe(path, operation);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Integraal Skillspaspoort: recruiter API', version },
    paths,
  };
}
