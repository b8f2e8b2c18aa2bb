import type { BarChart } from './chart.js';
import { box, type Drawing, placed } from './draw.js';
import { rowsOf, rowWords } from './rows.js';

const BAR = 18;

export function drawBars({ rows, most }: BarChart): Drawing {
  const { placed: all, height, left, right } = rowsOf(rows, 0);
  const full = most ?? Math.max(0, ...rows.map((row) => row.value ?? 0));
  return {
    height,
    parts: all.flatMap((one) => {
      const y = one.top + (one.height - BAR) / 2;
      const { value } = one.row;
      const bar =
        value === null
          ? box(left, y, right - left, BAR, 'void')
          : box(left, y, Math.max(placed(value, 0, full) * (right - left), 1), BAR, 'fill');
      return [...rowWords(one), bar];
    }),
  };
}
