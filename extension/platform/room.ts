/** What stays free for the browser's own bookkeeping (bytes). */
const SPARE = 512 * 1024;

interface Disk {
  estimate(): Promise<{ readonly usage?: number; readonly quota?: number }>;
}

/**
 * Asks the browser before a write whether there is room, so that a full disk is told before anything is lost. Throws
 * `QuotaExceededError`, as the write itself would. A browser that does not say is believed.
 */
export const createRoom =
  (disk: Disk | undefined) =>
  async (bytes: number): Promise<void> => {
    const told = await disk?.estimate().catch(() => undefined);
    if (told?.quota === undefined || told.usage === undefined) return;
    if (told.quota - told.usage < bytes + SPARE) {
      throw new DOMException('no room on the disk', 'QuotaExceededError');
    }
  };
