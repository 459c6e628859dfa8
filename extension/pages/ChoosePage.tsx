import { useEffect, useRef, useState } from 'preact/hooks';
import { activities } from '#core/questions/activities.ts';
import type { ActivityKind } from '#core/questions/activity.ts';
import type { ChosenItem } from '#core/questions/experience.ts';
import { sectors, type Sector } from '#core/questions/sectors.ts';
import type { MessageKey } from '#core/translator.ts';
import { MAX_CHOSEN } from '../chosen-schema.ts';
import { ChoiceGroups } from '../components/ChoiceGroups.tsx';
import { ChosenChips, type Chip } from '../components/ChosenChips.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { SkillSearch } from '../components/SkillSearch.tsx';
import type { ChosenView } from '../views/start-view.ts';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useChosen } from './use-chosen.ts';
import { useLoad } from './use-load.ts';
import { useOccupationSearch } from './use-skill-search.ts';
import '../components/Start.css';

type Group = Sector | ActivityKind;
const kinds: readonly ActivityKind[] = ['care', 'volunteer', 'hobby'];
const isKind = (group: Group): group is ActivityKind => kinds.includes(group as ActivityKind);
const keyOf = ({ kind, id }: ChosenItem): string => `${kind}/${id}`;
const itemOf = (key: string): ChosenItem => {
  const slash = key.indexOf('/');
  return { kind: key.slice(0, slash) === 'work' ? 'work' : 'activity', id: key.slice(slash + 1) };
};

/** "Wat heb je gedaan?": work by its title or by sector, care, volunteering, hobbies. */
export function ChoosePage({ client, t, tell, tellFailure }: PageProps) {
  const start = useLoad(client, 'start.load', {}, 'passport');
  const search = useOccupationSearch(client);
  const searchField = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<Group>();
  const [options, setOptions] = useState<readonly Chip[]>();

  useEffect(() => {
    setOptions(undefined);
    if (open === undefined) return;
    if (isKind(open)) {
      setOptions(
        activities
          .filter(({ kind }) => kind === open)
          .map(({ id }) => ({
            key: keyOf({ kind: 'activity', id }),
            name: t(`activities.${id}` as MessageKey),
          })),
      );
      return;
    }
    let gone = false;
    void client.ask('start.sector', { sector: open }).then((answer) => {
      if (gone) return;
      if (!answer.ok) tellFailure(answer.error);
      setOptions(
        answer.ok
          ? answer.value.map(({ id, title }) => ({ key: keyOf({ kind: 'work', id }), name: title }))
          : [],
      );
    });
    return () => {
      gone = true;
    };
  }, [client, open, t.language]);

  const chosen = start.loaded.state === 'ready' ? start.loaded.value.chosen : [];
  const { now, choose } = useChosen(client, chosen, start.put, tellFailure);

  if (start.loaded.state === 'failed')
    return <FailureNote failure={start.loaded.failure} t={t} onRetry={start.reload} />;
  if (start.loaded.state === 'loading') return <p>{t('app.loading')}</p>;

  const nameOf = ({ kind, id, title }: ChosenView): string =>
    kind === 'activity' ? t(`activities.${id}` as MessageKey) : (title ?? id);
  const keys = new Set(chosen.map(keyOf));
  const isChosen = (key: string): boolean => now().some((one) => keyOf(one) === key);

  const add = (item: ChosenItem): void => {
    if (isChosen(keyOf(item))) return;
    if (now().length >= MAX_CHOSEN) tell({ text: t('start.chosen-full', { n: MAX_CHOSEN }) });
    else choose([...now(), item]);
  };
  const remove = (key: string): void => {
    const before = now();
    choose(before.filter((one) => keyOf(one) !== key));
    const gone = chosen.find((one) => keyOf(one) === key);
    if (!gone) return;
    tell({
      text: t('passport.removed-skill', { skill: nameOf(gone) }),
      undo: () => add(gone),
    });
  };

  return (
    <>
      <PageHeading takeFocus>{t('start.choose-title')}</PageHeading>
      <p>{t('start.choose-text')}</p>
      <SkillSearch
        label={t('start.search-label')}
        hint={t('start.search-hint')}
        query={search.query}
        hits={search.hits}
        present={new Set(chosen.map(({ id }) => id))}
        inputRef={searchField}
        texts={{
          suggestions: t('start.search-list'),
          none: t('start.search-none'),
          found: (n) => t('start.search-n', { n }),
          present: t('start.chosen-already'),
        }}
        t={t}
        onQuery={search.setQuery}
        onPick={(id) => {
          add({ kind: 'work', id });
          search.setQuery('');
          searchField.current?.focus();
        }}
      />
      <section class="isp-gap" aria-labelledby="chosen">
        <h2 id="chosen">{t('start.chosen-title')}</h2>
        <ChosenChips
          chips={chosen.map((one) => ({ key: keyOf(one), name: nameOf(one) }))}
          t={t}
          onRemove={(key) => {
            remove(key);
            searchField.current?.focus({ preventScroll: true });
          }}
        />
      </section>
      <h2>{t('start.groups-title')}</h2>
      <ChoiceGroups
        groups={[...kinds, ...sectors].map((id) => ({ id, title: t(`sectors.${id}`) }))}
        open={open}
        options={options}
        chosen={keys}
        t={t}
        onOpen={setOpen}
        onToggle={(key) => (isChosen(key) ? remove(key) : add(itemOf(key)))}
      />
      <div class="isp-bar">
        <p role="status">
          {chosen.length === 0
            ? t('start.chosen-first')
            : t('start.chosen-n', { n: chosen.length })}
        </p>
        <a
          class={`isp-button ${chosen.length > 0 ? 'isp-button--primary' : ''}`}
          href={toHash({ page: 'questions' })}
        >
          {t(chosen.length > 0 ? 'start.to-questions' : 'start.to-questions-anyway')}
        </a>
      </div>
    </>
  );
}
