/** The only source of randomness and of new keys in core (credentials-and-anonymity 14.11). */
export interface Random {
  /** `length` cryptographically strong random bytes. */
  bytes(length: number): Uint8Array<ArrayBuffer>;
  /** A fresh extractable ES256 (P-256) signing pair. */
  signingKeyPair(): Promise<CryptoKeyPair>;
  /** A fresh extractable X25519 pair for HPKE (RFC 9180, KEM 0x0020). */
  sealingKeyPair(): Promise<CryptoKeyPair>;
}
