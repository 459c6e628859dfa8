import { useEffect, useId, useRef } from 'preact/hooks';
import type { Failure } from '#core/result.ts';
import type { SkillId } from '#core/taxonomy/skill-id.ts';
import type { Translate } from '#core/translator.ts';
import type { ScoreView } from '../views/score-view.ts';
import { Button } from './Button.tsx';
import { FailureNote } from './FailureNote.tsx';
import { GateRows } from './GateRows.tsx';
import { MatchApply } from './MatchApply.tsx';
import { MatchNumber } from './MatchNumber.tsx';
import { MatchRows } from './MatchRows.tsx';
import { UsualSkills } from './UsualSkills.tsx';

export interface MatchPanelProps {
  readonly score: ScoreView;
  readonly t: Translate;
  readonly busy: boolean;
  readonly failure?: Failure | undefined;
  readonly onClose: () => void;
  readonly onCheck: () => void;
  readonly onApply: () => void;
  readonly onFetchList: () => void;
  readonly onLearn: () => void;
  readonly onOpenPassport: (skill?: SkillId) => void;
  readonly onOpenTalk: (app: string) => void;
}

/** Everything behind the ring: the number with its reasons, the next step, and the way to apply. */
export function MatchPanel(props: MatchPanelProps) {
  const { score, t, failure, onClose, onCheck, onOpenPassport } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);

  const fits = score.rows.filter((row) => row.relation === 'same');
  const alike = score.rows.filter((row) => row.relation === 'alike' || row.relation === 'short');
  const missing = score.rows.filter((row) => row.relation === 'none' && row.answered);
  const unknown = score.rows.filter((row) => row.relation === 'none' && !row.answered);

  return (
    <div
      class="isp-panel"
      role="dialog"
      aria-labelledby={id}
      lang={t.language}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header class="isp-panel__head">
        <div>
          <p class="isp-panel__name">{t('app.short')}</p>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {score.title}
          </h2>
        </div>
        <Button kind="quiet" onPress={onClose}>
          {t('app.close')}
        </Button>
      </header>
      {score.fictional && <p class="isp-tag">{t('app.fictional')}</p>}
      {failure && <FailureNote failure={failure} t={t} />}
      <MatchNumber score={score} t={t} onOpenPassport={() => onOpenPassport()} />
      <p class="isp-panel__origin">
        {t(`overlay.origin-${score.origin}`)}{' '}
        {score.origin !== 'published' && (
          <Button kind="quiet" onPress={onCheck}>
            {t(score.rows.length === 0 ? 'overlay.say-yourself' : 'overlay.check-list')}
          </Button>
        )}
      </p>
      {score.nextStep && (
        <p class="isp-note isp-panel__step">
          {t('overlay.next-step', { skill: score.nextStep.label, match: score.nextStep.match })}
        </p>
      )}
      {score.match !== undefined && score.match < 100 && (
        <div class="isp-actions">
          <Button onPress={props.onLearn}>{t('overlay.learn')}</Button>
        </div>
      )}
      <MatchApply {...props} />
      <MatchRows title={t('overlay.fits')} rows={fits} t={t} onOpen={onOpenPassport} />
      <MatchRows title={t('overlay.alike')} rows={alike} t={t} onOpen={onOpenPassport} />
      <MatchRows title={t('overlay.missing')} rows={missing} t={t} onOpen={onOpenPassport} />
      <MatchRows
        title={t('overlay.unknown')}
        explain={t('overlay.unknown-text')}
        rows={unknown}
        t={t}
        onOpen={onOpenPassport}
      />
      {score.usual && <UsualSkills usual={score.usual} t={t} />}
      <GateRows gates={score.gates} t={t} />
      {score.notSkills.length > 0 && (
        <section>
          <h3>{t('notSkills.title')}</h3>
          <p class="isp-muted">{t('notSkills.explain')}</p>
          <ul class="isp-rows">
            {score.notSkills.map(({ kind, quote }) => (
              <li key={`${kind}-${quote}`}>
                <strong>{t(`notSkills.${kind}`)}</strong>
                <q class="isp-quote">{quote}</q>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="isp-panel__esco">{t('app.esco')}</p>
    </div>
  );
}
