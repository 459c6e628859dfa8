/**
 * A skill's URI, whole, in whatever scheme it comes from (ESCO: `http://data.europa.eu/esco/skill/<uuid>`).
 * Code talks about ids, never about labels. The vocabulary files leave the ESCO base off; the index puts it back.
 */
export type SkillId = string;

/** An occupation's URI, whole (`http://data.europa.eu/esco/occupation/<uuid>`). */
export type OccupationId = string;

export const ESCO_BASE = 'http://data.europa.eu/esco/';

/** Before the id of a tool or product of our own (`tool/react`), which ESCO does not have. Names a thing, not a place. */
export const OWN_BASE = 'isp://';

/**
 * The whole URI of an id as the vocabulary files write it (`skill/<uuid>`, `tool/<name>`); whole URIs stay as they are.
 */
export const toUri = (id: string): string => {
  if (id.includes('://')) return id;
  return (id.startsWith('tool/') ? OWN_BASE : ESCO_BASE) + id;
};

/** The id as the vocabulary files write it; ids of other schemes stay whole. */
export const toShortId = (uri: string): string =>
  uri.startsWith(ESCO_BASE) ? uri.slice(ESCO_BASE.length) : uri;
