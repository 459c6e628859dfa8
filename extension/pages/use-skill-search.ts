import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../components/SkillSearch.tsx';
import type { PagesClient } from './client.ts';

export interface SkillSearching {
  readonly query: string;
  readonly hits: readonly SearchHit[] | undefined;
  readonly setQuery: (query: string) => void;
}

const SHOWN = 8;

/** Skills while typing; an answer that comes after a newer key stroke is dropped. */
export const useSkillSearch = (client: PagesClient): SkillSearching =>
  useSearch(client, async (query) => {
    const answer = await client.ask('skills.search', { query });
    return answer.ok ? answer.value : [];
  });

/** Occupations while typing, in the same way. */
export const useOccupationSearch = (client: PagesClient): SkillSearching =>
  useSearch(client, async (query) => {
    const answer = await client.ask('occupations.search', { query });
    return answer.ok ? answer.value.map(({ id, title }) => ({ id, label: title })) : [];
  });

function useSearch(
  client: PagesClient,
  search: (query: string) => Promise<readonly SearchHit[]>,
): SkillSearching {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly SearchHit[]>();
  const latest = useRef(0);

  useEffect(() => {
    const mine = ++latest.current;
    if (query.trim().length < 2) {
      setHits(undefined);
      return;
    }
    void search(query).then((found) => {
      if (mine === latest.current) setHits(found.slice(0, SHOWN));
    });
  }, [client, query]);

  return { query, hits, setQuery };
}
