/** Cards that come this close to the viewport are read before they are seen. */
const AROUND = '300px 0px';

export interface NearCards {
  /** In or near the viewport now. */
  readonly near: ReadonlySet<Element>;
  /** From now on exactly these are watched. */
  watch(elements: ReadonlySet<Element>): void;
  stop(): void;
}

/** Knows which elements are in or near the viewport, and says when that changes. Costs nothing while scrolling. */
export function watchNear(window: Window & typeof globalThis, changed: () => void): NearCards {
  const near = new Set<Element>();
  const watched = new Set<Element>();
  const observer = new window.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && watched.has(target)) near.add(target);
        else near.delete(target);
      }
      changed();
    },
    { rootMargin: AROUND },
  );
  return {
    near,
    watch(elements) {
      for (const element of watched) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        watched.delete(element);
        near.delete(element);
      }
      for (const element of elements) {
        if (watched.has(element)) continue;
        watched.add(element);
        observer.observe(element);
      }
    },
    stop: () => observer.disconnect(),
  };
}
