import { wrap } from '../../kernel/svg.js';
import type { ScoreChart } from './chart.js';
import { box, type Drawing, INNER, LINE, MARGIN, n, placed, words } from './draw.js';
import { stepClass } from './style.js';

const BAR = 24;
const TOP = 56;

export function drawScore({ least, most, value, printed, bands }: ScoreChart): Drawing {
  const at = (given: number): number => MARGIN + placed(given, least, most) * INNER;
  const names = bands.map((band) => wrap(band.name, Math.max(at(band.to) - at(band.from) - 6, 40), 11));
  const tallest = Math.max(1, ...names.map((lines) => lines.length));
  return {
    height: TOP + BAR + 12 + tallest * 14 + LINE,
    parts: [
      words(MARGIN, 34, printed, value === null ? 'strong' : 'big'),
      ...bands.flatMap((band, index) => {
        const [from, to] = [at(band.from), at(band.to)];
        return [
          box(from, TOP, to - from - 2, BAR, `s${stepClass(index, bands.length)}`),
          ...(names[index] ?? []).map((line, row) => words(from + 2, TOP + BAR + 16 + row * 14, line, 'small')),
        ];
      }),
      words(MARGIN, TOP + BAR + 16 + tallest * 14, n(least), 'small soft'),
      words(MARGIN + INNER, TOP + BAR + 16 + tallest * 14, n(most), 'small soft', 'end'),
      ...(value === null ? [] : [`<path d="M${n(at(value))} ${TOP + 4}l-7 -12h14z" class="pointer"/>`]),
    ],
  };
}
