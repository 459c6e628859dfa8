/**
 * The `limit` places with the highest scores, best first; among equals the one that comes first. Looks at each once, which is
 * quicker than sorting some ten thousand of them.
 */
export function bestPlaces(
  places: Iterable<number>,
  scoreOf: (place: number) => number,
  limit: number,
): number[] {
  const best: number[] = [];
  const scores: number[] = [];
  let least = -Infinity;
  for (const place of places) {
    const score = scoreOf(place);
    if (score <= least) continue;
    let at = best.length;
    while (at > 0 && (scores[at - 1] ?? 0) < score) at--;
    best.splice(at, 0, place);
    scores.splice(at, 0, score);
    if (best.length <= limit) continue;
    best.pop();
    scores.pop();
    least = scores[limit - 1] ?? -Infinity;
  }
  return best;
}
