import type { Translate } from '#core/translator.ts';

export interface Chip {
  readonly key: string;
  readonly name: string;
}

export interface ChosenChipsProps {
  readonly chips: readonly Chip[];
  readonly t: Translate;
  readonly onRemove: (key: string) => void;
}

/** What was chosen; a press takes it away. */
export function ChosenChips({ chips, t, onRemove }: ChosenChipsProps) {
  if (chips.length === 0) return <p class="isp-muted">{t('start.chosen-none')}</p>;
  return (
    <ul class="isp-chips">
      {chips.map(({ key, name }) => (
        <li key={key}>
          <button
            type="button"
            class="isp-chip isp-chip--chosen"
            aria-label={t('passport.remove-skill', { skill: name })}
            onClick={() => onRemove(key)}
          >
            {name}
            <span class="isp-chip__mark" aria-hidden="true">
              ×
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
