import type * as z from 'zod/mini';
import type { ErrorCode } from '../errors.ts';
import { err, ok, type Result } from '../result.ts';

/**
 * Text from outside to a checked value: size first, then JSON, then the schema.
 * `input-too-large`, `input-malformed` when it is no JSON, `otherwise` when it does not fit the schema.
 */
export function readJson<T>(
  text: string,
  schema: z.ZodMiniType<T>,
  { max, otherwise = 'input-malformed' }: { max: number; otherwise?: ErrorCode },
): Result<T> {
  if (text.length > max) return err('input-too-large', { max });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err('input-malformed');
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? ok(parsed.data) : err(otherwise);
}
