import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '#core/result.ts';
import type { Language } from '#core/taxonomy/concept.ts';
import type { SkillsAnswer } from '../api.ts';
import type { RecruiterApi } from './api-client.ts';

/** A pause between key strokes; only then the server is asked. */
const PAUSE = 120;

export interface SkillQuery {
  readonly query: string;
  /** `undefined` while there is nothing to show yet. */
  readonly hits: SkillsAnswer['skills'] | undefined;
  readonly failure: Failure | undefined;
  readonly setQuery: (query: string) => void;
}

/** Suggestions while typing; an answer to an older query is dropped. */
export function useSkillSearch(api: RecruiterApi, language: Language): SkillQuery {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<SkillsAnswer['skills']>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    setFailure(undefined);
    if (query.trim() === '') {
      setHits(undefined);
      return undefined;
    }
    let isCurrent = true;
    const timer = window.setTimeout(() => {
      void api.skills(query, language).then((answer) => {
        if (!isCurrent) return;
        setHits(answer.ok ? answer.value.skills : undefined);
        setFailure(answer.ok ? undefined : answer.error);
      });
    }, PAUSE);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [api, query, language]);
  return { query, hits, failure, setQuery };
}
