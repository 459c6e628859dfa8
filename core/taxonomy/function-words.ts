/**
 * Words that carry no skill: left out of phrases and skipped in texts. Folded (`foldWord`). Not in the list on purpose: negations
 * ("geen hoogtevrees"), and words that also mean a skill or its object (IT, Go, R, Word; "de was doen").
 */
const DUTCH = `
  de het een der den des die dat deze dit 't 'n
  en of maar want dus als dan toen terwijl omdat zodat wanneer waar waarbij waarin waarmee waarop hoe wat wie welke
  van voor met in op aan te om uit bij door naar over tot tussen onder boven tijdens volgens via per
  vanuit rond rondom richting ten ter ook nog al er hier daar zo zowel
  ik je jij jou jouw u uw wij we ons onze jullie hij zij ze hem haar hun zich zijn hen zichzelf jezelf mij mijn
  ben bent is waren wordt worden geworden heb hebt heeft hebben had kun kan kunt kunnen zal zult zullen zou
  moet moeten mogen wil wilt willen gaat gaan ga
  diverse verschillende allerlei enkele eventueel eventuele o.a onder andere etc enz bv bijv bijvoorbeeld eigen
`;
const ENGLISH = `
  a an the of for to with at by from and as are be been being is were am into onto your you our we us they their
  them its this that these those which who whom whose what when where how will would can could should must may
  have has had do does did or on in if then than such also other various own through within across
  e.g i.e etc
`;

const words = new Set(
  `${DUTCH} ${ENGLISH}`
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll('.', '')),
);

/** True for a word that says nothing about a skill, in Dutch or English. Takes a folded word. */
export const isFunctionWord = (norm: string): boolean => words.has(norm);
