/**
 * Calls `changed` after each navigation inside the page: the Navigation API where there is one, else the history events
 * and a look after every click. The only watcher of addresses in a page; returns the way to stop.
 */
export function watchLocation(window: Window, changed: () => void): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  let last = window.location.href;
  const look = (): void => {
    if (window.location.href === last) return;
    last = window.location.href;
    changed();
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) {
    navigation.addEventListener('navigatesuccess', look, { signal });
    navigation.addEventListener('currententrychange', look, { signal });
  } else {
    window.addEventListener('popstate', look, { signal });
    window.addEventListener('hashchange', look, { signal });
    // A page's own pushState cannot be seen from an isolated script; it nearly always follows a click.
    window.addEventListener('click', () => window.setTimeout(look, 300), { signal, passive: true });
  }
  return () => stopped.abort();
}
