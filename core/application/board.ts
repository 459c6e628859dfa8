import * as z from 'zod/mini';
import type { Bytes } from '../credentials/base64url.ts';
import type { NamedSigningJwk } from '../credentials/jwk.ts';
import type { Random } from '../ports/random.ts';
import { err, ok, type Result } from '../result.ts';
import { CELL_BYTES, openCell, sealDummy } from './seal-reply.ts';
import { importOpeningKey, type OpeningKey } from './hpke.ts';
import { readJson } from './read-json.ts';
import type { Reply } from './replies.ts';
import type { Thread } from './thread.ts';

export const CELLS_PER_PAGE = 16;
export const PAGE_BYTES = CELLS_PER_PAGE * CELL_BYTES;

/** Pages are numbered from 1; `last` is 0 when there is none yet. */
export const boardIndexSchema = z.object({ last: z.int().check(z.gte(0), z.lte(100_000_000)) });
export type BoardIndex = z.infer<typeof boardIndexSchema>;

/** The answer of BOARD_PATH. `input-too-large`, `input-malformed`. */
export const readBoardIndex = (text: string): Result<BoardIndex> =>
  readJson(text, boardIndexSchema, { max: 1000 });

/** Uniform in 0..below-1, below at most 256: bytes above the last whole multiple are thrown away. */
function drawBelow(below: number, random: Random): number {
  const limit = 256 - (256 % below);
  for (;;) {
    const byte = random.bytes(1)[0] ?? 0;
    if (byte < limit) return byte % below;
  }
}

function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = drawBelow(at + 1, random);
    [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
  }
  return shuffled;
}

/**
 * One page of exactly 65,536 bytes: the sealed replies (at most 16) among dummies, in random order. Nobody without a
 * mailbox's key can tell them apart, nor how many there are. `input-too-large`, `input-malformed` (cell of a wrong size).
 */
export async function makePage(cells: readonly Bytes[], random: Random): Promise<Result<Bytes>> {
  if (cells.length > CELLS_PER_PAGE) return err('input-too-large', { max: CELLS_PER_PAGE });
  if (cells.some(({ length }) => length !== CELL_BYTES)) return err('input-malformed');
  const dummies: Bytes[] = [];
  while (cells.length + dummies.length < CELLS_PER_PAGE) dummies.push(await sealDummy(random));
  const page = new Uint8Array(PAGE_BYTES);
  shuffle([...cells, ...dummies], random).forEach((cell, at) => page.set(cell, at * CELL_BYTES));
  return ok(page);
}

/** One application that waits for replies, with the employer's keys to check them with. */
export interface Mailbox {
  readonly thread: Pick<Thread, 'iss' | 'app' | 'mailboxKey'>;
  readonly jwks: readonly NamedSigningJwk[];
}

export interface FoundReply {
  readonly app: string;
  /** A cell for this application that cannot be trusted is told as `board-cell-unreadable`, never shown. */
  readonly reply: Result<Reply>;
}

/**
 * Tries every mailbox on every cell of one page. Replies come in the order of the cells, which means nothing: sort by
 * `seq`. `input-malformed` when the page has a wrong size or a mailbox key is none.
 */
export async function openPage(
  page: Bytes,
  mailboxes: readonly Mailbox[],
): Promise<Result<readonly FoundReply[]>> {
  if (page.length !== PAGE_BYTES) return err('input-malformed');
  const keyed: { mailbox: Mailbox; key: OpeningKey }[] = [];
  for (const mailbox of mailboxes) {
    const key = await importOpeningKey(mailbox.thread.mailboxKey);
    if (!key.ok) return key;
    keyed.push({ mailbox, key: key.value });
  }
  const found: FoundReply[] = [];
  for (let at = 0; at < PAGE_BYTES; at += CELL_BYTES) {
    const cell = page.slice(at, at + CELL_BYTES);
    const tries = await Promise.all(
      keyed.map(async ({ mailbox: { thread, jwks }, key }) => {
        const reply = await openCell(cell, key, { ...thread, jwks });
        return reply && { app: thread.app, reply };
      }),
    );
    found.push(...tries.filter((hit) => hit !== undefined));
  }
  return ok(found);
}
