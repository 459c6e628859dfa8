/**
 * The complete list of web-standard globals that core may use: the same in browsers, workers and Node >= 20.
 * No clock, no randomness, no network: those arrive through `core/ports`.
 */
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView): string;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}
declare function atob(data: string): string;
declare function btoa(data: string): string;

type CoreBytes = ArrayBuffer | ArrayBufferView<ArrayBuffer>;
interface CryptoKey {
  readonly type: 'public' | 'private' | 'secret';
  readonly extractable: boolean;
  readonly algorithm: { readonly name: string };
  readonly usages: readonly string[];
}
interface CryptoKeyPair {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}
interface JsonWebKey {
  kty?: string;
  crv?: string;
  x?: string;
  y?: string;
  d?: string;
  k?: string;
  alg?: string;
  kid?: string;
  use?: string;
  ext?: boolean;
  key_ops?: string[];
}
interface SubtleCrypto {
  digest(algorithm: string, data: CoreBytes): Promise<ArrayBuffer>;
  sign(algorithm: unknown, key: CryptoKey, data: CoreBytes): Promise<ArrayBuffer>;
  verify(
    algorithm: unknown,
    key: CryptoKey,
    signature: CoreBytes,
    data: CoreBytes,
  ): Promise<boolean>;
  importKey(
    format: 'jwk',
    keyData: JsonWebKey,
    algorithm: unknown,
    extractable: boolean,
    usages: readonly string[],
  ): Promise<CryptoKey>;
  importKey(
    format: 'raw' | 'spki' | 'pkcs8',
    keyData: CoreBytes,
    algorithm: unknown,
    extractable: boolean,
    usages: readonly string[],
  ): Promise<CryptoKey>;
  exportKey(format: 'jwk', key: CryptoKey): Promise<JsonWebKey>;
  exportKey(format: 'raw' | 'spki' | 'pkcs8', key: CryptoKey): Promise<ArrayBuffer>;
  deriveBits(algorithm: unknown, key: CryptoKey, length: number): Promise<ArrayBuffer>;
  encrypt(algorithm: unknown, key: CryptoKey, data: CoreBytes): Promise<ArrayBuffer>;
  decrypt(algorithm: unknown, key: CryptoKey, data: CoreBytes): Promise<ArrayBuffer>;
}
declare const crypto: { readonly subtle: SubtleCrypto };
