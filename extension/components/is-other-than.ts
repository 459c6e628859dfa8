/** True when a quote says more than the name above it: the same words in other capitals are not worth a line. */
export const isOtherThan = (quote: string, name: string): boolean =>
  quote.trim().toLowerCase() !== name.trim().toLowerCase();
