import type { LearningItem } from '#core/passport/passport.ts';
import type { Translate } from '#core/translator.ts';
import type { SkillRow } from './SkillList.tsx';
import { byTheme, themeTitle, type Theme } from './skill-themes.ts';
import './PaperPassport.css';

/** What may go on paper, next to the names of the skills. */
export const paperParts = ['levels', 'proofs', 'examples', 'learned', 'learning'] as const;

export type PaperPart = (typeof paperParts)[number];

export interface PaperPassportProps {
  /** Empty: no name on it. */
  readonly name: string;
  /** The example passport: said on paper too. */
  readonly fictional: boolean;
  readonly rows: readonly SkillRow[];
  readonly themes: ReadonlySet<Theme>;
  readonly parts: ReadonlySet<PaperPart>;
  readonly learning: readonly { readonly name: string; readonly state: LearningItem['state'] }[];
  readonly t: Translate;
}

/** The passport as it comes on paper: only what was ticked. */
export function PaperPassport(props: PaperPassportProps) {
  const { name, fictional, rows, themes, parts, learning, t } = props;
  const shown = byTheme(rows).filter(({ theme }) => themes.has(theme));
  const learns = parts.has('learning') ? learning : [];
  if (shown.length === 0 && learns.length === 0) return <p>{t('print.nothing')}</p>;
  const title = name.trim();
  return (
    <article class="isp-paper">
      <h3 class="isp-paper__title">
        {title === '' ? t('print.heading') : t('print.heading-name', { name: title })}
      </h3>
      {fictional && <p>{t('app.fictional')}</p>}
      {shown.map(({ theme, rows: inTheme }) => (
        <section key={theme}>
          <h4>{t(themeTitle(theme))}</h4>
          <ul>
            {inTheme.map((row) => (
              <PaperSkill key={row.id} row={row} parts={parts} t={t} />
            ))}
          </ul>
        </section>
      ))}
      {learns.length > 0 && (
        <section>
          <h4>{t('print.learning')}</h4>
          <ul>
            {learns.map((item) => (
              <li key={item.name}>
                {item.name}: {t(`learning.${item.state}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function PaperSkill({
  row,
  parts,
  t,
}: Pick<PaperPassportProps, 'parts' | 't'> & { readonly row: SkillRow }) {
  const { at = [], note } = row.learned ?? {};
  const places = [...at.map((place) => t(`skill.learned-${place}`)), ...(note ? [note] : [])];
  return (
    <li>
      <strong>{row.name}</strong>
      {parts.has('levels') && `: ${t(`answers.${row.answer}`)}`}
      {parts.has('proofs') &&
        row.proof.map((from) => (
          <span key={from} class="isp-paper__line">
            {t('passport.proof-from', { from })}
          </span>
        ))}
      {parts.has('learned') && places.length > 0 && (
        <span class="isp-paper__line">{t('print.learned-at', { places: places.join(', ') })}</span>
      )}
      {parts.has('examples') && row.example !== undefined && (
        <span class="isp-paper__line isp-paper__example">{row.example}</span>
      )}
    </li>
  );
}
