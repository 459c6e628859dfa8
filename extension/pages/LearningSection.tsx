import { useRef } from 'preact/hooks';
import type { LearningItem } from '#core/passport/passport.ts';
import { LearningList } from '../components/LearningList.tsx';
import { SkillSearch } from '../components/SkillSearch.tsx';
import type { PageProps } from './page-props.ts';
import { useSkillSearch } from './use-skill-search.ts';
import { useUndo } from './use-undo.ts';

/** "Dit wil je leren": add by search, say how far it is, remove with a way back. */
export function LearningSection(props: PageProps & { readonly nameOf: (id: string) => string }) {
  const { client, t, passport, nameOf, go, tell, tellFailure, onPassport } = props;
  const { learning } = passport.passport;
  const search = useSkillSearch(client);
  const searchField = useRef<HTMLInputElement>(null);
  const undo = useUndo(props);

  const change = async (
    id: string,
    state: LearningItem['state'] | undefined,
    said: string,
  ): Promise<void> => {
    const saved = await client.ask('passport.edit', {
      edits: [{ edit: 'learn', id, ...(state === undefined ? {} : { state }) }],
    });
    if (!saved.ok) {
      tellFailure(saved.error);
      return;
    }
    if (state === undefined) searchField.current?.focus({ preventScroll: true });
    onPassport(saved.value);
    tell({ text: said, undo: undo(saved.value.revision) });
  };

  return (
    <section class="isp-card" aria-labelledby="learning">
      <h2 id="learning">{t('passport.learning-title')}</h2>
      <p>{t('passport.learning-text')}</p>
      {learning.length === 0 ? (
        <p class="isp-muted">{t('passport.learning-none')}</p>
      ) : (
        <LearningList
          rows={learning.map(({ id, state }) => ({ id, name: nameOf(id), state }))}
          t={t}
          onState={(id, state) =>
            void change(
              id,
              state,
              t('passport.saved-learning', { skill: nameOf(id), state: t(`learning.${state}`) }),
            )
          }
          onCan={(skill) => go({ page: 'answer', skill })}
          onRemove={(id) =>
            void change(id, undefined, t('passport.removed-skill', { skill: nameOf(id) }))
          }
        />
      )}
      <SkillSearch
        label={t('passport.learning-add')}
        inputRef={searchField}
        query={search.query}
        hits={search.hits}
        present={new Set(learning.map(({ id }) => id))}
        t={t}
        onQuery={search.setQuery}
        onPick={(id) => {
          const label = search.hits?.find((hit) => hit.id === id)?.label ?? '';
          search.setQuery('');
          void change(id, 'wants', t('passport.learning-saved', { skill: label }));
        }}
      />
    </section>
  );
}
