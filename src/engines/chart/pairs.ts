import { widthOf } from '../../kernel/svg.js';
import type { PairChart } from './chart.js';
import { box, type Drawing, line, MARGIN, n, placed, SIZE, ticks, words } from './draw.js';
import { rowsOf, rowWords } from './rows.js';

const LEGEND = 30;
const RADIUS = 6;
const AXIS = 16;

const dot = (x: number, y: number, classes: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${RADIUS}" class="${classes}"/>`;

/** A full dot for what was found, a ring for what was expected, and the gap between them. */
export function drawPairs(chart: PairChart): Drawing {
  const { placed: all, height, left, right } = rowsOf(chart.rows, LEGEND);
  const at = (value: number): number =>
    left + RADIUS + placed(value, chart.least, chart.most) * (right - left - 2 * RADIUS);
  const second = MARGIN + 24 + widthOf(chart.first, SIZE) + 24;
  return {
    height: LEGEND + height + AXIS,
    parts: [
      dot(MARGIN + RADIUS, 7, 'ring'),
      words(MARGIN + 20, 12, chart.first),
      dot(second + RADIUS, 7, 'fill'),
      words(second + 20, 12, chart.second),
      ...all.flatMap((one) => {
        const y = one.top + one.height / 2;
        const { first, second: found } = one.row;
        if (first === null && found === null) return [...rowWords(one), box(left, y - 8, right - left, 16, 'void')];
        return [
          ...rowWords(one),
          line(left, y, right, y, 'rule'),
          ...(first !== null && found !== null ? [line(at(first), y, at(found), y, 'gap')] : []),
          ...(first === null ? [] : [dot(at(first), y, 'ring')]),
          ...(found === null ? [] : [dot(at(found), y, 'fill')]),
        ];
      }),
      ...ticks(chart.least, chart.most).map((tick) =>
        words(at(tick), LEGEND + height + 10, n(tick), 'small soft', 'middle'),
      ),
    ],
  };
}
