import type { Translate } from '#core/translator.ts';
import type { Candidate } from '../../api.ts';
import { provenCount, wantsToLearn } from '../interview.ts';
import { MatchRing } from './MatchRing.tsx';
import './CandidateNumbers.css';

export interface CandidateNumbersProps {
  readonly candidate: Candidate;
  readonly t: Translate;
}

const oursText = ({ ours }: Candidate, t: Translate): string =>
  ours.match === undefined ? t('recruiter.ours-none') : t('recruiter.ours', { match: ours.match });

function theirsText({ ours, theirs }: Candidate, t: Translate): string {
  if (theirs.match !== undefined) return t('recruiter.theirs', { match: theirs.match });
  return t(ours.match === undefined ? 'recruiter.theirs-none' : 'recruiter.theirs-only-none');
}

function differenceText({ ours, theirs }: Candidate, t: Translate): string {
  if (ours.match !== theirs.match || ours.sure === undefined || theirs.sure === undefined) {
    return t('recruiter.difference-match');
  }
  return t('recruiter.difference-sure', { ours: ours.sure, theirs: theirs.sure });
}

/** "Wij rekenen 78. De kandidaat zag 78.", what the number says and what it does not, and a difference when there is one. */
export function CandidateNumbers({ candidate, t }: CandidateNumbersProps) {
  const { ours, band, differs, connections, rows } = candidate;
  const { wants, of } = wantsToLearn(candidate);
  return (
    <section class="isp-card">
      <h2 class="isp-hidden">{t('recruiter.match-word')}</h2>
      <div class="isp-numbers">
        <MatchRing match={ours.match} band={band} />
        <div>
          <p class="isp-numbers__main">
            {oursText(candidate, t)} {theirsText(candidate, t)}
          </p>
          <span class={`isp-tag isp-tag--${band}`}>{t(`recruiter.band-${band}`)}</span>
        </div>
        <ul class="isp-list isp-numbers__facts">
          <li>{t('recruiter.connections', { n: connections, of: rows.length })}</li>
          {ours.sure !== undefined && <li>{t('recruiter.sure', { sure: ours.sure })}</li>}
          <li>{t('recruiter.proven', { n: provenCount(rows), of: rows.length })}</li>
          {of > 0 && <li>{t('recruiter.wants', { wants, of })}</li>}
        </ul>
      </div>
      {differs && (
        <div class="isp-note isp-note--danger">
          <p>
            <strong>{t('recruiter.difference')}</strong> {differenceText(candidate, t)}
          </p>
          <p>{t('recruiter.difference-told')}</p>
        </div>
      )}
    </section>
  );
}
