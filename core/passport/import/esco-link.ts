import { ESCO_BASE, type SkillId } from '../../taxonomy/skill-id.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const SKILL_LINK = new RegExp(`^https?://data\\.europa\\.eu/esco/skill/(${UUID.source})/?$`, 'i');
const BARE_CODE = new RegExp(`^${UUID.source}$`, 'i');

/** The ESCO skill that a link or a code names, in ESCO's own spelling; `undefined` when it names something else. */
export function escoSkill(link: unknown, isEsco = false): SkillId | undefined {
  if (typeof link !== 'string' || link.length > 300) return undefined;
  const uuid =
    SKILL_LINK.exec(link.trim())?.[1] ?? (isEsco ? BARE_CODE.exec(link.trim())?.[0] : undefined);
  return uuid && `${ESCO_BASE}skill/${uuid.toLowerCase()}`;
}
