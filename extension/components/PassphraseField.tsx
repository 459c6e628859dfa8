import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';
import './PassphraseField.css';

export interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly kind: 'current' | 'new';
  readonly onValue: (value: string) => void;
  readonly hint?: string;
  readonly error?: string;
  /** When it appears: the person just asked for it. */
  readonly takeFocus?: boolean;
  readonly t: Translate;
}

/** A hidden line that its writer may look at. The browser's own password keeper may fill it. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { t, label, value, kind, hint, error, takeFocus = false } = props;
  const id = useId();
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takeFocus) field.current?.focus();
  }, []);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="isp-field">
      <label class="isp-field__label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="isp-field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div class="isp-passphrase">
        <input
          ref={field}
          id={id}
          class="isp-input"
          {...(shown ? { type: 'text' as const } : { type: 'password' as const })}
          autocomplete={kind === 'new' ? 'new-password' : 'current-password'}
          autocapitalize="off"
          spellcheck={false}
          maxLength={1000}
          value={value}
          aria-describedby={described === '' ? undefined : described}
          aria-invalid={error ? 'true' : undefined}
          onInput={(event) => props.onValue(event.currentTarget.value)}
        />
        <button
          type="button"
          class="isp-button isp-button--quiet"
          aria-pressed={shown}
          aria-label={`${t('vault.show')}: ${label}`}
          onClick={() => setShown(!shown)}
        >
          {t('vault.show')}
        </button>
      </div>
      {error && (
        <span class="isp-field__error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
