import { useState } from 'preact/hooks';
import { GOAL_LIMITS } from '#core/passport/goal.ts';
import { claimsOf } from '#core/passport/claims.ts';
import type { LearningItem } from '#core/passport/passport.ts';
import type { Translate } from '#core/translator.ts';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { GateRows } from '../components/GateRows.tsx';
import { LearningRowEdit } from '../components/LearningRowEdit.tsx';
import { NowLater } from '../components/NowLater.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import type { PlanGap, PlanView } from '../views/learn-view.ts';
import { AskSkill } from './AskSkill.tsx';
import { focusContent } from './focus-content.ts';
import { NeedsSkills } from './NeedsSkills.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useLearning, type Learning } from './use-learning.ts';
import { useNamed } from './use-named.ts';

/** As many gaps are shown at first: the best steps, not the whole list. */
const FIRST = 10;

/** "Wat mis ik?": the gaps towards a vacancy or an occupation, what one does about them, and what the match then is. */
export function PlanPage(props: PageProps & { readonly towards: string }) {
  const { client, t, towards, passport } = props;
  const { loaded, reload } = useNamed(client, t.language, 'learn.plan', { towards });
  const [asking, setAsking] = useState<
    Pick<PlanGap, 'id' | 'label'> & { readonly done: boolean }
  >();
  const [all, setAll] = useState(false);
  const learning = useLearning(props);

  if (loaded.state === 'failed')
    return (
      <>
        <FailureNote failure={loaded.failure} t={t} onRetry={reload} />
        <p>
          <a href={toHash({ page: 'learn' })}>{t('learn.back')}</a>
        </p>
      </>
    );
  if (loaded.state === 'loading') return <p>{t('app.loading')}</p>;
  if (asking)
    return (
      <AskSkill
        {...props}
        skill={asking.id}
        label={asking.label}
        {...(asking.done && { hint: t('learn.done-hint') })}
        onDone={() => setAsking(undefined)}
      />
    );
  const plan = loaded.value;
  if (claimsOf(passport.passport).length === 0)
    return (
      <>
        <PageHeading takeFocus>{t('learn.plan-title', { job: plan.title })}</PageHeading>
        <NeedsSkills text={t('overstap.empty')} t={t} />
      </>
    );

  const setState = async (
    gap: PlanGap,
    state: LearningItem['state'] | undefined,
  ): Promise<void> => {
    const kept = await learning.setState(gap, state);
    if (kept && state === 'done') setAsking({ ...gap, done: true });
  };
  const shown = all ? plan.gaps : plan.gaps.slice(0, FIRST);

  return (
    <>
      <p>
        <a href={toHash({ page: 'learn' })}>{t('learn.back')}</a>
      </p>
      <PageHeading takeFocus>{t('learn.plan-title', { job: plan.title })}</PageHeading>
      <section class="isp-card">
        <NowLater plan={plan} t={t} />
        <p>{t('learn.met', { n: plan.met, of: plan.total })}</p>
        <GoalButton
          plan={plan}
          goals={passport.passport.goals?.length ?? 0}
          t={t}
          onChange={learning.edit}
        />
      </section>
      <section class="isp-card" aria-labelledby="gaps">
        <h2 id="gaps">
          {t('learn.gaps')} <span class="isp-count">{plan.gaps.length}</span>
        </h2>
        {plan.gaps.length === 0 ? (
          <p>{t('learn.gaps-none')}</p>
        ) : (
          <p class="isp-muted">
            {t('learn.gaps-order')} {t('learn.no-courses')}
          </p>
        )}
        <ul class="isp-list">
          {shown.map((gap) => (
            <li key={gap.id} class="isp-plan-gap">
              <div class="isp-plan-gap__head">
                <h3>{gap.label}</h3>
                {plan.match !== undefined && (
                  <span class="isp-muted">
                    {gap.alone !== undefined && gap.alone > plan.match
                      ? t('learn.alone', { match: gap.alone })
                      : t('learn.alone-little')}
                  </span>
                )}
              </div>
              <Have gap={gap} t={t} />
              <LearningRowEdit
                skill={gap}
                item={gap.item}
                now={client.now()}
                busy={learning.busy}
                t={t}
                onState={(state) => void setState(gap, state)}
                onSave={(item) => void learning.save(item, gap.label)}
              >
                {!gap.answered && !gap.item && (
                  <Button
                    kind="quiet"
                    label={`${t('learn.can')}: ${gap.label}`}
                    onPress={() => setAsking({ ...gap, done: false })}
                  >
                    {t('learn.can')}
                  </Button>
                )}
              </LearningRowEdit>
            </li>
          ))}
        </ul>
        {shown.length < plan.gaps.length && (
          <Button
            onPress={() => {
              setAll(true);
              focusContent();
            }}
          >
            {t('learn.gaps-all', { n: plan.gaps.length })}
          </Button>
        )}
      </section>
      {plan.gates.length > 0 && (
        <section class="isp-card">
          <GateRows gates={plan.gates} t={t} />
        </section>
      )}
      <p>
        <a href={toHash({ page: 'training' })}>{t('learn.training-add')}</a>
      </p>
    </>
  );
}

/** What the person has of a gap already: something below the asked level, or something like it. */
function Have({
  gap: { mine, relation, min },
  t,
}: {
  readonly gap: PlanGap;
  readonly t: Translate;
}) {
  if (!mine) return null;
  const level = t(`levels.${mine.level}`);
  return (
    <p>
      {relation === 'alike'
        ? t('overlay.mine-alike', { skill: mine.label, level })
        : t('overlay.mine-short', { level, asked: t(`levels.${min}`) })}
    </p>
  );
}

function GoalButton({
  plan,
  goals,
  t,
  onChange,
}: {
  readonly plan: PlanView;
  /** How many there are already. */
  readonly goals: number;
  readonly t: Translate;
  readonly onChange: Learning['edit'];
}) {
  const { goal, kept, title: job } = plan;
  if (!kept && goals >= GOAL_LIMITS.goals) return <p>{t('learn.goals-full', { n: goals })}</p>;
  return (
    <>
      {goal.vacancy && !kept && <p class="isp-muted">{t('learn.vacancy-forgotten')}</p>}
      <div class="isp-actions">
        {kept && (
          <span key="tag" class="isp-tag isp-tag--good">
            {t('learn.goal-kept')}
          </span>
        )}
        <Button
          key="button"
          kind={kept ? 'quiet' : 'primary'}
          onPress={() =>
            void (kept
              ? onChange([{ edit: 'goal-remove', id: goal.id }], t('learn.goal-removed', { job }))
              : onChange([{ edit: 'goal', goal }], t('learn.goal-saved', { job })))
          }
        >
          {t(kept ? 'learn.goal-remove' : 'learn.goal-add')}
        </Button>
      </div>
    </>
  );
}
