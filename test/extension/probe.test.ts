import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProbe } from '../../extension/probe.ts';

const vacancy = '<h1>Kok</h1><h2>Functie-eisen</h2>';

beforeEach(() => {
  vi.useFakeTimers();
  document.title = '';
  document.body.innerHTML = '<p>Nieuws</p>';
});
afterEach(() => vi.useRealTimers());

describe('the probe', () => {
  it('loads nothing on a page that is no vacancy', () => {
    const load = vi.fn();
    startProbe({ page: document, window, load });
    vi.advanceTimersByTime(60_000);
    expect(load).not.toHaveBeenCalled();
  });

  it('loads the overlay once on a vacancy', () => {
    document.body.innerHTML = vacancy;
    const load = vi.fn();
    startProbe({ page: document, window, load });
    vi.advanceTimersByTime(60_000);
    window.dispatchEvent(new Event('popstate'));
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('sees a vacancy that draws itself a little later', () => {
    const load = vi.fn();
    startProbe({ page: document, window, load });
    document.body.innerHTML = vacancy;
    vi.advanceTimersByTime(1000);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('looks again after a navigation inside the page', () => {
    const load = vi.fn();
    startProbe({ page: document, window, load });
    vi.advanceTimersByTime(60_000);
    document.body.innerHTML = vacancy;
    window.dispatchEvent(new Event('popstate'));
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('does nothing more once it is stopped', () => {
    const load = vi.fn();
    const stop = startProbe({ page: document, window, load });
    stop();
    document.body.innerHTML = vacancy;
    vi.advanceTimersByTime(60_000);
    window.dispatchEvent(new Event('popstate'));
    expect(load).not.toHaveBeenCalled();
  });

  it('watches the page with no observer', () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    document.body.innerHTML = vacancy;
    startProbe({ page: document, window, load: () => undefined });
    expect(observe).not.toHaveBeenCalled();
  });
});
