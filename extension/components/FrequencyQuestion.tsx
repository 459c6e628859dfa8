import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { answers, type Answer } from '#core/passport/passport.ts';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import { PageHeading } from './PageHeading.tsx';
import './FrequencyQuestion.css';

export interface FrequencyQuestionProps {
  readonly skill: string;
  /** The answer that stands now, when this is a change; or one that is suggested. */
  readonly current?: Answer;
  /** What the mark on that answer says; without it "nu gekozen". */
  readonly currentMark?: string;
  /** What is asked; without it "Hoe vaak heb je dit gedaan?". */
  readonly ask?: string;
  /** What the way back says; without it "Terug". */
  readonly backText?: string;
  /** Shown between the question and its answers: where a proposal comes from. */
  readonly children?: ComponentChildren;
  readonly busy?: boolean;
  readonly t: Translate;
  readonly onAnswer: (answer: Answer) => void;
  readonly onBack: () => void;
}

/**
 * One skill, one question, six big answers. 1 to 6 answer and arrows move while the focus is inside this
 * question only (WCAG 2.1.4); Escape goes back.
 */
export function FrequencyQuestion(props: FrequencyQuestionProps) {
  const { skill, current, currentMark, children, busy = false, t, onAnswer, onBack } = props;
  const ask = props.ask ?? t('passport.question');
  const group = useRef<HTMLDivElement>(null);

  const choose = (answer: Answer): void => {
    if (!busy) onAnswer(answer);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = /^[1-6]$/.test(event.key) ? answers[Number(event.key) - 1] : undefined;
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (step) {
      event.preventDefault();
      const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
      const now = buttons.findIndex((button) => button === document.activeElement);
      const next = now < 0 ? (step > 0 ? 0 : buttons.length - 1) : now + step;
      buttons[(next + buttons.length) % buttons.length]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onBack();
    }
  };

  return (
    <section class="isp-question" onKeyDown={onKeyDown}>
      <PageHeading takeFocus>
        <span class="isp-question__skill">{skill}</span>
        <span class="isp-hidden">. </span>
        <span class="isp-question__ask">{ask}</span>
      </PageHeading>
      {children}
      <p class="isp-muted">{t('passport.question-hint')}</p>
      <div ref={group} class="isp-question__answers" role="group" aria-label={ask}>
        {answers.map((answer, index) => (
          <button
            key={answer}
            type="button"
            class={`isp-answer ${answer === current ? 'isp-answer--current' : ''}`}
            aria-keyshortcuts={String(index + 1)}
            aria-pressed={answer === current}
            aria-disabled={busy ? 'true' : undefined}
            onClick={() => choose(answer)}
          >
            <span class="isp-answer__key" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <span class="isp-answer__name">{t(`answers.${answer}`)}</span>
              <span class="isp-answer__hint">
                <span class="isp-hidden">, </span>
                {t(`passport.answer-hint-${answer}`)}
              </span>
            </span>
            {answer === current && (
              <span class="isp-answer__now isp-tag">{currentMark ?? t('passport.chosen-now')}</span>
            )}
          </button>
        ))}
      </div>
      <p class="isp-muted">
        {t('passport.question-doubt')}{' '}
        <span class="isp-question__keys">{t('passport.question-keys')}</span>
      </p>
      <Button kind="quiet" onPress={onBack}>
        {props.backText ?? t('app.back')}
      </Button>
    </section>
  );
}
