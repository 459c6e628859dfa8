import { useMemo } from 'preact/hooks';
import type { Passport } from '#core/passport/passport.ts';
import type { Failure } from '#core/result.ts';
import type { Translate } from '#core/translator.ts';
import type { SkillRow } from '../components/SkillList.tsx';
import type { PagesClient } from './client.ts';
import { useLoad } from './use-load.ts';

export interface OwnSkills {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly failure?: Failure;
  readonly reload: () => void;
  /** Everything with an answer that stands for a level, by name. */
  readonly can: readonly SkillRow[];
  /** "Nooit" and "weet ik niet", by name. */
  readonly cannot: readonly SkillRow[];
  readonly nameOf: (id: string) => string;
}

/** The skills of the passport with their names, in the person's language. */
export function useOwnSkills(
  client: PagesClient,
  { skills, learning }: Passport,
  t: Translate,
): OwnSkills {
  const ids = useMemo(
    () => [...new Set([...skills, ...learning].map(({ id }) => id))],
    [skills, learning],
  );
  const { loaded, reload } = useLoad(client, 'skills.describe', { ids }, 'settings');
  const unknown = t('passport.unknown-skill');
  return useMemo(() => {
    const described = new Map(
      loaded.state === 'ready' ? loaded.value.map((skill) => [skill.id, skill]) : [],
    );
    const nameOf = (id: string): string => described.get(id)?.label ?? unknown;
    const { compare } = new Intl.Collator(t.language);
    const rows = skills
      .map(({ id, answer, evidence = [], example, learned }): SkillRow => ({
        id,
        name: nameOf(id),
        group: described.get(id)?.group ?? '',
        answer,
        proof: evidence.map(({ from }) => from),
        ...(example !== undefined && { example }),
        ...(learned !== undefined && { learned }),
      }))
      .sort((a, b) => compare(a.name, b.name));
    const hasLevel = ({ answer }: SkillRow): boolean => answer !== 'never' && answer !== 'unknown';
    return {
      state: loaded.state,
      ...(loaded.state === 'failed' && { failure: loaded.failure }),
      reload,
      can: rows.filter(hasLevel),
      cannot: rows.filter((row) => !hasLevel(row)),
      nameOf,
    };
  }, [loaded, skills, t.language]);
}
