import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { translator } from '#core/translator.ts';
import { ListBadges } from '../../../extension/components/ListBadges.tsx';
import type { ListBadge } from '../../../extension/components/ListBadges.tsx';
import { show } from '../../helpers/screen.ts';

const badge = (at: number, changes: Partial<ListBadge['score']> = {}): ListBadge => ({
  key: `card-${at}`,
  title: `Orderpicker ${at}`,
  left: 900,
  top: 100 * at,
  score: {
    job: 'magazijnmedewerker',
    can: 5,
    alike: 2,
    of: 9,
    ...changes,
  },
});
const view = () => ({ left: 0, top: 0, width: 1000, height: 600 });

async function open(badges: readonly ListBadge[], language: 'nl' | 'en' = 'nl', onHide = vi.fn()) {
  const screen = await show(
    <ListBadges badges={badges} view={view} t={translator(language)} onHide={onHide} />,
  );
  const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? '';
  return { screen, focused };
}

describe('the badges of a result list', () => {
  it('count what somebody can, and say that it is an estimate', async () => {
    const { screen } = await open([badge(1), badge(2, { can: 9 })]);
    const button = screen.get(
      'button',
      'Orderpicker 1. Wat een magazijnmedewerker meestal doet: 5 van 9 kun jij al. Nog 2 lijken erop. Schatting op de titel.',
    );
    expect(button.textContent).toBe('5 van 9');
    await screen.expectAccessible();
  });

  it('open their reasons', async () => {
    const { screen } = await open([badge(1)]);
    await screen.click('button', /^Orderpicker 1/);
    const line = 'Wat een magazijnmedewerker meestal doet: 5 van 9 kun jij al. Nog 2 lijken erop.';
    expect(screen.get('dialog', line).textContent).toContain('Open de vacature voor je match.');
    await screen.expectAccessible();
  });

  it('name the words of the card where they say enough, in either language', async () => {
    const score = { can: 5, alike: 0, of: 9 };
    const { screen } = await open([{ ...badge(1), score }], 'en');
    await screen.click('button', /^Orderpicker 1.*Estimated from the short text/);
    expect(screen.text()).toContain('Based on the short text: you can do 5 of 9 already.');
  });

  it('are one stop of the Tab key; the arrows go on from there', async () => {
    const { screen, focused } = await open([badge(1), badge(2), badge(3)]);
    const stops = (): number[] => screen.all('button').map(({ tabIndex }) => tabIndex);
    expect(stops()).toEqual([0, -1, -1]);
    screen.get('button', /^Orderpicker 1/).focus();
    await screen.press('ArrowDown');
    expect(focused()).toMatch(/^Orderpicker 2/);
    expect(stops()).toEqual([-1, 0, -1]);
    await screen.press('End');
    await screen.press('ArrowDown');
    expect(focused()).toMatch(/^Orderpicker 3/);
    await screen.press('Home');
    expect(focused()).toMatch(/^Orderpicker 1/);
  });

  it('close with Escape, and give the focus back', async () => {
    const { screen, focused } = await open([badge(1)]);
    await screen.click('button', /^Orderpicker 1/);
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
    await screen.press('Escape');
    expect(screen.all('dialog')).toEqual([]);
    expect(focused()).toMatch(/^Orderpicker 1/);
  });

  it('stay closed when a card scrolls away and comes back', async () => {
    const { screen } = await open([badge(1), badge(2)]);
    await screen.click('button', /^Orderpicker 1/);
    const draw = (badges: readonly ListBadge[]) =>
      act(() =>
        render(
          <ListBadges badges={badges} view={view} t={translator('nl')} onHide={vi.fn()} />,
          screen.root,
        ),
      );
    await draw([badge(2)]);
    expect(screen.all('dialog')).toEqual([]);
    await draw([badge(1), badge(2)]);
    expect(screen.all('dialog')).toEqual([]);
  });

  it('can be hidden for this page', async () => {
    const hide = vi.fn();
    const { screen } = await open([badge(1)], 'nl', hide);
    await screen.click('button', /^Orderpicker 1/);
    await screen.click('button', 'Verberg op deze pagina');
    expect(hide).toHaveBeenCalledOnce();
  });

  it('take a title as words, however it is written', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const { screen } = await open([
      { ...badge(1), title },
      { ...badge(2), title: 'א'.repeat(500) },
    ]);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.get('button', new RegExp('^<img')).textContent).toBe('5 van 9');
    const [, long] = screen.all('button');
    expect(long?.getAttribute('aria-label')?.length).toBeLessThan(200);
  });
});
