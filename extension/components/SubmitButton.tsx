import type { ComponentChildren } from 'preact';

export interface SubmitButtonProps {
  readonly children: ComponentChildren;
  /** True while the form's action runs: stays focusable; the form itself does nothing then. */
  readonly busy: boolean;
}

/** The button of a form, so that Enter in any of its fields works too. */
export function SubmitButton({ children, busy }: SubmitButtonProps) {
  return (
    <button
      type="submit"
      class="isp-button isp-button--primary"
      aria-disabled={busy ? 'true' : undefined}
    >
      {children}
    </button>
  );
}
