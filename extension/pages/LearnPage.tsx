import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { LearningRowEdit } from '../components/LearningRowEdit.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { TrainingList } from '../components/TrainingList.tsx';
import type { GoalSummary } from '../views/learn-view.ts';
import { focusContent } from './focus-content.ts';
import { OccupationField } from './OccupationField.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useLearning } from './use-learning.ts';
import { useLoad } from './use-load.ts';
import { useNamed } from './use-named.ts';
import '../components/Overstap.css';

/** "Leren": the work one learns for, everything one learns, and what one learned before. */
export function LearnPage(props: PageProps) {
  const { client, t, arrived, passport, go } = props;
  const { learning: items, trainings = [] } = passport.passport;
  const goals = useNamed(client, t.language, 'learn.goals', {});
  const ids = [...items.map(({ id }) => id), ...trainings.flatMap(({ skills }) => skills)];
  const names = useLoad(client, 'skills.describe', { ids: [...new Set(ids)] }, 'settings');
  const learning = useLearning(props);

  for (const { loaded, reload } of [goals, names])
    if (loaded.state === 'failed')
      return <FailureNote failure={loaded.failure} t={t} onRetry={reload} />;
  if (goals.loaded.state !== 'ready' || names.loaded.state !== 'ready')
    return <p>{t('app.loading')}</p>;
  const labels = new Map(names.loaded.value.map(({ id, label }) => [id, label]));
  const nameOf = (id: string): string => labels.get(id) ?? t('passport.unknown-skill');

  return (
    <>
      <PageHeading takeFocus={arrived}>{t('learn.heading')}</PageHeading>
      <p>{t('learn.intro')}</p>
      <section class="isp-card" aria-labelledby="goals">
        <h2 id="goals">{t('learn.goals')}</h2>
        {goals.loaded.value.length === 0 && <p class="isp-muted">{t('learn.goals-none')}</p>}
        <ul class="isp-list">
          {goals.loaded.value.map((goal) => (
            <li key={goal.id} class="isp-goal">
              <a class="isp-goal__title" href={toHash({ page: 'learn', towards: goal.id })}>
                {goal.title}
              </a>{' '}
              {goal.of === 'vacancy' && <span class="isp-tag">{t('learn.vacancy')}</span>}
              <p class="isp-muted">{standing(goal, t)}</p>
              {goal.gaps === undefined && (
                <Button
                  kind="quiet"
                  label={`${t('learn.goal-remove')}: ${goal.title}`}
                  onPress={() =>
                    void learning
                      .edit(
                        [{ edit: 'goal-remove', id: goal.id }],
                        t('learn.goal-removed', { job: goal.title }),
                      )
                      .then(focusContent)
                  }
                >
                  {t('learn.goal-remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <OccupationField
          client={client}
          t={t}
          label={t('overstap.search')}
          onPick={(towards) => go({ page: 'learn', towards })}
        />
        <p>
          <a href={toHash({ page: 'overstap' })}>{t('learn.to-overstap')}</a>
        </p>
      </section>
      {items.length > 0 && (
        <section class="isp-card" aria-labelledby="learning">
          <h2 id="learning">{t('learn.all')}</h2>
          <ul class="isp-list">
            {items.map((item) => (
              <li key={item.id} class="isp-plan-gap">
                <h3>{nameOf(item.id)}</h3>
                <LearningRowEdit
                  skill={{ id: item.id, label: nameOf(item.id) }}
                  item={item}
                  now={client.now()}
                  busy={learning.busy}
                  t={t}
                  onState={(state) =>
                    void learning
                      .setState({ id: item.id, label: nameOf(item.id) }, state)
                      .then((kept) => {
                        if (kept && state === undefined) focusContent();
                        if (kept && state === 'done') go({ page: 'answer', skill: item.id });
                      })
                  }
                  onSave={(changed) => void learning.save(changed, nameOf(item.id))}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="isp-card" aria-labelledby="trainings">
        <h2 id="trainings">{t('learn.trainings')}</h2>
        <p>{t('learn.trainings-text')}</p>
        <TrainingList
          trainings={trainings}
          skills={passport.passport.skills}
          nameOf={nameOf}
          t={t}
          onRemove={({ id, title }) =>
            void learning
              .edit(
                [{ edit: 'training-remove', id }],
                t('passport.removed-skill', { skill: title }),
              )
              .then(focusContent)
          }
        />
        <a class="isp-button" href={toHash({ page: 'training' })}>
          {t('learn.training-add')}
        </a>
      </section>
    </>
  );
}

function standing({ match, later, gaps }: GoalSummary, t: PageProps['t']): string {
  if (gaps === undefined) return t('learn.goal-unknown');
  const numbers =
    match === undefined || later === undefined
      ? []
      : [t(later > match ? 'learn.goal-now-later' : 'learn.now-about', { match, later })];
  const left = gaps === 0 ? t('learn.gaps-none') : t('learn.goal-gaps', { n: gaps });
  return [...numbers, left].join(' ');
}
