import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';

/** What stands where an empty passport cannot be compared with anything: a sentence and the way to the first questions. */
export function NeedsSkills({ t }: Pick<PageProps, 't'>) {
  return (
    <div class="isp-note">
      <p>{t('overstap.empty')}</p>
      <p>
        <a class="isp-button isp-button--primary" href={toHash({ page: 'start' })}>
          {t('start.from-empty')}
        </a>
      </p>
    </div>
  );
}
