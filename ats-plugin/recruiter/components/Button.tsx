import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** Absent on the button that submits its form. */
  readonly onPress?: () => void;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'choice';
  /** Spoken name when the visible words alone do not say what it is about; begins with those words. */
  readonly label?: string;
  /** True while the action runs: stays focusable, does nothing. */
  readonly busy?: boolean;
  /** A choice that is on or off. */
  readonly pressed?: boolean;
  /** Shows or hides something below. */
  readonly expanded?: boolean;
  readonly lang?: string;
}

/** A real button; it stays in the tab order while busy, so that focus is never lost. */
export function Button(props: ButtonProps) {
  const { children, onPress, kind = 'secondary', label, busy = false, lang } = props;
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      class={`isp-button isp-button--${kind}`}
      aria-label={label}
      aria-disabled={busy ? 'true' : undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      lang={lang}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
