import { serialisePassport } from '#core/passport/passport-export.ts';
import { Button } from '../components/Button.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { CopiesSection } from './CopiesSection.tsx';
import { ImportSection } from './ImportSection.tsx';
import type { PageProps } from './page-props.ts';

/** "Kopie": save the passport as a file, put one back, and the automatic copies on this device. */
export function BackupPage(props: PageProps) {
  const { client, t, arrived, tell, tellFailure } = props;

  const save = async (): Promise<void> => {
    const exported = await client.ask('passport.export', {});
    if (!exported.ok) {
      tellFailure(exported.error);
      return;
    }
    const { passport, exportedAt } = exported.value;
    client.saveFile(
      `skillspaspoort-${exportedAt.slice(0, 10)}.json`,
      serialisePassport(passport, exportedAt),
    );
    tell({ text: t('passport.export-done') });
  };

  return (
    <>
      <PageHeading takeFocus={arrived}>{t('passport.backup-title')}</PageHeading>
      <p>{t('passport.backup-text')}</p>
      <section class="isp-card" aria-labelledby="export">
        <h2 id="export">{t('passport.export-title')}</h2>
        <p>{t('passport.export-text')}</p>
        <p>{t('passport.export-warning')}</p>
        <Button kind="primary" onPress={() => void save()}>
          {t('passport.export-button')}
        </Button>
      </section>
      <section class="isp-card" aria-labelledby="import">
        <h2 id="import">{t('passport.import-title')}</h2>
        <p>{t('passport.import-text')}</p>
        <ImportSection {...props} />
      </section>
      <section class="isp-card" aria-labelledby="copies">
        <h2 id="copies">{t('passport.copies-title')}</h2>
        <p>{t('passport.copies-text')}</p>
        <CopiesSection {...props} />
      </section>
    </>
  );
}
