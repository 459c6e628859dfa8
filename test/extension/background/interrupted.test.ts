// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyPassport } from '#core/passport/passport.ts';
import { createBackground } from '../../../extension/background/background.ts';
import type { Context } from '../../../extension/background/context.ts';
import type { MessageName } from '../../../extension/messages.ts';
import { makeEmployer, skill, unwrap } from '../../core/application/employer.ts';
import type { Employer } from '../../core/application/employer.ts';
import { realRandom } from '../../helpers/random.ts';
import { createFakeWorld } from './fake-context.ts';
import type { FakeWorld } from './fake-context.ts';
import { createFakeEmployer } from './fake-employer.ts';

const tab = { kind: 'content', origin: 'https://banen.example', tab: 3 } as const;
const changedAt = '2026-11-29T10:00:00.000Z';
const passport = {
  ...emptyPassport,
  skills: [1, 2, 3].map((n) => ({ id: skill(n), answer: 'taught' as const, changedAt })),
};

type Moment = 'before' | 'after';

/**
 * The same surroundings, whose n-th step outside the worker is its last: it is done or not, and nobody comes back from
 * it.
 */
function dying(context: Context, n: number, moment: Moment) {
  const steps = { count: 0 };
  const death: { announce(): void } = { announce: () => undefined };
  const died = new Promise<'died'>((resolve) => (death.announce = () => resolve('died')));
  const wrap = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, key): unknown {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]): Promise<unknown> => {
          if (++steps.count !== n) return Reflect.apply(value, target, args) as unknown;
          if (moment === 'after') await Reflect.apply(value, target, args);
          death.announce();
          return new Promise(() => undefined);
        };
      },
    });
  const { talks, hosts, log, drafts, http } = context;
  const mortal: Context = {
    ...context,
    talks: wrap(talks),
    hosts: wrap(hosts),
    log: wrap(log),
    drafts: wrap(drafts),
    http: wrap(http),
  };
  return { mortal, died, steps };
}

/** Asks a background that may die on the way; true when it lived to answer. */
async function askMortal(
  world: FakeWorld,
  [name, request]: readonly [MessageName, unknown],
  n: number,
  moment: Moment,
): Promise<boolean> {
  const { mortal, died } = dying(world.context, n, moment);
  const { dispatch } = createBackground(mortal);
  const answer = dispatch({ skillspaspoort: name, request }, { kind: 'page' });
  return (await Promise.race([answer, died])) !== 'died';
}

/** The browser starts again, and time goes by. */
async function recover(world: FakeWorld): Promise<FakeWorld> {
  const later = world.restart();
  await createBackground(later.context).onStartup();
  later.time.now += 120 * 60_000;
  await createBackground(later.restart().context).onStartup();
  return later;
}

describe('a background that dies at any step', { timeout: 60_000 }, () => {
  let employer: Employer;
  beforeAll(async () => {
    employer = await makeEmployer(realRandom);
  });

  async function readyToSend() {
    const server = createFakeEmployer(employer);
    const world = createFakeWorld({ http: server.http });
    unwrap(await world.ask('passport.save', { passport, basedOn: 0 }));
    const published = { kind: 'descriptor', jws: employer.jws } as const;
    const seed = { url: 'https://banen.example/vacature/12', title: 'Helpende', published };
    const { draft } = unwrap(await world.ask('apply.open', seed, tab));
    const step = unwrap(await world.ask('apply.prepare', { draft, choices: {} }));
    if (step.step !== 'preview') throw new Error('no preview');
    return { server, world, preview: step.preview, draft };
  }

  it.each(['before', 'after'] as const)(
    'sends an application once, or not at all and says so (dies %s a step)',
    async (moment) => {
      for (let n = 1, lived = false; !lived; n++) {
        const { server, world, preview, draft } = await readyToSend();
        const request = { draft, prepared: preview.prepared };
        lived = await askMortal(world, ['apply.send', request], n, moment);
        const later = await recover(world);
        const talks = unwrap(await later.ask('talks.list', {}));
        const bodies = server.inbox.map(({ body }) => body);
        // What reached the employer is what the person saw, and the person can see that it did.
        expect(bodies).toEqual(talks.map(() => preview.body));
        expect(talks.map(({ state }) => state)).toEqual(bodies.map(() => 'waiting'));
        const log = unwrap(await later.ask('log.list', {}));
        expect(log.filter(({ content }) => content !== undefined)).toHaveLength(bodies.length);
        // Nothing sent: the draft is still there, and one click sends it.
        if (talks.length === 0) {
          unwrap(await later.ask('apply.send', request));
          expect(server.inbox.map(({ body }) => body)).toEqual([preview.body]);
        }
        expect(n).toBeLessThan(60);
      }
    },
  );

  it.each(['before', 'after'] as const)(
    'loses no withdrawal that was kept (dies %s a step)',
    async (moment) => {
      for (let n = 1, lived = false; !lived; n++) {
        const { server, world, preview, draft } = await readyToSend();
        const sent = await world.ask('apply.send', { draft, prepared: preview.prepared });
        const { app } = unwrap(sent);
        lived = await askMortal(world, ['talks.withdraw', { app }], n, moment);
        const later = await recover(world);
        const talk = unwrap(await later.ask('talks.open', { app }));
        const withdrawals = server.inbox.filter(({ content }) => content.typ === 'sp-withdraw');
        expect(withdrawals).toHaveLength(talk.state === 'withdrawn' ? 1 : 0);
        expect(n).toBeLessThan(60);
      }
    },
  );

  it.each(['before', 'after'] as const)(
    'shows every reply exactly once (dies %s a step)',
    async (moment) => {
      for (let n = 1, lived = false; !lived; n++) {
        const { server, world, preview, draft } = await readyToSend();
        unwrap(await world.ask('apply.send', { draft, prepared: preview.prepared }));
        const [to] = server.inbox;
        if (!to) throw new Error('nobody applied');
        await server.publish(
          { to, reply: { kind: 'received', re: to.hash } },
          { to, reply: { kind: 'question', text: 'Wanneer kun je?' } },
        );
        lived = await askMortal(world, ['talks.check', {}], n, moment);
        const later = await recover(world);
        const [talk] = unwrap(await later.ask('talks.list', {}));
        expect(talk).toMatchObject({ state: 'question', unread: 1 });
        const { messages } = unwrap(await later.ask('talks.open', { app: talk?.app ?? '' }));
        expect(messages.map(({ kind }) => kind)).toEqual(['application', 'received', 'question']);
        expect(n).toBeLessThan(60);
      }
    },
  );
});
