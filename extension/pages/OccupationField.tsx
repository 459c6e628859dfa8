import { SkillSearch } from '../components/SkillSearch.tsx';
import type { PageProps } from './page-props.ts';
import { useOccupationSearch } from './use-skill-search.ts';

export interface OccupationFieldProps extends Pick<PageProps, 'client' | 't'> {
  readonly label: string;
  readonly hint?: string;
  readonly onPick: (occupation: string) => void;
}

/** Finds an occupation by its title, in Dutch and English. */
export function OccupationField({ client, t, label, hint, onPick }: OccupationFieldProps) {
  const search = useOccupationSearch(client);
  return (
    <SkillSearch
      label={label}
      {...(hint !== undefined && { hint })}
      query={search.query}
      hits={search.hits}
      present={new Set()}
      texts={{
        suggestions: t('start.search-list'),
        none: t('start.search-none'),
        found: (n) => t('start.search-n', { n }),
        present: '',
      }}
      t={t}
      onQuery={search.setQuery}
      onPick={(id) => {
        search.setQuery('');
        onPick(id);
      }}
    />
  );
}
