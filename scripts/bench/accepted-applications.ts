import { descriptorHash, parseDescriptor } from '#core/application/descriptor.ts';
import { prepareApplication } from '#core/application/prepare-application.ts';
import { ENVELOPE_MEDIA_TYPE } from '#core/application/routes.ts';
import { nodeRandom } from '../../ats-plugin/node-random.ts';
import { percentiles, type Percentiles } from './percentiles.ts';

const AT_ONCE = 20;

/** Sends `count` different applications over loopback, 20 at once; each 202 came after its commit. */
export async function measureAccepted(
  jws: string,
  count: number,
): Promise<{ readonly perSecond: number; readonly times: Percentiles }> {
  const descriptor = parseDescriptor(jws);
  if (!descriptor.ok) throw new Error(descriptor.error.code);
  const { requires, submit } = descriptor.value;
  const nonce = await descriptorHash(jws);
  const entries = requires.map(({ id, min }, r) => ({ r, id, min, src: 'self' as const }));
  const envelopes: Uint8Array<ArrayBuffer>[] = [];
  for (let made = 0; made < count; made++) {
    const prepared = await prepareApplication(
      { descriptor: descriptor.value, nonce },
      { entries },
      nodeRandom,
    );
    if (!prepared.ok) throw new Error(prepared.error.code);
    envelopes.push(prepared.value.envelope);
  }

  const times: number[] = [];
  const send = async (envelope: Uint8Array<ArrayBuffer>): Promise<void> => {
    const started = performance.now();
    const answer = await fetch(submit, {
      method: 'POST',
      headers: { 'content-type': ENVELOPE_MEDIA_TYPE },
      body: envelope,
    });
    await answer.arrayBuffer();
    if (answer.status !== 202) throw new Error(`answered ${answer.status}`);
    times.push(performance.now() - started);
  };
  const started = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = envelopes.pop(); next; next = envelopes.pop()) await send(next);
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  return { perSecond: count / seconds, times: percentiles(times) };
}
