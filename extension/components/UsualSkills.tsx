import type { Translate } from '#core/translator.ts';
import type { ScoreView } from '../views/score-view.ts';

export interface UsualSkillsProps {
  readonly usual: NonNullable<ScoreView['usual']>;
  readonly t: Translate;
}

/** What work with this title usually asks, for a text that says too little: an estimate that gives no number. */
export function UsualSkills({ usual, t }: UsualSkillsProps) {
  return (
    <section>
      <h3>
        {t('overlay.usual', { job: usual.job })}{' '}
        <span class="isp-tag">{t('overlay.usual-estimate')}</span>
      </h3>
      <p class="isp-muted">{t('overlay.usual-text')}</p>
      <ul class="isp-rows">
        {usual.skills.map(({ id, label, mine }) => (
          <li key={id} class="isp-row">
            <div class="isp-row__head">
              <strong>{label}</strong>
              {mine && <span class="isp-tag isp-tag--good">{t('overlay.usual-mine')}</span>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
