import { useState } from 'preact/hooks';
import type { Answer } from '#core/passport/passport.ts';
import { FrequencyQuestion } from '../components/FrequencyQuestion.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import type { PassportEdit } from '../messages.ts';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useLoad } from './use-load.ts';
import { useUndo } from './use-undo.ts';

/** "Hoe vaak heb je dit gedaan?" for one skill; the answer is kept at once and can be taken back. */
export function AnswerPage(props: PageProps & { readonly skill: string }) {
  const { client, t, skill, passport, go, tell, tellFailure, onPassport } = props;
  const { loaded } = useLoad(client, 'skills.describe', { ids: [skill] });
  const [busy, setBusy] = useState(false);
  const undo = useUndo(props);

  if (loaded.state === 'loading') return <p>{t('app.loading')}</p>;
  const described = loaded.state === 'ready' ? loaded.value[0] : undefined;
  const current = passport.passport.skills.find(({ id }) => id === skill)?.answer;
  const learning = passport.passport.learning.find(({ id }) => id === skill);
  if (!described)
    return (
      <>
        <PageHeading takeFocus>{t('passport.unknown-skill')}</PageHeading>
        <p>
          <a href={toHash({ page: 'passport' })}>{t('passport.to-passport')}</a>
        </p>
      </>
    );

  const save = async (answer: Answer): Promise<void> => {
    setBusy(true);
    const learned = learning && ['alone', 'often', 'taught'].includes(answer);
    const edits: PassportEdit[] = [{ edit: 'answer', id: skill, answer }];
    if (learned) edits.push({ edit: 'learn', id: skill, state: 'done' });
    const saved = await client.ask('passport.edit', { edits });
    setBusy(false);
    if (!saved.ok) {
      tellFailure(saved.error);
      return;
    }
    onPassport(saved.value);
    go({ page: 'passport' }, current === undefined ? 'search' : { skill });
    tell({
      text: t('passport.saved-skill', { skill: described.label, answer: t(`answers.${answer}`) }),
      undo: undo(saved.value.revision),
    });
  };

  return (
    <FrequencyQuestion
      skill={described.label}
      {...(current === undefined ? {} : { current })}
      busy={busy}
      t={t}
      onAnswer={(answer) => void save(answer)}
      onBack={() => go({ page: 'passport' }, current === undefined ? 'search' : { skill })}
    />
  );
}
