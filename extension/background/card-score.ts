import { extractRequirements } from '#core/extraction/extract-requirements.ts';
import { usualSkills } from '#core/linking/usual-skills.ts';
import { itemsFromExtraction } from '#core/matching/items-from-extraction.ts';
import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList } from '#core/matching/make-list.ts';
import type { Claim, Requirement } from '#core/matching/requirement-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import type { Language } from '#core/taxonomy/concept.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import type { OccupationId } from '#core/taxonomy/skill-id.ts';
import { detectLanguage } from '#core/vacancy/language.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import type { CardText } from '#core/vacancy/card-text.ts';
import type { CardScore } from '../views/card-view.ts';

/** What a card probably asks. */
interface CardList {
  readonly requires: readonly Requirement[];
  /** Absent: the card's own words say enough. */
  readonly occupation?: OccupationId;
}

/** A few words of a card say less than what its title usually means, up to this many skills. */
const ENOUGH = 5;
/** A shorter snippet does not name so many (characters). */
const LONG = 120;
/** So many cards are remembered for each loaded index; the oldest go first. */
const REMEMBERED = 1000;
const remembered = new WeakMap<PhraseIndex, Map<string, CardList | null>>();

/**
 * The estimate for one entry of a result list: over what its words ask, where they ask much, else over what its title
 * usually asks. Null where neither says enough for a number, and where the passport has nothing in common with it. A card
 * that came before is only matched again, not read again.
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
  const { rows, connections } = scoreMatch(list.requires, entries);
  // Nothing in common with what a title usually means is "?", and no 0 on card after card.
  if (connections === 0) return null;
  const job = list.occupation && index.occupation(list.occupation)?.titles[language];
  return {
    ...(job !== undefined && { job }),
    can: rows.filter(({ relation }) => relation === 'same' || relation === 'short').length,
    alike: rows.filter(({ relation }) => relation === 'alike').length,
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

function readList(card: CardText, index: PhraseIndex): CardList | null {
  // Most cards have no room for that many; then the words are only read when the title says nothing.
  const isLong = card.snippet.length >= LONG;
  const words = isLong ? wordsList(card, index) : [];
  if (words.length >= ENOUGH && hasNumber(words)) return { requires: words };
  const usual = usualList(card, index);
  if (usual) return usual;
  const own = isLong ? words : wordsList(card, index);
  return hasNumber(own) ? { requires: own } : null;
}

/** What the words of a card ask. */
function wordsList({ title, snippet }: CardText, index: PhraseIndex): readonly Requirement[] {
  const read = extractRequirements(vacancyFromText({ title, text: snippet }), index);
  return read.thin ? [] : makeList(itemsFromExtraction(read.requirements), index);
}

/** What the title of a card usually means. */
function usualList({ title, snippet }: CardText, index: PhraseIndex): CardList | undefined {
  const language = detectLanguage(`${title}\n${snippet}`);
  const usual = usualSkills(index, {
    title,
    text: snippet,
    language: language === 'other' ? undefined : language,
  });
  if (!usual) return undefined;
  const requires = makeList(
    usual.skills.map(({ skill, kind, level }) => ({ id: skill, kind, min: level })),
    index,
  );
  return hasNumber(requires) ? { requires, occupation: usual.occupation } : undefined;
}

/** Whether a match over this list is a number at all (no entries are needed to know). */
const hasNumber = (requires: readonly Requirement[]): boolean =>
  scoreMatch(requires, []).match !== undefined;
