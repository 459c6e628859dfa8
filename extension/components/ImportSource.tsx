import type { ComponentChildren } from 'preact';
import type { Check } from '#core/credentials/checks.ts';
import type { Translate } from '#core/translator.ts';
import { CheckList } from './CheckList.tsx';

export interface ImportSourceProps {
  readonly kind: 'open-badge-3' | 'open-badge-2' | 'europass' | 'cv' | 'linkedin' | 'passport';
  readonly name: string;
  readonly issuer: string;
  readonly checks: readonly Check[];
  readonly proven: boolean;
  readonly unknown: readonly string[];
  readonly t: Translate;
  /** Questions that can settle what is still open. */
  readonly children?: ComponentChildren;
}

/** Where the proposals come from, and what is known of it: in words, with the log of what was checked behind it. */
export function ImportSource(props: ImportSourceProps) {
  const { kind, name, issuer, checks, proven, unknown, t, children } = props;
  const failed = checks.some(({ outcome }) => outcome === 'failed');
  const badge = checks.length > 0;
  return (
    <section class="isp-card" aria-labelledby="source">
      <h2 id="source">{name}</h2>
      <p>
        {t(`import.kind-${kind}`)}. {issuer !== '' && t('import.from-issuer', { issuer })}
      </p>
      {badge && (
        <div class={`isp-note ${failed ? 'isp-note--warn' : ''}`} role="status">
          <p>
            <strong>
              {proven
                ? t('import.proven')
                : t(failed ? 'import.not-proven-failed' : 'import.not-proven-open')}
            </strong>{' '}
            {!proven && t('import.not-proven-still')}
          </p>
        </div>
      )}
      {badge && (
        <details open={failed}>
          <summary>{t('import.checks-title')}</summary>
          <CheckList checks={checks} t={t} />
        </details>
      )}
      {children}
      {unknown.length > 0 && (
        <details>
          <summary>
            {t('import.unknown-title')} ({unknown.length})
          </summary>
          <ul>
            {unknown.slice(0, 100).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
