import { useState } from 'preact/hooks';
import type { Answer } from '#core/passport/passport.ts';
import { FrequencyQuestion } from '../components/FrequencyQuestion.tsx';
import type { PageProps } from './page-props.ts';
import { useUndo } from './use-undo.ts';

export interface AskSkillProps extends PageProps {
  readonly skill: string;
  readonly label: string;
  /** Said above the answers. */
  readonly hint?: string;
  /** Back to where the question came from, answered or not. */
  readonly onDone: () => void;
}

/** "Hoe vaak heb je dit gedaan?" in the middle of something else; the answer is kept at once and can be taken back. */
export function AskSkill(props: AskSkillProps) {
  const { client, t, skill, label, hint, passport, tell, tellFailure, onPassport, onDone } = props;
  const [busy, setBusy] = useState(false);
  const undo = useUndo(props);
  const current = passport.passport.skills.find(({ id }) => id === skill)?.answer;

  const save = async (answer: Answer): Promise<void> => {
    setBusy(true);
    const saved = await client.ask('passport.edit', {
      edits: [{ edit: 'answer', id: skill, answer }],
    });
    setBusy(false);
    if (!saved.ok) {
      tellFailure(saved.error);
      return;
    }
    onPassport(saved.value);
    onDone();
    tell({
      text: t('passport.saved-skill', { skill: label, answer: t(`answers.${answer}`) }),
      undo: undo(saved.value.revision),
    });
  };

  return (
    <FrequencyQuestion
      skill={label}
      {...(current !== undefined && { current })}
      busy={busy}
      t={t}
      onAnswer={(answer) => void save(answer)}
      onBack={onDone}
    >
      {hint !== undefined && <p>{hint}</p>}
    </FrequencyQuestion>
  );
}
