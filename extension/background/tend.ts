import type { Context } from './context.ts';
import { readBoard } from './board.ts';
import { deliver } from './deliver.ts';
import { isOver, pendingOf, unreadOf } from './talk-state.ts';
import { minutesToNextLook } from './timing.ts';
import { without } from './without.ts';

/**
 * Everything that one talk needs now: sends what is due, reads the board, and asks to be woken for the next time. Called
 * by an alarm, at the start of the browser, and when the person wants to know. `now`: what failed is tried at once.
 */
export async function tendTalk(
  context: Context,
  app: string,
  { now = false }: { now?: boolean } = {},
): Promise<void> {
  const before = await context.talks.get(app);
  if (!before) return;
  const open = !isOver(before) && context.clock.now() < before.openUntil;
  if (!open && pendingOf(before).length === 0) return;
  // Asked for first: were the worker to die below, the alarm still brings us back.
  await context.wakeFor(app, minutesToNextLook(context.build, context.random));
  await deliver(context, app, { now });
  const board = await readBoard(context, app);
  await context.talks.change(app, (talk) => {
    if (!talk || (board.ok && pendingOf(talk).some(({ failures }) => failures > 0))) return talk;
    return board.ok ? without(talk, 'problem') : { ...talk, problem: board.error };
  });
  await wakeForRetry(context, app);
  await showUnread(context);
  context.announce('talks');
}

/** What failed is tried again sooner than the board is asked. */
async function wakeForRetry(context: Context, app: string): Promise<void> {
  const talk = await context.talks.get(app);
  const failed = (talk ? pendingOf(talk) : []).filter(({ failures }) => failures > 0);
  if (failed.length === 0) return;
  const soonest = Math.min(...failed.map(({ nextTryAt }) => nextTryAt)) - context.clock.now();
  // Browsers wake nobody sooner than half a minute.
  await context.wakeFor(app, Math.max(0.5, soonest / 60_000));
}

/** Tends every talk, one after the other. */
export async function tendAll(context: Context, options: { now?: boolean } = {}): Promise<void> {
  for (const talk of await context.talks.all()) await tendTalk(context, talk.app, options);
}

/** Puts the number of unread replies on our icon. */
export async function showUnread(context: Context): Promise<void> {
  const talks = await context.talks.all();
  await context.showUnread(talks.reduce((sum, talk) => sum + unreadOf(talk), 0));
}
