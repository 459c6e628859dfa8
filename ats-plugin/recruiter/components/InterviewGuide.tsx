import type { Translate } from '#core/translator.ts';
import type { Candidate } from '../../api.ts';
import { interviewTopics } from '../interview.ts';

export interface InterviewGuideProps {
  readonly rows: Candidate['rows'];
  readonly t: Translate;
}

/** One question for each requirement that is not proven. */
export function InterviewGuide({ rows, t }: InterviewGuideProps) {
  const topics = interviewTopics(rows);
  return (
    <section class="isp-card">
      <h2>{t('recruiter.guide')}</h2>
      {topics.length === 0 ? (
        <p>{t('recruiter.guide-none')}</p>
      ) : (
        <>
          <p>{t('recruiter.guide-text')}</p>
          <ol class="isp-bullets isp-topics">
            {topics.map(({ row, about }) => (
              <li key={row.r}>
                <b class="isp-topic">{row.requirement.labels[t.language]}</b>
                {t(`recruiter.ask-${about}`, { own: row.entry?.labels[t.language] ?? '' })}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
