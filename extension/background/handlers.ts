import type { Result } from '#core/result.ts';
import type { MessageName, RequestOf, ResponseOf, Sender } from '../messages.ts';

/** Who asks, as the browser vouches for it. */
export interface Asker {
  readonly kind: Sender;
  /** Origin of the page that a content script runs in. */
  readonly origin?: string;
  readonly tab?: number;
  readonly frame?: number;
}

export type Handler<N extends MessageName> = (
  request: RequestOf<N>,
  asker: Asker,
) => Promise<Result<ResponseOf<N>>>;

export type Handlers = { readonly [N in MessageName]: Handler<N> };
