import { useId } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';
import type { Chip } from './ChosenChips.tsx';
import { StartIcon, type IconName } from './StartIcon.tsx';

export interface ChoiceGroupsProps<G extends IconName> {
  readonly groups: readonly { readonly id: G; readonly title: string }[];
  /** The group that is open. */
  readonly open: G | undefined;
  /** What stands in it; `undefined` while it is looked up. */
  readonly options: readonly Chip[] | undefined;
  readonly chosen: ReadonlySet<string>;
  readonly t: Translate;
  readonly onOpen: (group: G | undefined) => void;
  readonly onToggle: (key: string) => void;
}

/** Groups with a picture; the open one shows its choices right below it, each a switch. */
export function ChoiceGroups<G extends IconName>(props: ChoiceGroupsProps<G>) {
  const { groups, open, options, chosen, t, onOpen, onToggle } = props;
  const panel = useId();
  return (
    <ul class="isp-groups">
      {groups.map(({ id, title }) => (
        <li key={id} class="isp-groups__item">
          <button
            type="button"
            class="isp-group"
            aria-expanded={id === open}
            aria-controls={id === open ? panel : undefined}
            onClick={() => onOpen(id === open ? undefined : id)}
          >
            <StartIcon name={id} />
            {title}
          </button>
          {id === open && (
            <div id={panel} class="isp-groups__panel" role="group" aria-label={title}>
              {options === undefined ? (
                <p>{t('app.loading')}</p>
              ) : (
                <ul class="isp-chips">
                  {options.map(({ key, name }) => (
                    <li key={key}>
                      <button
                        type="button"
                        class="isp-chip"
                        aria-pressed={chosen.has(key)}
                        onClick={() => onToggle(key)}
                      >
                        <span class="isp-chip__mark" aria-hidden="true">
                          {chosen.has(key) ? '✓' : '+'}
                        </span>
                        {name}
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
