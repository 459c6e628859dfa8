// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createRoom } from '../../../extension/platform/room.ts';

const MB = 1024 * 1024;
const disk = (usage: number, quota: number) => ({
  estimate: () => Promise.resolve({ usage, quota }),
});

describe('room on the disk', () => {
  it('is enough when the browser says so', async () => {
    await expect(createRoom(disk(10 * MB, 100 * MB))(MB)).resolves.toBeUndefined();
  });

  it('is told as full before it is quite full', async () => {
    const room = createRoom(disk(99 * MB, 100 * MB));
    await expect(room(0)).resolves.toBeUndefined();
    await expect(room(MB)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  });

  it('is believed of a browser that does not say', async () => {
    const silent = [
      undefined,
      { estimate: () => Promise.resolve({}) },
      { estimate: () => Promise.reject(new Error('private window')) },
    ];
    for (const one of silent) await expect(createRoom(one)(MB)).resolves.toBeUndefined();
  });
});
