import { encodeBase64url } from '#core/credentials/base64url.ts';
import { toHash } from '../pages/routes.ts';
import type { Draft } from '../platform/draft-store.ts';
import type { Context } from './context.ts';

/**
 * Keeps what an application starts from, and opens our own page for it beside the tab. The page is opened before
 * any `await`: a side panel opens only in the person's own click.
 */
export async function openDraft(
  context: Context,
  seed: Pick<Draft, 'url' | 'title' | 'published'>,
  tab: number | undefined,
): Promise<string> {
  const id = encodeBase64url(context.random.bytes(16));
  const kept = context.drafts.put({ ...seed, id, createdAt: context.clock.now() });
  const hash = toHash({ page: 'apply', draft: id });
  const opened = tab === undefined ? context.openPage(hash) : context.openBeside(tab, hash);
  await Promise.all([kept, opened]);
  return id;
}
