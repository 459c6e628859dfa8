import { useState } from 'preact/hooks';
import type { Result } from '#core/result.ts';
import type { LearningItem } from '#core/passport/passport.ts';
import type { LearningRequest } from '../learn-schema.ts';
import type { PassportEdit } from '../messages.ts';
import type { PassportView } from '../views/settings-view.ts';
import type { PageProps } from './page-props.ts';
import { useUndo } from './use-undo.ts';

export interface Learning {
  readonly busy: boolean;
  /** Keeps how far somebody is; `undefined` takes the skill off the list. True when it was kept. */
  setState(
    skill: { readonly id: string; readonly label: string },
    state: LearningItem['state'] | undefined,
  ): Promise<boolean>;
  save(item: LearningRequest, label: string): Promise<boolean>;
  /** Any other change, with what is said of it. */
  edit(edits: readonly PassportEdit[], said: string): Promise<boolean>;
}

/** Changes of what somebody learns: kept at once, told, and taken back with one button. */
export function useLearning(page: PageProps): Learning {
  const { client, t, tell, tellFailure, onPassport } = page;
  const [busy, setBusy] = useState(false);
  const undo = useUndo(page);

  const keep = async (asked: Promise<Result<PassportView>>, said: string): Promise<boolean> => {
    setBusy(true);
    const saved = await asked;
    setBusy(false);
    if (!saved.ok) {
      tellFailure(saved.error);
      return false;
    }
    onPassport(saved.value);
    tell({ text: said, undo: undo(saved.value.revision) });
    return true;
  };
  const saidOf = (skill: string, state: LearningItem['state']): string =>
    t('passport.saved-learning', { skill, state: t(`learning.${state}`) });
  const edit: Learning['edit'] = (edits, said) =>
    keep(client.ask('passport.edit', { edits: [...edits] }), said);

  return {
    busy,
    edit,
    setState: ({ id, label }, state) =>
      edit(
        [{ edit: 'learn', id, ...(state !== undefined && { state }) }],
        state === undefined ? t('passport.removed-skill', { skill: label }) : saidOf(label, state),
      ),
    save: (item, label) => keep(client.ask('learn.set', item), saidOf(label, item.state)),
  };
}
