import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';
import './SkillSearch.css';

export interface SearchHit {
  readonly id: string;
  readonly label: string;
  /** The words that matched, when not the label. */
  readonly via?: string;
}

/** What the field says when it is not about skills. */
export interface SearchTexts {
  readonly suggestions: string;
  readonly none: string;
  readonly found: (n: number) => string;
  readonly present: string;
}

export interface SkillSearchProps {
  readonly label: string;
  readonly hint?: string;
  readonly query: string;
  /** `undefined` while there is nothing to show yet (empty query, or still searching). */
  readonly hits: readonly SearchHit[] | undefined;
  /** Skills that are already there: shown as such, may still be chosen to change them. */
  readonly present: ReadonlySet<string>;
  readonly texts?: SearchTexts;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly t: Translate;
  readonly onQuery: (query: string) => void;
  readonly onPick: (id: string) => void;
}

/** A search field with suggestions while typing: the combobox pattern of the ARIA Authoring Practices, list autocomplete. */
export function SkillSearch({
  label,
  hint,
  query,
  hits,
  present,
  texts,
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

  const pick = (picked: string): void => {
    setActive(-1);
    onPick(picked);
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

  const says = texts ?? {
    suggestions: t('passport.suggestions'),
    none: t('passport.suggestions-none'),
    found: (n: number) => t('passport.suggestions-n', { n }),
    present: t('passport.in-passport'),
  };
  const status =
    query.trim() === '' || hits === undefined || dismissed
      ? ''
      : hits.length === 0
        ? says.none
        : says.found(hits.length);

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
        aria-label={says.suggestions}
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
              <span class="isp-muted">{says.present}</span>
            ) : (
              hit.via && <span class="isp-muted">{t('passport.via', { phrase: hit.via })}</span>
            )}
          </li>
        ))}
      </ul>
      <p class={status === says.none ? 'isp-search__none' : 'isp-hidden'} role="status">
        {status}
      </p>
    </div>
  );
}
