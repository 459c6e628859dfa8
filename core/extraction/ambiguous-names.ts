import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { Token } from '../taxonomy/tokens.ts';
import type { LexicalHit } from './lexical.ts';

/** Words after which a name is meant ("ervaring met Excel"). */
const BEFORE =
  /(?:^|\s)(?:ervaring met|kennis van|kennis hebben van|werken met|werkt met|werk je met|overweg met|vaardig (?:in|met)|handig (?:in|met)|beheersing van|beheerst|programme\w* in|ontwikkel\w* in|geschreven in|experience (?:with|in|of)|knowledge of|skills in|working with|proficien\w+ (?:in|with)|familiar\w* with|skilled in|written in|program\w* in|develop\w* in|expertise in)$/u;
/** Words by which the whole sentence speaks of software. */
const SOFTWARE =
  /^(?:microsoft|google|adobe|apache|oracle|office|software\w*|softwarepakket\w*|boekhoud\w*|kassa\w*|pakket|pakketten|\w*programma|programma's|\w*applicaties?|applications?|\w*systeem|\w*systemen|systems?|tools?|tooling|\w*frameworks?|\w*databases?|cloud\w*|developers?|\w*ontwikkelaar|programmeer\w*|programming|programmer|scripts?|scripting|backend|front-?end|devops|stack|libraries|api|apis|online|php|javascript|typescript|html|python|sql)$/u;
/** What may stand between "ervaring met" and the name when the name is written small. */
const LINKS = new Set('en of and or zoals ms microsoft google adobe apache'.split(' '));
const REACH = 8;
const SHORT_ITEM = 3;
const MANY = 0.6;

/** The name itself, or in capitals ("SAP-kennis"), as against the ordinary word. */
function isWrittenAs(name: string, word: string): boolean {
  if (name.length <= 2) return word === name || word.startsWith(`${name}-`);
  return /^\p{Lu}{2}/u.test(name) ? /^\p{Lu}{2}/u.test(word) : /^\p{Lu}/u.test(word);
}

interface Reading {
  readonly tokens: readonly Token[];
  /** Most words begin with a capital: then a capital says nothing. */
  readonly loud: boolean;
  readonly software: boolean;
  /** Positions of words that are names, as far as their capitals tell. */
  readonly names: ReadonlySet<number>;
}

function read(tokens: readonly Token[], hits: readonly LexicalHit[], index: PhraseIndex): Reading {
  const capitals = tokens.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  const names = new Set<number>();
  for (const hit of hits)
    if (hit.atomsMatched === hit.atoms && /\p{Lu}/u.test(index.skills.text(hit.phrase)))
      for (const at of hit.positions) if (/\p{Lu}/u.test(tokens[at]?.text ?? '')) names.add(at);
  return {
    tokens,
    loud: tokens.length > SHORT_ITEM && capitals > MANY * tokens.length,
    software: tokens.some(({ norm }) => SOFTWARE.test(norm)),
    names,
  };
}

/** "ervaring met" stands before the word, with at most a few words or only other names between. */
function isIntroduced(at: number, strict: boolean, { tokens, names }: Reading): boolean {
  for (let end = at; end > Math.max(0, at - REACH); end--) {
    const before = tokens.slice(Math.max(0, end - 3), end).map(({ norm }) => norm);
    if (BEFORE.test(before.join(' '))) return true;
    const between = end - 1;
    if (strict && !names.has(between) && !LINKS.has(tokens[between]?.norm ?? '')) return false;
  }
  return false;
}

function isMeant(hit: LexicalHit, reading: Reading, index: PhraseIndex): boolean {
  const needs = index.skills.needs(hit.phrase);
  if (needs === undefined || hit.atomsMatched < hit.atoms) return true;
  const { tokens, loud, software, names } = reading;
  const name = index.skills.text(hit.phrase);
  const word = tokens[hit.from]?.text ?? '';
  if (!isWrittenAs(name, word)) return needs === 'case' && isIntroduced(hit.from, true, reading);
  const others = [...names].some((at) => !hit.positions.includes(at) && at > 0);
  const beginsSentence = hit.from === 0 && !/^\p{Lu}{2}/u.test(name);
  const saysNothing = loud || beginsSentence;
  if (needs === 'case' && !saysNothing) return true;
  if (tokens.length <= SHORT_ITEM && (needs === 'case' || tokens.length === 1)) return true;
  return isIntroduced(hit.from, false, reading) || others || (software && !beginsSentence);
}

/**
 * Leaves out hits on names that are ordinary words here: "een scala aan taken" is not Scala, "Word jij onze collega?" not Word.
 * Which names need it, and whether their capital is enough, the vocabulary says (`ambiguous.tsv`).
 */
export function withoutOrdinaryWords(
  hits: readonly LexicalHit[],
  tokens: readonly Token[],
  index: PhraseIndex,
): readonly LexicalHit[] {
  if (hits.every((hit) => index.skills.needs(hit.phrase) === undefined)) return hits;
  const reading = read(tokens, hits, index);
  return hits.filter((hit) => isMeant(hit, reading, index));
}
