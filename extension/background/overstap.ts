import { gateGroupOf } from '#core/matching/gate-groups.ts';
import { gateAnswer } from '#core/matching/gate-answers.ts';
import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList } from '#core/matching/make-list.ts';
import { MARGINS } from '#core/matching/margins.ts';
import { rankOccupations } from '#core/matching/overstap.ts';
import type { OccupationMatch } from '#core/matching/overstap.ts';
import { itemsFromOccupation } from '#core/matching/overstap-table.ts';
import type { RankedOccupation } from '#core/matching/overstap-table.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import { answeredIds } from '#core/passport/answered.ts';
import { claimsOf } from '#core/passport/claims.ts';
import type { Passport } from '#core/passport/passport.ts';
import { err, ok } from '#core/result.ts';
import type { Language, Occupation } from '#core/taxonomy/concept.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import type { OverstapRequest } from '../learn-schema.ts';
import type { OccupationScore, OverstapRow } from '../views/overstap-view.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handlers.ts';
import { languageOf } from './language.ts';
import { passportEditing } from './passport-editing.ts';
import { overstapTableOf } from './question-tables.ts';
import { requirementRows } from './requirement-rows.ts';

type Group = 'overstap.rank' | 'overstap.score';

const SHOWN_MISSING = 3;
/** What an occupation asks is an average, so its number is held to be as sure as one that was read from a text. */
const ORIGIN = 'extracted';

/** Other work that fits: ranked, and one by one with the reasons. */
export function overstapHandlers(context: Context): Pick<Handlers, Group> {
  const passport = passportEditing(context);

  return {
    async 'overstap.rank'(request) {
      const index = await context.index();
      if (!index.ok) return index;
      const stored = await passport.load();
      if (!stored.ok) return stored;
      const language = await languageOf(context);
      const chosen = (await context.start.get('current'))?.chosen ?? [];
      const done = chosen.filter(({ kind }) => kind === 'work').map(({ id }) => id);
      const table = overstapTableOf(index.value);
      const wanted = acceptedBy(request);
      const ranked = rankOccupations(table, claimsOf(stored.value.passport), {
        from: done,
        // One more tells that there is more.
        limit: request.limit + 1,
        accept: (one) => !done.includes(one.id) && wanted(one),
      });
      const of = (distance: OccupationMatch['distance']): OccupationMatch[] =>
        ranked.filter((one) => one.distance === distance);
      const rows = (found: readonly OccupationMatch[]): OverstapRow[] =>
        found.slice(0, request.limit).flatMap((one) => overstapRow(one, index.value, language));
      const [near, far] = [of('near'), of('far')];
      const sectors = new Set(table.occupations.map(({ sector }) => sector));
      return ok({
        compared: table.occupations.length,
        near: rows(near),
        far: rows(far),
        more: Math.max(near.length, far.length) > request.limit,
        margin: MARGINS[ORIGIN],
        sectors: [...sectors].filter((sector) => sector !== '').toSorted(),
        someUnknown: sectors.has(''),
      });
    },

    async 'overstap.score'({ id }) {
      const index = await context.index();
      if (!index.ok) return index;
      const stored = await passport.load();
      if (!stored.ok) return stored;
      const occupation = index.value.occupation(id);
      if (!occupation) return err('not-found');
      const language = await languageOf(context);
      return ok(occupationScore(occupation, stored.value.passport, index.value, language));
    },
  };
}

const acceptedBy =
  ({ sector, without }: OverstapRequest) =>
  (one: RankedOccupation): boolean =>
    (sector === undefined || one.sector === sector) &&
    !one.gates.some((gate) => without.includes(gateGroupOf(gate)));

function overstapRow(
  { occupation: id, match, band, alike, missing }: OccupationMatch,
  index: PhraseIndex,
  language: Language,
): OverstapRow[] {
  const occupation = index.occupation(id);
  if (!occupation) return [];
  const { sector, shortage } = occupation;
  return [
    {
      id,
      title: occupation.titles[language],
      match,
      band,
      sector,
      shortage,
      alike,
      missing: missing.slice(0, SHOWN_MISSING).map((skill) => index.label(skill, language)),
      missingMore: Math.max(0, missing.length - SHOWN_MISSING),
    },
  ];
}

function occupationScore(
  occupation: Occupation,
  passport: Passport,
  index: PhraseIndex,
  language: Language,
): OccupationScore {
  const list = makeList(itemsFromOccupation(occupation), index);
  const entries = makeEntries(list, claimsOf(passport), (id, other) =>
    index.isNarrowerOrSame(id, other),
  );
  const { match, sure, band, connections, rows } = scoreMatch(list, entries, answeredIds(passport));
  const isEmpty = claimsOf(passport).length === 0;
  return {
    id: occupation.id,
    title: occupation.titles[language],
    sector: occupation.sector,
    shortage: occupation.shortage,
    margin: MARGINS[ORIGIN],
    marginKind: ORIGIN,
    ...(match === undefined || isEmpty
      ? { noNumber: isEmpty ? ('no-passport' as const) : ('too-little' as const) }
      : { match, ...(sure !== undefined && { sure }), ...(band && { band }) }),
    connections,
    rows: requirementRows(list, rows, passport, index, language, 'own'),
    gates: gatesOf(occupation, passport),
  };
}

/** What the law asks for an occupation, with what the person said of it. */
export function gatesOf({ gates }: Occupation, passport: Passport): OccupationScore['gates'] {
  return gates.map((gate) => {
    const answer = gateAnswer(gate, passport.gates);
    return { gate, kind: 'start', ...(answer && { answer }) };
  });
}
