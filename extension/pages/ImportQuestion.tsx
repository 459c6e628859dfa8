import { LEVEL_OF_ANSWER } from '#core/passport/claims.ts';
import { answers, type Answer } from '#core/passport/passport.ts';
import { Button } from '../components/Button.tsx';
import { FrequencyQuestion } from '../components/FrequencyQuestion.tsx';
import type { ProposalView } from '../views/import-view.ts';
import type { PageProps } from './page-props.ts';

export interface ImportQuestionProps {
  readonly t: PageProps['t'];
  readonly proposal: ProposalView;
  /** The answer that the passport has already. */
  readonly present: Answer | undefined;
  readonly at: number;
  readonly of: number;
  readonly busy: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
  readonly onStop: () => void;
}

/** The answer that stands for a level. */
const answerFor = (level: number | undefined): Answer | undefined =>
  level === undefined ? undefined : answers.find((answer) => LEVEL_OF_ANSWER[answer] === level);

/** One proposal as a question, with where it comes from. "Weet ik niet" keeps nothing, as skipping does. */
export function ImportQuestion(props: ImportQuestionProps) {
  const { t, proposal, present, at, of, busy, onAnswer, onSkip, onBack, onStop } = props;
  const suggested = present ?? answerFor(proposal.level);
  return (
    <>
      <FrequencyQuestion
        skill={proposal.label}
        {...(suggested && { current: suggested })}
        {...(present === undefined && { currentMark: t('import.suggested') })}
        busy={busy}
        t={t}
        onAnswer={(answer) => (answer === 'unknown' ? onSkip() : onAnswer(answer))}
        onBack={onBack}
      >
        <p class="isp-muted">{t('import.progress', { at, of })}</p>
        <p>
          {t('import.source', { source: proposal.source })}
          {proposal.quote !== undefined && (
            <>
              <br />
              {t('import.quote', { quote: proposal.quote })}
            </>
          )}
          {proposal.evidence?.map(({ from }) => (
            <span key={from}>
              <br />
              {t('import.proof', { from })}
            </span>
          ))}
        </p>
      </FrequencyQuestion>
      <div class="isp-question">
        <div class="isp-actions">
          <Button onPress={onSkip}>{t('import.skip')}</Button>
          <Button kind="quiet" onPress={onStop}>
            {t('import.stop')}
          </Button>
        </div>
      </div>
    </>
  );
}
