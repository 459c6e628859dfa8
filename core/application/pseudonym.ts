import { sha256 } from '../credentials/sha256.ts';
import { adjectives, nouns } from './pseudonym-words.ts';

/**
 * The name under which a candidate is known at one vacancy: "Blauwe Reiger 27". Both sides compute it from the vacancy
 * and the application, so it is never sent. Dutch in every language, since it is a name.
 * From SHA-256 of `isp/pseudonym/1|<vac>|<app>`: bytes 0, 1, and 2-3 as a 16-bit number, each modulo its list
 * (64 x 128 x 90 names).
 */
export async function pseudonymOf(vac: string, app: string): Promise<string> {
  const digest = new DataView((await sha256(`isp/pseudonym/1|${vac}|${app}`)).buffer);
  const adjective = adjectives[digest.getUint8(0) % adjectives.length] ?? '';
  const noun = nouns[digest.getUint8(1) % nouns.length] ?? '';
  return `${adjective} ${noun} ${10 + (digest.getUint16(2) % 90)}`;
}
