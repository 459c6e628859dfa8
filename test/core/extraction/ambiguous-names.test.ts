import { beforeAll, describe, expect, it } from 'vitest';
import { withoutOrdinaryWords } from '#core/extraction/ambiguous-names.ts';
import { LexicalFinder, sentenceAtoms } from '#core/extraction/lexical.ts';
import { ALL_STEPS } from '#core/extraction/steps.ts';
import type { Language } from '#core/taxonomy/concept.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import { tokenize } from '#core/taxonomy/tokens.ts';
import { embeddedIndex } from './embedded-index.ts';

let index: LoadedIndex;
beforeAll(async () => {
  index = await embeddedIndex();
}, 60_000);

const WHOLE = { minCoverage: 1, maxWindow: 24, limit: 200 };

/** The phrases that a sentence is left with, in small letters. */
function phrases(sentence: string, language: Language): string[] {
  const tokens = tokenize(sentence, language);
  const hits = new LexicalFinder(index).find(sentenceAtoms(tokens, index, ALL_STEPS), WHOLE);
  return withoutOrdinaryWords(hits, tokens, index).map((hit) =>
    index.skills.text(hit.phrase).toLowerCase(),
  );
}

const MEANT: readonly [string, string, Language][] = [
  ['excel', 'Je werkt dagelijks in Excel', 'nl'],
  ['excel', 'ervaring met excel', 'nl'],
  ['excel', 'Excel', 'nl'],
  ['word', 'Je hebt kennis van Word en Excel', 'nl'],
  ['teams', 'Overleg gaat via Outlook en Teams', 'nl'],
  ['sap', 'De facturen boek je in SAP', 'nl'],
  ['sap', 'SAP-kennis is mooi meegenomen', 'nl'],
  ['scala', 'Je bouwt diensten in Scala', 'nl'],
  ['swift', 'Je bouwt apps in Swift', 'nl'],
  ['exact', 'Je verwerkt facturen in ons boekhoudpakket Exact', 'nl'],
  ['go', 'Je schrijft code in Java, Python of Go', 'nl'],
  ['r', 'Experience with R or Python', 'en'],
  ['react', 'You build screens in React', 'en'],
  ['docker', 'Working with docker and git', 'en'],
  ['puppet', 'Automation tools such as Puppet', 'en'],
];

const ORDINARY: readonly [string, string, Language][] = [
  ['excel', 'You excel at giving feedback', 'en'],
  ['word', 'Word jij onze nieuwe collega?', 'nl'],
  ['word', 'Je word begeleid door een collega', 'nl'],
  ['teams', 'Je stuurt drie teams aan', 'nl'],
  ['teams', 'Teams van vijf mensen stuur je aan', 'nl'],
  ['sap', 'Je schenkt koffie, thee en sap', 'nl'],
  ['scala', 'Je krijgt een breed scala aan taken', 'nl'],
  ['scala', 'Werken met een scala aan klanten', 'nl'],
  ['swift', 'We need a swift response to callers', 'en'],
  ['exact', 'Je werkt netjes en exact', 'nl'],
  ['exact', 'Exact rekenen is jouw ding', 'nl'],
  ['go', 'Ready to go the extra mile', 'en'],
  ['react', 'You react quickly when a guest calls', 'en'],
  ['spring', 'We start again in Spring', 'en'],
  ['access', 'Access for visitors is what you arrange', 'en'],
  ['chef', 'Je werkt samen met de Chef en de gastvrouw', 'nl'],
  ['rust', 'Je zorgt voor rust op de groep', 'nl'],
];

describe('names that are also ordinary words', () => {
  it.each(MEANT)('%s is meant: %s', (name, sentence, language) => {
    expect(phrases(sentence, language)).toContain(name);
  });

  it.each(ORDINARY)('%s is not meant: %s', (name, sentence, language) => {
    expect(phrases(sentence, language)).not.toContain(name);
  });

  it('leaves every other hit alone', () => {
    expect(phrases('Je verzorgt wonden en dient medicijnen toe', 'nl').length).toBeGreaterThan(0);
  });
});
