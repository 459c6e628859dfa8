import type { ComponentChildren } from 'preact';
import type { Translate } from '#core/translator.ts';
import type { IndexView } from '../views/settings-view.ts';

export interface IndexProblemNoteProps {
  readonly problem: NonNullable<IndexView['problem']>;
  readonly t: Translate;
  /** A way to do something about it. */
  readonly children?: ComponentChildren;
}

/** Says that the person's full skills index cannot be used, and what is used now. */
export function IndexProblemNote({ problem, t, children }: IndexProblemNoteProps) {
  return (
    <div class="isp-note isp-note--warn">
      <p>
        {t(`settings.index-${problem}`)} {t('settings.index-fallback')}
      </p>
      {children}
    </div>
  );
}
