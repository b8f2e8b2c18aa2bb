import { wrap, xmlText } from '../../kernel/svg.js';
import type { Locale } from '../../kernel/text.js';
import { drawBars } from './bars.js';
import type { Chart } from './chart.js';
import { box, type Drawing, INNER, MARGIN, n, WIDTH, words } from './draw.js';
import { drawPairs } from './pairs.js';
import { drawScore } from './score.js';
import { drawStacked } from './stacked.js';
import { style } from './style.js';
import { drawTrend } from './trend.js';

const HEAD = 22;
const NOTE = 15;

function draw(chart: Chart): Drawing {
  switch (chart.kind) {
    case 'BARS':
      return drawBars(chart);
    case 'STACKED':
      return drawStacked(chart);
    case 'TREND':
      return drawTrend(chart);
    case 'PAIRS':
      return drawPairs(chart);
    case 'SCORE':
      return drawScore(chart);
  }
}

/** A chart as an SVG: no script, link, font or random number; the same figures give the same bytes. */
export function chartSvg(chart: Chart, locale: Locale): string {
  const heading = wrap(chart.title, INNER, 17, true);
  const note = wrap(chart.note, INNER, 11);
  const drawing = draw(chart);
  const top = MARGIN + heading.length * HEAD + note.length * NOTE + 16;
  const height = top + drawing.height + MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="mf" role="img" lang="${locale}" width="${WIDTH}" height="${n(height)}" viewBox="0 0 ${WIDTH} ${n(height)}">`,
    `<title>${xmlText(chart.title)}</title>`,
    `<desc>${xmlText(`${chart.description} ${chart.note}`.trim())}</desc>`,
    `<style>${style}</style>`,
    box(0, 0, WIDTH, height, 'paper'),
    ...heading.map((one, at) => words(MARGIN, MARGIN + 14 + at * HEAD, one, 'head')),
    ...note.map((one, at) => words(MARGIN, MARGIN + heading.length * HEAD + 10 + at * NOTE, one, 'small soft')),
    `<g transform="translate(0 ${n(top)})">`,
    ...drawing.parts,
    '</g>',
    '</svg>',
  ].join('\n');
}
