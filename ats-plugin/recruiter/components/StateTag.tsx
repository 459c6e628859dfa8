import type { Translate } from '#core/translator.ts';
import type { ApplicationState } from '../../api.ts';

const looks: Partial<Record<ApplicationState, string>> = {
  new: 'isp-tag--warn',
  answered: 'isp-tag--warn',
  invited: 'isp-tag--good',
  revealed: 'isp-tag--good',
};

/** How far it is with somebody, in words. */
export function StateTag({
  state,
  t,
}: {
  readonly state: ApplicationState;
  readonly t: Translate;
}) {
  return <span class={`isp-tag ${looks[state] ?? ''}`}>{t(`recruiter.at-${state}`)}</span>;
}
