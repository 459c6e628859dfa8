import { DESCRIPTOR_LINK_REL, DESCRIPTOR_SCRIPT_TYPE } from '#core/application/routes.ts';

/**
 * HTML for the vacancy page: `script` carries the signed list itself, so that reading it makes no request; `link`
 * only says where it is. A compact JWS and our own address hold no character that HTML reads.
 */
export const snippetsFor = (jws: string, url: string): { script: string; link: string } => ({
  script: `<script type="${DESCRIPTOR_SCRIPT_TYPE}">${jws}</script>`,
  link: `<link rel="${DESCRIPTOR_LINK_REL}" href="${url}">`,
});
