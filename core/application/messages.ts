import * as z from 'zod/mini';
import { bytes32, signingPublicJwkSchema } from '../credentials/jwk.ts';
import {
  conceptId,
  gateCode,
  level,
  percentage,
  randomId,
  scoreAlgorithm,
  vacancyId,
  writtenLine,
  writtenText,
} from './wire-fields.ts';

/**
 * What a candidate sends (credentials-and-anonymity sections 7 and 14). Strict: an unknown field is refused, so
 * that nothing about a person can travel that the preview did not show.
 */

/** `typ` of the JWS that signs a body. */
export const PROOF_TYP = 'sp-proof+jwt';

const cnf = z.strictObject({ jwk: signingPublicJwkSchema });
/** Rises with every message of one application; the application itself is 0. */
const seq = z.int().check(z.gte(1), z.lte(999));

export const shownSkillSchema = z.strictObject({
  /** Index into the descriptor's `requires`. */
  r: z.int().check(z.gte(0), z.lte(19)),
  id: conceptId,
  min: level,
  src: z.enum(['self', 'peer', 'signed']),
});

export const shownLearningSchema = z.strictObject({
  id: conceptId,
  state: z.enum(['wants', 'enrolled', 'busy', 'done']),
});

export const shownGateSchema = z.strictObject({
  gate: gateCode,
  answer: z.enum(['yes', 'no', 'can']),
});

const weeklyHours = z.int().check(z.gte(0), z.lte(80));

/** All coarse, each ticked: hours a week, first month, NUTS-3 region. */
export const practicalSchema = z
  .strictObject({
    hours: z.exactOptional(
      z.tuple([weeklyHours, weeklyHours]).check(z.refine(([min, max]) => min <= max)),
    ),
    from: z.exactOptional(z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))),
    region: z.exactOptional(z.string().check(z.regex(/^[A-Z]{2}[0-9A-Z]{3}$/))),
  })
  .check(z.refine((practical) => Object.keys(practical).length > 0));

/** The numbers that the candidate saw; without numbers when the list has fewer than three `start` requirements. */
export const shownScoreSchema = z
  .strictObject({
    alg: scoreAlgorithm,
    match: z.exactOptional(percentage),
    sure: z.exactOptional(percentage),
  })
  .check(
    z.refine(({ match, sure }) => (match === undefined) === (sure === undefined)),
    z.refine(({ match = 0, sure = 0 }) => sure <= match),
  );

export const applicationBodySchema = z.strictObject({
  v: z.literal(1),
  typ: z.literal('sp-application'),
  vac: vacancyId,
  app: randomId,
  skills: z.array(shownSkillSchema).check(z.maxLength(40)),
  learn: z.exactOptional(z.array(shownLearningSchema).check(z.minLength(1), z.maxLength(40))),
  gates: z.exactOptional(z.array(shownGateSchema).check(z.minLength(1), z.maxLength(30))),
  practical: z.exactOptional(practicalSchema),
  score: shownScoreSchema,
  /** Where replies are sealed to: X25519, base64url. */
  mailbox: z.strictObject({ pk: bytes32 }),
  cnf,
});

export const answerBodySchema = z.strictObject({
  v: z.literal(1),
  typ: z.literal('sp-answer'),
  app: randomId,
  seq,
  text: writtenText(1000),
  cnf,
});

export const revealedContactSchema = z
  .strictObject({
    name: z.exactOptional(writtenLine(120)),
    phone: z.exactOptional(writtenLine(40)),
    email: z.exactOptional(writtenLine(200)),
  })
  .check(z.refine((contact) => Object.keys(contact).length > 0));

/** Stage 1: contact fields, self-declared, each ticked. */
export const revealBodySchema = z.strictObject({
  v: z.literal(1),
  typ: z.literal('sp-reveal'),
  app: randomId,
  seq,
  stage: z.literal(1),
  /** `jti` of the invitation that asks for it. */
  invite: randomId,
  contact: revealedContactSchema,
  cnf,
});

export const withdrawBodySchema = z.strictObject({
  v: z.literal(1),
  typ: z.literal('sp-withdraw'),
  app: randomId,
  seq,
  cnf,
});

export const candidateBodySchema = z.discriminatedUnion('typ', [
  applicationBodySchema,
  answerBodySchema,
  revealBodySchema,
  withdrawBodySchema,
]);

/**
 * What is sealed. `body` is a JSON text that is hashed and shown as it stands. `creds` is the place for what
 * institutions signed (each with a `fmt`); version 1 has none.
 */
export const outerMessageSchema = z.strictObject({
  body: z.string(),
  creds: z.tuple([]),
  /** Compact JWS, `typ` as PROOF_TYP, by the key in the body's `cnf`. */
  proof: z.string(),
});

/** What the proof says: this body, for this vacancy, on this very descriptor. */
export const proofSchema = z.strictObject({
  aud: vacancyId,
  nonce: bytes32,
  app_hash: bytes32,
});

export type ShownSkill = z.infer<typeof shownSkillSchema>;
export type ShownLearning = z.infer<typeof shownLearningSchema>;
export type ShownGate = z.infer<typeof shownGateSchema>;
export type Practical = z.infer<typeof practicalSchema>;
export type ShownScore = z.infer<typeof shownScoreSchema>;
export type RevealedContact = z.infer<typeof revealedContactSchema>;
export type ApplicationBody = z.infer<typeof applicationBodySchema>;
export type AnswerBody = z.infer<typeof answerBodySchema>;
export type RevealBody = z.infer<typeof revealBodySchema>;
export type WithdrawBody = z.infer<typeof withdrawBodySchema>;
export type FollowUpBody = AnswerBody | RevealBody | WithdrawBody;
export type CandidateBody = ApplicationBody | FollowUpBody;
