import * as z from 'zod/mini';
import { err } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import { messages } from '../messages.ts';
import type { MessageName } from '../messages.ts';
import { isStorageFailure, storageFailure } from '../platform/storage-failure.ts';
import type { Asker, Handlers } from './handlers.ts';

const envelopeSchema = z.strictObject({ skillspaspoort: z.string(), request: z.unknown() });

const isMessageName = (name: string): name is MessageName => Object.hasOwn(messages, name);

/**
 * Answers what arrives through `runtime.sendMessage`. Undefined: not a message of ours. A message from who may not send
 * it is `permission-denied`, one that does not fit its schema `input-malformed`. The handler is called without any
 * await before it, so that a person's click still counts. Never rejects.
 */
export function createDispatcher(handlers: Handlers) {
  return (envelope: unknown, asker: Asker): Promise<Result<unknown>> | undefined => {
    const parsed = envelopeSchema.safeParse(envelope);
    if (!parsed.success || !isMessageName(parsed.data.skillspaspoort)) return undefined;
    const name = parsed.data.skillspaspoort;
    if (!messages[name].from.includes(asker.kind)) return Promise.resolve(err('permission-denied'));
    const request = messages[name].request.safeParse(parsed.data.request);
    if (!request.success) return Promise.resolve(err('input-malformed'));
    // The schema of this very name was checked above; TypeScript cannot follow the pair through the map.
    const handle = handlers[name] as (request: unknown, asker: Asker) => Promise<Result<unknown>>;
    return handle(request.data, asker).catch((thrown: unknown) =>
      isStorageFailure(thrown) ? storageFailure(thrown) : err('internal'),
    );
  };
}
