import type { Translate } from '#core/translator.ts';
import { SkillSearch, type SearchHit } from './SkillSearch.tsx';

export interface SheetWorkProps {
  readonly query: string;
  readonly hits: readonly SearchHit[] | undefined;
  /** The occupation that was picked, and how many of the person's skills it asks. */
  readonly picked: { readonly title: string; readonly fitting: number } | undefined;
  readonly t: Translate;
  readonly onQuery: (query: string) => void;
  readonly onPick: (occupation: string) => void;
}

/** For which work the sheet is: then what belongs to it is ticked, and what stands out can be told. */
export function SheetWork({ query, hits, picked, t, onQuery, onPick }: SheetWorkProps) {
  return (
    <>
      <SkillSearch
        label={t('sheet.work-label')}
        hint={t('sheet.work-hint')}
        query={query}
        hits={hits}
        present={new Set()}
        texts={{
          suggestions: t('start.search-list'),
          none: t('start.search-none'),
          found: (n) => t('start.search-n', { n }),
          present: '',
        }}
        t={t}
        onQuery={onQuery}
        onPick={onPick}
      />
      <p role="status">
        {picked &&
          (picked.fitting === 0
            ? t('sheet.work-none', { title: picked.title })
            : t('sheet.work-picked', { title: picked.title, n: picked.fitting }))}
      </p>
    </>
  );
}
