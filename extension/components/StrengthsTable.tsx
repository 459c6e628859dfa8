import type { Translate } from '#core/translator.ts';
import './Strengths.css';

export interface StrengthRow {
  readonly theme: string;
  readonly can: number;
  readonly proven: number;
}

export interface StrengthsProps {
  readonly rows: readonly StrengthRow[];
  readonly t: Translate;
}

const share = ({ can, proven }: Omit<StrengthRow, 'theme'>, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(can === 0 ? 0 : proven / can);

/** The strengths in numbers: what the picture shows, for everybody. */
export function StrengthsTable({ rows, t }: StrengthsProps) {
  const sum = rows.reduce(
    (all, { can, proven }) => ({ can: all.can + can, proven: all.proven + proven }),
    { can: 0, proven: 0 },
  );
  return (
    <table class="isp-strengths">
      <caption>{t('strengths.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('strengths.theme')}</th>
          <th scope="col">{t('strengths.can')}</th>
          <th scope="col">{t('strengths.proven')}</th>
          <th scope="col">{t('strengths.share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.theme}>
            <th scope="row">{row.theme}</th>
            <td>{row.can}</td>
            <td>{row.proven}</td>
            <td>{share(row, t.language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('strengths.total')}</th>
          <td>{sum.can}</td>
          <td>{sum.proven}</td>
          <td>{share(sum, t.language)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
