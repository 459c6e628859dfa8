import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SkillId } from '#core/taxonomy/skill-id.ts';
import type { Translate } from '#core/translator.ts';
import type { SkillView } from '../views/settings-view.ts';
import './SkillSearch.css';

export interface SkillSearchProps {
  readonly label: string;
  readonly hint?: string;
  readonly query: string;
  /** `undefined` while there is nothing to show yet (empty query, or still searching). */
  readonly hits: readonly SkillView[] | undefined;
  /** Skills that are already there: shown as such, may still be chosen to change them. */
  readonly present: ReadonlySet<SkillId>;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly t: Translate;
  readonly onQuery: (query: string) => void;
  readonly onPick: (skill: SkillId) => void;
}

/** A search field with suggestions while typing: the combobox pattern of the ARIA Authoring Practices, list autocomplete. */
export function SkillSearch({
  label,
  hint,
  query,
  hits,
  present,
  t,
  inputRef,
  onQuery,
  onPick,
}: SkillSearchProps) {
  const id = useId();
  const [active, setActive] = useState(-1);
  const [dismissed, setDismissed] = useState(false);
  const shown = dismissed ? [] : (hits ?? []);
  const open = shown.length > 0;
  const at = Math.min(active, shown.length - 1);

  const pick = (skill: SkillId): void => {
    setActive(-1);
    onPick(skill);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setDismissed(false);
      if (!hits?.length) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      const chosen = shown[Math.max(at, 0)];
      if (chosen) {
        event.preventDefault();
        pick(chosen.id);
      }
    } else if (event.key === 'Escape' && (open || query !== '')) {
      event.preventDefault();
      if (open) setDismissed(true);
      else onQuery('');
      setActive(-1);
    }
  };

  const status =
    query.trim() === '' || hits === undefined || dismissed
      ? ''
      : hits.length === 0
        ? t('passport.suggestions-none')
        : t('passport.suggestions-n', { n: hits.length });

  return (
    <div class="isp-field isp-search">
      <label class="isp-field__label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="isp-field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        ref={inputRef ?? null}
        class="isp-input"
        type="text"
        inputMode="search"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={query}
        onInput={(event) => {
          setActive(-1);
          setDismissed(false);
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        class="isp-search__list"
        role="listbox"
        aria-label={t('passport.suggestions')}
        hidden={!open}
      >
        {shown.map((hit, index) => (
          <li
            key={hit.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            class="isp-search__hit"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(hit.id)}
          >
            <span class="isp-search__name">{hit.label}</span>
            {present.has(hit.id) ? (
              <span class="isp-muted">{t('passport.in-passport')}</span>
            ) : (
              hit.via && <span class="isp-muted">{t('passport.via', { phrase: hit.via })}</span>
            )}
          </li>
        ))}
      </ul>
      <p
        class={status === t('passport.suggestions-none') ? 'isp-search__none' : 'isp-hidden'}
        role="status"
      >
        {status}
      </p>
    </div>
  );
}
