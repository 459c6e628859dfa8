// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { emptyPassport } from '#core/passport/passport.ts';
import type { Passport } from '#core/passport/passport.ts';
import {
  isBackupDue,
  REMIND_AFTER,
  REMIND_AFTER_CHANGES,
} from '../../../extension/background/backup-reminder.ts';
import type { PassportEdit } from '../../../extension/messages.ts';
import { skill, unwrap } from '../../core/application/employer.ts';
import { createFakeWorld } from './fake-context.ts';

const NOW = Date.UTC(2026, 10, 29);
const DAY = 86_400_000;
const changed = (count: number, daysAgo: number): Passport => ({
  ...emptyPassport,
  skills: Array.from({ length: count }, (_, n) => ({
    id: `x:${n}00`,
    answer: 'alone',
    changedAt: new Date(NOW - daysAgo * DAY).toISOString(),
  })),
});

describe('isBackupDue', () => {
  it('says nothing of an empty passport, of few changes, or in the first two weeks', () => {
    expect(isBackupDue(emptyPassport, {}, NOW)).toBe(false);
    expect(isBackupDue(changed(REMIND_AFTER_CHANGES - 1, 60), {}, NOW)).toBe(false);
    expect(isBackupDue(changed(50, 13), {}, NOW)).toBe(false);
  });

  it('asks when much is new and no backup was ever made', () => {
    expect(isBackupDue(changed(REMIND_AFTER_CHANGES, 14), {}, NOW)).toBe(true);
  });

  it('counts what changed since the last backup, and gives that two weeks', () => {
    const passport = changed(20, 3);
    expect(isBackupDue(passport, { madeAt: NOW - REMIND_AFTER }, NOW)).toBe(true);
    expect(isBackupDue(passport, { madeAt: NOW - 2 * DAY }, NOW)).toBe(false);
    expect(isBackupDue(changed(20, 40), { madeAt: NOW - 20 * DAY }, NOW)).toBe(false);
  });

  it('is quiet when it was asked to be, and for the example', () => {
    const passport = changed(20, 40);
    expect(isBackupDue(passport, { notBefore: NOW + 1 }, NOW)).toBe(false);
    expect(isBackupDue(passport, { notBefore: NOW }, NOW)).toBe(true);
    expect(isBackupDue(passport, { never: true }, NOW)).toBe(false);
    expect(isBackupDue({ ...passport, fictional: true }, {}, NOW)).toBe(false);
  });
});

describe('the reminder in the background', () => {
  const edits = Array.from({ length: 12 }, (_, n): PassportEdit => ({
    edit: 'answer',
    id: skill(n),
    answer: 'often',
  }));

  it('comes back a month after "later", never after "never", and starts anew with a backup', async () => {
    const { ask, time } = createFakeWorld();
    const due = async () => unwrap(await ask('backup.reminder', {})).due;
    expect(await due()).toBe(false);
    await ask('passport.edit', { edits });
    time.now += 15 * DAY;
    expect(await due()).toBe(true);
    await ask('backup.remind', { when: 'later' });
    expect(await due()).toBe(false);
    time.now += 30 * DAY;
    expect(await due()).toBe(true);
    await ask('backup.made', {});
    time.now += 60 * DAY;
    expect(await due()).toBe(false);
    await ask('passport.edit', { edits });
    expect(await due()).toBe(true);
    await ask('backup.remind', { when: 'never' });
    time.now += 365 * DAY;
    expect(await due()).toBe(false);
  });
});
