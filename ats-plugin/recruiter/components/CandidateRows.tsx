import type { Translate } from '#core/translator.ts';
import type { Candidate } from '../../api.ts';
import type { CandidateRow } from '../interview.ts';
import './CandidateRows.css';

export interface CandidateRowsProps {
  readonly candidate: Pick<Candidate, 'rows' | 'learn'>;
  readonly t: Translate;
}

const GROUPS = [
  { title: 'recruiter.fits', relations: ['same', 'short'] },
  { title: 'recruiter.alike', relations: ['alike'] },
  { title: 'recruiter.not-shown', relations: ['none'] },
] as const;

/** Full sentences: what is asked, what the candidate shows for it, on whose word. */
function sentences(row: CandidateRow, isWanted: boolean, t: Translate): string[] {
  const { relation, requirement, entry } = row;
  const said: string[] = [];
  if (!entry) {
    said.push(
      t(requirement.kind === 'learn' ? 'recruiter.says-none-learn' : 'recruiter.says-none'),
    );
  } else if (relation === 'alike') {
    const skill = entry.labels[t.language];
    said.push(t('recruiter.says-alike', { skill, level: t(`levels.${entry.min}`) }));
  } else {
    said.push(t(`recruiter.did-${entry.min}`));
    if (relation === 'short') {
      said.push(t('recruiter.says-short', { level: t(`levels.${requirement.min}`) }));
    } else said.push(t('recruiter.says-same'));
  }
  if (entry) said.push(t(`recruiter.source-${entry.src}`));
  if (isWanted) said.push(t('recruiter.says-wanted'));
  return said;
}

/** Why the number is what it is: every requirement, grouped, with points that add up. */
export function CandidateRows({ candidate: { rows, learn }, t }: CandidateRowsProps) {
  const wanted = new Set(learn.map(({ id }) => id));
  return (
    <section class="isp-card">
      <h2>{t('recruiter.explained')}</h2>
      {GROUPS.map(({ title, relations }) => {
        const own = rows.filter(({ relation }) => relations.some((one) => one === relation));
        return own.length === 0 ? null : (
          <div key={title}>
            <h3>{t(title)}</h3>
            <ul class="isp-reasons">
              {own.map((row) => (
                <li key={row.r} class="isp-reason">
                  <h4>
                    <span class="isp-reason__name">{row.requirement.labels[t.language]}</span>
                    <span class="isp-reason__points">
                      {t(`kinds.${row.requirement.kind}`)}
                      {row.of > 0 &&
                        ` · ${t('recruiter.points', { points: row.points, of: row.of })}`}
                    </span>
                  </h4>
                  <p>{sentences(row, wanted.has(row.requirement.id), t).join(' ')}</p>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
