import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';

/** What stands where an empty passport has nothing to show: a sentence and the way to the first questions. */
export function NeedsSkills({ t, text }: Pick<PageProps, 't'> & { readonly text: string }) {
  return (
    <div class="isp-note">
      <p>{text}</p>
      <p>
        <a class="isp-button isp-button--primary" href={toHash({ page: 'start' })}>
          {t('start.from-empty')}
        </a>
      </p>
    </div>
  );
}
