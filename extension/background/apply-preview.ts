import type { VacancyDescriptor } from '#core/application/descriptor.ts';
import type {
  ApplicationChoice,
  PreparedApplication,
} from '#core/application/prepare-application.ts';
import { rarityOf } from '#core/application/rarity.ts';
import type { Entry } from '#core/matching/requirement-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import { gateAnswer } from '#core/matching/gate-answers.ts';
import type { Passport } from '#core/passport/passport.ts';
import type { Language, SkillIndex } from '#core/taxonomy/concept.ts';
import type { ApplyPreview } from '../views/talk-view.ts';
import { learningFor } from './application-choice.ts';
import { requirementRows } from './requirement-rows.ts';

interface Previewed {
  readonly descriptor: VacancyDescriptor;
  readonly prepared: PreparedApplication;
  readonly choice: ApplicationChoice;
  /** Everything the person could show. */
  readonly entries: readonly Entry[];
  readonly passport: Passport;
  readonly index: SkillIndex;
  readonly language: Language;
}

type Shown = Pick<
  ApplyPreview,
  | 'title'
  | 'organisation'
  | 'host'
  | 'pseudonym'
  | 'match'
  | 'sure'
  | 'band'
  | 'rows'
  | 'learn'
  | 'gates'
  | 'rarity'
  | 'body'
  | 'bytes'
  | 'retentionDays'
>;

/** What the person sees of exactly this application, read back from what was made: never a second opinion. */
export function applyPreview(previewed: Previewed): Shown {
  const { descriptor, prepared, choice, entries, passport, index, language } = previewed;
  const { requires } = descriptor;
  const sent = prepared.content.skills;
  const exact = scoreMatch(requires, sent);
  const possible = scoreMatch(requires, entries);
  const rows = requirementRows(requires, possible.rows, passport, index, language, 'sent');
  const [occupation] = index.searchOccupations(descriptor.title, { language: 'nl', limit: 1 });
  const usual = occupation ? index.occupation(occupation.occupation)?.skills : [];
  const rarity = rarityOf(sent, requires, new Set(usual?.map(({ skill }) => skill)));
  return {
    title: descriptor.title,
    organisation: descriptor.organisation,
    host: new URL(descriptor.submit).host,
    pseudonym: prepared.pseudonym,
    ...(exact.match !== undefined && { match: exact.match }),
    ...(exact.sure !== undefined && { sure: exact.sure }),
    ...(exact.band && { band: exact.band }),
    rows: rows.map((row) => {
      const now = exact.rows[row.r];
      return {
        ...row,
        canShow: entries.some(({ r }) => r === row.r),
        shown: sent.some(({ r }) => r === row.r),
        points: now?.points ?? 0,
        of: now?.of ?? 0,
      };
    }),
    learn: learningFor(descriptor, passport).map(({ id, state }) => ({
      id,
      label: index.label(id, language),
      state,
      shown: choice.learn?.some((one) => one.id === id) ?? false,
    })),
    gates: descriptor.gates.map((demand) => {
      const answer = gateAnswer(demand.gate, passport.gates);
      return {
        ...demand,
        ...(answer && { answer }),
        shown: choice.gates?.some(({ gate }) => gate === demand.gate) ?? false,
      };
    }),
    rarity: {
      others: rarity.k,
      warn: rarity.rare,
      rows: rarity.unusual.flatMap((one) =>
        sent.filter(({ id }) => id === one.id).map(({ r }) => r),
      ),
    },
    body: prepared.body,
    bytes: prepared.envelope.length,
    retentionDays: descriptor.retention_days,
  };
}
