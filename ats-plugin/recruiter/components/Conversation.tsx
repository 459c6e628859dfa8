import type { Translate } from '#core/translator.ts';
import type { Candidate, ConversationMessage } from '../../api.ts';
import { formatMoment } from './format-date.ts';
import { reasonSubject } from './reason-subject.ts';
import './Conversation.css';

export interface ConversationProps {
  readonly candidate: Candidate;
  readonly t: Translate;
}

/** Questions, answers, invitation, decision: oldest first. */
export function Conversation({ candidate, t }: ConversationProps) {
  if (candidate.messages.length === 0) return <p>{t('recruiter.talk-none')}</p>;
  return (
    <ol class="isp-talk">
      {candidate.messages.map((message, at) => (
        <Message key={at} message={message} candidate={candidate} t={t} />
      ))}
    </ol>
  );
}

interface MessageProps extends ConversationProps {
  readonly message: ConversationMessage;
}

function Message({ message, candidate, t }: MessageProps) {
  const { from, kind, text, reasons = [], at, published } = message;
  return (
    <li class={`isp-talk__message isp-talk__message--${from}`}>
      <p>
        <strong>{t(`recruiter.said-${kind}`)}</strong>
      </p>
      {text !== undefined && <p class="isp-talk__text">{text}</p>}
      {reasons.length > 0 && (
        <ul class="isp-bullets">
          {reasons.map(({ id, code }) => (
            <li key={id}>
              {reasonSubject(id, candidate, t)}: {t(`server.reasons.${code}`)}
            </li>
          ))}
        </ul>
      )}
      <p class="isp-talk__when">
        {formatMoment(t.language, at)}
        {!published && ` · ${t('recruiter.not-yet-sent')}`}
      </p>
    </li>
  );
}
