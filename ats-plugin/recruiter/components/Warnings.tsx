import type { Translate } from '#core/translator.ts';
import type { Warning } from '../../api.ts';

export interface WarningsProps {
  readonly warnings: readonly Warning[];
  readonly t: Translate;
}

/** What is unwise about a text or a list. The region is always there, so that a new warning is spoken. */
export function Warnings({ warnings, t }: WarningsProps) {
  return (
    <div role="status">
      {warnings.length > 0 && (
        <ul class="isp-note isp-note--warn isp-warnings">
          {warnings.map(({ code, params }) => (
            <li key={code}>{t(`server.warnings.${code}`, params)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
