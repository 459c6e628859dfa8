import type { Translate } from '#core/translator.ts';
import type { PreviewRow } from '../views/talk-view.ts';
import { Tick } from './Tick.tsx';
import './ApplySkills.css';

export interface ApplySkillsProps {
  readonly rows: readonly PreviewRow[];
  readonly t: Translate;
  readonly onShow: (r: number, show: boolean) => void;
}

/** What the person can, row by row as asked; a row can be left out, and what is not shown is listed too. */
export function ApplySkills({ rows, t, onShow }: ApplySkillsProps) {
  const possible = rows.filter((row) => row.canShow);
  const impossible = rows.filter((row) => !row.canShow);
  return (
    <>
      <h3>{t('apply.skills-title')}</h3>
      <p class="isp-muted">
        {possible.length > 0 ? t('apply.skills-text') : t('apply.skills-none')}
      </p>
      <ul class="isp-list isp-apply-rows">
        {possible.map((row) => (
          <li key={row.r} class="isp-apply-row">
            <Tick
              checked={row.shown}
              label={t('apply.skill-include', { skill: row.mine?.label ?? row.label })}
              onChange={(show) => onShow(row.r, show)}
            >
              <span class="isp-apply-row__head">
                <span class="isp-apply-row__name">{row.mine?.label ?? row.label}</span>
                <span class="isp-muted">
                  {row.shown
                    ? t('apply.row-points', { points: row.points, of: row.of })
                    : t('apply.row-hidden')}
                </span>
              </span>
              <span class="isp-apply-row__detail">
                {row.mine && `${t(`levels.${row.mine.level}`)}, ${t(`apply.row-${row.mine.src}`)}`}
                {row.relation === 'short' &&
                  `. ${t('apply.row-short', { level: t(`levels.${row.min}`) })}`}
                {row.relation === 'alike' && `. ${t('apply.row-alike', { skill: row.label })}`}
              </span>
            </Tick>
          </li>
        ))}
      </ul>
      {impossible.length > 0 && (
        <>
          <h3>{t('apply.missing-title')}</h3>
          <p class="isp-muted">{t('apply.missing-text')}</p>
          <ul>
            {impossible.map((row) => (
              <li key={row.r}>
                {row.label} <span class="isp-muted">({t(`kinds.${row.kind}`)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
