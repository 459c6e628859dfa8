import { descriptorHash, parseDescriptor } from '#core/application/descriptor.ts';
import type { ListedDescriptor } from '#core/application/well-known.ts';
import { prepareApplication } from '#core/application/prepare-application.ts';
import { decodeBase64url, encodeBase64url } from '#core/credentials/base64url.ts';
import { makeEntries } from '#core/matching/make-entries.ts';
import { claimsOf } from '#core/passport/claims.ts';
import { emptyPassport } from '#core/passport/passport.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { ApplyChoices } from '../messages.ts';
import type { Draft } from '../platform/draft-store.ts';
import type { TalkRecord } from '../platform/talk-store.ts';
import type { ApplyStep } from '../views/talk-view.ts';
import { applicationChoice } from './application-choice.ts';
import { applyPreview } from './apply-preview.ts';
import type { Context } from './context.ts';
import { openDraft } from './drafts.ts';
import { checkEmployer, fetchDescriptor, mayPass } from './employer.ts';
import type { Handlers } from './handlers.ts';
import { languageOf } from './language.ts';
import { keepFetched } from './score.ts';
import { talkDetail } from './talk-detail.ts';
import { isOver } from './talk-state.ts';
import { tendTalk } from './tend.ts';

type Group = 'apply.open' | 'apply.prepare' | 'apply.fetch-list' | 'apply.send';

const DAY = 24 * 60 * 60_000;

/** From "Reageren" to sent. Nothing leaves the device before `apply.send` but what `apply.fetch-list` says. */
export function applyHandlers(context: Context): Pick<Handlers, Group> {
  return {
    async 'apply.open'(seed, asker) {
      return ok({ draft: await openDraft(context, seed, asker.tab) });
    },

    async 'apply.prepare'({ draft: id, choices }) {
      const draft = await context.drafts.get(id);
      return draft ? prepare(context, draft, choices) : err('not-found');
    },

    async 'apply.fetch-list'({ draft: id }) {
      const draft = await context.drafts.get(id);
      if (draft?.published.kind !== 'link') return err('not-found');
      const jws = await fetchDescriptor(context, draft.published.href);
      if (!jws.ok) return jws;
      await keepFetched(context, draft.url, draft.title, jws.value);
      return prepare(context, { ...draft, jws: jws.value }, {});
    },

    async 'apply.send'({ draft: id, prepared }) {
      const draft = await context.drafts.get(id);
      const jws = draft && jwsOf(draft);
      if (!draft?.prepared || jws === undefined) return err('not-found');
      // Another preview of the same draft was made since: what the person saw here is not what would go.
      if (draft.prepared.id !== prepared) return err('conflict');
      const allowed = await maySend(context, draft.prepared.thread);
      if (!allowed.ok) return allowed;
      const listed = await checkEmployer(context, jws);
      if (!listed.ok && !mayPass(listed.error)) return listed;
      const talk = newTalk(context, draft, jws, listed.ok ? listed.value : undefined);
      if (!talk.ok) return talk;
      await context.talks.change(talk.value.app, (old) => old ?? talk.value);
      await context.hosts.change(talk.value.host, (old) => ({
        host: talk.value.host,
        organisation: talk.value.organisation,
        firstAt: old?.firstAt ?? context.clock.now(),
        blocked: false,
      }));
      await context.drafts.remove(id);
      await tendTalk(context, talk.value.app, { now: true });
      return talkDetail(context, talk.value.app);
    },
  };
}

const jwsOf = ({ jws, published }: Draft): string | undefined =>
  jws ?? (published.kind === 'descriptor' ? published.jws : undefined);

/** An application to this vacancy that is still going on. */
const openTalk = async ({ talks }: Context, vac: string): Promise<TalkRecord | undefined> =>
  (await talks.all()).find((talk) => talk.thread.vac === vac && !isOver(talk));

async function needsPermission(context: Context, address: string): Promise<string[]> {
  const { origin } = new URL(address);
  return (await context.hasOrigin(origin)) ? [] : [origin];
}

async function prepare(
  context: Context,
  draft: Draft,
  choices: ApplyChoices,
): Promise<Result<ApplyStep>> {
  const jws = jwsOf(draft);
  if (jws === undefined) {
    const href = draft.published.kind === 'link' ? draft.published.href : draft.url;
    return ok({
      step: 'fetch-list',
      host: new URL(href).host,
      needsPermission: await needsPermission(context, href),
      title: draft.title,
    });
  }
  const parsed = parseDescriptor(jws);
  if (!parsed.ok) return parsed;
  const descriptor = parsed.value;
  if (descriptor.exp * 1000 <= context.clock.now()) return err('descriptor-expired');
  const [index, stored] = await Promise.all([context.index(), context.passport.load()]);
  if (!index.ok) return index;
  if (!stored.ok) return stored;
  const passport = stored.value?.passport ?? emptyPassport;
  const entries = makeEntries(descriptor.requires, claimsOf(passport), (id, other) =>
    index.value.isNarrowerOrSame(id, other),
  );
  const choice = applicationChoice(descriptor, passport, entries, choices);
  const read = { descriptor, nonce: await descriptorHash(jws) };
  const prepared = await prepareApplication(read, choice, context.random);
  if (!prepared.ok) return prepared;
  const { hash, body, pseudonym, thread, envelope } = prepared.value;
  const id = encodeBase64url(context.random.bytes(16));
  const kept = { id, hash, body, pseudonym, thread, envelope: encodeBase64url(envelope) };
  await context.drafts.put({ ...draft, jws, prepared: kept });
  const language = await languageOf(context);
  const shown = applyPreview({
    descriptor,
    prepared: prepared.value,
    choice,
    entries,
    passport,
    index: index.value,
    language,
  });
  const host = await context.hosts.get(shown.host);
  const already = await openTalk(context, descriptor.jti);
  return ok({
    step: 'preview',
    preview: {
      ...shown,
      draft: draft.id,
      prepared: id,
      firstContact: host === undefined,
      blocked: host?.blocked ?? false,
      needsPermission: await needsPermission(context, descriptor.submit),
      addressVisible: true,
      ...(already && { already: { app: already.app, pseudonym: already.pseudonym } }),
    },
  });
}

/** `permission-denied` for a host that the person did not allow or has blocked, `conflict` when an application is going on. */
async function maySend(
  context: Context,
  { submit, vac }: TalkRecord['thread'],
): Promise<Result<unknown>> {
  const { host, origin } = new URL(submit);
  if ((await context.hosts.get(host))?.blocked) return err('permission-denied');
  if (!(await context.hasOrigin(origin))) return err('permission-denied');
  return (await openTalk(context, vac)) ? err('conflict') : ok(undefined);
}

function newTalk(
  context: Context,
  draft: Draft,
  jws: string,
  listed: ListedDescriptor | undefined,
): Result<TalkRecord> {
  const parsed = parseDescriptor(jws);
  const { prepared } = draft;
  const envelope = prepared && decodeBase64url(prepared.envelope);
  if (!parsed.ok || !prepared || !envelope) return err('not-found');
  const { title, organisation, submit, exp, retention_days } = parsed.value;
  const { hash, body, pseudonym, thread } = prepared;
  const at = context.clock.now();
  return ok({
    app: thread.app,
    jws,
    organisation: listed?.organisation ?? organisation,
    host: new URL(submit).host,
    title,
    url: draft.url,
    pseudonym,
    appliedAt: at,
    openUntil: exp * 1000 + retention_days * DAY,
    thread,
    jwks: [...(listed?.jwks ?? [])],
    sent: [{ hash, kind: 'application', body, envelope, at, failures: 0, nextTryAt: 0 }],
    replies: [],
    unreadable: false,
  });
}
