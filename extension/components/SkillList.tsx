import { useState } from 'preact/hooks';
import type { Learned, PassportSkill } from '#core/passport/passport.ts';
import type { SkillId } from '#core/taxonomy/skill-id.ts';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import { LevelMeter } from './LevelMeter.tsx';
import { byTheme, themeTitle } from './skill-themes.ts';
import './SkillList.css';

/** A skill of the passport with what the screen needs of its concept. */
export interface SkillRow {
  readonly id: SkillId;
  readonly name: string;
  /** ESCO group code; empty when the skill is not in the loaded list. */
  readonly group: string;
  readonly answer: PassportSkill['answer'];
  /** Where proof came from, in words. */
  readonly proof: readonly string[];
  readonly example?: string;
  readonly learned?: Learned;
}

export interface SkillListProps {
  readonly rows: readonly SkillRow[];
  /** One list without themes. */
  readonly plain?: boolean;
  readonly t: Translate;
  /** The address where more is said about a skill. */
  readonly moreOf: (skill: SkillId) => string;
  readonly onChange: (skill: SkillId) => void;
  readonly onRemove: (skill: SkillId) => void;
}

/** A passport of more skills than this shows the first of each theme, and the rest when asked: it must not freeze. */
const ALL_UP_TO = 400;
const FIRST = 30;

/** The id of a skill's "Verander" button, so that the focus can return to it. */
export const changeButtonId = (skill: SkillId): string => `change-${skill}`;

/** What the person can, by theme, each with its level in words, its proof, and ways to change it. */
export function SkillList(props: SkillListProps) {
  const { rows, plain = false, t } = props;
  const step = rows.length <= ALL_UP_TO ? ALL_UP_TO : FIRST;
  if (plain) return <SomeRows {...props} step={step} title="" />;
  return (
    <div class="isp-themes">
      {byTheme(rows).map(({ theme, rows: inTheme }) => (
        <section key={theme} aria-labelledby={`theme-${theme}`} class="isp-theme">
          <h2 id={`theme-${theme}`} class="isp-theme__title">
            {t(themeTitle(theme))}{' '}
            <span class="isp-muted isp-theme__count">
              {t('passport.theme-n', { n: inTheme.length })}
            </span>
          </h2>
          <SomeRows {...props} rows={inTheme} step={step} title={t(themeTitle(theme))} />
        </section>
      ))}
    </div>
  );
}

/** The first rows, and a button for those that follow; the focus goes to the first new one. */
function SomeRows(props: SkillListProps & { readonly step: number; readonly title: string }) {
  const { rows, step, title, t } = props;
  const [shown, setShown] = useState(step);
  const upTo = Math.max(shown, step);
  const left = Math.min(rows.length - upTo, 10 * FIRST);
  const next = rows[upTo];
  const showMore = (): void => {
    setShown(upTo + left);
    setTimeout(() => next && document.getElementById(changeButtonId(next.id))?.focus());
  };
  return (
    <>
      <ul class="isp-list">
        {rows.slice(0, upTo).map((row) => (
          <Row key={row.id} {...props} row={row} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          kind="quiet"
          {...(title !== '' && { label: t('skill.show-more-theme', { n: left, theme: title }) })}
          onPress={showMore}
        >
          {t('skill.show-more', { n: left })}
        </Button>
      )}
    </>
  );
}

function Row({
  row,
  t,
  moreOf,
  onChange,
  onRemove,
}: Omit<SkillListProps, 'rows'> & { readonly row: SkillRow }) {
  return (
    <li class="isp-skill">
      <div>
        <span class="isp-skill__name">{row.name}</span>
        {row.proof.map((from) => (
          <span key={from} class="isp-tag isp-tag--good">
            {t('passport.proof-from', { from })}
          </span>
        ))}{' '}
        {row.example !== undefined && <span class="isp-tag">{t('skill.has-example')}</span>}
      </div>
      <span class="isp-skill__level">
        <LevelMeter answer={row.answer} />
        {t(`answers.${row.answer}`)}
      </span>
      <div class="isp-skill__actions">
        <Button
          kind="quiet"
          id={changeButtonId(row.id)}
          label={t('passport.change-skill', { skill: row.name })}
          onPress={() => onChange(row.id)}
        >
          {t('passport.change')}
        </Button>
        <a
          class="isp-button isp-button--quiet"
          href={moreOf(row.id)}
          aria-label={t('skill.more-skill', { skill: row.name })}
        >
          {t('skill.more')}
        </a>
        <Button
          kind="quiet"
          label={t('passport.remove-skill', { skill: row.name })}
          onPress={() => onRemove(row.id)}
        >
          {t('app.remove')}
        </Button>
      </div>
    </li>
  );
}
