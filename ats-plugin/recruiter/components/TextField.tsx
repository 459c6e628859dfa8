import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** One line, a secret, several lines, or a whole text. */
  readonly form?: 'line' | 'secret' | 'long' | 'tall';
  readonly autocomplete?: 'off' | 'username' | 'current-password' | 'new-password' | 'organization';
  readonly maxLength?: number;
  readonly wide?: boolean;
  /** For one line only. */
  readonly fieldRef?: Ref<HTMLInputElement>;
}

/** One labelled field with its hint and its error tied to it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onValue, hint, error, form = 'line', wide = false } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error ? ('true' as const) : undefined,
    maxLength: props.maxLength,
    autocomplete: props.autocomplete ?? 'off',
  };
  const line = {
    ...shared,
    ref: props.fieldRef ?? null,
    class: 'isp-input',
    onInput: (event: Event & { readonly currentTarget: HTMLInputElement }) =>
      onValue(event.currentTarget.value),
  };
  return (
    <div class={`isp-field ${wide ? 'isp-field--wide' : ''}`}>
      <label class="isp-field__label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="isp-field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {form === 'long' || form === 'tall' ? (
        <textarea
          {...shared}
          class={`isp-input isp-input--${form}`}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      ) : form === 'secret' ? (
        <input {...line} type="password" />
      ) : (
        <input {...line} type="text" />
      )}
      {error && (
        <span class="isp-field__error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
