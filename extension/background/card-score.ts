import { extractRequirements } from '#core/extraction/extract-requirements.ts';
import { usualSkills } from '#core/linking/usual-skills.ts';
import { itemsFromExtraction } from '#core/matching/items-from-extraction.ts';
import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList } from '#core/matching/make-list.ts';
import { MARGINS } from '#core/matching/margins.ts';
import type { Claim, Requirement } from '#core/matching/requirement-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import type { Language } from '#core/taxonomy/concept.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import type { OccupationId } from '#core/taxonomy/skill-id.ts';
import { detectLanguage } from '#core/vacancy/language.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import type { CardText } from '../card-schema.ts';
import type { CardScore } from '../views/card-view.ts';

/** What a card probably asks. */
interface CardList {
  readonly requires: readonly Requirement[];
  /** Absent: the card's own words say enough. */
  readonly occupation?: OccupationId;
}

/** So many cards are remembered for each loaded index; the oldest go first. */
const REMEMBERED = 1000;
const remembered = new WeakMap<PhraseIndex, Map<string, CardList | null>>();

/**
 * The estimate for one entry of a result list: over what its words ask, else over what its title usually asks. Null where
 * neither says enough for a number. A card that came before is only matched again, not read again.
 */
export function scoreCard(
  card: CardText,
  claims: readonly Claim[],
  index: PhraseIndex,
  language: Language,
): CardScore | null {
  const list = listOf(card, index);
  if (!list) return null;
  const entries = makeEntries(list.requires, claims, (id, other) =>
    index.isNarrowerOrSame(id, other),
  );
  const { match, band, rows } = scoreMatch(list.requires, entries);
  if (match === undefined || !band) return null;
  const job = list.occupation && index.occupation(list.occupation)?.titles[language];
  return {
    match,
    band,
    margin: MARGINS.extracted,
    ...(job !== undefined && { job }),
    can: rows.filter(({ relation }) => relation === 'same' || relation === 'short').length,
    of: rows.length,
  };
}

function listOf(card: CardText, index: PhraseIndex): CardList | null {
  const lists = remembered.get(index) ?? new Map<string, CardList | null>();
  remembered.set(index, lists);
  const key = `${card.title}\n${card.snippet}`;
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list = readList(card, index);
  if (lists.size >= REMEMBERED) lists.delete(lists.keys().next().value ?? '');
  lists.set(key, list);
  return list;
}

function readList({ title, snippet }: CardText, index: PhraseIndex): CardList | null {
  const read = extractRequirements(vacancyFromText({ title, text: snippet }), index);
  if (!read.thin) {
    const requires = makeList(itemsFromExtraction(read.requirements), index);
    if (hasNumber(requires)) return { requires };
  }
  const language = detectLanguage(`${title}\n${snippet}`);
  const usual = usualSkills(index, {
    title,
    text: snippet,
    language: language === 'other' ? undefined : language,
  });
  if (!usual) return null;
  const requires = makeList(
    usual.skills.map(({ skill, kind, level }) => ({ id: skill, kind, min: level })),
    index,
  );
  return hasNumber(requires) ? { requires, occupation: usual.occupation } : null;
}

/** Whether a match over this list is a number at all (no entries are needed to know). */
const hasNumber = (requires: readonly Requirement[]): boolean =>
  scoreMatch(requires, []).match !== undefined;
