import type { ChangeTopic } from '../messages.ts';

/** Same origin only: our pages and our background hear it, no web page does. */
const CHANNEL = 'skillspaspoort-changes';

/** Tells our other open pages that something of this topic changed. */
export function announceChange(topic: ChangeTopic): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(topic);
  channel.close();
}

/** Calls back after each change of this topic, from any context but this one. Returns the way to stop. For pages, not content scripts. */
export function onChange(topic: ChangeTopic, listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (event.data === topic) listener();
  };
  return () => channel.close();
}
