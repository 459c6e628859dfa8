import { PageHeading } from '../components/PageHeading.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';

/** For an address that leads nowhere. */
export function NotFoundPage({ t, arrived }: PageProps) {
  return (
    <>
      <PageHeading takeFocus={arrived}>{t('passport.not-found-title')}</PageHeading>
      <p>
        <a href={toHash({ page: 'passport' })}>{t('passport.to-passport')}</a>
      </p>
    </>
  );
}
