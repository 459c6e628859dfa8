import type { Result } from '#core/result.ts';
import type { MessageName, RequestOf, ResponseOf } from '../messages.ts';

/** How the overlay asks the background; the messenger in the product, a fake in tests. */
export type Ask = <N extends MessageName>(
  name: N,
  request: RequestOf<N>,
) => Promise<Result<ResponseOf<N>>>;
