// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createHttp } from '../../../extension/platform/http.ts';
import type { HttpDependencies } from '../../../extension/platform/http.ts';

const url = 'https://werken.example/sp/v1/board';
const get = { method: 'GET', url, maxBytes: 100 } as const;

function setUp(changes: Partial<HttpDependencies> = {}) {
  const sent: { url: string; init: RequestInit }[] = [];
  const steps: string[] = [];
  const http = createHttp({
    fetch(address, init) {
      steps.push('fetch');
      sent.push({ url: address, init });
      return Promise.resolve(new Response('hallo'));
    },
    hasOrigin: () => Promise.resolve(true),
    anonymiseHeaders: (origin) => Promise.resolve(void steps.push(`headers of ${origin}`)),
    isOnline: () => true,
    ...changes,
  });
  return { http, sent, steps };
}

const failed = (code: string) => ({ ok: false, error: { code } });

describe('the network port', () => {
  it('sends no cookies and no referrer, keeps nothing, follows no redirect', async () => {
    const { http, sent } = setUp();
    await http.send(get);
    expect(sent[0]?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    });
  });

  it('takes identifying headers away before anything goes', async () => {
    const { http, steps } = setUp();
    await http.send(get);
    expect(steps).toEqual(['headers of https://werken.example', 'fetch']);
  });

  it('sends nothing when that is impossible', async () => {
    const { http, sent } = setUp({ anonymiseHeaders: () => Promise.reject(new Error('no')) });
    expect(await http.send(get)).toEqual(failed('host-unreachable'));
    expect(sent).toEqual([]);
  });

  it('sends nothing without the person’s permission for the host', async () => {
    const { http, sent } = setUp({ hasOrigin: () => Promise.resolve(false) });
    expect(await http.send(get)).toEqual(failed('permission-denied'));
    expect(sent).toEqual([]);
  });

  it.each(['http://werken.example/', 'ftp://werken.example/', 'data:text/plain,x', 'niets'])(
    'does not send to %s',
    async (address) => {
      const { http, sent } = setUp();
      expect(await http.send({ ...get, url: address })).toEqual(failed('host-refused'));
      expect(sent).toEqual([]);
    },
  );

  it('may speak plain http with this very computer', async () => {
    const { http } = setUp();
    expect(await http.send({ ...get, url: 'http://localhost:8080/x' })).toMatchObject({ ok: true });
  });

  it('passes status and bytes on, whatever the status is', async () => {
    const { http } = setUp({
      fetch: () => Promise.resolve(new Response('weg', { status: 410 })),
    });
    const answer = await http.send(get);
    expect(answer).toMatchObject({ ok: true, value: { status: 410 } });
    expect(answer.ok && new TextDecoder().decode(answer.value.body)).toBe('weg');
  });

  it('tells no connection from a host that does not answer', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await setUp({ fetch }).http.send(get)).toEqual(failed('host-unreachable'));
    expect(await setUp({ fetch, isOnline: () => false }).http.send(get)).toEqual(failed('offline'));
  });

  it('stops reading an answer that is too long, announced or not', async () => {
    const announced = () =>
      Promise.resolve(new Response('x', { headers: { 'content-length': '101' } }));
    const endless = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(64)) }),
        ),
      );
    const tooLarge = { ok: false, error: { code: 'input-too-large', params: { max: 100 } } };
    expect(await setUp({ fetch: announced }).http.send(get)).toEqual(tooLarge);
    expect(await setUp({ fetch: endless }).http.send(get)).toEqual(tooLarge);
  });
});
