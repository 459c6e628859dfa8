import { Hono } from 'hono';
import { BOARD_MEDIA_TYPE, BOARD_PATH } from '#core/application/routes.ts';
import type { Deps } from '../deps.ts';

/** M4: the same pages for everybody; a page never changes. */
export function boardRoutes({ store }: Deps): Hono {
  const routes = new Hono();

  routes.get(BOARD_PATH, async (c) =>
    c.json({ last: await store.board.last() }, 200, { 'cache-control': 'no-cache' }),
  );

  routes.get(`${BOARD_PATH}/:page{[1-9][0-9]{0,8}}`, async (c) => {
    const bytes = await store.board.page(Number(c.req.param('page')));
    if (!bytes) return c.text('not found', 404);
    return c.body(bytes, 200, {
      'content-type': BOARD_MEDIA_TYPE,
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  return routes;
}
