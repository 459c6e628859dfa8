import { describe, expect, it, vi } from 'vitest';
import { createApiClient } from '../../../ats-plugin/recruiter/api-client.ts';
import { card, createFakeServer, failure, inbox, loggedIn } from './fake-server.ts';

describe('the API client', () => {
  it('gives an answer that fits its schema', async () => {
    const answer = inbox([{ band: 'fair', applications: [card()] }]);
    const server = createFakeServer({ 'GET vacancies/1/applications': () => answer });
    expect(await createApiClient(server.send).inbox('1')).toEqual({ ok: true, value: answer });
  });

  it('refuses an answer that does not fit: the page is older than the server', async () => {
    const server = createFakeServer({ 'GET vacancies': () => ({ vacancies: [{ id: 4 }] }) });
    expect(await createApiClient(server.send).vacancies()).toEqual({
      ok: false,
      error: { code: 'extension-updated' },
    });
  });

  it('hands on a failure with its code, and an unknown code as internal', async () => {
    const server = createFakeServer({
      'POST login': () => failure(401, 'login-failed'),
      'POST logout': () => failure(500, 'something-new'),
    });
    const api = createApiClient(server.send);
    const wrong = await api.logIn({ name: 'Sanne', password: 'x' });
    expect(wrong).toMatchObject({ error: { code: 'login-failed' } });
    expect(await api.logOut()).toMatchObject({ error: { code: 'internal' } });
  });

  it('tells when the session is lost, but not when a login fails', async () => {
    const lost = vi.fn();
    const server = createFakeServer({
      'GET vacancies': () => failure(401, 'login-required'),
      'POST login': () => failure(401, 'login-failed'),
    });
    const api = createApiClient(server.send, lost);
    await api.logIn({ name: 'Sanne', password: 'x' });
    expect(lost).not.toHaveBeenCalled();
    await api.vacancies();
    expect(lost).toHaveBeenCalledOnce();
  });

  it('says offline when there is no answer, and internal when the answer is no JSON', async () => {
    const dead = createApiClient(() => Promise.reject(new TypeError('failed')));
    expect(await dead.session()).toMatchObject({ error: { code: 'offline' } });
    const proxy = createApiClient(() =>
      Promise.resolve(new Response('<html>502</html>', { status: 502 })),
    );
    expect(await proxy.session()).toMatchObject({ error: { code: 'internal' } });
  });

  it('sends JSON with every writing request, and keeps an id inside its path', async () => {
    const calls: [string, RequestInit | undefined][] = [];
    const api = createApiClient((input, init) => {
      calls.push([String(input), init]);
      return Promise.resolve(new Response(JSON.stringify(loggedIn)));
    });
    await api.logOut();
    await api.candidate('../session?x');
    expect(calls[0]?.[1]).toMatchObject({
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(calls[1]?.[0]).toBe('/api/applications/..%2Fsession%3Fx');
  });
});
