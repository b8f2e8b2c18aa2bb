import type { Locale } from '../../../kernel/text.js';
import { heightOf, heights, sizes, type Line as TextLine } from './boxes.js';
import { LABEL_LINE, LABEL_SIZE } from './bundles.js';
import type { Cell } from './cells.js';
import { BAND_LINE, BAND_SIZE, type Layout, layoutOf } from './layout.js';
import { n, SIDE_LINE, SIDE_SIZE } from './line.js';
import { type Marks, noMarks } from './marks.js';
import { widthOf, wrap } from './measure.js';
import type { EdgeKind, Graph } from './parts.js';
import { style } from './style.js';
import { chartWords } from './words.js';

const MARGIN = 16;
const HEAD_SIZE = 17;
const HEAD_LINE = 22;
const LEGEND_LINE = 22;
const LEAST_WIDTH = 360;

/** Text for XML: what markup could be made of, and what XML cannot hold at all. */
export const xmlText = (words: string): string =>
  words
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 63};`);
const text = (x: number, y: number, size: number, words: string, classes: string, more = ''): string =>
  `<text x="${n(x)}" y="${n(y)}" font-size="${size}"${classes === '' ? '' : ` class="${classes}"`}${more}>${xmlText(words)}</text>`;
const CENTRED = ' text-anchor="middle"';

/** The chart as an SVG without script or link; null when it is too large to be drawn. */
export function svgOf(graph: Graph, locale: Locale, marks: Marks = noMarks): string | null {
  const subtitle = [
    `${chartWords.version[locale]} ${graph.version}`,
    ...(graph.sample ? [chartWords.sample[locale]] : []),
  ];
  const layout = layoutOf(graph, locale, marks);
  if (!layout) return null;
  const inner = Math.max(LEAST_WIDTH, layout.right - layout.left + layout.strip);
  const heading = wrap(graph.name[locale], inner, HEAD_SIZE, true);
  const top = MARGIN + heading.length * HEAD_LINE + 26;
  const shift = (inner - (layout.right - layout.left + layout.strip)) / 2;
  const [left, width] = [layout.left - layout.strip - MARGIN - shift, inner + 2 * MARGIN];
  const legend = legendOf(layout, locale, left + MARGIN, inner);
  const height = top + layout.height + MARGIN + legend.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="mc" role="img" lang="${locale}" width="${n(width)}" height="${n(height)}" viewBox="${n(left)} 0 ${n(width)} ${n(height)}">`,
    `<title>${xmlText(`${chartWords.flowChart[locale]}: ${graph.name[locale]} (${subtitle.join(', ')})`)}</title>`,
    `<desc>${xmlText(descriptionOf(graph, locale, marks))}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" x="${n(left)}" y="0" width="${n(width)}" height="${n(height)}"/>`,
    ...heading.map((line, index) => text(left + MARGIN, MARGIN + 14 + index * HEAD_LINE, HEAD_SIZE, line, 'head')),
    text(left + MARGIN, MARGIN + 12 + heading.length * HEAD_LINE, 11, subtitle.join(' · '), 'soft'),
    `<g transform="translate(0 ${n(top)})">`,
    ...bandsOf(layout, left, width),
    ...layout.lines.map((line) => drawLine(line.kind, line.path, line.tip)),
    ...layout.cells.flatMap((cell) => (cell.box ? drawBox(cell) : drawLabel(cell))),
    ...layout.words.flatMap(({ x, y, lines }) =>
      lines.map((line, index) => upward(x + index * SIDE_LINE, y, SIDE_SIZE, line, 'soft')),
    ),
    ...legend.parts(layout.height + MARGIN),
    '</g>',
    '</svg>',
  ].join('\n');
}

function bandsOf(layout: Layout, left: number, width: number): string[] {
  return layout.bands.flatMap(({ top, bottom, name }, index) => [
    `<rect class="${index % 2 === 0 ? 'band' : 'paper'}" x="${n(left)}" y="${n(top)}" width="${n(width)}" height="${n(bottom - top)}"/>`,
    `<rect class="strip" x="${n(left)}" y="${n(top)}" width="${n(layout.strip)}" height="${n(bottom - top)}"/>`,
    `<path class="rule" d="M${n(left)} ${n(top)}h${n(width)}"/>`,
    ...name.map((line, at) => {
      const x = left + layout.strip / 2 + (at - (name.length - 1) / 2) * BAND_LINE + BAND_SIZE * 0.35;
      return upward(x, (top + bottom) / 2, BAND_SIZE, line, 'bandname');
    }),
  ]);
}

/** Words read from below. */
const upward = (x: number, y: number, size: number, words: string, classes: string): string =>
  text(x, y, size, words, classes, `${CENTRED} transform="rotate(-90 ${n(x)} ${n(y)})"`);

function drawLine(kind: EdgeKind, path: string, tip: Layout['lines'][number]['tip']): string {
  const arrow = tip
    ? `<path class="tip ${kind}" d="M0 0l-4.5 -9h9z" transform="translate(${n(tip.x)} ${n(tip.y)}) rotate(${tip.turn})"/>`
    : '';
  return `<path class="line ${kind}" d="${path}"/>${arrow}`;
}

function drawBox({ x, y, w, h, box }: Cell): string[] {
  if (!box) return [];
  const { kind } = box.node;
  const mark = box.mark === null ? '' : ` ${box.mark.toLowerCase()}`;
  const looks = { INTAKE: 'end', OUTCOME: 'end', ANY_TIME: 'any', STEP: '', JOIN: '', FORK: '' }[kind];
  const corner = kind === 'OUTCOME' ? Math.min(h / 2, 20) : kind === 'INTAKE' ? 16 : 7;
  const shape = (classes: string, top: number, height: number, r: number) =>
    `<rect class="${classes.trim()}" x="${n(x - w / 2)}" y="${n(top)}" width="${n(w)}" height="${n(height)}" rx="${n(r)}"/>`;
  if (kind === 'FORK') return [shape('bar', y - h / 2, h, 3)];
  if (kind === 'JOIN') return [shape(`bar${mark}`, y - h / 2, 6, 3), ...drawLines(box.lines, x, y - h / 2 + 8)];
  return [shape(`box ${looks}${mark}`, y - h / 2, h, corner), ...drawLines(box.lines, x, y - heightOf(box.lines) / 2)];
}

function drawLines(lines: readonly TextLine[], x: number, top: number): string[] {
  let y = top;
  return lines.map(({ words, style: look }) => {
    y += heights[look];
    const classes = { caption: 'soft', title: 'title', small: 'soft', note: 'note', now: 'now' }[look];
    return text(x, y - heights[look] * 0.28, sizes[look], words, classes, CENTRED);
  });
}

const drawLabel = ({ x, y, h, label }: Cell): string[] =>
  (label?.lines ?? []).map((line, index) =>
    text(x, y - h / 2 + (index + 0.76) * LABEL_LINE, LABEL_SIZE, line, '', CENTRED),
  );

/** Only what the chart shows. */
function legendOf(layout: Layout, locale: Locale, left: number, width: number) {
  const kinds = new Set(layout.lines.map((line) => line.kind));
  const words = {
    ON: chartWords.onward,
    RETURN: chartWords.returned,
    RESUME: chartWords.resumed,
    ANY_TIME: chartWords.anyTime,
  };
  const entries = (['ON', 'RETURN', 'RESUME', 'ANY_TIME'] as const).filter((kind) => kinds.has(kind));
  let [x, row] = [0, 0];
  const placed = entries.map((kind) => {
    const wide = 40 + widthOf(words[kind][locale], LABEL_SIZE) + 18;
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const at = { kind, x: left + x, row };
    x += wide;
    return at;
  });
  const parts = (top: number) =>
    placed.flatMap(({ kind, x: from, row: line }) => {
      const y = top + line * LEGEND_LINE;
      const sample = drawLine(kind, `M${n(from)} ${n(y)}h24`, { x: from + 32, y, turn: 270 });
      return [sample, text(from + 40, y + 4, LABEL_SIZE, words[kind][locale], 'soft')];
    });
  return { height: (row + 1) * LEGEND_LINE, parts };
}

function descriptionOf(graph: Graph, locale: Locale, marks: Marks): string {
  const titles = (kind: string) => graph.nodes.filter((node) => node.kind === kind).map((node) => node.title[locale]);
  const now = graph.nodes.filter((node) => marks.get(node.id) === 'ACTIVE').map((node) => node.title[locale]);
  return [
    [...titles('INTAKE'), ...titles('STEP')].map((title, index) => `${index + 1}. ${title}`).join('; '),
    `${chartWords.outcome[locale]}: ${titles('OUTCOME').join('; ')}`,
    ...(now.length > 0 ? [`${chartWords.active[locale]}: ${now.join('; ')}`] : []),
  ].join('. ');
}
