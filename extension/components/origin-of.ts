/** The web origin that somebody typed or pasted, with or without `https://`; `undefined` when it is none. */
export function originOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    const named = url.hostname.includes('.') || url.hostname === 'localhost';
    return web && named && url.username === '' ? url.origin : undefined;
  } catch {
    return undefined;
  }
}
