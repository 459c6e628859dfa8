import type { PassportSkill } from '#core/passport/passport.ts';
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
}

export interface SkillListProps {
  readonly rows: readonly SkillRow[];
  /** One list without themes. */
  readonly plain?: boolean;
  readonly t: Translate;
  readonly onChange: (skill: SkillId) => void;
  readonly onRemove: (skill: SkillId) => void;
}

/** The id of a skill's "Verander" button, so that the focus can return to it. */
export const changeButtonId = (skill: SkillId): string => `change-${skill}`;

/** What the person can, by theme, each with its level in words, its proof, and ways to change it. */
export function SkillList({ rows, plain = false, t, onChange, onRemove }: SkillListProps) {
  const list = (shown: readonly SkillRow[]) => (
    <ul class="isp-list">
      {shown.map((row) => (
        <li key={row.id} class="isp-skill">
          <div>
            <span class="isp-skill__name">{row.name}</span>
            {row.proof.map((from) => (
              <span key={from} class="isp-tag isp-tag--good">
                {t('passport.proof-from', { from })}
              </span>
            ))}
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
            <Button
              kind="quiet"
              label={t('passport.remove-skill', { skill: row.name })}
              onPress={() => onRemove(row.id)}
            >
              {t('app.remove')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
  if (plain) return list(rows);
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
          {list(inTheme)}
        </section>
      ))}
    </div>
  );
}
