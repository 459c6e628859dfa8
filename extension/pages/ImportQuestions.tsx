import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer } from '#core/passport/passport.ts';
import { PageHeading } from '../components/PageHeading.tsx';
import type { ProposalView } from '../views/import-view.ts';
import type { PassportEdit } from '../messages.ts';
import { editsFor } from './import-steps.ts';
import { ImportQuestion } from './ImportQuestion.tsx';
import type { PageProps } from './page-props.ts';
import { useUndo } from './use-undo.ts';

export interface ImportQuestionsProps extends PageProps {
  readonly proposals: readonly ProposalView[];
  /** What is kept along with a skill that the person says to have. */
  readonly also?: (proposal: ProposalView) => readonly PassportEdit[];
  /** Where one goes on at the end. */
  readonly next: ComponentChildren;
  /** Back to what was found. */
  readonly onBack: () => void;
}

/** The proposals one by one. Each answer is kept at once, and can be taken back; what is skipped is not kept. */
export function ImportQuestions(props: ImportQuestionsProps) {
  const { client, t, passport, proposals, tell, tellFailure, onPassport } = props;
  const [at, setAt] = useState(0);
  const [kept, setKept] = useState<readonly string[]>([]);
  const [stopped, setStopped] = useState(false);
  const [busy, setBusy] = useState(false);
  const undo = useUndo(props);
  const proposal = proposals[at];

  if (stopped || !proposal) {
    const passed = proposals.length - kept.length;
    return (
      <>
        <PageHeading takeFocus>{t('import.done-title')}</PageHeading>
        <section class="isp-card">
          <p>
            {kept.length > 0 ? t('import.done-count', { n: kept.length }) : t('import.done-none')}
          </p>
          {passed > 0 && <p class="isp-muted">{t('import.done-left', { n: passed })}</p>}
          <div class="isp-actions">{props.next}</div>
        </section>
      </>
    );
  }

  const keep = async (answer: Answer): Promise<void> => {
    setBusy(true);
    const more = answer === 'never' ? [] : (props.also?.(proposal) ?? []);
    const own = editsFor(proposal, answer);
    const saved = await client.ask('passport.edit', {
      // what is kept along says better where the skill comes from than the name of a text
      edits:
        more.length > 0 ? [...own.filter(({ edit }) => edit !== 'found-in'), ...more] : [...own],
    });
    setBusy(false);
    if (!saved.ok) {
      tellFailure(saved.error);
      return;
    }
    onPassport(saved.value);
    setKept((old) => [...new Set([...old, proposal.skill])]);
    setAt(at + 1);
    const takeBack = undo(saved.value.revision);
    tell({
      text: t('passport.saved-skill', { skill: proposal.label, answer: t(`answers.${answer}`) }),
      undo: () => {
        takeBack();
        setKept((old) => old.filter((skill) => skill !== proposal.skill));
        setStopped(false);
        setAt(at);
      },
    });
  };

  return (
    <ImportQuestion
      key={proposal.skill}
      t={t}
      proposal={proposal}
      present={passport.passport.skills.find(({ id }) => id === proposal.skill)?.answer}
      at={at + 1}
      of={proposals.length}
      busy={busy}
      onAnswer={(answer) => void keep(answer)}
      onSkip={() => {
        tell({ text: t('import.skipped', { skill: proposal.label }), undo: () => setAt(at) });
        setAt(at + 1);
      }}
      onBack={() => (at === 0 ? props.onBack() : setAt(at - 1))}
      onStop={() => setStopped(true)}
    />
  );
}
