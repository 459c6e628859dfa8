import { MAX_DESCRIPTOR } from '#core/application/descriptor-size.ts';

/** Where a page says that its employer takes part: the signed descriptor itself, or a link to it. */
export type PublishedList =
  | { readonly kind: 'descriptor'; readonly jws: string }
  | { readonly kind: 'link'; readonly href: string };

export const DESCRIPTOR_SCRIPT_TYPE = 'application/skillspaspoort+jwt';
export const DESCRIPTOR_LINK_REL = 'skillspaspoort-vacancy';

const COMPACT_JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * The signed requirement list of this vacancy page, unverified: a `<script type="application/skillspaspoort+jwt">`
 * with a compact JWS (RFC 7515), else a `<link rel="skillspaspoort-vacancy">` to https (or to this computer).
 * Reads the document only; nothing is fetched. Malformed ones are as good as absent.
 */
export function findPublishedList(page: Document, url: string): PublishedList | undefined {
  for (const script of page.querySelectorAll(`script[type="${DESCRIPTOR_SCRIPT_TYPE}" i]`)) {
    const jws = (script.textContent ?? '').trim();
    if (jws.length <= MAX_DESCRIPTOR && COMPACT_JWS.test(jws)) return { kind: 'descriptor', jws };
  }
  for (const link of page.querySelectorAll(`link[rel~="${DESCRIPTOR_LINK_REL}" i][href]`)) {
    const href = absoluteAddress(link.getAttribute('href') ?? '', url);
    if (href !== undefined) return { kind: 'link', href };
  }
  return undefined;
}

function absoluteAddress(href: string, base: string): string | undefined {
  try {
    const address = new URL(href.trim(), base);
    const local = address.hostname === 'localhost' || address.hostname === '127.0.0.1';
    const secure = address.protocol === 'https:' || (local && address.protocol === 'http:');
    return secure && address.username === '' && address.password === '' ? address.href : undefined;
  } catch {
    return undefined;
  }
}
