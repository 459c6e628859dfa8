import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';

export interface RarityWarningProps {
  readonly t: Translate;
  readonly onKeep: () => void;
}

/** Few people could send the same: it only warns, the person decides. */
export function RarityWarning({ t, onKeep }: RarityWarningProps) {
  return (
    <section class="isp-note isp-note--warn" aria-labelledby="rare">
      <h2 id="rare">{t('apply.rare-title')}</h2>
      <p>{t('apply.rare-text')}</p>
      <p>{t('apply.rare-how')}</p>
      <Button onPress={onKeep}>{t('apply.rare-keep')}</Button>
    </section>
  );
}
