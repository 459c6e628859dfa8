import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { Token } from '../taxonomy/tokens.ts';

/** First parts of Dutch verbs that stand apart in a main clause: "je voert controles uit". */
const PARTS: ReadonlySet<string> = new Set(
  (
    'aan achter af bij binnen bloot deel dicht door droog fijn gade goed hoog in klaar kwijt leeg los mee na neer om ' +
    'onder op open over plaats plat rond samen schoon stil stop tegen terug toe uit vast vol voor vooruit vrij weg ' +
    'weer zwart'
  ).split(' '),
);
/** So many words may stand between a verb and its part. */
const REACH = 12;

export interface Joined {
  readonly token: Pick<Token, 'norm'>;
  /** Positions of the verb and of its part. */
  readonly positions: readonly [number, number];
}

/**
 * Verbs of the index that a sentence holds in two pieces ("neemt ... af": afnemen). The nearest verb before the part
 * with which it makes a known word.
 */
export function joinSeparated(tokens: readonly Token[], index: PhraseIndex): Joined[] {
  const found: Joined[] = [];
  for (const [at, part] of tokens.entries()) {
    if (!PARTS.has(part.norm)) continue;
    for (let verb = at - 1; verb >= Math.max(0, at - REACH); verb--) {
      const word = tokens[verb]?.norm ?? '';
      if (word.length < 3 || PARTS.has(word)) continue;
      const token = { norm: part.norm + word };
      if (index.wordIds(token).length === 0) continue;
      found.push({ token, positions: [verb, at] });
      break;
    }
  }
  return found;
}
