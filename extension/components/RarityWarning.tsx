import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';

export interface RarityWarningProps {
  /** What one could leave out, the one that weighs least first. */
  readonly leaveOut: readonly { readonly r: number; readonly name: string }[];
  readonly t: Translate;
  readonly onLeaveOut: (r: number) => void;
  readonly onKeep: () => void;
}

/** Few people could send the same: it only warns, the person decides. */
export function RarityWarning({ leaveOut, t, onLeaveOut, onKeep }: RarityWarningProps) {
  return (
    <section class="isp-note isp-note--warn" aria-labelledby="rare">
      <h2 id="rare">{t('apply.rare-title')}</h2>
      <p>
        {t('apply.rare-text')} {leaveOut.length > 0 && t('apply.rare-how')}
      </p>
      <div class="isp-actions">
        {leaveOut.map(({ r, name }) => (
          <Button key={r} onPress={() => onLeaveOut(r)}>
            {t('apply.rare-leave-out', { skill: name })}
          </Button>
        ))}
        <Button onPress={onKeep}>{t('apply.rare-keep')}</Button>
      </div>
    </section>
  );
}
