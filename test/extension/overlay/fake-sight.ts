import { vi } from 'vitest';

/**
 * What the test's document lacks of a browser: idle time, layout and sight. Elements stand below each other, 100 px high
 * and 600 px wide, in the order of `stack` (list items); those in the first 800 px are seen.
 */
export function fakeSight(stack: () => readonly Element[]) {
  const known = new Map<Element, number>();
  const placeOf = (element: Element): number => {
    const own = element.closest('li');
    if (own && !known.has(own)) stack().forEach((one, at) => known.set(one, at));
    return own ? (known.get(own) ?? -1) : -1;
  };
  const boxOf = (element: Element) => {
    const at = placeOf(element);
    const [top, width, height] = at < 0 ? [0, 0, 0] : [at * 100, 600, 96];
    return { left: 0, top, width, height, right: width, bottom: top + height };
  };
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly tell: (entries: readonly unknown[]) => void;
      constructor(tell: (entries: readonly unknown[]) => void) {
        this.tell = tell;
      }
      observe(target: Element): void {
        const isIntersecting = boxOf(target).top < 1100;
        setTimeout(() => this.tell([{ target, isIntersecting }]), 0);
      }
      readonly unobserve = vi.fn();
      readonly disconnect = vi.fn();
    },
  );
  window.requestIdleCallback = (task) => window.setTimeout(task, 0) as unknown as number;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxOf(this) as DOMRect;
  });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  window.innerHeight = 800;
  const covered = { by: undefined as Element | undefined };
  document.elementsFromPoint = (_left, top) => {
    const card = stack()[Math.floor(top / 100)];
    return [covered.by, card].filter((one) => one !== undefined);
  };
  return { covered };
}
