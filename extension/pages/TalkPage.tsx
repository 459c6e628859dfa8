import { useEffect, useState } from 'preact/hooks';
import type { Contact } from '#core/passport/passport.ts';
import type { Result } from '#core/result.ts';
import { AnswerForm } from '../components/AnswerForm.tsx';
import { ContactFields } from '../components/ContactFields.tsx';
import { ExactText } from '../components/ExactText.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { formatDay } from '../components/format-date.ts';
import { PageHeading } from '../components/PageHeading.tsx';
import { RevealForm } from '../components/RevealForm.tsx';
import { TalkNumbers } from '../components/TalkNumbers.tsx';
import { TalkThread } from '../components/TalkThread.tsx';
import type { TalkDetail } from '../views/talk-view.ts';
import { isFinished } from './finished-talks.ts';
import { ForgetButton } from './ForgetButton.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useLoad } from './use-load.ts';
import { WithdrawButton } from './WithdrawButton.tsx';

/** One conversation: messages, the numbers of both sides, answer, reveal, withdraw. */
export function TalkPage(props: PageProps & { readonly app: string }) {
  const { client, t, arrived, app, passport, tell, tellFailure, onPassport } = props;
  const { loaded, put, reload } = useLoad(client, 'talks.open', { app }, 'talks');
  const [busy, setBusy] = useState(false);

  const unread = loaded.state === 'ready' ? loaded.value.unread : 0;
  useEffect(() => {
    if (unread === 0) return;
    void client.ask('talks.mark-read', { app }).then((answer) => {
      if (answer.ok) put(answer.value);
    });
  }, [unread]);

  const act = async (action: Promise<Result<TalkDetail>>, said: string): Promise<boolean> => {
    setBusy(true);
    const answer = await action;
    setBusy(false);
    if (!answer.ok) {
      tellFailure(answer.error);
      return false;
    }
    put(answer.value);
    tell({ text: said });
    return true;
  };

  const reveal = async (contact: Contact): Promise<void> => {
    const shown = await act(client.ask('talks.reveal', { app, contact }), t('talks.reveal-sent'));
    if (!shown) return;
    const merged = { ...passport.passport.contact, ...contact };
    const saved = await client.ask('passport.edit', {
      edits: [{ edit: 'contact', contact: merged }],
    });
    if (saved.ok) onPassport(saved.value);
  };

  if (loaded.state === 'loading') return <p>{t('app.loading')}</p>;
  if (loaded.state === 'failed')
    return (
      <>
        <PageHeading takeFocus={arrived}>{t('talks.title')}</PageHeading>
        <FailureNote failure={loaded.failure} t={t} onRetry={reload} />
      </>
    );
  const talk = loaded.value;
  const asked = talk.messages.findLast(({ from }) => from === 'employer')?.kind === 'question';

  const messageLabel = asked
    ? 'talks.answer-label'
    : talk.revealed
      ? 'talks.message-label-known'
      : 'talks.message-label';

  return (
    <>
      <p>
        <a href={toHash({ page: 'talks' })}>{t('talks.back')}</a>
      </p>
      <PageHeading takeFocus={arrived}>{talk.title}</PageHeading>
      <p>
        {talk.organisation}, {talk.host}.{' '}
        {t('talks.sent-on', { date: formatDay(t.language, talk.appliedAt) })}.
        <br />
        <strong>{t('talks.you-are', { pseudonym: talk.pseudonym })}.</strong>{' '}
        <span class="isp-tag">{t(`talks.status-${talk.state}`)}</span>
      </p>
      {talk.unreadable && (
        <div class="isp-note isp-note--danger">
          <p>{t('talks.unreadable')}</p>
        </div>
      )}
      {talk.problem && <FailureNote failure={talk.problem} t={t} />}
      <TalkNumbers mine={talk} theirs={talk.theirScore} differs={talk.differs} t={t} />
      <h2>{t('talks.messages')}</h2>
      <TalkThread messages={talk.messages} organisation={talk.organisation} t={t} />
      {talk.mayReveal && (
        <RevealForm
          organisation={talk.organisation}
          host={talk.host}
          key={JSON.stringify(talk.revealed)}
          known={passport.passport.contact}
          revealed={talk.revealed ?? {}}
          busy={busy}
          t={t}
          onReveal={(contact) => void reveal(contact)}
        />
      )}
      {talk.revealed && (
        <section class="isp-card" aria-labelledby="revealed">
          <h2 id="revealed">{t('talks.revealed-title')}</h2>
          <ContactFields contact={talk.revealed} t={t} />
        </section>
      )}
      {talk.mayAnswer && (
        <AnswerForm
          label={t(messageLabel)}
          {...(talk.revealed ? {} : { hint: t('talks.answer-hint') })}
          busy={busy}
          t={t}
          onSend={(text) => act(client.ask('talks.answer', { app, text }), t('talks.answer-sent'))}
        />
      )}
      <section class="isp-card" aria-labelledby="was-sent">
        <h2 id="was-sent">{t('talks.sent-title')}</h2>
        <ul>
          {talk.shown.map((row) => (
            <li key={`${row.asked} ${row.id}`}>
              {row.label} <span class="isp-muted">({t(`levels.${row.level}`)})</span>
            </li>
          ))}
        </ul>
        <ExactText
          summary={t('apply.exact-summary')}
          hint={t('talks.sent-exact')}
          text={talk.body}
        />
      </section>
      {talk.mayWithdraw && <WithdrawButton {...props} app={app} onDone={put} />}
      {isFinished(talk.state) && <ForgetButton {...props} app={app} />}
    </>
  );
}
