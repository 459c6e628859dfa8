import { useState } from 'preact/hooks';
import type { Failure } from '#core/result.ts';
import type { PagesClient } from './client.ts';

/** Opens the locked passport; all our pages hear it from the background. */
export function useUnlock(client: PagesClient, onUnlocked: () => void) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const onUnlock = async (passphrase: string): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    const unlocked = await client.ask('vault.unlock', { passphrase });
    setBusy(false);
    if (unlocked.ok) onUnlocked();
    else setFailure(unlocked.error);
  };
  return { busy, failure, onUnlock: (passphrase: string) => void onUnlock(passphrase) };
}
