import * as z from 'zod/mini';
import { answers, contactSchema, passportSchema } from '#core/passport/passport.ts';
import { MAX_EXPORT_BYTES } from '#core/passport/passport-export.ts';
import type { PassportExport } from '#core/passport/passport.ts';
import type { Language } from '#core/taxonomy/concept.ts';
import { sectors } from '#core/questions/sectors.ts';
import { applyChoices } from './apply-schema.ts';
import { cardsRequest } from './card-schema.ts';
import { chosenSchema } from './chosen-schema.ts';
import { learningRequest, overstapRequest } from './learn-schema.ts';
import { passportEditSchema } from './passport-edit-schema.ts';
import { publishedListSchema, readPageSchema } from './vacancy-schema.ts';
import type { CardScores } from './views/card-view.ts';
import type { FetchedText, ProposalView } from './views/import-view.ts';
import type { GoalSummary, PlanView } from './views/learn-view.ts';
import type { OccupationScore, OverstapView } from './views/overstap-view.ts';
import type { StartResult, StartStep, StartView } from './views/start-view.ts';
import type { FetchListAnswer, ScoreView } from './views/score-view.ts';
import type {
  CopyView,
  OccupationView,
  PassportView,
  SettingsView,
  SkillView,
} from './views/settings-view.ts';
import type { ApplyStep, LogEntry, TalkDetail, TalkSummary } from './views/talk-view.ts';

/** `content`: our script in somebody's page. `page`: our own pages, popup and side panel. */
export type Sender = 'content' | 'page';

interface Message<Request, Response> {
  readonly from: readonly Sender[];
  readonly request: z.ZodMiniType<Request>;
  /** Only a type: answers come from our own background and are not parsed again. */
  readonly response?: Response;
}

const message =
  <Response>() =>
  <Request>(
    from: readonly Sender[],
    request: z.ZodMiniType<Request>,
  ): Message<Request, Response> => ({ from, request });

const page: readonly Sender[] = ['page'];
const content: readonly Sender[] = ['content'];
const both: readonly Sender[] = ['content', 'page'];

const nothing = z.strictObject({});
const id = z.string().check(z.minLength(3), z.maxLength(300));
const app = z.strictObject({ app: z.string().check(z.maxLength(64)) });
const origin = z.strictObject({ origin: z.string().check(z.maxLength(300)) });
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const revision = z.number().check(z.int(), z.gte(0));
const query = z.strictObject({ query: z.string().check(z.maxLength(200)) });

/** A list as the person says it should be ("Klopt de lijst?"): the whole list each time. */
const listItem = z.strictObject({
  id,
  kind: z.enum(['start', 'learn', 'nice']),
  min: level,
});

/** Where an own page opens; `talk` and `skill` name what it opens at. */
const surface = z.strictObject({
  open: z.enum(['passport', 'talks', 'settings', 'start']),
  app: z.optional(z.string().check(z.maxLength(64))),
  skill: z.optional(id),
});

/** At least this many characters; checked again here, as the form is only one way in. */
export const SHORTEST_PASSPHRASE = 10;
const given = z.string().check(z.maxLength(1000));
const chosen = z.string().check(z.minLength(SHORTEST_PASSPHRASE), z.maxLength(1000));

/**
 * Every message between the contexts of the extension: its request as schema, who may send it, and its answer.
 * The background answers each with a `Result`. A content script can ask for a score and never reads the passport.
 */
export const messages = {
  // a vacancy page
  'score.page': message<ScoreView>()(content, readPageSchema),
  /** "Klopt de lijst?": keeps the corrected list for this vacancy and scores it. */
  'list.confirm': message<ScoreView>()(
    content,
    z.extend(readPageSchema, { items: z.array(listItem).check(z.maxLength(60)) }),
  ),
  /** Forgets the correction: back to what was read from the text. */
  'list.reset': message<ScoreView>()(content, readPageSchema),
  /** "Haal de lijst van de werkgever": the deliberate action that makes one request to the employer. */
  'list.fetch': message<FetchListAnswer>()(content, readPageSchema),
  /** Estimates for entries of a result list, in the order asked. */
  'score.cards': message<CardScores>()(content, cardsRequest),
  /** Loads the full overlay into the sender's frame (asked by the probe). */
  'overlay.load': message<Record<string, never>>()(content, nothing),

  // skills language
  'skills.search': message<readonly SkillView[]>()(both, query),
  'skills.describe': message<readonly SkillView[]>()(
    page,
    z.strictObject({ ids: z.array(id).check(z.maxLength(6000)) }),
  ),
  'occupations.search': message<readonly OccupationView[]>()(page, query),
  /** What an occupation asks, most telling first: the start of "Vraag". */
  'occupations.skills': message<readonly SkillView[]>()(page, z.strictObject({ id })),

  // the first run
  'start.load': message<StartView>()(page, nothing),
  /** What the person did, the whole list each time. */
  'start.choose': message<StartView>()(page, z.strictObject({ chosen: chosenSchema })),
  /** The common occupations of a sector. */
  'start.sector': message<readonly OccupationView[]>()(
    page,
    z.strictObject({ sector: z.enum(sectors) }),
  ),
  /** The next question, or the one `back` answers ago. */
  'start.question': message<StartStep>()(page, z.strictObject({ back: revision })),
  /** Keeps the answer in the passport and the question as asked. */
  'start.answer': message<PassportView>()(page, z.strictObject({ id, answer: z.enum(answers) })),
  /** What the answers lead to. */
  'start.result': message<StartResult>()(page, nothing),

  // other work, and learning for it
  /** Occupations that fit, best first, from near and from far. */
  'overstap.rank': message<OverstapView>()(page, overstapRequest),
  'overstap.score': message<OccupationScore>()(page, z.strictObject({ id })),
  /** `towards`: an occupation, a goal, or a vacancy that was looked at. */
  'learn.plan': message<PlanView>()(page, z.strictObject({ towards: id })),
  'learn.goals': message<readonly GoalSummary[]>()(page, nothing),
  /** `learning-month-ahead` for something done in a month that has not begun. */
  'learn.set': message<PassportView>()(page, learningRequest),
  /** "Leren" in the overlay: opens our own page with the gaps towards this vacancy. */
  'learn.open': message<Record<string, never>>()(content, readPageSchema),

  // passport
  'passport.load': message<PassportView>()(page, nothing),
  /** The whole passport; `passport-changed-elsewhere` when `basedOn` is not the stored revision. */
  'passport.save': message<PassportView>()(
    page,
    z.strictObject({ passport: passportSchema, basedOn: revision }),
  ),
  'passport.edit': message<PassportView>()(
    page,
    z.strictObject({ edits: z.array(passportEditSchema).check(z.minLength(1), z.maxLength(500)) }),
  ),
  /** Takes the last save back; only while `revision` is still the newest, else `passport-changed-elsewhere`. */
  'passport.undo': message<PassportView>()(page, z.strictObject({ revision })),
  'passport.copies': message<readonly CopyView[]>()(page, nothing),
  'passport.restore': message<PassportView>()(page, z.strictObject({ copy: revision })),
  'passport.export': message<PassportExport>()(page, nothing),
  /** Replaces the passport by an exported one (JSON text); the former stays as automatic copy. */
  'passport.import': message<PassportView>()(
    page,
    z.strictObject({ text: z.string().check(z.maxLength(MAX_EXPORT_BYTES)) }),
  ),
  /** Deletes everything this extension keeps: passport, copies, talks, lists, log and settings. */
  'everything.delete': message<Record<string, never>>()(page, nothing),

  // vault
  'vault.unlock': message<Record<string, never>>()(page, z.strictObject({ passphrase: given })),
  /** Locks at once; without a passphrase nothing can be locked. */
  'vault.lock': message<Record<string, never>>()(page, nothing),
  /** The person is still there: the time until locking starts anew. */
  'vault.touch': message<Record<string, never>>()(page, nothing),
  /** Sets or, with the old one, changes the passphrase. */
  'vault.protect': message<SettingsView>()(
    page,
    z.strictObject({ passphrase: chosen, old: z.optional(given) }),
  ),
  /** Takes the passphrase away: from then on this device opens the vault by itself. */
  'vault.unprotect': message<SettingsView>()(page, z.strictObject({ old: given })),

  // backup
  /** Whether now is the moment to remind of a backup. */
  'backup.reminder': message<{ readonly due: boolean }>()(page, nothing),
  /** A backup was made: the count begins anew. */
  'backup.made': message<Record<string, never>>()(page, nothing),
  'backup.remind': message<Record<string, never>>()(
    page,
    z.strictObject({ when: z.enum(['later', 'never']) }),
  ),

  // import
  /** Skills in a text (a CV, the words of a badge). Keeps nothing. */
  'import.text': message<readonly ProposalView[]>()(
    page,
    z.strictObject({
      text: z.string().check(z.maxLength(200_000)),
      source: z.string().check(z.maxLength(200)),
    }),
  ),
  /** Gets a badge or an issuer's keys from the host that the person agreed to contact, after `requestOrigins`. */
  'import.fetch': message<FetchedText>()(
    page,
    z.strictObject({ url: z.string().check(z.maxLength(2000)) }),
  ),
  /** Gives the permission for that host back, unless something else needs it. */
  'import.release': message<Record<string, never>>()(page, origin),

  // settings and sites
  'settings.load': message<SettingsView>()(page, nothing),
  'settings.language': message<{ readonly language: Language }>()(both, nothing),
  'settings.set-language': message<SettingsView>()(
    page,
    z.strictObject({ language: z.enum(['nl', 'en']) }),
  ),
  /** After `requestOrigins` succeeded in the page: from now on the overlay looks at this site. */
  'sites.enable': message<SettingsView>()(page, origin),
  /** Stops looking and gives the permission back. */
  'sites.disable': message<SettingsView>()(page, origin),
  /** Whether estimates stand on result lists too. */
  'sites.set-lists': message<SettingsView>()(page, z.strictObject({ on: z.boolean() })),
  /** Reads the page in this tab once, without switching its site on (popup only: needs the click on our icon). */
  'sites.read-once': message<Record<string, never>>()(
    page,
    z.strictObject({ tab: z.number().check(z.int(), z.gte(0)) }),
  ),
  'hosts.block': message<SettingsView>()(
    page,
    z.strictObject({ host: z.string().check(z.maxLength(300)), blocked: z.boolean() }),
  ),
  /** A page put another skills index in its place on this device. */
  'index.reload': message<SettingsView>()(page, nothing),
  /** Removes the full skills index; the extension's own is used again. */
  'index.embedded': message<SettingsView>()(page, nothing),
  'surface.open': message<Record<string, never>>()(both, surface),

  // applying
  /** "Reageren" in the overlay: keeps what is needed and opens our own page at `#/apply/<draft>`. */
  'apply.open': message<{ readonly draft: string }>()(
    content,
    z.strictObject({
      url: z.string().check(z.maxLength(4000)),
      title: z.string().check(z.maxLength(1000)),
      published: publishedListSchema,
    }),
  ),
  /** The exact preview for these choices. Makes no request. */
  'apply.prepare': message<ApplyStep>()(
    page,
    z.strictObject({ draft: z.string().check(z.maxLength(64)), choices: applyChoices }),
  ),
  /** "Haal de lijst van de werkgever", after `requestOrigins` in the same click. */
  'apply.fetch-list': message<ApplyStep>()(
    page,
    z.strictObject({ draft: z.string().check(z.maxLength(64)) }),
  ),
  /** Checks the employer's public list and sends exactly the prepared bytes. Offline: kept, and sent later. */
  'apply.send': message<TalkDetail>()(
    page,
    z.strictObject({
      draft: z.string().check(z.maxLength(64)),
      prepared: z.string().check(z.maxLength(64)),
    }),
  ),

  // talks
  'talks.list': message<readonly TalkSummary[]>()(page, nothing),
  'talks.open': message<TalkDetail>()(page, app),
  'talks.mark-read': message<TalkDetail>()(page, app),
  /** Looks for replies now, and sends what is waiting. */
  'talks.check': message<readonly TalkSummary[]>()(page, nothing),
  'talks.answer': message<TalkDetail>()(
    page,
    z.extend(app, { text: z.string().check(z.minLength(1), z.maxLength(1000)) }),
  ),
  /** Sends exactly these fields, nothing else. Only after an invitation. */
  'talks.reveal': message<TalkDetail>()(page, z.extend(app, { contact: contactSchema })),
  'talks.withdraw': message<TalkDetail>()(page, app),
  /** Removes a finished talk from this device. */
  'talks.forget': message<readonly TalkSummary[]>()(page, app),
  /** Everything that left this device, newest first. */
  'log.list': message<readonly LogEntry[]>()(page, nothing),
} as const;

export type MessageName = keyof typeof messages;
export type RequestOf<N extends MessageName> = z.infer<(typeof messages)[N]['request']>;
export type ResponseOf<N extends MessageName> = NonNullable<(typeof messages)[N]['response']>;
export type PassportEdit = z.infer<typeof passportEditSchema>;
export type ApplyChoices = z.infer<typeof applyChoices>;
export type ListItem = z.infer<typeof listItem>;
export type Surface = z.infer<typeof surface>;

/** Names which of our pages follow a change in the background; see platform/changes.ts. */
export type ChangeTopic = 'passport' | 'talks' | 'settings';

/** What travels through `runtime.sendMessage`. */
export interface Envelope {
  readonly skillspaspoort: MessageName;
  readonly request: unknown;
}
