import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/engines/chart/chart.js';
import { ticks } from '../../src/engines/chart/draw.js';
import { chartSvg } from '../../src/engines/chart/svg.js';
import { readXml } from './workflow-chart-support.js';

const framed = { title: 'Kepuasan mitra', note: 'n = 120 · 2026-11-22 · k = 5', description: 'Sebagian besar baik.' };
const charts: readonly Chart[] = [
  {
    ...framed,
    kind: 'BARS',
    rows: [
      { label: 'Penelitian bersama', value: 54, printed: '54 (45,0 %)' },
      { label: 'Pengabdian kepada masyarakat di desa binaan yang disepakati', value: 30, printed: '30 (25,0 %)' },
      { label: 'Tidak ada', value: 0, printed: '0' },
      { label: 'Lainnya', value: null, printed: 'kurang dari 5' },
    ],
  },
  {
    ...framed,
    kind: 'STACKED',
    steps: ['Tidak baik', 'Kurang baik', 'Baik', 'Sangat baik'],
    rows: [
      { label: 'Waktu penyelesaian', counts: [3, 10, 60, 47], printed: '3,26' },
      { label: 'Biaya/tarif', counts: null, printed: 'kurang dari 5' },
    ],
  },
  {
    ...framed,
    kind: 'TREND',
    least: 25,
    most: 100,
    points: [
      { label: '2025-T4', value: 78.2, low: 74, high: 82, printed: '78,20' },
      { label: '2026-T1', value: null, printed: '' },
      { label: '2026-T2', value: 88.31, printed: '88,31', breaks: true },
    ],
  },
  {
    ...framed,
    kind: 'PAIRS',
    least: 1,
    most: 5,
    first: 'Harapan',
    second: 'Pengalaman',
    rows: [
      { label: 'Ketepatan waktu', first: 4.6, second: 3.4, printed: '−1,20' },
      { label: 'Hasil', first: null, second: null, printed: 'kurang dari 5' },
    ],
  },
  {
    ...framed,
    kind: 'SCORE',
    least: 25,
    most: 100,
    value: 86.5,
    printed: '86,50 — B',
    bands: [
      { from: 25, to: 88.31, name: 'B Baik' },
      { from: 88.31, to: 100, name: 'A Sangat baik' },
    ],
  },
];

describe('a chart', () => {
  test.each(charts.map((chart) => [chart.kind, chart] as const))(
    '%s is the same picture to the byte',
    async (kind, chart) => {
      await expect(chartSvg(chart, 'id')).toMatchFileSnapshot(`../golden/chart-${kind.toLowerCase()}.svg`);
    },
  );

  test('is strict XML with finite places, whatever it is called and whatever the figures', () => {
    const words = fc.string({ unit: 'binary', maxLength: 60 });
    const figure = fc.option(
      fc.oneof(fc.integer({ min: -5, max: 200 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
    );
    const row = fc.record({ label: words, value: figure, first: figure, second: figure, printed: words });
    const counts = fc.option(fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }));
    fc.assert(
      fc.property(words, fc.array(row, { maxLength: 8 }), counts, (title, rows, given) => {
        const named = { title, note: title, description: title };
        const all: Chart[] = [
          { ...named, kind: 'BARS', rows },
          { ...named, kind: 'STACKED', steps: ['a', title, 'c'], rows: rows.map((one) => ({ ...one, counts: given })) },
          { ...named, kind: 'TREND', least: 0, most: 100, points: rows },
          { ...named, kind: 'PAIRS', least: 1, most: 5, first: title, second: title, rows },
          { ...named, kind: 'SCORE', least: 0, most: 100, value: rows[0]?.value ?? null, printed: title, bands: [] },
        ];
        for (const chart of all) {
          const svg = chartSvg(chart, 'en');
          expect(readXml(svg).map((one) => one.name)).not.toContain('script');
          expect(svg).not.toMatch(/="[^"]*(?:NaN|Infinity)/);
        }
      }),
    );
  });

  test('has round values on its axis, from end to end', () => {
    expect(ticks(25, 100)).toEqual([40, 60, 80, 100]);
    expect(ticks(1, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(ticks(-100, 100)).toEqual([-100, -50, 0, 50, 100]);
    expect(ticks(3, 3)).toEqual([3]);
  });
});
