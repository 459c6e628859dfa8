import { useEffect, useRef, useState } from 'preact/hooks';
import type { SkillView } from '../views/settings-view.ts';
import type { PagesClient } from './client.ts';

export interface SkillSearching {
  readonly query: string;
  readonly hits: readonly SkillView[] | undefined;
  readonly setQuery: (query: string) => void;
}

/** Suggestions while typing; an answer that comes after a newer key stroke is dropped. */
export function useSkillSearch(client: PagesClient): SkillSearching {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly SkillView[]>();
  const latest = useRef(0);

  useEffect(() => {
    const mine = ++latest.current;
    if (query.trim().length < 2) {
      setHits(undefined);
      return;
    }
    void client.ask('skills.search', { query }).then((answer) => {
      if (mine === latest.current) setHits(answer.ok ? answer.value.slice(0, 8) : []);
    });
  }, [client, query]);

  return { query, hits, setQuery };
}
