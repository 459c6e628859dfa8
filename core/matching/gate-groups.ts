import { parseGate } from '../extraction/gate-codes.ts';
import type { GatePart } from '../extraction/gate-codes.ts';

/** Kinds of legal demands that a person may want to do without; every gate is in exactly one. */
export const gateGroups = ['conduct', 'register', 'driving', 'certificate', 'language'] as const;

export type GateGroup = (typeof gateGroups)[number];

const CONDUCT = ['vog', 'betrouwbaarheidsonderzoek', 'veiligheidsonderzoek', 'beveiligingspas'];
/** Only with a diploma: registers of professions, and what the law allows one to teach. */
const REGISTER = ['big', 'skj', 'krf', 'onderwijsbevoegdheid', 'visum-zorgkundige'];
const DRIVING = ['code-95', 'bestuurderskaart', 'eigen-vervoer'];

function groupOfPart(part: GatePart): GateGroup {
  if (!('plain' in part)) return 'language';
  const { plain } = part;
  if (CONDUCT.includes(plain)) return 'conduct';
  if (REGISTER.includes(plain)) return 'register';
  return DRIVING.includes(plain) || plain.startsWith('rijbewijs-') ? 'driving' : 'certificate';
}

/** The kind of a gate (a code of `gate-codes.ts`); of `x/y` that of the first. An unknown code is a certificate. */
export function gateGroupOf(gate: string): GateGroup {
  const [first] = parseGate(gate) ?? [];
  return first ? groupOfPart(first) : 'certificate';
}
