import type { SkillId } from '#core/taxonomy/skill-id.ts';
import type { Translate } from '#core/translator.ts';
import type { RequirementRow } from '../views/score-view.ts';
import { isOtherThan } from './is-other-than.ts';
import { Button } from './Button.tsx';

export interface MatchRowsProps {
  readonly title: string;
  readonly explain?: string;
  readonly rows: readonly RequirementRow[];
  readonly t: Translate;
  readonly onOpen: (skill: SkillId) => void;
}

/** One group of requirements with what each gives; nothing when the group is empty. */
export function MatchRows({ title, explain, rows, t, onOpen }: MatchRowsProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span class="isp-count">{rows.length}</span>
      </h3>
      {explain && <p class="isp-muted">{explain}</p>}
      <ul class="isp-rows">
        {rows.map((row) => (
          <li key={row.r} class="isp-row">
            <div class="isp-row__head">
              <strong>{row.label}</strong>
              <span class="isp-row__points">
                {t('overlay.points', { points: row.points, of: row.of })}
              </span>
            </div>
            {row.kind !== 'start' && <span class="isp-tag">{t(`kinds.${row.kind}`)}</span>}
            <Mine row={row} t={t} />
            {row.text && isOtherThan(row.text, row.label) && <q class="isp-quote">{row.text}</q>}
            {!row.answered && (
              <Button
                kind="quiet"
                label={`${t('overlay.fill-in')}: ${row.label}`}
                onPress={() => onOpen(row.id)}
              >
                {t('overlay.fill-in')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mine({ row, t }: { readonly row: RequirementRow; readonly t: Translate }) {
  if (!row.mine) return null;
  const level = t(`levels.${row.mine.level}`);
  if (row.relation === 'alike')
    return <p>{t('overlay.mine-alike', { skill: row.mine.label, level })}</p>;
  if (row.relation === 'short')
    return <p>{t('overlay.mine-short', { level, asked: t(`levels.${row.min}`) })}</p>;
  return (
    <p>
      {t('overlay.mine', { level })}
      {row.mine.src !== 'self' && ` ${t(`overlay.src-${row.mine.src}`)}`}
    </p>
  );
}
