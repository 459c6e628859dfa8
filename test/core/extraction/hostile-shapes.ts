/** Texts of any length that no vacancy has, each of one shape: `make(length)` gives about that many UTF-16 code units. */
export interface HostileShape {
  readonly name: string;
  make(length: number): string;
}

const repeated =
  (part: string) =>
  (length: number): string =>
    part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** The bytes of a Dutch text read in the wrong encoding, between lines in the right one. */
const MIXED =
  'Je bent pati\u00c3\u00abntgericht en hebt caf\u00c3\u00a9-ervaring.\nPatiëntenzorg, ÿþ\u0000b\u0000 façade \ufffd\ufffd\n';

export const hostileShapes: readonly HostileShape[] = [
  { name: 'no spaces', make: repeated('magazijnbeheersysteem') },
  { name: 'one letter', make: repeated('a') },
  { name: 'only emoji', make: repeated('🪴👩‍🔧🇳🇱') },
  { name: 'right to left', make: repeated('דרושה שזרת פרחים עם ניסיון. مطلوب منسق زهور ') },
  { name: 'mixed encodings', make: repeated(MIXED) },
  { name: 'one phrase again and again', make: repeated('schoonmaken ') },
  {
    name: 'one sentence again and again',
    make: repeated('Je kunt zelfstandig schoonmaken en je hebt een VOG. '),
  },
  {
    name: 'one item again and again',
    make: repeated('- rijbewijs B en minimaal 2 jaar ervaring als kok\n'),
  },
  {
    name: 'half a sentence for gates',
    make: repeated('bereid om te behalen je leert bij ons in het bezit van '),
  },
  { name: 'only line ends', make: repeated('\n') },
  { name: 'only signs', make: repeated('.;:,!?()/-') },
  { name: 'headings', make: repeated('Wat vragen wij?\n') },
];
