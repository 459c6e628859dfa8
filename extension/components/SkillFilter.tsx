import { answers, type Answer } from '#core/passport/passport.ts';
import type { Language } from '#core/taxonomy/concept.ts';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import type { SkillRow } from './SkillList.tsx';
import { TextField } from './TextField.tsx';
import './SkillFilter.css';

export interface Filter {
  readonly words: string;
  readonly show: 'all' | 'proven' | 'unproven' | Answer;
}

export interface SkillFilterProps {
  readonly filter: Filter;
  readonly found: number;
  readonly t: Translate;
  readonly onFilter: (filter: Filter) => void;
}

const levels = answers.filter((answer) => answer !== 'never' && answer !== 'unknown');
const choices: readonly Filter['show'][] = [...levels, 'proven', 'unproven'];
const noFilter: Filter = { words: '', show: 'all' };

const plain = (text: string, language: Language): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase(language);

/** True when a skill's name holds every word of the filter (accents and case do not count) and its level or proof fits. */
export function matchesFilter(row: SkillRow, filter: Filter, language: Language): boolean {
  const name = plain(row.name, language);
  const words = plain(filter.words, language).split(/\s+/);
  if (!words.every((word) => name.includes(word))) return false;
  if (filter.show === 'all') return true;
  if (filter.show === 'proven') return row.proof.length > 0;
  if (filter.show === 'unproven') return row.proof.length === 0;
  return row.answer === filter.show;
}

/** Search and level filter over the own passport; says how many are left. */
export function SkillFilter({ filter, found, t, onFilter }: SkillFilterProps) {
  const active = filter.words !== '' || filter.show !== 'all';
  return (
    <div class="isp-filter" role="search" aria-label={t('passport.filter')}>
      <TextField
        label={t('passport.filter')}
        mode="search"
        value={filter.words}
        maxLength={100}
        onValue={(words) => onFilter({ ...filter, words })}
      />
      <label class="isp-field isp-filter__level">
        <span class="isp-field__label">{t('passport.filter-level')}</span>
        <select
          class="isp-input"
          value={filter.show}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onFilter({ ...filter, show: choices.find((choice) => choice === value) ?? 'all' });
          }}
        >
          <option value="all">{t('passport.filter-all')}</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {t(`answers.${level}`)}
            </option>
          ))}
          <option value="proven">{t('passport.filter-proven')}</option>
          <option value="unproven">{t('passport.filter-unproven')}</option>
        </select>
      </label>
      <div class="isp-filter__result">
        <p role="status">
          {active &&
            (found === 0 ? t('passport.filter-none') : t('passport.filter-found', { n: found }))}
        </p>
        {active && (
          <Button kind="quiet" onPress={() => onFilter(noFilter)}>
            {t('passport.filter-clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
