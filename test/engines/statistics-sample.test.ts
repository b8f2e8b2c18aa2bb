import { describe, expect, test } from 'vitest';
import { allAnswered, nobody } from '../../src/engines/statistics/counts.js';
import { crosstab, protectedCrosstab } from '../../src/engines/statistics/crosstab.js';
import { absences, cautions } from '../../src/engines/statistics/figure.js';
import { pool } from '../../src/engines/statistics/pool.js';
import { canonicalText, receiptText } from '../../src/engines/statistics/receipt.js';
import { responseRate } from '../../src/engines/statistics/response-rate.js';
import { krejcieMorgan, slovin } from '../../src/engines/statistics/sample-size.js';
import { scaleFigures } from '../../src/engines/statistics/scale.js';
import { trend } from '../../src/engines/statistics/trend.js';
import { absenceWords, cautionWords } from '../../src/engines/statistics/words.js';
import { absent, answeredBy, figure, histogram } from './statistics-support.js';

describe('sample size', () => {
  /** The table of 1970: population, sample. */
  const table =
    '10 10 15 14 20 19 25 24 30 28 35 32 40 36 45 40 50 44 55 48 60 52 65 56 70 59 75 63 80 66 85 70 90 73 95 76 100 80 ' +
    '110 86 120 92 130 97 140 103 150 108 160 113 170 118 180 123 190 127 200 132 210 136 220 140 230 144 240 148 ' +
    '250 152 260 155 270 159 280 162 290 165 300 169 320 175 340 181 360 186 380 191 400 196 420 201 440 205 460 210 ' +
    '480 214 500 217 550 226 600 234 650 242 700 248 750 254 800 260 850 265 900 269 950 274 1000 278 1100 285 ' +
    '1200 291 1300 297 1400 302 1500 306 1600 310 1700 313 1800 317 1900 320 2000 322 2200 327 2400 331 2600 335 ' +
    '2800 338 3000 341 3500 346 4000 351 4500 354 5000 357 6000 361 7000 364 8000 367 9000 368 10000 370 15000 375 ' +
    '20000 377 30000 379 40000 380 50000 381 75000 382 1000000 384';

  test('Krejcie and Morgan’s table', () => {
    const numbers = table.split(' ').map(Number);
    expect(numbers.length).toBe(180);
    for (let at = 0; at < numbers.length; at += 2)
      expect([numbers[at], krejcieMorgan(numbers[at] ?? 0).required]).toEqual([numbers[at], numbers[at + 1]]);
    expect(krejcieMorgan(1)).toEqual({ method: 'KREJCIE_MORGAN', population: 1, required: 1 });
  });

  test.each([
    [1000, '0.05', 286], // 1000/3.5 = 285.71…
    [100, '0.1', 50], // 100/2
    [1000, '0.01', 910], // 1000/1.1 = 909.09…
    [1, '0.05', 1],
  ])('Slovin: %i with %s is %i', (population, error, required) => {
    expect(slovin(population, error)).toEqual({ method: 'SLOVIN', population, required });
  });

  test('of no population there is no sample', () => {
    for (const population of [0, -1, 1.5]) expect(() => krejcieMorgan(population)).toThrow(RangeError);
    expect(() => slovin(0)).toThrow(RangeError);
  });

  test('the response rate is of those who were reached', () => {
    expect(responseRate({ invited: 50, unreachable: 2, completed: 36 }, krejcieMorgan(50))).toEqual({
      invited: 50,
      unreachable: 2,
      completed: 36,
      rate: figure(75),
      required: { method: 'KREJCIE_MORGAN', population: 50, required: 44 },
      missing: 8,
      met: false,
    });
    expect(responseRate({ invited: 50, unreachable: 0, completed: 44 }, krejcieMorgan(50))).toMatchObject({
      missing: 0,
      met: true,
    });
    expect(responseRate({ invited: 1, unreachable: 1, completed: 0 }, null)).toMatchObject({
      rate: absent('NO_ANSWERS'),
      missing: null,
      met: null,
    });
    expect(() => responseRate({ invited: 3, unreachable: 1, completed: 3 }, null)).toThrow('3 of 3 invited');
  });
});

describe('trend', () => {
  test('an empty bucket is told with n = 0 and no figure', () => {
    const figures = (counts: ReturnType<typeof histogram>) =>
      scaleFigures({ histogram: counts, states: answeredBy(counts), rungs: [1, 2, 3, 4] });
    const counted = new Map([
      ['2026-01', histogram({ 4: 2 })],
      ['2026-03', histogram({ 2: 1, 3: 1 })],
    ]);
    const found = trend(['2026-01', '2026-02', '2026-03'], counted, [], figures);
    expect(found.map(({ bucket, figures: { n, mean } }) => [bucket, n, mean])).toEqual([
      ['2026-01', 2, figure(4)],
      ['2026-02', 0, absent('NO_ANSWERS')],
      ['2026-03', 2, figure(2.5)],
    ]);
    expect(() => trend(['2026-01'], counted, [], figures)).toThrow('no bucket 2026-03');
  });
});

describe('cross-tab', () => {
  const segments = [
    {
      segment: 'campus',
      counts: [
        { value: 'yes', count: 30 },
        { value: 'no', count: 10 },
      ],
    },
    {
      segment: 'industry',
      counts: [
        { value: 'yes', count: 2 },
        { value: 'no', count: 12 },
      ],
    },
    { segment: 'village', counts: [] },
  ];

  test('counts and percent of the row, with the whole below', () => {
    expect(crosstab(segments, ['yes', 'no'])).toEqual({
      rows: [
        row('campus', 40, [30, 75], [10, 25]),
        { ...row('industry', 14, [2, 14.29], [12, 85.71]), cautions: ['SMALL_BASE'] },
        {
          segment: 'village',
          n: 0,
          cells: [
            { value: 'yes', count: 0, percent: absent('NO_ANSWERS') },
            { value: 'no', count: 0, percent: absent('NO_ANSWERS') },
          ],
          cautions: ['SMALL_BASE'],
        },
      ],
      total: row('', 54, [32, 59.26], [22, 40.74]),
      k: 0,
      cautions: ['MANY_COMPARISONS'],
    });
    expect(crosstab(segments.slice(0, 1), ['yes', 'no']).cautions).toEqual([]);
    expect(() => crosstab(segments, ['yes'])).toThrow('campus holds an answer that has no column');
  });

  test('protected: the small row and the smallest other go, and so do their cells', () => {
    const found = protectedCrosstab(segments, ['yes', 'no']);
    expect(found.rows.map(({ n, cells }) => [n, ...cells.map(({ count }) => count)])).toEqual([
      [40, null, null],
      [null, null, null],
      [null, null, null],
    ]);
    expect(found.total).toMatchObject({ n: 54, cells: [{ count: 32 }, { count: 22 }] });
    expect(found.rows[0]?.cells[0]?.percent).toEqual(absent('SUPPRESSED'));
    expect(found.k).toBe(5);
  });

  function row(segment: string, n: number, yes: [number, number], no: [number, number]) {
    const cell = (value: string, [count, percent]: [number, number]) => ({ value, count, percent: figure(percent) });
    return { segment, n, cells: [cell('yes', yes), cell('no', no)], cautions: [] };
  }
});

describe('pooling versions', () => {
  const first = {
    version: '1.0.0',
    responses: 10,
    questions: [
      {
        key: 'score',
        offered: [1, 2],
        counts: [
          { value: 1, count: 4 },
          { value: 2, count: 4 },
        ],
        states: { ...allAnswered(8), skipped: 2 },
      },
      { key: 'dropped', offered: null, counts: [{ value: 7, count: 10 }], states: allAnswered(10) },
    ],
  };
  const second = {
    version: '1.1.0',
    responses: 5,
    questions: [
      { key: 'score', offered: [2, 1], counts: [{ value: 2, count: 5 }], states: allAnswered(5) },
      { key: 'added', offered: [1, 2, 3], counts: [{ value: 3, count: 1 }], states: { ...allAnswered(1), hidden: 4 } },
    ],
  };

  test('each base says who was asked', () => {
    expect(pool([first, second], () => true)).toEqual({
      ok: true,
      value: [
        {
          key: 'score',
          versions: ['1.0.0', '1.1.0'],
          states: { ...allAnswered(13), skipped: 2 },
          values: [
            { value: 1, count: 4, offeredTo: 13 },
            { value: 2, count: 9, offeredTo: 13 },
          ],
        },
        {
          key: 'dropped',
          versions: ['1.0.0'],
          states: { ...allAnswered(10), notAsked: 5 },
          values: [{ value: 7, count: 10, offeredTo: 10 }],
        },
        {
          key: 'added',
          versions: ['1.1.0'],
          states: { ...nobody, answered: 1, hidden: 4, notAsked: 10 },
          values: [
            { value: 1, count: 0, offeredTo: 1 },
            { value: 2, count: 0, offeredTo: 1 },
            { value: 3, count: 1, offeredTo: 1 },
          ],
        },
      ],
    });
  });

  test('a choice added later has its own base; on a scale it is refused', () => {
    const later = {
      version: '2',
      responses: 3,
      questions: [{ key: 'score', offered: [1, 2, 3], counts: [{ value: 3, count: 3 }], states: allAnswered(3) }],
    };
    const pooled = pool([first, later], () => false);
    expect(pooled.ok && pooled.value[0]?.values).toEqual([
      { value: 1, count: 4, offeredTo: 11 },
      { value: 2, count: 4, offeredTo: 11 },
      { value: 3, count: 3, offeredTo: 3 },
    ]);
    expect(pool([first, second, later], (key) => key === 'score')).toMatchObject({
      ok: false,
      error: [{ code: 'INVALID', path: ['score'] }],
    });
  });
});

describe('the receipt', () => {
  const receipt = {
    asOf: '2026-11-22T03:00:00.000Z',
    filter: { partner: 'ptr_1', none: undefined },
    versions: ['2', '10'],
    settings: { weightMode: 'EXACT', k: 5 },
    figures: { ikm: 88.31, index: null, list: [1, -0, 1e21, true, 'é"\n'] },
  };

  test('one text for one content, whatever the order of its keys and versions', () => {
    expect(receiptText(receipt)).toBe(
      '{"asOf":"2026-11-22T03:00:00.000Z","edition":1,"figures":{"ikm":88.31,"index":null,"list":[1,0,1e+21,true,"é\\"\\n"]},' +
        '"filter":{"partner":"ptr_1"},"settings":{"k":5,"weightMode":"EXACT"},"versions":["10","2"]}',
    );
    const { figures, filter, ...rest } = receipt;
    expect(receiptText({ filter: { partner: 'ptr_1' }, figures, ...rest, versions: ['10', '2'] })).toBe(
      receiptText(receipt),
    );
    expect(receiptText({ ...receipt, asOf: '2026-11-22T03:00:01.000Z' })).not.toBe(receiptText(receipt));
  });

  test('keys by code unit, prototype names as any other, and no number that JSON lacks', () => {
    expect(canonicalText(JSON.parse('{"b":1,"B":2,"__proto__":3,"a":{}}'))).toBe('{"B":2,"__proto__":3,"a":{},"b":1}');
    expect(() => canonicalText(Number.NaN)).toThrow(RangeError);
    expect(() => canonicalText([Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });
});

test('every reason and caution has words in both languages', () => {
  for (const words of [...absences.map((one) => absenceWords[one]), ...cautions.map((one) => cautionWords[one])]) {
    expect(words.id).not.toBe('');
    expect(words.en).not.toBe(words.id);
  }
});
