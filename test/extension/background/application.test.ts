// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyPassport } from '#core/passport/passport.ts';
import type { Passport } from '#core/passport/passport.ts';
import { err } from '#core/result.ts';
import type { ApplyPreview, TalkDetail } from '../../../extension/views/talk-view.ts';
import { codeOf, makeEmployer, NOW, skill, unwrap } from '../../core/application/employer.ts';
import type { Employer } from '../../core/application/employer.ts';
import { realRandom } from '../../helpers/random.ts';
import { createFakeWorld } from './fake-context.ts';
import type { FakeWorld } from './fake-context.ts';
import { createFakeEmployer } from './fake-employer.ts';
import type { FakeEmployer } from './fake-employer.ts';

const changedAt = '2026-11-29T10:00:00.000Z';
const passport: Passport = {
  ...emptyPassport,
  skills: [
    // Asked at 3: a shortfall, which only goes along when ticked.
    { id: skill(1), answer: 'alone', changedAt, example: 'GEHEIM VOORBEELD' },
    { id: skill(2), answer: 'often', changedAt, learned: { at: ['home'], note: 'GEHEIME PLEK' } },
    {
      id: skill(3),
      answer: 'alone',
      changedAt,
      example: 'GEHEIM',
      foundIn: [{ from: 'cv GEHEIM.pdf', addedAt: changedAt }],
      learned: { at: ['work'], note: 'GEHEIME BAAS' },
      evidence: [
        {
          src: 'peer',
          level: 1,
          from: 'GEHEIME COLLEGA',
          issuedOn: '2026-05-03',
          address: 'https://geheim.example/badge',
          addedAt: changedAt,
        },
      ],
    },
    { id: skill(50), answer: 'taught', changedAt },
  ],
  learning: [
    { id: skill(4), state: 'wants', changedAt, provider: 'GEHEIME SCHOOL' },
    { id: skill(77), state: 'wants', changedAt },
  ],
  gates: [{ gate: 'vog', answer: 'can' }],
  contact: { name: 'Geheime Naam', email: 'geheim@example.org' },
};
const tab = { kind: 'content', origin: 'https://banen.example', tab: 3 } as const;
const url = 'https://banen.example/vacature/12';
const minutes = 60_000;

interface Scene {
  readonly employer: Employer;
  readonly server: FakeEmployer;
  readonly world: FakeWorld;
}

async function openPreview(
  { employer, world }: Scene,
  choices: Parameters<typeof prepared>[2] = {},
): Promise<ApplyPreview> {
  const published = { kind: 'descriptor', jws: employer.jws } as const;
  const { draft } = unwrap(
    await world.ask('apply.open', { url, title: 'Helpende', published }, tab),
  );
  return prepared(world, draft, choices);
}

async function prepared(
  world: FakeWorld,
  draft: string,
  choices: { show?: number[]; learn?: string[]; gates?: string[] },
): Promise<ApplyPreview> {
  const step = unwrap(await world.ask('apply.prepare', { draft, choices }));
  if (step.step !== 'preview') throw new Error('the list is not there');
  return step.preview;
}

async function apply(scene: Scene): Promise<TalkDetail> {
  const preview = await openPreview(scene);
  return unwrap(
    await scene.world.ask('apply.send', { draft: preview.draft, prepared: preview.prepared }),
  );
}

/** The employer answers, and the browser wakes us. */
async function publishAndLook(
  { server, world }: Scene,
  reply: Parameters<FakeEmployer['publish']>[0]['reply'],
): Promise<TalkDetail> {
  const [to] = server.inbox;
  if (!to) throw new Error('nobody applied');
  await server.publish({ to, reply });
  await world.ask('talks.check', {});
  const [talk] = unwrap(await world.ask('talks.list', {}));
  return unwrap(await world.ask('talks.open', { app: talk?.app ?? '' }));
}

const scene = {} as { -readonly [K in keyof Scene]: Scene[K] };

beforeEach(async () => {
  scene.employer = await makeEmployer(realRandom);
  scene.server = createFakeEmployer(scene.employer);
  scene.world = createFakeWorld({ http: scene.server.http });
  unwrap(await scene.world.ask('passport.save', { passport, basedOn: 0 }));
});

describe('the preview of an application', () => {
  it('opens in our own page and makes no request', async () => {
    const preview = await openPreview(scene);
    expect(scene.world.done.opened).toEqual([`#/apply/${preview.draft}`]);
    expect(scene.server.requests).toEqual([]);
  });

  it('names the receiver, warns at the first contact and says that the address is visible', async () => {
    const preview = await openPreview(scene);
    expect(preview).toMatchObject({
      organisation: 'Zorggroep De Linde',
      host: 'werken.example',
      firstContact: true,
      blocked: false,
      addressVisible: true,
      needsPermission: [],
    });
  });

  it('holds nothing that nobody asked, and nothing about who it is', async () => {
    const { body } = await openPreview(scene);
    expect(body).not.toMatch(/geheim/i);
    expect(body).not.toContain(skill(50));
    expect(body).not.toContain(skill(77));
  });

  it('leaves out a level below the asked one until it is ticked, and counts again', async () => {
    const preview = await openPreview(scene);
    expect(preview.rows.map(({ shown }) => shown)).toEqual([false, true, true, false, false]);
    const more = await prepared(scene.world, preview.draft, { show: [0, 1, 2] });
    expect(more.rows.map(({ shown }) => shown)).toEqual([true, true, true, false, false]);
    expect(more.match).toBeGreaterThan(preview.match ?? 101);
    expect(more.body).toContain(skill(1));
  });

  it('shows the number of exactly what is sent', async () => {
    const preview = await openPreview(scene, { show: [1] });
    const body = JSON.parse(preview.body) as { score: { match: number; sure: number } };
    expect(body.score).toMatchObject({ match: preview.match, sure: preview.sure });
    expect(preview.rows.reduce((sum, row) => sum + row.points, 0)).toBe(preview.match);
  });

  it('takes a wish to learn and a legal demand along only when they stay ticked', async () => {
    const proposal = await openPreview(scene);
    expect(proposal.learn.map(({ id, shown }) => [id, shown])).toEqual([[skill(4), true]]);
    expect(proposal.gates).toEqual([{ gate: 'vog', kind: 'start', answer: 'can', shown: true }]);
    const bare = await prepared(scene.world, proposal.draft, { learn: [], gates: [] });
    expect(JSON.parse(bare.body)).not.toHaveProperty('learn');
    expect(JSON.parse(bare.body)).not.toHaveProperty('gates');
  });

  it('never proposes to say no to a legal demand', async () => {
    await scene.world.ask('passport.edit', {
      edits: [{ edit: 'gate', gate: 'vog', answer: 'no' }],
    });
    const preview = await openPreview(scene);
    expect(preview.gates[0]).toMatchObject({ answer: 'no', shown: false });
    const said = await prepared(scene.world, preview.draft, { gates: ['vog'] });
    expect(said.gates[0]).toMatchObject({ shown: true });
  });

  it('asks for permission when the browser does not allow the host yet', async () => {
    scene.world.granted.clear();
    const preview = await openPreview(scene);
    expect(preview.needsPermission).toEqual(['https://werken.example']);
    const sent = await scene.world.ask('apply.send', preview);
    expect(codeOf(sent)).toBe('input-malformed');
    const { draft, prepared: bytes } = preview;
    const refused = await scene.world.ask('apply.send', { draft, prepared: bytes });
    expect(codeOf(refused)).toBe('permission-denied');
    expect(scene.server.requests).toEqual([]);
  });

  it('refuses an expired list', async () => {
    scene.world.time.now = NOW + 100 * 86_400_000;
    const published = { kind: 'descriptor', jws: scene.employer.jws } as const;
    const { draft } = unwrap(
      await scene.world.ask('apply.open', { url, title: 'x', published }, tab),
    );
    const step = await scene.world.ask('apply.prepare', { draft, choices: {} });
    expect(codeOf(step)).toBe('descriptor-expired');
  });

  it('fetches a linked list only after the click on it', async () => {
    const published = { kind: 'link', href: 'https://werken.example/list.jwt' } as const;
    const { draft } = unwrap(
      await scene.world.ask('apply.open', { url, title: 'Helpende', published }, tab),
    );
    expect(unwrap(await scene.world.ask('apply.prepare', { draft, choices: {} }))).toEqual({
      step: 'fetch-list',
      host: 'werken.example',
      needsPermission: [],
      title: 'Helpende',
    });
    expect(scene.server.requests).toEqual([]);
    const step = unwrap(await scene.world.ask('apply.fetch-list', { draft }));
    expect(step).toMatchObject({ step: 'preview' });
    expect(scene.server.requests.every(({ method }) => method === 'GET')).toBe(true);
  });
});

describe('sending an application', () => {
  it('sends exactly the text of the preview, once, and names it in the log', async () => {
    const preview = await openPreview(scene);
    const { draft, prepared: bytes } = preview;
    const talk = unwrap(await scene.world.ask('apply.send', { draft, prepared: bytes }));
    expect(scene.server.inbox.map(({ body }) => body)).toEqual([preview.body]);
    expect(talk).toMatchObject({
      state: 'waiting',
      pseudonym: preview.pseudonym,
      match: preview.match,
      body: preview.body,
    });
    const log = unwrap(await scene.world.ask('log.list', {}));
    expect(log.filter(({ content }) => content !== undefined)).toEqual([
      expect.objectContaining({ kind: 'application', content: preview.body, times: 1 }),
    ]);
    expect(log.map(({ host }) => host)).toEqual(log.map(() => 'werken.example'));
  });

  it('checks the employer before the first byte of the application goes', async () => {
    await apply(scene);
    const methods = scene.server.requests.map(({ method, url: address }) => [
      method,
      new URL(address).pathname.split('/').slice(0, 4).join('/'),
    ]);
    const post = methods.findIndex(([method]) => method === 'POST');
    const check = methods.findIndex(([, path]) => path === '/.well-known/skillspaspoort');
    expect(check).toBeGreaterThanOrEqual(0);
    expect(check).toBeLessThan(post);
  });

  it('sends nothing when the vacancy is not on the public list', async () => {
    const other = await makeEmployer(realRandom);
    scene.server.mood.wellKnown = other.wellKnown;
    const preview = await openPreview(scene);
    const { draft, prepared: bytes } = preview;
    const sent = await scene.world.ask('apply.send', { draft, prepared: bytes });
    expect(codeOf(sent)).toBe('descriptor-signature');
    expect(scene.server.inbox).toEqual([]);
    expect(unwrap(await scene.world.ask('talks.list', {}))).toEqual([]);
  });

  it('sends nothing when another preview was made since', async () => {
    const first = await openPreview(scene);
    await prepared(scene.world, first.draft, { show: [] });
    const { draft, prepared: bytes } = first;
    const sent = await scene.world.ask('apply.send', { draft, prepared: bytes });
    expect(codeOf(sent)).toBe('conflict');
    expect(scene.server.requests).toEqual([]);
  });

  it('does not apply twice to one vacancy', async () => {
    const talk = await apply(scene);
    const again = await openPreview(scene);
    expect(again).toMatchObject({
      already: { app: talk.app, pseudonym: talk.pseudonym },
      firstContact: false,
    });
    const { draft, prepared: bytes } = again;
    expect(codeOf(await scene.world.ask('apply.send', { draft, prepared: bytes }))).toBe(
      'conflict',
    );
  });

  it('sends nothing to a host that the person blocked', async () => {
    await scene.world.ask('hosts.block', { host: 'werken.example', blocked: true });
    const preview = await openPreview(scene);
    expect(preview.blocked).toBe(true);
    const { draft, prepared: bytes } = preview;
    const sent = await scene.world.ask('apply.send', { draft, prepared: bytes });
    expect(codeOf(sent)).toBe('permission-denied');
    expect(scene.server.requests).toEqual([]);
  });

  it('keeps an application while offline and sends the same bytes later, after a restart too', async () => {
    scene.server.mood.down = err('offline');
    const talk = await apply(scene);
    expect(talk).toMatchObject({ state: 'sending', problem: { code: 'offline' } });
    // Tried again in a minute, not only when the board is due.
    expect(scene.world.done.wakes.at(-1)).toEqual({ app: talk.app, inMinutes: 1 });
    delete scene.server.mood.down;
    const later = { ...scene, world: scene.world.restart() };
    later.world.time.now += 10 * minutes;
    await later.world.ask('talks.check', {});
    const now = unwrap(await later.world.ask('talks.open', { app: talk.app }));
    expect(now.state).toBe('waiting');
    expect(now).not.toHaveProperty('problem');
    expect(scene.server.inbox.map(({ body }) => body)).toEqual([talk.body]);
  });

  it('sends again until the board acknowledges, and then never more', async () => {
    const talk = await apply(scene);
    const posts = () => scene.server.requests.filter(({ method }) => method === 'POST');
    scene.world.time.now += 0.5 * minutes;
    await scene.world.ask('talks.check', {});
    expect(posts()).toHaveLength(1);
    scene.world.time.now += 2 * minutes;
    await wake(talk.app);
    expect(posts()).toHaveLength(2);
    expect(posts()[0]?.body).toEqual(posts()[1]?.body);
    const [application] = scene.server.inbox;
    await publishAndLook(scene, { kind: 'received', re: application?.hash ?? '' });
    scene.world.time.now += 60 * minutes;
    await wake(talk.app);
    expect(posts()).toHaveLength(2);
  });

  it('tells why the employer refused it', async () => {
    await apply(scene);
    const [application] = scene.server.inbox;
    const talk = await publishAndLook(scene, {
      kind: 'refused',
      re: application?.hash ?? '',
      code: 'vacancy-closed',
    });
    expect(talk.state).toBe('refused');
    expect(talk.messages[0]).toMatchObject({ failure: { code: 'vacancy-closed' } });
    expect(scene.world.done.badges.at(-1)).toBe(1);
  });

  it('gives up when the server says that it will never take it', async () => {
    const preview = await openPreview(scene);
    const { draft, prepared: bytes } = preview;
    scene.server.mood.status = 410;
    const sent = await scene.world.ask('apply.send', { draft, prepared: bytes });
    expect(codeOf(sent)).toBe('vacancy-closed');
    expect(unwrap(await scene.world.ask('talks.list', {}))).toEqual([]);
  });
});

/** The alarm of this talk goes off in a worker that was just started. */
async function wake(app: string): Promise<void> {
  const { createBackground } = await import('../../../extension/background/background.ts');
  await createBackground(scene.world.restart().context).onWake(app);
}

describe('a talk', () => {
  it('shows a question on the icon, takes an answer, and waits again', async () => {
    await apply(scene);
    const asked = await publishAndLook(scene, { kind: 'question', text: 'Kun je op zaterdag?' });
    expect(asked).toMatchObject({ state: 'question', unread: 1, mayAnswer: true });
    expect(scene.world.done.badges.at(-1)).toBe(1);
    const read = unwrap(await scene.world.ask('talks.mark-read', { app: asked.app }));
    expect(read.unread).toBe(0);
    expect(scene.world.done.badges.at(-1)).toBe(0);
    scene.world.time.now += 1000;
    const answered = unwrap(
      await scene.world.ask('talks.answer', { app: asked.app, text: 'Ja, dat kan.' }),
    );
    expect(answered.state).toBe('received');
    expect(answered.messages.at(-1)).toMatchObject({ kind: 'answer', text: 'Ja, dat kan.' });
    expect(scene.server.inbox.at(-1)?.content).toMatchObject({
      typ: 'sp-answer',
      text: 'Ja, dat kan.',
    });
  });

  it('reveals only what was ticked, only after an invitation, with the same key', async () => {
    const talk = await apply(scene);
    const contact = { email: 'geheim@example.org' };
    expect(codeOf(await scene.world.ask('talks.reveal', { app: talk.app, contact }))).toBe(
      'reveal-not-invited',
    );
    const invited = await publishAndLook(scene, {
      kind: 'invite',
      text: 'Kom langs',
      ask_stage: 1,
    });
    expect(invited).toMatchObject({ state: 'invited', mayReveal: true });
    const shown = unwrap(await scene.world.ask('talks.reveal', { app: talk.app, contact }));
    expect(shown).toMatchObject({ state: 'revealed', revealed: contact });
    const [application, reveal] = scene.server.inbox;
    expect(reveal?.content).toMatchObject({ typ: 'sp-reveal', contact });
    expect(reveal?.body).not.toContain('Geheime Naam');
    expect(reveal?.signer).toBe(application?.signer);
  });

  it('tells both numbers when the employer computed another one', async () => {
    const talk = await apply(scene);
    const same = { match: talk.match ?? 0, sure: talk.sure ?? 0 };
    const [application] = scene.server.inbox;
    const received = await publishAndLook(scene, {
      kind: 'received',
      re: application?.hash ?? '',
      score: same,
    });
    expect(received).toMatchObject({ state: 'received', theirScore: same, differs: false });
    const invited = await publishAndLook(scene, {
      kind: 'invite',
      text: 'Kom',
      ask_stage: 1,
      score: { ...same, match: same.match - 5 },
    });
    expect(invited).toMatchObject({ differs: true, theirScore: { match: same.match - 5 } });
  });

  it('shows the reasons of a rejection per requirement', async () => {
    await apply(scene);
    const rejected = await publishAndLook(scene, {
      kind: 'reject',
      reasons: [
        { id: skill(1), code: 'level' },
        { id: 'vog', code: 'gate' },
        { id: 'vacancy', code: 'filled' },
      ],
    });
    expect(rejected.state).toBe('rejected');
    expect(rejected.messages.at(-1)?.reasons).toEqual([
      { about: 'skill', id: skill(1), label: skill(1), code: 'level' },
      { about: 'gate', id: 'vog', code: 'gate' },
      { about: 'vacancy', id: 'vacancy', code: 'filled' },
    ]);
  });

  it('withdraws, and the vacancy may be applied to again', async () => {
    const talk = await apply(scene);
    const gone = unwrap(await scene.world.ask('talks.withdraw', { app: talk.app }));
    expect(gone).toMatchObject({ state: 'withdrawn', mayWithdraw: false, mayAnswer: false });
    expect(scene.server.inbox.at(-1)?.content).toMatchObject({ typ: 'sp-withdraw', app: talk.app });
    expect((await openPreview(scene)).already).toBeUndefined();
    expect(codeOf(await scene.world.ask('talks.withdraw', { app: talk.app }))).toBe('conflict');
  });

  it('takes an application back that never left, and tells nobody', async () => {
    scene.server.mood.down = err('offline');
    const talk = await apply(scene);
    const gone = unwrap(await scene.world.ask('talks.withdraw', { app: talk.app }));
    expect(gone.state).toBe('withdrawn');
    delete scene.server.mood.down;
    scene.world.time.now += 60 * minutes;
    await scene.world.ask('talks.check', {});
    expect(scene.server.inbox).toEqual([]);
  });

  it('finds a reply that came while the browser was closed', async () => {
    await apply(scene);
    const [to] = scene.server.inbox;
    if (!to) throw new Error('nobody applied');
    await scene.server.publish({ to, reply: { kind: 'invite', text: 'Kom', ask_stage: 1 } });
    const { createBackground } = await import('../../../extension/background/background.ts');
    await createBackground(scene.world.restart().context).onStartup();
    expect(scene.world.done.badges.at(-1)).toBe(1);
  });

  it('reads every page once, and takes no reply twice', async () => {
    await apply(scene);
    await publishAndLook(scene, { kind: 'question', text: 'Wanneer kun je?' });
    const pages = () => scene.server.requests.filter(({ url: at }) => /board\/\d+$/.test(at));
    const before = pages().length;
    const [talk] = unwrap(await scene.world.ask('talks.check', {}));
    expect(pages()).toHaveLength(before);
    expect(talk?.unread).toBe(1);
  });

  it('shows nothing that the employer did not sign, and says so', async () => {
    const talk = await apply(scene);
    const stranger = await makeEmployer(realRandom);
    const forger = createFakeEmployer({ ...scene.employer, key: stranger.key });
    const [application] = scene.server.inbox;
    if (!application) throw new Error('nobody applied');
    forger.inbox.push(application);
    await forger.publish({
      to: application,
      reply: { kind: 'invite', text: 'Bel mij', ask_stage: 1 },
    });
    const world = scene.world.restart();
    const context = {
      ...world.context,
      http: {
        send: (request: Parameters<typeof forger.http.send>[0]) =>
          (request.url.includes('/board') ? forger : scene.server).http.send(request),
      },
    };
    const { createBackground } = await import('../../../extension/background/background.ts');
    await createBackground(context).onWake(talk.app);
    const shown = unwrap(await scene.world.ask('talks.open', { app: talk.app }));
    expect(shown).toMatchObject({ unreadable: true, unread: 0 });
    expect(JSON.stringify(shown)).not.toContain('Bel mij');
  });
});
