import type {
  ApplicationCard,
  Candidate,
  InboxAnswer,
  Proposal,
  RequirementView,
  SessionAnswer,
  Vacancy,
} from '../../../ats-plugin/api.ts';

/** What a page asked: method, path after `/api/`, body. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

type Handler = (body: unknown) => unknown;

export interface FakeServer {
  readonly send: typeof fetch;
  readonly asked: Asked[];
  /** Changes what an address answers from now on; a thrown error is a server that cannot be reached. */
  on(address: string, handler: Handler): void;
}

export const failure = (status: number, code: string): Reply => ({
  status,
  body: { error: { code } },
});

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && 'status' in value && 'body' in value;

/** Answers as `ats-plugin/api.ts` says, by address (`GET vacancies`); anything else is not found. */
export function createFakeServer(handlers: Record<string, Handler> = {}): FakeServer {
  const known = new Map<string, Handler>([
    ['GET session', () => loggedIn],
    ...Object.entries(handlers),
  ]);
  const asked: Asked[] = [];
  return {
    asked,
    on: (address, handler) => known.set(address, handler),
    send: async (input, init) => {
      const method = init?.method ?? 'GET';
      const path = String(input).replace(/^\/api\//, '');
      const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
      asked.push({ method, path, body });
      const handler = known.get(`${method} ${path}`);
      const answer = handler ? await handler(body) : failure(404, 'not-found');
      const reply = isReply(answer) ? answer : { status: 200, body: answer };
      return new Response(JSON.stringify(reply.body), { status: reply.status });
    },
  };
}

export const loggedIn: SessionAnswer = {
  account: { name: 'Sanne' },
  setupNeeded: false,
  organisation: { name: 'Zorggroep Voorbeeld' },
};

export const loggedOut: SessionAnswer = {
  setupNeeded: false,
  organisation: { name: 'Zorggroep Voorbeeld' },
};

/** 2026-12-01, 9.00 UTC. */
export const NOW = Date.UTC(2026, 11, 1, 9);

export const skill = (nl: string, en: string, kind: RequirementView['kind']): RequirementView => ({
  id: `http://data.europa.eu/esco/skill/${en.replaceAll(' ', '-')}`,
  labels: { nl, en },
  kind,
  min: kind === 'learn' ? 1 : 2,
});

export const requires = [
  skill('schoonmaken', 'clean rooms', 'start'),
  skill('helpen bij aankleden', 'assist with dressing', 'start'),
  skill('koken', 'cook', 'start'),
  skill('medicijnen geven', 'give medicines', 'learn'),
  skill('rekenen', 'calculate', 'nice'),
] as const;

export const exampleProposal: Proposal = {
  title: 'Helpende in de wijk',
  language: 'nl',
  requires: requires.map((requirement) => ({
    ...requirement,
    quote: `Je gaat ${requirement.labels.nl}.`,
    confidence: 0.9,
  })),
  gates: [{ gate: 'vog', kind: 'start', quote: 'VOG' }],
  notSkills: [{ kind: 'years', quote: 'Minstens 2 jaar ervaring.' }],
  warnings: [{ code: 'years-not-a-skill' }],
};

export const draftVacancy: Vacancy = {
  id: '7f7c2c6e-0000-4000-8000-000000000001',
  title: 'Helpende in de wijk',
  state: 'draft',
  changedAt: '2026-11-30T10:00:00.000Z',
  applications: 0,
  open: 0,
  revision: 3,
  text: 'Je helpt mensen thuis.',
  requires: [...requires],
  gates: [{ gate: 'vog', kind: 'start' }],
  warnings: [],
};

export const openVacancy: Vacancy = {
  ...draftVacancy,
  state: 'open',
  publishedAt: '2026-12-01T08:00:00.000Z',
  applications: 3,
  open: 2,
  published: {
    jws: 'aaa.bbb.ccc',
    url: 'http://localhost:8787/sp/v1/vacancies/1',
    snippets: {
      script: '<script type="application/skillspaspoort+jwt">aaa.bbb.ccc</script>',
      link: '<link rel="skillspaspoort-vacancy" href="http://localhost:8787/sp/v1/vacancies/1">',
    },
    expiresAt: '2027-01-30T08:00:00.000Z',
  },
};

const rows = [
  { r: 0, points: 30, of: 30, relation: 'same' },
  { r: 1, points: 18, of: 30, relation: 'short' },
  { r: 2, points: 15, of: 25, relation: 'alike' },
  { r: 3, points: 0, of: 8, relation: 'none' },
  { r: 4, points: 0, of: 7, relation: 'none' },
] as const;

export const card = (change: Partial<ApplicationCard> = {}): ApplicationCard => ({
  id: '00000000-0000-4000-8000-00000000000a',
  pseudonym: 'Blauwe Reiger 27',
  state: 'new',
  receivedOn: '2026-12-01',
  answerDue: '2026-12-11',
  ours: { match: 63, sure: 40 },
  differs: false,
  connections: 3,
  proven: 0,
  rows: [...rows],
  gates: [{ gate: 'vog', kind: 'start', answer: 'can' }],
  learns: 1,
  unread: true,
  ...change,
});

export const inbox = (bands: InboxAnswer['bands']): InboxAnswer => ({
  vacancy: {
    id: openVacancy.id,
    title: openVacancy.title,
    state: 'open',
    requires: [...requires],
  },
  bands,
});

const entryOf = (index: number, min: 1 | 2 | 3 | 4, nl?: string) => {
  const asked = requires[index];
  if (!asked) throw new Error('no such requirement');
  const own = nl === undefined ? asked : skill(nl, nl, 'start');
  return { id: own.id, labels: own.labels, min, src: 'self' as const };
};

export const candidate = (change: Partial<Candidate> = {}): Candidate => ({
  id: card().id,
  vacancy: { id: openVacancy.id, title: openVacancy.title, state: 'open' },
  pseudonym: 'Blauwe Reiger 27',
  state: 'new',
  receivedOn: '2026-12-01',
  answerDue: '2026-12-11',
  band: 'fair',
  ours: { match: 63, sure: 40 },
  theirs: { match: 63, sure: 40 },
  differs: false,
  connections: 3,
  rows: rows.map((row, at) => {
    const requirement = requires[row.r];
    const entry = [entryOf(0, 2), entryOf(1, 1), entryOf(2, 2, 'bakken')][at];
    return { ...row, requirement, ...(entry ? { entry } : {}) };
  }),
  learn: [{ id: requires[3].id, labels: requires[3].labels, state: 'wants' }],
  gates: [{ gate: 'vog', kind: 'start', answer: 'can' }],
  practical: { hours: [16, 24], from: '2027-01' },
  messages: [],
  log: [{ at: '2026-12-01T08:00:00.000Z', what: 'received' }],
  ...change,
});
