import { sectors, type Sector } from '#core/questions/sectors.ts';
import type { Translate } from '#core/translator.ts';

export interface JobTagsProps {
  readonly sector: string;
  readonly shortage: boolean;
  readonly t: Translate;
}

const isSector = (sector: string): sector is Sector =>
  (sectors as readonly string[]).includes(sector);

/** A sector by its name; as it stands in the index when the program has no name for it. */
export const sectorName = (sector: string, t: Translate): string =>
  sector === '' ? t('overstap.sector-unknown') : isSector(sector) ? t(`sectors.${sector}`) : sector;

/** The sector of an occupation, and whether there is much demand for it as far as our own list says so. */
export function JobTags({ sector, shortage, t }: JobTagsProps) {
  return (
    <div class="isp-tags">
      <span class="isp-muted">{sectorName(sector, t)}</span>
      {shortage && <span class="isp-tag isp-tag--good">{t('overstap.shortage')}</span>}
    </div>
  );
}
