import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHarness, type Harness, OPENING } from './support/harness.ts';

const PUBLIC = ['/.well-known/skillspaspoort', '/sp/v1/board', '/sp/v1/vacancies/x/messages'];

describe('every answer of the plugin', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await createHarness({ messagesPerMinute: 3 });
  }, OPENING);
  afterAll(() => harness.close());
  const get = (path: string, init?: RequestInit) => harness.app.request(path, init);

  it('carries the security headers, also when it is a failure', async () => {
    for (const path of [...PUBLIC, '/api/session', '/recruiter/', '/nergens', '/api/nergens']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('lets any origin use the protocol, and no other origin the recruiter API', async () => {
    const origin = 'https://banen.example';
    for (const path of PUBLIC) {
      const { headers } = await get(path, { headers: { origin } });
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
    const asked = await get(PUBLIC[2] ?? '', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-headers')).toContain('content-type');
    const { headers } = await get('/api/session', { headers: { origin } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('sets no cookie on the protocol routes', async () => {
    for (const path of PUBLIC) expect((await get(path)).headers.get('set-cookie')).toBeNull();
  });

  it('is limited for messages: three a minute here', async () => {
    const path = '/sp/v1/vacancies/00000000-0000-4000-8000-000000000000/messages';
    const send = async () => (await get(path, { method: 'POST' })).status;
    expect([await send(), await send(), await send(), await send()]).toEqual([415, 415, 415, 429]);
    harness.pass(60_000);
    expect(await send()).toBe(415);
  });

  it('shows the one page for every address of the recruiter, and keeps its files for ever', async () => {
    for (const path of ['/recruiter/', '/recruiter/vacatures/1', '/recruiter/index.html']) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('Proefpagina');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
    const file = await get('/recruiter/assets/main-abc123.js');
    expect(file.headers.get('content-type')).toContain('javascript');
    expect(file.headers.get('cache-control')).toContain('immutable');
    expect((await get('/recruiter/assets/none.js')).status).toBe(404);
    expect((await get('/')).headers.get('location')).toBe('/recruiter/');
  });

  it('gives no file from outside the pages', async () => {
    for (const path of ['/recruiter/..%2f..%2f..%2fpackage.json', '/recruiter/%2e%2e/config.ts']) {
      expect(await (await get(path)).text()).not.toMatch(/integraal-skillspaspoort|readConfig/);
    }
  });

  it('answers the balancer whether the database is there', async () => {
    expect((await get('/healthz')).status).toBe(200);
  });

  it('describes exactly the routes of the recruiter API', async () => {
    const document = (await (await get('/api/openapi.json')).json()) as {
      paths: Record<string, Record<string, { requestBody?: object; parameters: object[] }>>;
    };
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const real = harness.app.routes
      .filter(({ path, method }) => /^\/api\/[a-z]/.test(path) && method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/:id\{.*\}/, '{id}')}`)
      .filter((route) => route !== 'GET /api/openapi.json');
    expect(described.toSorted()).toEqual([...new Set(real)].toSorted());
    const put = document.paths['/api/vacancies/{id}']?.['put'];
    expect(put?.parameters).toHaveLength(1);
    expect(JSON.stringify(put?.requestBody)).toContain('"revision"');
  });
});
