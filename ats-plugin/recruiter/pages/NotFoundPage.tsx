import { PageHeading } from '../components/PageHeading.tsx';
import { toPath } from '../routes.ts';
import type { PageProps } from './page-props.ts';

/** Nothing stands here (any more), with the reason as far as we know it. */
export function NotFoundPage({
  t,
  takeFocus,
  text,
}: Pick<PageProps, 't' | 'takeFocus'> & { readonly text: string }) {
  return (
    <>
      <PageHeading text={t('recruiter.not-found')} takeFocus={takeFocus} t={t} />
      <p>{text}</p>
      <p>
        <a href={toPath({ page: 'vacancies' })}>{t('recruiter.to-vacancies')}</a>
      </p>
    </>
  );
}
