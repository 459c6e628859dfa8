import { describe, expect, it } from 'vitest';
import { readConfig } from '../../ats-plugin/config.ts';

const config = (env: Record<string, string>) => {
  const read = readConfig(env);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.config;
};

describe('readConfig', () => {
  it('needs nothing: a small organisation starts with the defaults', () => {
    expect(config({})).toMatchObject({
      host: '127.0.0.1',
      port: 8787,
      dataDir: 'data',
      databaseUrl: undefined,
      board: { interval: 12 * 3_600_000, always: true },
      messagesPerMinute: 60,
      trustProxy: false,
      language: 'nl',
    });
  });

  it('reads every variable', () => {
    const key = Buffer.alloc(32, 7).toString('base64url');
    expect(
      config({
        HOST: '0.0.0.0',
        PORT: '0',
        DATA_DIR: '/var/lib/sp',
        DATABASE_URL: 'postgresql://a:b@db.example/sp',
        PUBLIC_ORIGIN: 'https://werk.example',
        ORGANISATION: 'Zorggroep',
        BOARD_INTERVAL: '2s',
        BOARD_PUBLISH: 'news',
        SERVER_KEY: key,
        VACANCY_DAYS: '30',
        RETENTION_DAYS: '14',
        MESSAGES_PER_MINUTE: '0',
        TRUST_PROXY: 'yes',
        ISP_LANGUAGE: 'en',
      }),
    ).toMatchObject({
      port: 0,
      publicOrigin: 'https://werk.example',
      board: { interval: 2000, always: false },
      serverKey: new Uint8Array(32).fill(7),
      vacancyDays: 30,
      retentionDays: 14,
      trustProxy: true,
      language: 'en',
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(config({ PORT: '', DATABASE_URL: '' }).port).toBe(8787);
  });

  it('tells all problems at once and never repeats a value', () => {
    const read = readConfig({
      PORT: '99999',
      DATABASE_URL: 'mysql://geheim',
      PUBLIC_ORIGIN: 'http://werk.example',
      BOARD_INTERVAL: '1 uur',
      BOARD_PUBLISH: 'soms',
      SERVER_KEY: 'geheim',
      TRUST_PROXY: 'true',
      VACANCY_DAYS: '0',
    });
    expect('problems' in read && read.problems.map(({ variable }) => variable)).toEqual([
      'PORT',
      'DATABASE_URL',
      'PUBLIC_ORIGIN',
      'BOARD_INTERVAL',
      'BOARD_PUBLISH',
      'SERVER_KEY',
      'VACANCY_DAYS',
      'TRUST_PROXY',
    ]);
    expect(JSON.stringify(read)).not.toContain('geheim');
  });

  it('asks for TLS but on this very machine', () => {
    expect(config({ PUBLIC_ORIGIN: 'http://localhost:8080' }).publicOrigin).toBeDefined();
    for (const origin of [
      'https://werk.example/',
      'https://werk.example/sp',
      'ftp://werk.example',
    ]) {
      expect(readConfig({ PUBLIC_ORIGIN: origin })).toHaveProperty('problems');
    }
  });
});
