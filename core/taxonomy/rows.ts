/** A list of numbers per row, in two arrays. */
export interface Rows {
  readonly values: Uint32Array;
  readonly offsets: Uint32Array;
}

/** One row as a view. */
export const rowOf = ({ values, offsets }: Rows, at: number): Uint32Array =>
  values.subarray(offsets[at], offsets[at + 1]);
