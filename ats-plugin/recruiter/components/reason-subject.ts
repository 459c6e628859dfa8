import { gateLabel } from '#core/extraction/gate-label.ts';
import type { Translate } from '#core/translator.ts';
import type { Candidate } from '../../api.ts';

/** What a reason is about: a requirement, a gate, or the vacancy as a whole. */
export function reasonSubject(id: string, { rows }: Pick<Candidate, 'rows'>, t: Translate): string {
  if (id === 'vacancy') return t('recruiter.whole-vacancy');
  const row = rows.find(({ requirement }) => requirement.id === id);
  return row ? row.requirement.labels[t.language] : gateLabel(id, t);
}
