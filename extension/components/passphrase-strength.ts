/** Fewer characters are refused. */
const SHORTEST = 10;

export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/**
 * How hard a passphrase is to guess, roughly: by its length, its different characters and its words. It knows no
 * language and no list of leaked passwords, so it praises little.
 */
export function strengthOf(passphrase: string): Strength {
  const text = passphrase.normalize('NFKC').trim();
  const letters = [...text];
  if (letters.length < SHORTEST) return 'short';
  const words = new Set(
    text
      .toLowerCase()
      .split(/[\s\-_.,]+/)
      .filter((word) => word.length > 2),
  );
  const different = new Set(letters).size;
  if (different < 6 || isRun(letters)) return 'weak';
  if (words.size >= 4 && letters.length >= 18) return 'strong';
  if (letters.length >= 20 && different >= 10) return 'strong';
  return letters.length >= 14 || words.size >= 3 ? 'fair' : 'weak';
}

/** Mostly neighbours in the alphabet or on the number row: "abcdefghij", "1234567890". */
function isRun(letters: readonly string[]): boolean {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0);
  const steps = codes.slice(1).filter((code, at) => Math.abs(code - (codes[at] ?? 0)) <= 1);
  return steps.length > letters.length / 2;
}
