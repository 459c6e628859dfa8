import { CopyList } from '../components/CopyList.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import type { PageProps } from './page-props.ts';
import { useLoad } from './use-load.ts';

/** The automatic copies on this device, each of which can be put back. */
export function CopiesSection(props: PageProps) {
  const { client, t, go, tell, tellFailure, onPassport } = props;
  const copies = useLoad(client, 'passport.copies', {}, 'passport');

  const restore = async (copy: number): Promise<void> => {
    const restored = await client.ask('passport.restore', { copy });
    if (!restored.ok) {
      tellFailure(restored.error);
      return;
    }
    onPassport(restored.value);
    go({ page: 'passport' });
    tell({ text: t('passport.import-done') });
  };

  switch (copies.loaded.state) {
    case 'loading':
      return <p>{t('app.loading')}</p>;
    case 'failed':
      return <FailureNote failure={copies.loaded.failure} t={t} onRetry={copies.reload} />;
    case 'ready':
      return (
        <CopyList copies={copies.loaded.value} t={t} onRestore={(copy) => void restore(copy)} />
      );
  }
}
