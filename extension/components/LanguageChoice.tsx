import type { Language } from '#core/taxonomy/concept.ts';
import type { Translate } from '#core/translator.ts';
import './ApplyExtras.css';

export interface LanguageChoiceProps {
  readonly t: Translate;
  readonly onLanguage: (language: Language) => void;
}

const languages = [
  { language: 'nl', name: 'app.dutch' },
  { language: 'en', name: 'app.english' },
] as const;

/** Dutch or English, each named in its own language. */
export function LanguageChoice({ t, onLanguage }: LanguageChoiceProps) {
  return (
    <fieldset class="isp-gate">
      <legend class="isp-gate__name">{t('settings.language-text')}</legend>
      <div class="isp-gate__choices">
        {languages.map(({ language, name }) => (
          <label key={language} class="isp-tick">
            <input
              type="radio"
              name="language"
              checked={t.language === language}
              onChange={() => onLanguage(language)}
            />
            <span lang={language}>{t(name)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
