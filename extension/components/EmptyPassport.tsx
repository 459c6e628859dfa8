import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';

export interface EmptyPassportProps {
  readonly t: Translate;
  /** One of the example words was chosen to search with. */
  readonly onWord: (word: string) => void;
}

/** What to do with an empty passport: a sentence and words to begin with. */
export function EmptyPassport({ t, onWord }: EmptyPassportProps) {
  return (
    <section class="isp-card" aria-labelledby="empty">
      <h2 id="empty">{t('passport.empty-title')}</h2>
      <p>
        {t('passport.empty-text')} {t('passport.stays-here')}
      </p>
      <p>{t('passport.empty-examples')}</p>
      <div class="isp-actions">
        {t('passport.example-words')
          .split('|')
          .map((word) => (
            <Button key={word} onPress={() => onWord(word)}>
              {word}
            </Button>
          ))}
      </div>
    </section>
  );
}
