/** The only source of time in core. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}
