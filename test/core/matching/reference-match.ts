import type { Entry, Requirement } from '#core/matching/requirement-list.ts';

/** What the formula gives, written out a second time straight from the design, in exact big numbers. */
export interface Reference {
  readonly match: number;
  readonly sure: number;
  readonly points: readonly number[];
}

const lev = [1000n, 700n, 500n, 400n];
const rho = { self: 550n, peer: 800n, signed: 950n };

function relation(requirement: Requirement, id: string): bigint {
  if (id === requirement.id) return 1000n;
  for (const [near, rel] of requirement.near) if (near === id) return BigInt(rel);
  return 0n;
}

/** MATCH, SURE and points of `isp-match/1`; meant for lists with three `start` requirements or more and some weight. */
export function referenceMatch(list: readonly Requirement[], entries: readonly Entry[]): Reference {
  const m = list.map(() => 0n);
  const s = list.map(() => 0n);
  for (const entry of entries) {
    const requirement = list[entry.r];
    if (!requirement) continue;
    const short = Math.max(0, requirement.min - entry.min);
    const strength = (relation(requirement, entry.id) * (lev[short] ?? 0n)) / 1000n;
    const sure = (strength * rho[entry.src]) / 1000n;
    if (strength > (m[entry.r] ?? 0n)) m[entry.r] = strength;
    if (sure > (s[entry.r] ?? 0n)) s[entry.r] = sure;
  }
  const w = list.map((requirement) => BigInt(requirement.w));
  const dot = (values: readonly bigint[]): bigint =>
    values.reduce((sum, value, r) => sum + value * (w[r] ?? 0n), 0n);
  const d = 1000n * w.reduce((sum, weight) => sum + weight, 0n);
  const percent = (sum: bigint): number => Number((200n * sum + d) / (2n * d));
  const match = percent(dot(m));

  const shares = list.map((requirement, r) => {
    const part = 100n * (w[r] ?? 0n) * (m[r] ?? 0n);
    return { r, id: requirement.id, whole: Number(part / d), rest: part % d };
  });
  const points = shares.map((share) => share.whole);
  const left = match - points.reduce((sum, point) => sum + point, 0);
  const ranked = shares.toSorted((a, b) =>
    a.rest !== b.rest ? (a.rest > b.rest ? -1 : 1) : a.id < b.id ? -1 : 1,
  );
  for (const { r } of ranked.slice(0, left)) points[r] = (points[r] ?? 0) + 1;
  return { match, sure: percent(dot(s)), points };
}
