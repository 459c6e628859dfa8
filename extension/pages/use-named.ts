import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '#core/taxonomy/concept.ts';
import type { MessageName, RequestOf, ResponseOf } from '../messages.ts';
import type { PagesClient } from './client.ts';
import { useLoad, type Loading } from './use-load.ts';

/** As `useLoad` after each change of the passport, for answers with names in them: asks again in another language. */
export function useNamed<N extends MessageName>(
  client: PagesClient,
  language: Language,
  name: N,
  request: RequestOf<N>,
): Loading<ResponseOf<N>> {
  const loading = useLoad(client, name, request, 'passport');
  const { reload } = loading;
  const shown = useRef(language);
  useEffect(() => {
    if (shown.current === language) return;
    shown.current = language;
    reload();
  }, [language, reload]);
  return loading;
}
