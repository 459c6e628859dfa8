/**
 * The recruiter API: what travels between `ats-plugin/recruiter` and `ats-plugin/routes`, as schemas and types. The
 * routes stand in `openapi.ts`. They take and give JSON and need the session cookie (but for session, account and
 * login). A failure is an `ApiFailure` with status 400 (bad request), 401 (login-required, login-failed), 404
 * (not-found), 409 (conflict), 413 (input-too-large), 422 (too-many-requirements, requirements-missing), 429
 * (rate-limited) or 500 (internal). Writing requests need `content-type: application/json`, also when empty (`{}`).
 */
import * as z from 'zod/mini';

/** A published list has at most this many requirements (a draft may hold more). */
export const MAX_REQUIREMENTS = 12;

/** A message of the employer, in UTF-8 bytes (credentials-and-anonymity 14.4). */
export const MAX_MESSAGE_BYTES = 1500;

/** An answer is due this many days after an application arrived. */
export const ANSWER_DAYS = 10;

export const MIN_PASSWORD = 10;

const text = (min: number, max: number) =>
  z.string().check(z.trim(), z.minLength(min), z.maxLength(max));
const fits = (value: string) => new TextEncoder().encode(value).length <= MAX_MESSAGE_BYTES;
const messageText = text(1, MAX_MESSAGE_BYTES).check(z.refine(fits));

const skillId = z.string().check(z.minLength(3), z.maxLength(300));
const gateCode = z.string().check(z.minLength(1), z.maxLength(80));
export const kindSchema = z.enum(['start', 'learn', 'nice']);
export const levelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

// Requests

export const accountRequest = z.strictObject({
  oneTimePassword: z.string().check(z.maxLength(100)),
  name: text(1, 80),
  password: z.string().check(z.minLength(MIN_PASSWORD), z.maxLength(200)),
});
export const loginRequest = z.strictObject({
  name: text(1, 80),
  password: z.string().check(z.maxLength(200)),
});
export const organisationRequest = z.strictObject({ name: text(1, 120) });

export const proposeRequest = z.strictObject({
  title: z.optional(text(0, 200)),
  text: text(1, 200_000),
});

export const requirementInput = z.strictObject({
  id: skillId,
  kind: kindSchema,
  /** Level asked; `learn` always becomes 1. */
  min: levelSchema,
  /** The employer's own words, shown to the candidate. */
  text: z.optional(text(0, 300)),
  /** Proposed from the text; the recruiter did not say yet when it is needed. Drafts only. */
  proposed: z.optional(z.literal(true)),
});
export const gateInput = z.strictObject({
  gate: gateCode,
  kind: kindSchema,
  text: z.optional(text(0, 300)),
});
export const vacancyRequest = z.strictObject({
  title: text(1, 200),
  /** The vacancy text it was proposed from; kept for the recruiter, not published. */
  text: z.string().check(z.maxLength(200_000)),
  requires: z.array(requirementInput).check(z.maxLength(60)),
  gates: z.array(gateInput).check(z.maxLength(30)),
});
/** `revision` is the one the edit started from; another one now stored: conflict. */
export const vacancyUpdate = z.extend(vacancyRequest, { revision: z.number() });

export const questionRequest = z.strictObject({ text: messageText });
export const inviteRequest = z.strictObject({ text: messageText });

/** Why a requirement (or the vacancy as a whole) stood in the way; texts in locale `server.reasons`. */
export const reasonCodes = [
  'not-shown',
  'level-too-low',
  'proof-needed',
  'others-stronger',
  'gate-missing',
  'position-filled',
] as const;
export const reasonSchema = z.strictObject({
  /** A requirement's skill id, a gate code, or `vacancy` for the vacancy as a whole. */
  id: skillId,
  code: z.enum(reasonCodes),
});
export const rejectRequest = z.strictObject({
  reasons: z.array(reasonSchema).check(z.minLength(1), z.maxLength(20)),
  text: z.optional(messageText),
});

export type AccountRequest = z.infer<typeof accountRequest>;
export type LoginRequest = z.infer<typeof loginRequest>;
export type OrganisationRequest = z.infer<typeof organisationRequest>;
export type ProposeRequest = z.infer<typeof proposeRequest>;
export type RequirementInput = z.infer<typeof requirementInput>;
export type GateInput = z.infer<typeof gateInput>;
export type VacancyRequest = z.infer<typeof vacancyRequest>;
export type VacancyUpdate = z.infer<typeof vacancyUpdate>;
export type QuestionRequest = z.infer<typeof questionRequest>;
export type InviteRequest = z.infer<typeof inviteRequest>;
export type ReasonCode = (typeof reasonCodes)[number];
export type Reason = z.infer<typeof reasonSchema>;
export type RejectRequest = z.infer<typeof rejectRequest>;

// Answers

const params = z.optional(z.record(z.string(), z.union([z.string(), z.number()])));
export const failureAnswer = z.object({ error: z.object({ code: z.string(), params }) });

export const sessionAnswer = z.object({
  /** Absent: not logged in. */
  account: z.optional(z.object({ name: z.string() })),
  /** True until the first account was made with the one-time password. */
  setupNeeded: z.boolean(),
  /** Empty until somebody gave a name; candidates then see the host. */
  organisation: z.object({ name: z.string() }),
});

/** Both languages, so that a language switch needs no request. */
export const labels = z.object({ nl: z.string(), en: z.string() });

export const skillsAnswer = z.object({
  skills: z.array(z.object({ id: z.string(), labels, via: z.optional(z.string()) })),
});

export const requirementView = z.object({
  id: z.string(),
  labels,
  kind: kindSchema,
  min: levelSchema,
  text: z.optional(z.string()),
  proposed: z.optional(z.literal(true)),
});
export const gateView = z.object({
  gate: z.string(),
  kind: kindSchema,
  text: z.optional(z.string()),
});

/** Texts in locale `server.warnings`. */
export const warningCodes = [
  'years-not-a-skill',
  'diploma-not-a-skill',
  'attitude-not-a-skill',
  'too-many-requirements',
  'few-start',
  'text-too-thin',
  'text-cut',
] as const;
export const warning = z.object({
  code: z.enum(warningCodes),
  /** `n`, `max` for `server.warnings.<code>`. */
  params,
});

export const notSkillView = z.object({
  kind: z.enum(['diploma', 'years', 'availability', 'attitude']),
  quote: z.string(),
});

export const proposal = z.object({
  title: z.string(),
  language: z.enum(['nl', 'en', 'other']),
  /** Most confident first; `quote` is the sentence part it rests on. */
  requires: z.array(z.extend(requirementView, { quote: z.string(), confidence: z.number() })),
  gates: z.array(z.extend(gateView, { quote: z.string() })),
  notSkills: z.array(notSkillView),
  warnings: z.array(warning),
});

export const vacancyState = z.enum(['draft', 'open', 'closed']);

export const vacancySummary = z.object({
  id: z.string(),
  title: z.string(),
  state: vacancyState,
  /** ISO 8601, UTC. */
  changedAt: z.string(),
  publishedAt: z.optional(z.string()),
  closedAt: z.optional(z.string()),
  applications: z.number(),
  /** Applications without an invite or a rejection. */
  open: z.number(),
});
export const vacanciesAnswer = z.object({ vacancies: z.array(vacancySummary) });

export const vacancy = z.extend(vacancySummary, {
  revision: z.number(),
  text: z.string(),
  requires: z.array(requirementView),
  gates: z.array(gateView),
  warnings: z.array(warning),
  published: z.optional(
    z.object({
      /** The signed descriptor. */
      jws: z.string(),
      /** Address of the descriptor. */
      url: z.string(),
      /** HTML for the vacancy page: the list itself, or only a link to it. */
      snippets: z.object({ script: z.string(), link: z.string() }),
      /** ISO 8601: after this no new application is accepted. */
      expiresAt: z.string(),
    }),
  ),
});

export const applicationState = z.enum([
  'new',
  'asked',
  'answered',
  'invited',
  'revealed',
  'rejected',
]);
export const bandName = z.enum(['good', 'fair', 'low', 'none']);

export const rowView = z.object({
  /** Index into the requirements of the vacancy. */
  r: z.number(),
  points: z.number(),
  of: z.number(),
  relation: z.enum(['same', 'short', 'alike', 'none']),
});
export const gateAnswerView = z.extend(gateView, {
  /** Absent: the candidate did not answer. */
  answer: z.optional(z.enum(['yes', 'no', 'can'])),
});

/** The numbers are absent when the vacancy has fewer than three `start` requirements. */
export const numbers = z.object({ match: z.optional(z.number()), sure: z.optional(z.number()) });

export const applicationCard = z.object({
  id: z.string(),
  pseudonym: z.string(),
  state: applicationState,
  /** `YYYY-MM-DD`; the day only, so that nothing can be ranked by it. */
  receivedOn: z.string(),
  answerDue: z.string(),
  ours: numbers,
  /** True: the candidate saw another number. */
  differs: z.boolean(),
  connections: z.number(),
  /** Requirements that are shown with proof (`peer` or `signed`). */
  proven: z.number(),
  rows: z.array(rowView),
  gates: z.array(gateAnswerView),
  /** How many skills the candidate wants to learn or is learning. */
  learns: z.number(),
  /** True until somebody opened the candidate. */
  unread: z.boolean(),
});

export const inboxAnswer = z.object({
  vacancy: z.object({
    id: z.string(),
    title: z.string(),
    state: vacancyState,
    requires: z.array(requirementView),
  }),
  /** Only bands that have somebody, best first (`none`: no number); within a band in random order, fixed per session. */
  bands: z.array(z.object({ band: bandName, applications: z.array(applicationCard) })),
});

export const conversationMessage = z.object({
  from: z.enum(['employer', 'candidate']),
  kind: z.enum(['question', 'answer', 'invite', 'reject', 'close', 'reveal']),
  text: z.optional(z.string()),
  reasons: z.optional(z.array(reasonSchema)),
  at: z.string(),
  /** For the employer's own: false until it stands on the board. */
  published: z.boolean(),
});

export const candidate = z.object({
  id: z.string(),
  vacancy: z.object({ id: z.string(), title: z.string(), state: vacancyState }),
  pseudonym: z.string(),
  state: applicationState,
  receivedOn: z.string(),
  answerDue: z.string(),
  band: bandName,
  ours: numbers,
  /** What the candidate saw when sending. */
  theirs: numbers,
  differs: z.boolean(),
  connections: z.number(),
  rows: z.array(
    z.extend(rowView, {
      requirement: requirementView,
      /** What the candidate shows for it. */
      entry: z.optional(
        z.object({
          id: z.string(),
          labels,
          min: levelSchema,
          src: z.enum(['self', 'peer', 'signed']),
        }),
      ),
    }),
  ),
  learn: z.array(
    z.object({ id: z.string(), labels, state: z.enum(['wants', 'enrolled', 'busy', 'done']) }),
  ),
  gates: z.array(gateAnswerView),
  practical: z.optional(
    z.object({
      hours: z.optional(z.tuple([z.number(), z.number()])),
      from: z.optional(z.string()),
      region: z.optional(z.string()),
    }),
  ),
  messages: z.array(conversationMessage),
  /** What the candidate chose to show, after an invitation. */
  reveal: z.optional(
    z.object({
      name: z.optional(z.string()),
      phone: z.optional(z.string()),
      email: z.optional(z.string()),
      at: z.string(),
    }),
  ),
  /** What happened and who did it, oldest first. `what` is a code: received, opened, question, invite, reject, answer, reveal. */
  log: z.array(z.object({ at: z.string(), what: z.string(), by: z.optional(z.string()) })),
});

export type ApiFailure = z.infer<typeof failureAnswer>;
export type SessionAnswer = z.infer<typeof sessionAnswer>;
export type Labels = z.infer<typeof labels>;
export type SkillsAnswer = z.infer<typeof skillsAnswer>;
export type RequirementView = z.infer<typeof requirementView>;
export type GateView = z.infer<typeof gateView>;
export type Warning = z.infer<typeof warning>;
export type NotSkillView = z.infer<typeof notSkillView>;
export type Proposal = z.infer<typeof proposal>;
export type VacancySummary = z.infer<typeof vacancySummary>;
export type VacanciesAnswer = z.infer<typeof vacanciesAnswer>;
export type Vacancy = z.infer<typeof vacancy>;
export type ApplicationState = z.infer<typeof applicationState>;
export type BandName = z.infer<typeof bandName>;
export type RowView = z.infer<typeof rowView>;
export type ApplicationCard = z.infer<typeof applicationCard>;
export type InboxAnswer = z.infer<typeof inboxAnswer>;
export type ConversationMessage = z.infer<typeof conversationMessage>;
export type Candidate = z.infer<typeof candidate>;
