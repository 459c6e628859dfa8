/** Kept beside the passport: enough to go back a step, and to before a mistake of last week. */
export const MAX_COPIES = 5;

interface Copy {
  readonly copy: number;
  readonly savedAt: number;
}

/**
 * Which copies must go so that at most five stay. The newest (for "zet terug") and the oldest stay; of the others goes
 * the one whose neighbours lie closest together for their age, so that the copies thin out towards the past: minutes,
 * hours, days.
 */
export function copiesToDrop(copies: readonly Copy[]): number[] {
  const kept = copies.toSorted((a, b) => b.copy - a.copy);
  const dropped: number[] = [];
  while (kept.length > MAX_COPIES) {
    const newest = kept[0]?.savedAt ?? 0;
    let at = 1;
    let least = Infinity;
    for (let i = 1; i < kept.length - 1; i++) {
      const before = kept[i + 1]?.savedAt ?? 0;
      const gap = ((kept[i - 1]?.savedAt ?? 0) - before) / (newest - before + 1);
      if (gap < least) [least, at] = [gap, i];
    }
    dropped.push(...kept.splice(at, 1).map(({ copy }) => copy));
  }
  return dropped;
}
