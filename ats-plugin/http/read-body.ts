import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { err, ok, type Result } from '#core/result.ts';

/** The recruiter's largest request is a pasted vacancy text. */
const MAX_JSON_BYTES = 1_000_000;

/** The body, at most `max` bytes; reads no further than that. `input-too-large`. */
export async function readBytes(c: Context, max: number): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const declared = c.req.header('content-length');
  if (declared !== undefined && Number(declared) > max) return err('input-too-large', { max });
  if (declared !== undefined) {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    return bytes.length > max ? err('input-too-large', { max }) : ok(bytes);
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = c.req.raw.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > max) {
      await reader?.cancel();
      return err('input-too-large', { max });
    }
  }
  return ok(new Uint8Array(Buffer.concat(parts)));
}

/** A JSON body of the given form. `input-too-large`, `input-malformed`. */
export async function readJson<T extends z.ZodMiniType>(
  c: Context,
  schema: T,
): Promise<Result<z.infer<T>>> {
  if (c.req.header('content-type')?.split(';')[0]?.trim() !== 'application/json') {
    return err('input-malformed');
  }
  const bytes = await readBytes(c, MAX_JSON_BYTES);
  if (!bytes.ok) return bytes;
  try {
    const parsed = schema.safeParse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)),
    );
    return parsed.success ? ok(parsed.data) : err('input-malformed');
  } catch {
    return err('input-malformed');
  }
}
