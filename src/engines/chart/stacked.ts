import { widthOf, wrap } from '../../kernel/svg.js';
import type { StackedChart } from './chart.js';
import { box, type Drawing, INNER, LINE, MARGIN, SIZE, words } from './draw.js';
import { type Placed, rowsOf, rowWords } from './rows.js';
import { stepClass } from './style.js';

const BAR = 22;

export function drawStacked(chart: StackedChart): Drawing {
  const legend = legendOf(chart.steps);
  const { placed, height, left, right } = rowsOf(chart.rows, legend.height);
  return {
    height: legend.height + height,
    parts: [...legend.parts, ...placed.flatMap((one) => [...rowWords(one), ...shares(one, chart, left, right)])],
  };
}

type Row = StackedChart['rows'][number];

function shares(one: Placed<Row>, { steps, inside }: StackedChart, left: number, right: number): string[] {
  const y = one.top + (one.height - BAR) / 2;
  const sum = one.row.counts?.reduce((total, count) => total + count, 0) ?? 0;
  if (!one.row.counts || sum === 0) return [box(left, y, right - left, BAR, 'void')];
  let x = left;
  return one.row.counts.flatMap((count, at) => {
    const width = (count / sum) * (right - left);
    const step = stepClass(at, steps.length);
    const from = x;
    x += width;
    if (count === 0) return [];
    const said = String(inside === 'COUNT' ? count : Math.round((100 * count) / sum));
    const fits = widthOf(said, 11) + 6 <= width;
    return [
      box(from, y, width, BAR, `s${step}`),
      ...(fits ? [words(from + width / 2, y + BAR / 2 + 4, said, `small on${step}`, 'middle')] : []),
    ];
  });
}

function legendOf(steps: readonly string[]): Drawing {
  let x = MARGIN;
  let y = 0;
  const parts = steps.flatMap((step, at) => {
    const lines = wrap(step, INNER - 24, SIZE);
    const width = 22 + Math.max(0, ...lines.map((line) => widthOf(line, SIZE))) + 16;
    if (x > MARGIN && x + width > MARGIN + INNER) {
      x = MARGIN;
      y += LINE + 4;
    }
    const drawn = [
      box(x, y, 14, 14, `s${stepClass(at, steps.length)}`),
      ...lines.map((line, row) => words(x + 20, y + 12 + row * LINE, line)),
    ];
    x += width;
    y += Math.max(lines.length - 1, 0) * LINE;
    return drawn;
  });
  return { height: y + LINE + 12, parts };
}
