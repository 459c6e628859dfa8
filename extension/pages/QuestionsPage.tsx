import { useEffect, useState } from 'preact/hooks';
import { answers, type Answer } from '#core/passport/passport.ts';
import { FailureNote } from '../components/FailureNote.tsx';
import { FrequencyQuestion } from '../components/FrequencyQuestion.tsx';
import { ReadAloudButton } from '../components/ReadAloudButton.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useLoad } from './use-load.ts';
import { useReadAloud } from './use-read-aloud.ts';
import '../components/Start.css';

/** From here on there is something to look at. */
const ENOUGH = 12;

/** "Hoe vaak heb je dit gedaan?", one skill after another. Each answer is kept at once; stopping is always possible. */
export function QuestionsPage({ client, t, go, tellFailure, onPassport }: PageProps) {
  const [back, setBack] = useState(0);
  const { loaded, reload } = useLoad(client, 'start.question', { back }, 'passport');
  /** The question that was just answered, until the next one is there. */
  const [sent, setSent] = useState<string>();
  const step = loaded.state === 'ready' ? loaded.value : undefined;
  const question = step?.step === 'question' ? step : undefined;

  useEffect(() => {
    if (step?.step === 'done') go({ page: 'result' });
  }, [step?.step]);

  const ask = t(
    question?.skill.type === 'knowledge' ? 'start.question-knowledge' : 'passport.question',
  );
  const spoken = question
    ? [
        `${question.skill.label}.`,
        ask,
        t('passport.question-hint'),
        ...answers.map((answer) => `${t(`answers.${answer}`)}.`),
      ]
    : [];
  const readAloud = useReadAloud(spoken.join(' '), t.language);

  if (loaded.state === 'failed')
    return <FailureNote failure={loaded.failure} t={t} onRetry={reload} />;
  if (!question) return <p>{t('app.loading')}</p>;

  const { skill, words, answered } = question;
  const key = `${skill.id} ${String(question.back)}`;
  const save = async (answer: Answer): Promise<void> => {
    setSent(key);
    const saved = await client.ask('start.answer', { id: skill.id, answer });
    if (!saved.ok) {
      setSent(undefined);
      tellFailure(saved.error);
      return;
    }
    onPassport(saved.value);
    if (question.back > 0) setBack(question.back - 1);
    else reload();
  };

  return (
    <>
      <div class="isp-asked">
        <p class="isp-muted">
          {answered === 0 ? t('start.progress-none') : t('start.progress', { n: answered })}{' '}
          {answered >= ENOUGH && t('start.progress-enough')}
        </p>
        <ReadAloudButton t={t} {...readAloud} />
      </div>
      <FrequencyQuestion
        key={key}
        skill={skill.label}
        ask={ask}
        {...(question.current === undefined ? {} : { current: question.current })}
        busy={sent === key}
        backText={t(question.back < answered ? 'start.question-back' : 'start.question-choose')}
        t={t}
        onAnswer={(answer) => void save(answer)}
        onBack={() => {
          if (question.back < answered) setBack(question.back + 1);
          else go({ page: 'choose' });
        }}
      >
        {words.length > 0 && <p>{t('start.words', { words: words.join(', ') })}</p>}
      </FrequencyQuestion>
      <div class="isp-asked">
        <a class="isp-button" href={toHash({ page: answered > 0 ? 'result' : 'passport' })}>
          {t(answered > 0 ? 'start.stop' : 'start.stop-empty')}
        </a>
      </div>
    </>
  );
}
