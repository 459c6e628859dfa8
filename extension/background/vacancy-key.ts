/** Query keys that say where a visitor came from, not which vacancy this is. */
const TRACKING =
  /^(utm_|gclid$|fbclid$|msclkid$|trk|refid$|trackingid$|origin$|source$|src$|ref$)/i;

/**
 * Names a vacancy on this device: SHA-256 (hex) of its address without tracking, and its title, so that a page with
 * several vacancies behind one address keeps them apart. The address itself is not kept.
 */
export async function vacancyKey(url: string, title: string): Promise<string> {
  const address = new URL(url);
  for (const key of [...address.searchParams.keys()]) {
    if (TRACKING.test(key)) address.searchParams.delete(key);
  }
  address.searchParams.sort();
  // A hash names a vacancy only where a site routes by it.
  if (!/^#[!/]/.test(address.hash)) address.hash = '';
  const text = `${address.href}\n${title.trim().toLowerCase()}`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
