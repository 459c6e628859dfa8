import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '#core/result.ts';
import type { Translate } from '#core/translator.ts';
import type { Candidate, Reason, RejectRequest } from '../../api.ts';
import { chooseReason, reasonChoices } from '../decline.ts';
import { Button } from './Button.tsx';
import { FailureNote } from './FailureNote.tsx';
import { isTooLong, MessageField } from './MessageField.tsx';
import { reasonSubject } from './reason-subject.ts';

/** A message holds at most this many reasons (`rejectRequest`). */
const MAX_REASONS = 20;

export interface DeclineFormProps {
  readonly candidate: Candidate;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly t: Translate;
  readonly onSend: (request: RejectRequest) => void;
  readonly onCancel: () => void;
  readonly onChanged: (changed: boolean) => void;
}

/** A person declines and says why: at least one reason, each about one requirement, gate or the vacancy. */
export function DeclineForm(props: DeclineFormProps) {
  const { candidate, busy, failure, t, onSend, onCancel, onChanged } = props;
  const [reasons, setReasons] = useState<readonly Reason[]>([]);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => onChanged(reasons.length > 0 || text !== ''), [reasons, text]);

  return (
    <form
      class="isp-decide__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (busy || reasons.length === 0 || isTooLong(text)) return;
        onSend({
          reasons: reasons.slice(0, MAX_REASONS),
          ...(text.trim() === '' ? {} : { text }),
        });
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {t('recruiter.decline-title')}
      </h3>
      <p>{t('recruiter.decline-text')}</p>
      {reasonChoices(candidate).map(({ id, codes, isUnanswered }) => (
        <fieldset key={id} class="isp-decide__reason">
          <legend>
            {reasonSubject(id, candidate, t)}
            {isUnanswered && <span class="isp-muted isp-small"> {t('recruiter.ask-first')}</span>}
          </legend>
          <div class="isp-decide__codes">
            {codes.map((code) => (
              <Button
                key={code}
                kind="choice"
                pressed={reasons.some((one) => one.id === id && one.code === code)}
                onPress={() => setReasons(chooseReason(reasons, { id, code }))}
              >
                {t(`recruiter.reason-${code}`)}
              </Button>
            ))}
          </div>
        </fieldset>
      ))}
      <MessageField
        label={t('recruiter.decline-words')}
        hint={t('recruiter.decline-hint')}
        value={text}
        t={t}
        error={undefined}
        onValue={setText}
      />
      {tried && reasons.length === 0 && (
        <p class="isp-note isp-note--danger" role="alert">
          {t('recruiter.decline-none')}
        </p>
      )}
      {failure && <FailureNote failure={failure} t={t} />}
      <div class="isp-actions">
        <Button kind="danger" busy={busy}>
          {t('recruiter.decline-send')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
