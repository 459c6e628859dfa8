import { useId, useState } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';
import type { SkillsAnswer } from '../../api.ts';
import './SkillSearch.css';

type Hit = SkillsAnswer['skills'][number];

export interface SkillSearchProps {
  readonly label: string;
  readonly hint: string;
  readonly query: string;
  /** `undefined` while there is nothing to show yet (empty query, or still searching). */
  readonly hits: readonly Hit[] | undefined;
  /** Skills that are on the list already: shown as such. */
  readonly present: ReadonlySet<string>;
  readonly t: Translate;
  readonly onQuery: (query: string) => void;
  readonly onPick: (hit: Hit) => void;
}

/** A search field with suggestions while typing: the combobox pattern of the ARIA Authoring Practices, list autocomplete. */
export function SkillSearch(props: SkillSearchProps) {
  const { label, hint, query, hits, present, t, onQuery, onPick } = props;
  const id = useId();
  const [active, setActive] = useState(-1);
  const [dismissed, setDismissed] = useState(false);
  const shown = dismissed ? [] : (hits ?? []);
  const open = shown.length > 0;
  const at = Math.min(active, shown.length - 1);

  const pick = (hit: Hit): void => {
    if (present.has(hit.id)) return;
    setActive(-1);
    onPick(hit);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setDismissed(false);
      if (!hits?.length) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = shown[Math.max(at, 0)];
      if (chosen) pick(chosen);
    } else if (event.key === 'Escape' && (open || query !== '')) {
      event.preventDefault();
      if (open) setDismissed(true);
      else onQuery('');
      setActive(-1);
    }
  };

  const isNone = query.trim() !== '' && hits?.length === 0;
  const status = isNone
    ? t('recruiter.search-none')
    : open
      ? t('recruiter.search-n', { n: shown.length })
      : '';

  return (
    <div class="isp-field isp-search">
      <label class="isp-field__label" for={id}>
        {label}
      </label>
      <span class="isp-field__hint" id={`${id}-hint`}>
        {hint}
      </span>
      <input
        id={id}
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
        aria-describedby={`${id}-hint`}
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
        aria-label={t('recruiter.search-list')}
        hidden={!open}
      >
        {shown.map((hit, index) => (
          <li
            key={hit.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            aria-disabled={present.has(hit.id) ? 'true' : undefined}
            class="isp-search__hit"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(hit)}
          >
            <span class="isp-search__name">{hit.labels[t.language]}</span>{' '}
            {present.has(hit.id) ? (
              <span class="isp-muted">{t('recruiter.search-present')}</span>
            ) : (
              hit.via && (
                <span class="isp-muted">{t('recruiter.search-via', { phrase: hit.via })}</span>
              )
            )}
          </li>
        ))}
      </ul>
      <p class={isNone ? '' : 'isp-hidden'} role="status">
        {status}
      </p>
    </div>
  );
}
