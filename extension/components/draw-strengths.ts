import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  Tooltip,
} from 'chart.js';
import type { StrengthRow } from './StrengthsTable.tsx';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

/** Letters of a name on one line beside its bar, on a wide and on a narrow screen. */
const WIDE = 30;
const NARROW = 14;

/** A name in lines that fit beside its bar. */
export function linesOf(name: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Colours as the style sheet gives them here, also where the system's own take over: a canvas knows no variables. */
function colourOf(place: Element, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--isp-chart-${name})`;
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Draws horizontal bars, proven and own word in one; returns the way to take them away again. */
export function drawStrengths(
  canvas: HTMLCanvasElement,
  rows: readonly StrengthRow[],
  names: { readonly proven: string; readonly own: string },
): () => void {
  const place = canvas.parentElement ?? document.body;
  const colour = (name: string): string => colourOf(place, name);
  const { fontFamily } = getComputedStyle(document.body);
  const letters = place.clientWidth < 560 ? NARROW : WIDE;
  const text = { color: colour('text'), font: { family: fontFamily, size: 14 } };
  const bars = { borderColor: colour('edge'), borderWidth: 2, maxBarThickness: 26 };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: rows.map(({ theme }) => linesOf(theme, letters)),
      datasets: [
        {
          ...bars,
          label: names.proven,
          data: rows.map(({ proven }) => proven),
          backgroundColor: colour('proven'),
        },
        {
          ...bars,
          label: names.own,
          data: rows.map(({ can, proven }) => can - proven),
          backgroundColor: colour('own'),
        },
      ],
    },
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      animation: false,
      scales: {
        x: {
          stacked: true,
          beginAtZero: true,
          ticks: { ...text, precision: 0 },
          grid: { color: colour('line') },
        },
        y: { stacked: true, ticks: { ...text, autoSkip: false }, grid: { display: false } },
      },
      plugins: {
        legend: { position: 'bottom', labels: text, onClick: () => undefined },
        tooltip: {
          callbacks: { title: ([item]) => rows[item?.dataIndex ?? 0]?.theme ?? '' },
        },
      },
    },
  });
  return () => chart.destroy();
}
