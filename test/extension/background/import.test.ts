// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { HttpPort, HttpRequest } from '#core/ports/http-port.ts';
import { err, ok } from '#core/result.ts';
import { codeOf, skill, unwrap } from '../../core/application/employer.ts';
import { importHandlers } from '../../../extension/background/import.ts';
import { embeddedIndex } from '../../core/extraction/embedded-index.ts';
import { createFakeWorld } from './fake-context.ts';

const url = 'https://badges.example/a/1';

function answering(body: Uint8Array<ArrayBuffer>): { http: HttpPort; sent: HttpRequest[] } {
  const sent: HttpRequest[] = [];
  return {
    sent,
    http: {
      send(request) {
        sent.push(request);
        return Promise.resolve(ok({ status: 200, body }));
      },
    },
  };
}

describe('reading a text for the import', () => {
  it('gives skills with their names, and keeps nothing', async () => {
    const { context, ask } = createFakeWorld();
    const index = await embeddedIndex();
    const handlers = importHandlers({ ...context, index: () => Promise.resolve(ok(index)) });
    const text = 'Vloeren dweilen in het ziekenhuis.';
    const [first] = unwrap(await handlers['import.text']({ text, source: 'cv' }, { kind: 'page' }));
    expect(first).toMatchObject({ source: 'cv', quote: expect.stringContaining('dweilen') });
    expect(first?.label).toBe(index.label(first?.skill ?? '', 'nl'));
    expect(unwrap(await ask('passport.load', {})).passport.skills).toEqual([]);
  });

  it('takes no more than a CV can be', async () => {
    const { ask } = createFakeWorld();
    const text = 'a'.repeat(200_001);
    expect(codeOf(await ask('import.text', { text, source: 'cv' }))).toBe('input-malformed');
  });
});

describe('asking the issuer of a badge', () => {
  it('is one plain request, and stands in the log', async () => {
    const { http, sent } = answering(new TextEncoder().encode('{"a":1}'));
    const { ask } = createFakeWorld({ http });
    expect(unwrap(await ask('import.fetch', { url }))).toEqual({ status: 200, text: '{"a":1}' });
    expect(sent).toEqual([{ method: 'GET', url, maxBytes: expect.any(Number) }]);
    expect(unwrap(await ask('log.list', {}))).toMatchObject([
      { kind: 'import', host: 'badges.example', times: 1, bytes: 0 },
    ]);
  });

  it('is not for the pages of others, and not logged when nothing went out', async () => {
    const { ask } = createFakeWorld({
      http: { send: () => Promise.resolve(err('permission-denied')) },
    });
    const asker = { kind: 'content', origin: 'https://banen.example' } as const;
    expect(codeOf(await ask('import.fetch', { url }, asker))).toBe('permission-denied');
    expect(codeOf(await ask('import.fetch', { url }))).toBe('permission-denied');
    expect(unwrap(await ask('log.list', {}))).toEqual([]);
  });

  it('refuses what is no text', async () => {
    const { ask } = createFakeWorld({ http: answering(new Uint8Array([0xff, 0xfe, 0xc0])).http });
    expect(codeOf(await ask('import.fetch', { url }))).toBe('input-malformed');
  });

  it('gives the permission back, unless the site was switched on', async () => {
    const { ask, granted } = createFakeWorld();
    granted.add('https://badges.example');
    unwrap(await ask('import.release', { origin: 'https://badges.example' }));
    expect(granted.has('https://badges.example')).toBe(false);
    granted.add('https://banen.example');
    unwrap(await ask('sites.enable', { origin: 'https://banen.example' }));
    unwrap(await ask('import.release', { origin: 'https://banen.example' }));
    expect(granted.has('https://banen.example')).toBe(true);
  });
});

describe('proof in the passport', () => {
  const evidence = [{ src: 'signed' as const, level: 2 as const, from: 'Badge' }];
  const answer = { edit: 'answer' as const, id: skill(1), answer: 'often' as const };
  const proof = { edit: 'evidence' as const, id: skill(1), evidence };

  it('is added once, and only to a skill that is there', async () => {
    const { ask } = createFakeWorld();
    unwrap(await ask('passport.edit', { edits: [proof] }));
    const { passport } = unwrap(await ask('passport.edit', { edits: [answer, proof, proof] }));
    expect(passport.skills).toMatchObject([{ id: skill(1), answer: 'often', evidence }]);
  });
});
