import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** Spoken name when the visible words alone do not say what it is about; must contain those words. */
  readonly label?: string;
  /** True while the action runs: stays focusable, does nothing. */
  readonly busy?: boolean;
  readonly id?: string;
}

/** A real button; it stays in the tab order while busy, so that focus is never lost. */
export function Button({
  children,
  onPress,
  kind = 'secondary',
  label,
  busy = false,
  id,
}: ButtonProps) {
  return (
    <button
      type="button"
      id={id}
      class={`isp-button isp-button--${kind}`}
      aria-label={label}
      aria-disabled={busy ? 'true' : undefined}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
