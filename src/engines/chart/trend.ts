import { widthOf } from '../../kernel/svg.js';
import type { TrendChart } from './chart.js';
import { type Drawing, INNER, line, MARGIN, n, placed, ticks, words } from './draw.js';

const HEIGHT = 220;
const TOP = 24;
const AXIS = 24;
const LEFT = 44;

/** A line through the points that are known; it stops where nothing is known and where the series breaks. */
export function drawTrend({ least, most, points }: TrendChart): Drawing {
  const left = MARGIN + LEFT;
  const width = INNER - LEFT - 10;
  const y = (value: number): number => TOP + (1 - placed(value, least, most)) * HEIGHT;
  const x = (at: number): number => left + ((at + 0.5) / Math.max(points.length, 1)) * width;
  const every = Math.ceil(
    (Math.max(0, ...points.map((one) => widthOf(one.label, 11))) + 10) / (width / Math.max(points.length, 1)),
  );
  let run = '';
  let open = false;
  points.forEach(({ value, breaks }, at) => {
    if (breaks) open = false;
    if (value !== null) run += `${open ? 'L' : 'M'}${n(x(at))} ${n(y(value))}`;
    open = value !== null;
  });
  return {
    height: TOP + HEIGHT + AXIS + 8,
    parts: [
      ...ticks(least, most).flatMap((tick) => [
        line(left, y(tick), left + width, y(tick), 'rule'),
        words(left - 8, y(tick) + 4, n(tick), 'small soft', 'end'),
      ]),
      ...points.flatMap((point, at) => [
        ...(point.breaks
          ? [line(x(at) - width / points.length / 2, TOP, x(at) - width / points.length / 2, TOP + HEIGHT, 'break')]
          : []),
        ...(point.value !== null && point.low != null && point.high != null
          ? [
              line(x(at), y(point.low), x(at), y(point.high), 'range'),
              line(x(at) - 4, y(point.low), x(at) + 4, y(point.low), 'range'),
              line(x(at) - 4, y(point.high), x(at) + 4, y(point.high), 'range'),
            ]
          : []),
        ...(at % every === 0 ? [words(x(at), TOP + HEIGHT + AXIS - 6, point.label, 'small soft', 'middle')] : []),
      ]),
      ...(run === '' ? [] : [`<path d="${run}" class="run"/>`]),
      ...points.flatMap(({ value, printed, high }, at) =>
        value === null
          ? []
          : [
              `<circle cx="${n(x(at))}" cy="${n(y(value))}" r="4" class="fill"/>`,
              ...(at % every === 0
                ? [words(x(at), Math.max(y(high ?? value) - 8, 10), printed, 'small strong', 'middle')]
                : []),
            ],
      ),
    ],
  };
}
