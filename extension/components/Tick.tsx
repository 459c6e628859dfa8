import type { ComponentChildren } from 'preact';

export interface TickProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
  readonly label?: string;
  /** Shown and spoken as a switch that works at once, instead of a tick that waits for a button. */
  readonly asSwitch?: boolean;
}

/** A tick box or switch with its whole line as target. */
export function Tick({ checked, onChange, children, label, asSwitch = false }: TickProps) {
  return (
    <label class="isp-tick">
      <input
        type="checkbox"
        role={asSwitch ? 'switch' : undefined}
        checked={checked}
        aria-label={label}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
