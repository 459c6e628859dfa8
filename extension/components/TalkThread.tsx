import { gateLabel } from '#core/extraction/gate-label.ts';
import type { MessageKey, Translate } from '#core/translator.ts';
import type { TalkMessage } from '../views/talk-view.ts';
import { ContactFields } from './ContactFields.tsx';
import { formatMoment } from './format-date.ts';
import './TalkThread.css';

export interface TalkThreadProps {
  readonly messages: readonly TalkMessage[];
  readonly organisation: string;
  readonly t: Translate;
}

const reasons = [
  'not-shown',
  'level-too-low',
  'proof-needed',
  'others-stronger',
  'gate-missing',
  'position-filled',
] as const;

function reasonText(code: string): MessageKey {
  const known = reasons.find((reason) => reason === code);
  return known ? `talks.reason-${known}` : 'talks.reason-other';
}

type Reason = NonNullable<TalkMessage['reasons']>[number];

function subject({ about, id, label }: Reason, t: Translate): string {
  if (about === 'gate') return gateLabel(id, t);
  return about === 'vacancy' ? t('talks.reason-vacancy') : (label ?? t('passport.unknown-skill'));
}

/** What was said, oldest first. What the employer wrote is shown as plain text. */
export function TalkThread({ messages, organisation, t }: TalkThreadProps) {
  return (
    <ol class="isp-list isp-thread" aria-label={t('talks.messages')}>
      {messages.map((message, index) => (
        <li key={index} class={`isp-message isp-message--${message.from}`}>
          <p class="isp-message__head">
            <strong>{message.from === 'me' ? t('talks.you') : organisation}</strong>{' '}
            <span class="isp-muted">{formatMoment(t.language, message.at)}</span>
          </p>
          <p>{t(`talks.said-${message.kind}`)}</p>
          {message.text && <p class="isp-message__text">{message.text}</p>}
          {message.failure && <p>{t(`errors.${message.failure.code}`, message.failure.params)}</p>}
          {message.reasons && message.reasons.length > 0 && (
            <>
              <p class="isp-message__label">{t('talks.reasons-title')}</p>
              <ul>
                {message.reasons.map((reason) => (
                  <li key={`${reason.id} ${reason.code}`}>
                    <strong>{subject(reason, t)}</strong>: {t(reasonText(reason.code))}
                  </li>
                ))}
              </ul>
            </>
          )}
          {message.contact && <ContactFields contact={message.contact} t={t} />}
          {message.pending && <p class="isp-muted">{t('talks.waiting-send')}</p>}
        </li>
      ))}
    </ol>
  );
}
