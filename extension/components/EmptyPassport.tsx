import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';

export interface EmptyPassportProps {
  /** The address of the first run. */
  readonly start: string;
  readonly t: Translate;
  /** One of the example words was chosen to search with. */
  readonly onWord: (word: string) => void;
}

/** What to do with an empty passport: the questions, or words to begin searching with. */
export function EmptyPassport({ start, t, onWord }: EmptyPassportProps) {
  return (
    <section class="isp-card" aria-labelledby="empty">
      <h2 id="empty">{t('passport.empty-title')}</h2>
      <p>
        {t('passport.empty-text')} {t('passport.stays-here')}
      </p>
      <div class="isp-actions">
        <a class="isp-button isp-button--primary" href={start}>
          {t('start.from-empty')}
        </a>
      </div>
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
