import { useRef, useState } from 'preact/hooks';
import type { Result } from '#core/result.ts';
import type { Translate } from '#core/translator.ts';
import type { Candidate, RejectRequest } from '../../api.ts';
import { useAction } from '../use-action.ts';
import { AnswerDue } from './AnswerDue.tsx';
import { Button } from './Button.tsx';
import { Conversation } from './Conversation.tsx';
import './Decide.css';
import { DeclineForm } from './DeclineForm.tsx';
import { MessageForm } from './MessageForm.tsx';
import { StateTag } from './StateTag.tsx';

type Step = 'question' | 'invite' | 'decline';

export interface DecideProps {
  readonly candidate: Candidate;
  readonly now: number;
  readonly t: Translate;
  readonly ask: (text: string) => Promise<Result<Candidate>>;
  readonly invite: (text: string) => Promise<Result<Candidate>>;
  readonly decline: (request: RejectRequest) => Promise<Result<Candidate>>;
  readonly onDone: (candidate: Candidate, step: Step) => void;
  readonly onChanged: (changed: boolean) => void;
}

/** The conversation and the three things a recruiter can do. The decision is a person's. */
export function Decide(props: DecideProps) {
  const { candidate, now, t, ask, invite, decline, onDone, onChanged } = props;
  const { state } = candidate;
  const [step, setStep] = useState<Step>();
  const { busy, failure, run, forget } = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  const mayInvite = state === 'new' || state === 'asked' || state === 'answered';

  const close = (): void => {
    setStep(undefined);
    forget();
    onChanged(false);
    heading.current?.focus();
  };
  const send = (taken: Step, request: () => Promise<Result<Candidate>>): void =>
    run(request, (next) => {
      close();
      onDone(next, taken);
    });
  const open = (next: Step): void => {
    forget();
    setStep(step === next ? undefined : next);
    onChanged(false);
  };
  const shared = { busy, failure, t, onCancel: close, onChanged };

  return (
    <section class="isp-card">
      <h2 ref={heading} tabIndex={-1}>
        {t('recruiter.talk')}
      </h2>
      <p class="isp-line">
        <StateTag state={state} t={t} />
        <AnswerDue due={candidate.answerDue} state={state} now={now} t={t} />
      </p>
      <Conversation candidate={candidate} t={t} />
      {state === 'invited' && <p>{t('recruiter.invited-text')}</p>}
      {state === 'rejected' ? (
        <p>{t('recruiter.rejected-text')}</p>
      ) : (
        <div class="isp-actions">
          {mayInvite && (
            <Button kind="primary" expanded={step === 'invite'} onPress={() => open('invite')}>
              {t('recruiter.invite')}
            </Button>
          )}
          <Button expanded={step === 'question'} onPress={() => open('question')}>
            {t('recruiter.ask')}
          </Button>
          <Button expanded={step === 'decline'} onPress={() => open('decline')}>
            {t('recruiter.decline')}
          </Button>
        </div>
      )}
      {step === 'question' && (
        <MessageForm
          {...shared}
          title={t('recruiter.ask-title')}
          texts={[t('recruiter.ask-text')]}
          label={t('recruiter.ask-label')}
          initial=""
          send={t('recruiter.ask-send')}
          onSend={(text) => send('question', () => ask(text))}
        />
      )}
      {step === 'invite' && (
        <MessageForm
          {...shared}
          title={t('recruiter.invite-title')}
          texts={[t('recruiter.invite-text')]}
          label={t('recruiter.invite-label')}
          initial={t('recruiter.invite-initial')}
          send={t('recruiter.invite-send')}
          onSend={(text) => send('invite', () => invite(text))}
        />
      )}
      {step === 'decline' && (
        <DeclineForm
          {...shared}
          candidate={candidate}
          onSend={(request) => send('decline', () => decline(request))}
        />
      )}
    </section>
  );
}
