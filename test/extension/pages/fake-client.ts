import { err, ok, type Result } from '#core/result.ts';
import { emptyPassport, type Passport } from '#core/passport/passport.ts';
import { applyEdit } from '../../../extension/background/passport-edits.ts';
import type {
  ChangeTopic,
  MessageName,
  RequestOf,
  ResponseOf,
} from '../../../extension/messages.ts';
import { openAgeFile, sealAgeFile } from '../../../extension/backup/age-file.ts';
import type { PagesClient } from '../../../extension/pages/client.ts';
import type { PassportView, SettingsView } from '../../../extension/views/settings-view.ts';
import type { TalkSummary } from '../../../extension/views/talk-view.ts';
import { NOW, skills } from './example-data.ts';

export type Answers = {
  [N in MessageName]?: (
    request: RequestOf<N>,
  ) => Result<ResponseOf<N>> | Promise<Result<ResponseOf<N>>>;
};

export interface FakeClient extends PagesClient {
  /** Every message that was sent, in order. */
  readonly asked: { readonly name: MessageName; readonly request: unknown }[];
  readonly files: { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> }[];
  readonly origins: string[];
  /** How often the print window was opened. */
  readonly printed: { times: number };
  /** Tells the pages that something changed elsewhere. */
  announce(topic: ChangeTopic): void;
}

export const demoSettings: SettingsView = {
  language: 'nl',
  languageChosen: true,
  sites: [{ origin: 'https://www.banen.example', granted: true }],
  hosts: [],
  protection: 'device',
  locked: false,
  build: 'demo',
  index: { kind: 'embedded' },
  lists: true,
  skillCount: 2412,
  occupationCount: 320,
};

/**
 * A background that works in memory: passport with undo, settings, talks. `answers` replaces or adds single messages;
 * a message that nobody answers fails as `internal`.
 */
export function createFakeClient(
  start: {
    readonly passport?: Passport;
    readonly settings?: Partial<SettingsView>;
    readonly talks?: readonly TalkSummary[];
    readonly allow?: boolean;
    readonly origin?: string;
    readonly installIndex?: PagesClient['installIndex'];
  } = {},
  answers: Answers = {},
): FakeClient {
  let settings: SettingsView = { ...demoSettings, ...start.settings };
  const saved: Passport[] = [start.passport ?? emptyPassport];
  const asked: { name: MessageName; request: unknown }[] = [];
  const files: { name: string; content: string | Uint8Array<ArrayBuffer> }[] = [];
  const origins: string[] = [];
  const printed = { times: 0 };
  const listeners = new Set<readonly [ChangeTopic, () => void]>();

  const view = (): PassportView => ({
    passport: saved.at(-1) ?? emptyPassport,
    revision: saved.length,
  });
  const save = (passport: Passport): Result<PassportView> => {
    saved.push(passport);
    return ok(view());
  };

  const own: Answers = {
    'skills.search': ({ query }) =>
      ok(skills.filter(({ label }) => label.includes(query.toLowerCase()))),
    'skills.describe': ({ ids }) => ok(skills.filter(({ id }) => ids.includes(id))),
    'passport.load': () => ok(view()),
    'passport.edit': ({ edits }) =>
      save(edits.reduce((done, edit) => applyEdit(done, edit, NOW), view().passport)),
    'passport.undo': ({ revision }) =>
      revision === saved.length
        ? save(saved.at(-2) ?? emptyPassport)
        : err('passport-changed-elsewhere'),
    'passport.copies': () =>
      ok(
        saved
          .slice(0, -1)
          .map((passport, copy) => ({
            copy: copy + 1,
            savedAt: NOW - (saved.length - copy) * 3_600_000,
            skills: passport.skills.length,
          }))
          .toReversed()
          .slice(0, 5),
      ),
    'passport.restore': ({ copy }) => save(saved[copy - 1] ?? emptyPassport),
    'passport.export': () =>
      ok({
        format: 'isp-export/1',
        exportedAt: new Date(NOW).toISOString(),
        passport: view().passport,
      }),
    'passport.import': ({ text }) =>
      save((JSON.parse(text) as { readonly passport: Passport }).passport),
    'settings.load': () => ok(settings),
    'settings.set-language': ({ language }) => ok((settings = { ...settings, language })),
    'sites.enable': ({ origin }) =>
      ok((settings = { ...settings, sites: [...settings.sites, { origin, granted: true }] })),
    'sites.disable': ({ origin }) =>
      ok((settings = { ...settings, sites: settings.sites.filter((s) => s.origin !== origin) })),
    'talks.list': () => ok(start.talks ?? []),
    'log.list': () => ok([]),
    'vault.touch': () => ok({}),
    'backup.reminder': () => ok({ due: false }),
    'backup.made': () => ok({}),
    'backup.remind': () => ok({}),
    'everything.delete': () => {
      saved.splice(0, saved.length, emptyPassport);
      return ok({});
    },
  };

  async function answer<N extends MessageName>(
    name: N,
    request: RequestOf<N>,
  ): Promise<Result<ResponseOf<N>>> {
    const handler: Answers[N] = answers[name] ?? own[name];
    return handler === undefined ? err('internal') : handler(request);
  }

  return {
    asked,
    files,
    origins,
    printed,
    ask(name, request) {
      asked.push({ name, request });
      return answer(name, request);
    },
    onChange(topic, listener) {
      const entry = [topic, listener] as const;
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    announce(topic) {
      for (const [of, listener] of [...listeners]) if (of === topic) listener();
    },
    requestOrigins(asking) {
      origins.push(...asking);
      return Promise.resolve(start.allow ?? true);
    },
    currentTab: () =>
      Promise.resolve(start.origin === undefined ? { tab: 7 } : { tab: 7, origin: start.origin }),
    installIndex: start.installIndex ?? (() => Promise.resolve(ok(null))),
    // The real format; only its slowness is left out.
    ageFiles: {
      seal: async (text, passphrase) => ok(await sealAgeFile(text, passphrase, 8)),
      open: openAgeFile,
    },
    saveFile: (name, content) => files.push({ name, content }),
    print: () => {
      printed.times += 1;
    },
    now: () => NOW,
  };
}
