import { useEffect, useRef, useState } from 'preact/hooks';
import type { StrengthsProps } from './StrengthsTable.tsx';
import './Strengths.css';

/** What changes the colours that a person chose in the system, or the room for names. */
const CHOICES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(width < 560px)'];

/** Room for one bar with its name, and for the axis and the legend (pixels). */
const BAR = 52;
const AROUND = 84;

/**
 * The strengths as bars. Only a picture of the table, so without it nothing is missing: the library comes with the page
 * that shows it, and where there is no canvas nothing is drawn.
 */
export function StrengthsChart({ rows, t }: StrengthsProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [choices, setChoices] = useState(0);

  useEffect(() => {
    const again = (): void => setChoices((times) => times + 1);
    const queries = CHOICES.map((query) => window.matchMedia(query));
    queries.forEach((query) => query.addEventListener('change', again));
    return () => queries.forEach((query) => query.removeEventListener('change', again));
  }, []);

  useEffect(() => {
    const at = canvas.current;
    if (!at?.getContext('2d')) return undefined;
    let stop: (() => void) | undefined;
    let gone = false;
    void import('./draw-strengths.ts').then(({ drawStrengths }) => {
      if (!gone)
        stop = drawStrengths(at, rows, {
          proven: t('strengths.proven'),
          own: t('strengths.own'),
        });
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [rows, choices]);

  return (
    <div class="isp-chart" style={{ height: `${String(rows.length * BAR + AROUND)}px` }}>
      <canvas ref={canvas} role="img" aria-label={t('strengths.chart')} />
    </div>
  );
}
