import type { Result } from '../result.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly contentType?: string;
  readonly body?: Uint8Array<ArrayBuffer>;
  /** Refuse (`input-too-large`) answers above this many bytes. */
  readonly maxBytes: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The only way to the network. Sends no cookies, no referrer, no identifying header; never throws. */
export interface HttpPort {
  send(request: HttpRequest): Promise<Result<HttpAnswer>>;
}
