import { useState } from 'preact/hooks';
import { GOAL_LIMITS, type TrainingInput } from '#core/passport/goal.ts';
import type { Failure } from '#core/result.ts';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { TrainingForm } from '../components/TrainingForm.tsx';
import type { ProposalView } from '../views/import-view.ts';
import { newProposals } from './import-steps.ts';
import { ImportQuestions } from './ImportQuestions.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';

type Step =
  | { readonly step: 'form'; readonly failure?: Failure }
  | { readonly step: 'found'; readonly proposals: readonly ProposalView[] }
  | { readonly step: 'questions'; readonly proposals: readonly ProposalView[] };

/** "Opleiding toevoegen": what it was, its outcomes in words, and the skills in them confirmed one by one. */
export function TrainingPage(props: PageProps) {
  const { client, t, passport } = props;
  const [step, setStep] = useState<Step>({ step: 'form' });
  const [training, setTraining] = useState<TrainingInput>({
    id: `training-${client.now()}`,
    kind: 'course',
    title: '',
  });
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);

  const read = async (filled: TrainingInput, outcomes: string): Promise<void> => {
    setTraining(filled);
    setText(outcomes);
    setBusy(true);
    const found = await client.ask('import.text', { text: outcomes, source: filled.title });
    setBusy(false);
    if (!found.ok) setStep({ step: 'form', failure: found.error });
    else if (found.value.length === 0)
      setStep({ step: 'form', failure: { code: 'import-nothing-found' } });
    else setStep({ step: 'found', proposals: found.value });
  };

  const kept = passport.passport.trainings?.length ?? 0;
  if (step.step === 'form')
    return (
      <>
        <p>
          <a href={toHash({ page: 'learn' })}>{t('learn.back')}</a>
        </p>
        <PageHeading takeFocus>{t('learn.training-add')}</PageHeading>
        <p>{t('learn.training-intro')}</p>
        {step.failure && <FailureNote failure={step.failure} t={t} />}
        {kept >= GOAL_LIMITS.trainings ? (
          <p>{t('learn.trainings-full', { n: kept })}</p>
        ) : (
          <TrainingForm
            training={training}
            text={text}
            now={client.now()}
            busy={busy}
            t={t}
            onRead={(filled, outcomes) => void read(filled, outcomes)}
          />
        )}
      </>
    );

  if (step.step === 'questions')
    return (
      <ImportQuestions
        {...props}
        proposals={step.proposals}
        also={({ skill }) => [{ edit: 'training', training, skill }]}
        onBack={() => setStep({ step: 'found', proposals: step.proposals })}
        next={
          <a class="isp-button isp-button--primary" href={toHash({ page: 'learn' })}>
            {t('learn.back')}
          </a>
        }
      />
    );

  const learnedAt = training.kind === 'job' ? ('work' as const) : ('education' as const);
  const present = new Set(
    newProposals(step.proposals, passport.passport).map(({ skill }) => skill),
  );
  return (
    <>
      <PageHeading takeFocus>{t('import.found-title')}</PageHeading>
      <p>
        {t('import.count', { n: step.proposals.length })} {t('import.one-by-one')}{' '}
        {present.size < step.proposals.length &&
          t('import.present', { n: step.proposals.length - present.size })}
      </p>
      <ul>
        {step.proposals.map(({ skill, label }) => (
          <li key={skill}>{label}</li>
        ))}
      </ul>
      <p class="isp-note">{t('learn.unconfirmed-text')}</p>
      <div class="isp-actions">
        <Button
          kind="primary"
          onPress={() =>
            setStep({
              step: 'questions',
              proposals: step.proposals.map((proposal) => ({
                ...proposal,
                learned: mergedLearned(passport, proposal.skill, learnedAt, training.title),
              })),
            })
          }
        >
          {t('import.begin')}
        </Button>
        <Button onPress={() => setStep({ step: 'form' })}>{t('app.back')}</Button>
      </div>
    </>
  );
}

/** Where a skill was learned: what stands there already, and this training. */
function mergedLearned(
  { passport }: PageProps['passport'],
  skill: string,
  place: 'work' | 'education',
  title: string,
): NonNullable<ProposalView['learned']> {
  const old = passport.skills.find(({ id }) => id === skill)?.learned;
  return { at: [...new Set([...(old?.at ?? []), place])], note: old?.note ?? title };
}
