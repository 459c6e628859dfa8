import { emptyPassport, type Passport } from '#core/passport/passport.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { ImportFound, ImportPorts } from '../../../extension/import/import-found.ts';
import type { MessageName, RequestOf, ResponseOf } from '../../../extension/messages.ts';

export const SKILL = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001';
export const NOW = Date.parse('2026-11-29T12:00:00Z');

export interface FakePorts extends ImportPorts {
  /** Addresses that were asked, in order. */
  readonly fetched: string[];
  /** Texts that were handed over for reading. */
  readonly texts: string[];
}

/** A background that knows one skill, reads "vegen" in texts, and a web of the given pages. */
export function createFakePorts(
  web: Readonly<Record<string, unknown>> = {},
  passport: Passport = emptyPassport,
): FakePorts {
  const fetched: string[] = [];
  const texts: string[] = [];
  const answer = (name: MessageName, request: unknown): Result<unknown> => {
    switch (name) {
      case 'skills.describe': {
        const { ids } = request as RequestOf<'skills.describe'>;
        const known = { id: SKILL, label: 'vloeren vegen', type: 'skill', group: 'S6' };
        return ok(ids.includes(SKILL) ? [known] : []);
      }
      case 'import.text': {
        const { text, source } = request as RequestOf<'import.text'>;
        texts.push(text);
        const found = { skill: `${SKILL}9`, label: 'dweilen', source, quote: 'dweilen' };
        return ok(/dweilen/i.test(text) ? [found] : []);
      }
      case 'import.fetch': {
        const { url } = request as RequestOf<'import.fetch'>;
        fetched.push(url);
        if (!(url in web)) return ok({ status: 404, text: 'niet hier' });
        const page = web[url];
        if (page === 'gone') return ok({ status: 410, text: '' });
        if (page === 'silent') return err('host-unreachable');
        return ok({ status: 200, text: JSON.stringify(page) });
      }
      default:
        return err('internal');
    }
  };
  return {
    fetched,
    texts,
    ask: <N extends MessageName>(name: N, request: RequestOf<N>) =>
      Promise.resolve(answer(name, request) as Result<ResponseOf<N>>),
    now: () => NOW,
    passport,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
}

export function found(result: Result<ImportFound>): ImportFound {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
