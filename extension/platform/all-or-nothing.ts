/** The part of a browser's transaction that this needs. */
interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** Does this work in a transaction and waits until it is kept. Whatever is thrown on the way undoes all of it. */
export async function allOrNothing<T>(
  transaction: Transaction,
  work: () => Promise<T>,
): Promise<T> {
  try {
    const [value] = await Promise.all([work(), transaction.done]);
    return value;
  } catch (thrown) {
    void transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // The browser aborted it already.
    }
    throw thrown;
  }
}
