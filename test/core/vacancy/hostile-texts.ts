/** Texts that no vacancy is, and that a reader must survive: built on demand, since some are large. */
export const hostileTexts = (): readonly string[] => [
  '',
  ' \n\t\r\n ',
  'a'.repeat(1_000_000),
  '🪴'.repeat(300_000),
  'דרושה שזרת פרחים עם ניסיון '.repeat(10_000),
  'مطلوب منسق زهور '.repeat(10_000),
  'bloemen schikken '.repeat(10_000),
  'Wat vragen wij? '.repeat(10_000),
  'je leert bij ons te behalen '.repeat(10_000),
  '- '.repeat(100_000),
  '\n'.repeat(200_000),
  'x\u0000y\ud800z\udfff \u202egnarts '.repeat(5000),
  '.;:,!?()/'.repeat(30_000),
  '€'.repeat(100_000) + '\uFEFF\u200B'.repeat(50_000),
];
