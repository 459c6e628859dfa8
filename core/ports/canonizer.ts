import type { Result } from '../result.ts';

/**
 * RDF Dataset Canonicalization (RDFC-1.0) of a JSON-LD document. The processor is a large library that is loaded only
 * when a badge is read, so it stands behind a port (docs/adr/0010-json-ld-behind-a-port.md).
 */
export interface Canonizer {
  /** True for the contexts that are carried along; nothing else is ever read, least of all from a network. */
  knowsContext(url: string): boolean;
  /**
   * Canonical N-Quads, in safe mode. `badge-terms` when the document holds something that would not be signed
   * (an undefined term, a relative identifier), or is too complicated. Never throws.
   */
  canonize(document: Readonly<Record<string, unknown>>): Promise<Result<string>>;
}
