import { useId } from 'preact/hooks';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string;
  readonly error?: string;
  /** Which keyboard a touch screen shows. */
  readonly mode?: 'text' | 'numeric' | 'tel' | 'email' | 'search';
  /** Several lines. */
  readonly long?: boolean;
  readonly maxLength?: number;
  readonly onEnter?: () => void;
}

/** One labelled field with its hint and its error tied to it. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    class: 'isp-input',
    value: props.value,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': props.error ? ('true' as const) : undefined,
    maxLength: props.maxLength,
    autocomplete: 'off' as const,
  };
  return (
    <div class="isp-field">
      <label class="isp-field__label" for={id}>
        {props.label}
      </label>
      {props.hint && (
        <span class="isp-field__hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      {props.long ? (
        <textarea {...shared} onInput={(event) => props.onValue(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={props.mode ?? 'text'}
          onInput={(event) => props.onValue(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') props.onEnter?.();
          }}
        />
      )}
      {props.error && (
        <span class="isp-field__error" id={`${id}-error`}>
          {props.error}
        </span>
      )}
    </div>
  );
}
