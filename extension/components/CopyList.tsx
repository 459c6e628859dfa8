import type { Translate } from '#core/translator.ts';
import type { CopyView } from '../views/settings-view.ts';
import { Button } from './Button.tsx';
import { formatMoment } from './format-date.ts';
import './CopyList.css';

export interface CopyListProps {
  readonly copies: readonly CopyView[];
  readonly t: Translate;
  readonly onRestore: (copy: number) => void;
}

/** The automatic copies, newest first. */
export function CopyList({ copies, t, onRestore }: CopyListProps) {
  if (copies.length === 0) return <p class="isp-muted">{t('passport.copies-none')}</p>;
  return (
    <ul class="isp-list">
      {copies.map((copy) => {
        const date = formatMoment(t.language, copy.savedAt);
        return (
          <li key={copy.copy} class="isp-copy">
            <span>{t('passport.copy-label', { date, n: copy.skills })}</span>
            <Button
              label={t('passport.copy-restore-date', { date })}
              onPress={() => onRestore(copy.copy)}
            >
              {t('passport.copy-restore')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
