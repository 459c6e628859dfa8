import { CELLS_PER_PAGE, makePage } from '#core/application/board.ts';
import { SkillspaspoortError } from '#core/errors.ts';
import type { Random } from '#core/ports/random.ts';
import type { Deps } from '../deps.ts';

type Cell = Uint8Array<ArrayBuffer>;

/** Waiting replies among dummies, sixteen a page; without any, one page of dummies. */
async function makePages(cells: readonly Cell[], random: Random): Promise<Cell[]> {
  const pages: Cell[] = [];
  for (let at = 0; at === 0 || at < cells.length; at += CELLS_PER_PAGE) {
    const page = await makePage(cells.slice(at, at + CELLS_PER_PAGE), random);
    if (!page.ok) throw new SkillspaspoortError('internal', 'a page could not be made');
    pages.push(page.value);
  }
  return pages;
}

/**
 * Publishes once per interval, counted from the epoch, over all processes on the database: a second call within the
 * interval does nothing. The number of new pages.
 */
export const publishBoard = ({
  store,
  clock,
  random,
  config,
}: Pick<Deps, 'store' | 'clock' | 'random' | 'config'>): Promise<number> =>
  store.board.publish({
    always: config.board.always,
    slot: Math.floor(clock.now() / config.board.interval),
    at: new Date(clock.now()),
    makePages: (cells) => makePages(cells, random),
  });
