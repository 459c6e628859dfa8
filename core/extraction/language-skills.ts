import type { Level } from '../taxonomy/concept.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import { toUri, type SkillId } from '../taxonomy/skill-id.ts';
import type { ExtractedGate, ExtractedRequirement } from './requirement.ts';

/** ESCO's concepts of the languages that vacancies in the Netherlands name. */
const SKILLS: Readonly<Record<string, string>> = {
  nl: 'skill/cad4f44b-28a8-4448-86e5-7389e5ebf3eb',
  en: 'skill/6d3edede-8951-4621-a835-e04323300fa0',
  de: 'skill/4812a4ea-dc55-4dc6-b9b0-4a59bba2c647',
  fr: 'skill/e747e77e-0ea1-4001-8b07-1d11946b5f1b',
  es: 'skill/14ee9f76-3524-43d5-8a1a-5ba8283f8bd7',
  it: 'skill/87219dfe-a21c-4160-8cc8-1eabf9b16b44',
  pt: 'skill/584c13e8-fd06-4ca3-a45b-cca5b2f147a7',
  pl: 'skill/f3e9b964-0c2d-46c4-a895-8b3583054d69',
  ro: 'skill/4b9f1ae5-0ee6-4738-8999-9b8191fba808',
  bg: 'skill/d5fd4958-4ca6-4d06-845f-713e2c459612',
  hu: 'skill/ddd3596a-43f3-402e-960a-5f79362a8609',
  cs: 'skill/da0795a7-6866-4afc-81ed-5e3aa398f058',
  sk: 'skill/246980fe-6222-4852-ade8-b372f7e0fd20',
  uk: 'skill/354b948c-7eef-4ebc-bfd6-f60d7d5acb62',
  ru: 'skill/6891bbce-20bf-4afc-bd5e-75bdf54c0165',
  tr: 'skill/aa66a033-8522-40e9-a5c0-ff2593e2669c',
  ar: 'skill/33859d93-987c-4caa-a0a9-6159ea7bbc2a',
  zh: 'skill/1fe42b38-cd42-4fc7-ae77-14e4c9e96295',
  ja: 'skill/39c675c4-af13-49db-bbed-cf762102f85e',
  el: 'skill/ea4ebfa1-e17a-4416-ac54-955f33e6ade7',
  da: 'skill/273a28d6-1bd3-4d13-a906-3d75c1cfdfc1',
  sv: 'skill/7ee51257-8947-4b69-9bdf-322baf0a6398',
  no: 'skill/829f6eb5-0b26-4152-8eb3-82dd32b2b6f2',
  fi: 'skill/0e3493f4-0cad-4fbc-8e02-025f169b8114',
};

/** Our levels for the CEFR's: a little, by oneself, well, as well as who grew up with it. */
const LEVELS: Readonly<Record<string, Level>> = { a1: 1, a2: 1, b1: 2, b2: 3, c1: 3, c2: 4 };
/** A language named as a plus is read with few mistakes. */
const CONFIDENCE = 0.95;

/** Groups of ESCO for speaking languages in general. */
const SPEAKING: ReadonlySet<string> = new Set(['S1.15.0', 'S1.15.1']);

/** ESCO's group of the languages themselves: they are read as a gate or as a plus, never from a phrase. */
export const isLanguage = (group: string): boolean => group === 'L1';
/** Not read beside a language that is named: that says it better. */
export const isAboutLanguages = (group: string): boolean => SPEAKING.has(group);

function skillOf(gate: string, index: PhraseIndex): SkillId | undefined {
  const id = SKILLS[/^taal-([a-z]+)/.exec(gate)?.[1] ?? ''];
  return id !== undefined && index.skillOrdinal(toUri(id)) >= 0 ? toUri(id) : undefined;
}

/** The `nice` requirements of languages that are only a plus (matching.md 3.6), for the languages that the index has. */
export function languageRequirements(
  pluses: readonly ExtractedGate[],
  index: PhraseIndex,
): ExtractedRequirement[] {
  return pluses.flatMap(({ gate, quote, start, end }) =>
    gate.split('/').flatMap((one) => {
      const skill = skillOf(one, index);
      const level = LEVELS[/-([abc][12])$/.exec(one)?.[1] ?? ''] ?? 2;
      return skill === undefined
        ? []
        : [
            {
              skill,
              kind: 'nice',
              level,
              confidence: CONFIDENCE,
              quote,
              start,
              end,
              why: 'phrase',
            } as const,
          ];
    }),
  );
}
