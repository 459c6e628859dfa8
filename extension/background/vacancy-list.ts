import { parseDescriptor } from '#core/application/descriptor.ts';
import type { VacancyDescriptor } from '#core/application/descriptor.ts';
import { extractRequirements } from '#core/extraction/extract-requirements.ts';
import type { Extraction } from '#core/extraction/requirement.ts';
import { itemsFromExtraction } from '#core/matching/items-from-extraction.ts';
import { makeList } from '#core/matching/make-list.ts';
import type { GateDemand, ListOrigin, Requirement } from '#core/matching/requirement-list.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import type { KeptList } from '../platform/list-store.ts';
import type { ReadPage } from '../vacancy-schema.ts';

/** The list that a vacancy is scored over, and what else was read. */
export interface VacancyList {
  readonly origin: ListOrigin;
  readonly requires: readonly Requirement[];
  readonly gates: readonly GateDemand[];
  readonly extraction: Extraction;
  readonly descriptor?: VacancyDescriptor;
}

/** The employer's signed list, from the page or as it was fetched before; unverified, so only for showing. */
function descriptorOf(page: ReadPage, kept: KeptList | undefined): VacancyDescriptor | undefined {
  const jws = page.published?.kind === 'descriptor' ? page.published.jws : kept?.jws;
  if (jws === undefined) return undefined;
  const parsed = parseDescriptor(jws);
  return parsed.ok ? parsed.value : undefined;
}

/** The best list at hand: the employer's, else the person's, else what the text says. */
export function vacancyList(
  page: ReadPage,
  kept: KeptList | undefined,
  index: PhraseIndex,
): VacancyList {
  const extraction = extractRequirements(page.vacancy, index);
  const descriptor = descriptorOf(page, kept);
  if (descriptor) {
    const { requires, gates } = descriptor;
    return { origin: 'published', requires, gates, extraction, descriptor };
  }
  const gates = extraction.gates.map(({ gate, kind, quote }) => ({ gate, kind, text: quote }));
  if (kept?.items) {
    const quotes = new Map(extraction.requirements.map(({ skill, quote }) => [skill, quote]));
    const items = kept.items.map((item) => {
      const text = quotes.get(item.id);
      return text === undefined ? item : { ...item, text };
    });
    return { origin: 'confirmed', requires: makeList(items, index), gates, extraction };
  }
  const items = itemsFromExtraction(extraction.requirements);
  return { origin: 'extracted', requires: makeList(items, index), gates, extraction };
}
