import { MoveGuide } from '../components/MoveGuide.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { CopiesSection } from './CopiesSection.tsx';
import { ExportSection } from './ExportSection.tsx';
import { ImportSection } from './ImportSection.tsx';
import type { PageProps } from './page-props.ts';

/** "Kopie": save the passport as a file, put one back, move to another device, and the automatic copies on this one. */
export function BackupPage(props: PageProps) {
  const { t, arrived } = props;
  return (
    <>
      <PageHeading takeFocus={arrived}>{t('passport.backup-title')}</PageHeading>
      <p>{t('passport.backup-text')}</p>
      <section class="isp-card" aria-labelledby="export">
        <h2 id="export">{t('passport.export-title')}</h2>
        <ExportSection {...props} />
      </section>
      <section class="isp-card" aria-labelledby="import">
        <h2 id="import">{t('passport.import-title')}</h2>
        <p>{t('passport.import-text')}</p>
        <ImportSection {...props} />
      </section>
      <section class="isp-card" aria-labelledby="move">
        <h2 id="move">{t('backup.move-title')}</h2>
        <MoveGuide t={t} />
      </section>
      <section class="isp-card" aria-labelledby="copies">
        <h2 id="copies">{t('passport.copies-title')}</h2>
        <p>{t('passport.copies-text')}</p>
        <CopiesSection {...props} />
      </section>
    </>
  );
}
