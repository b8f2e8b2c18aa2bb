import { describe, expect, test } from 'vitest';
import { allAnswered, type Histogram, nobody } from '../../src/engines/statistics/counts.js';
import { bandOf } from '../../src/engines/statistics/ikm/band.js';
import { ikm2004, scoringProfiles, skm2017 } from '../../src/engines/statistics/ikm/profiles.js';
import { checkPublished } from '../../src/engines/statistics/ikm/published-table.js';
import { recapTable } from '../../src/engines/statistics/ikm/recap-table.js';
import { satisfactionIndex } from '../../src/engines/statistics/ikm/satisfaction-index.js';
import { type WeightMode, weightModes, weightOf } from '../../src/engines/statistics/ikm/weight.js';
import { decimal, fraction } from '../../src/kernel/exact/rational.js';
import { absent, answeredBy, figure, histogram, summing } from './statistics-support.js';

const nine = skm2017.elements.map(({ code }) => code);
const answers = (of: Readonly<Record<string, Histogram>>) =>
  Object.entries(of).map(([element, counts]) => ({ element, histogram: counts, states: answeredBy(counts) }));
const alike = (counts: Histogram, codes: readonly string[] = nine) =>
  answers(Object.fromEntries(codes.map((code) => [code, counts])));
const index = (of: ReturnType<typeof answers>, weightMode: WeightMode = 'EXACT', profile = skm2017) =>
  satisfactionIndex(of, { profile, weightMode });

describe('the weight', () => {
  test.each([
    [9, '1/9', '111/1000', '11/100'],
    [8, '1/8', '1/8', '13/100'],
    [7, '1/7', '143/1000', '7/50'],
    [14, '1/14', '71/1000', '7/100'],
    [10, '1/10', '1/10', '1/10'],
  ])('of %i elements', (elements, ...weights) => {
    expect(weightModes.map((mode) => fraction(weightOf(elements, mode)))).toEqual(weights);
  });
});

describe('the grade at its limits', () => {
  // Nine elements of 5000 answers each: an average of total/5000, and an index of total/200 exactly.
  test.each([
    [17661, '17661/200', 88.31, 'A'], // 88.305
    [17660, '883/10', 88.3, 'B'],
    [15321, '15321/200', 76.61, 'B'], // 76.605
    [15320, '383/5', 76.6, 'C'],
    [12999, '12999/200', 65, 'C'], // 64.995: between the printed ends of C and D
    [12998, '6499/100', 64.99, 'D'],
    [20000, '100', 100, 'A'],
    [5000, '25', 25, 'D'],
  ])('a total of %i is %s, printed %f, grade %s', (total, exact, printed, grade) => {
    const found = index(alike(summing(5000, total)));
    expect(found).toMatchObject({ ikmExact: exact, ikm: figure(printed), band: { grade }, cautions: [] });
  });

  test('every hundredth from 25 to 100 has the grade of its printed span, in either profile', () => {
    for (const profile of scoringProfiles)
      for (let hundredths = 2500; hundredths <= 10_000; hundredths += 1) {
        const value = decimal(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`);
        const inside = profile.bands.filter(
          (band) =>
            Number(band.convertedFrom) * 100 <= hundredths + 0.5 && Number(band.convertedTo) * 100 >= hundredths - 0.5,
        );
        expect(inside.map(({ grade }) => grade)).toEqual([bandOf(value, profile).grade]);
      }
  });

  test('the printed spans of the two scales are the same spans', () => {
    for (const { convertedFrom, convertedTo, from, to } of skm2017.bands) {
      expect(Number(from) * 25).toBeCloseTo(Number(convertedFrom), 9);
      expect(Number(to) * 25).toBeCloseTo(Number(convertedTo), 9);
    }
  });
});

describe('the three weights', () => {
  // 29 respondents, 955 points over nine elements: the sum of the averages is 955/29.
  const published = answers({
    ...Object.fromEntries(nine.map((code) => [code, summing(29, 106)])),
    U5: summing(29, 107),
  });

  test.each([
    ['EXACT', '23875/261', 91.48, 3.659, 0.111111],
    ['THREE_DECIMALS', '21201/232', 91.38, 3.6553, 0.111],
    ['TWO_DECIMALS', '10505/116', 90.56, 3.6224, 0.11],
  ] as const)('%s', (mode, exact, ikm, ni, weight) => {
    expect(index(published, mode)).toMatchObject({
      weightMode: mode,
      weight: figure(weight),
      ikmExact: exact,
      ikm: figure(ikm),
      index: figure(ni),
    });
  });

  test('the factor 0.99 between 1/9 and 0.11, to four decimals, as a published example shows it', () => {
    const [exact, , two] = weightModes.map((mode) => decimal2(index(published, mode).ikmExact));
    expect(exact).toBe('91.4751');
    expect(two).toBe('90.5603');
  });

  test('0.11 takes a unit from A to B, and the best there is to 99', () => {
    const justA = alike(summing(5000, 17661));
    expect(weightModes.map((mode) => index(justA, mode).band?.grade)).toEqual(['A', 'B', 'B']);
    expect(weightModes.map((mode) => index(alike(histogram({ 4: 40 })), mode).ikm.value)).toEqual([100, 99.9, 99]);
  });

  test('with eight elements 0.13 goes beyond the scale, and says so', () => {
    const eight = alike(histogram({ 4: 40 }), nine.slice(1));
    expect(index(eight, 'TWO_DECIMALS')).toMatchObject({
      ikm: figure(104),
      band: { grade: 'A' },
      cautions: ['OUTSIDE_SCALE'],
      excluded: ['U1'],
    });
    expect(index(alike(histogram({ 1: 40 })), 'TWO_DECIMALS')).toMatchObject({
      ikm: figure(24.75),
      band: { grade: 'D' },
      cautions: ['OUTSIDE_SCALE'],
    });
  });
});

const decimal2 = (exact: string | null): string => {
  const [above = '0', below = '1'] = (exact ?? '').split('/');
  return (Number((BigInt(above) * 1_000_000n) / BigInt(below)) / 1_000_000).toFixed(4);
};

describe('missing and not applicable', () => {
  test('an element counts who filled it in: not applicable and skipped leave its base', () => {
    const full = summing(10, 30);
    const of = answers(Object.fromEntries(nine.map((code) => [code, full]))).map((one) =>
      one.element === 'U4'
        ? { ...one, histogram: histogram({ 4: 2 }), states: { ...allAnswered(2), notApplicable: 7, skipped: 1 } }
        : one,
    );
    const found = index(of);
    expect(found.elements[3]).toEqual({
      code: 'U4',
      title: skm2017.elements[3]?.title,
      n: 2,
      bases: { ...allAnswered(2), notApplicable: 7, skipped: 1, shown: 10, asked: 10, responses: 10 },
      total: 8,
      nrr: figure(4),
      weighted: figure(0.444),
    });
    // (8·3 + 4)/9·25 = 700/9
    expect(found).toMatchObject({
      ikmExact: '700/9',
      ikm: figure(77.78),
      band: { grade: 'B' },
      cautions: ['SMALL_BASE'],
    });
  });

  test('an element left out of the version: the others weigh 1/8', () => {
    const found = index(
      alike(
        summing(5, 17),
        nine.filter((code) => code !== 'U4'),
      ),
    );
    expect(found).toMatchObject({
      weightExact: '1/8',
      excluded: ['U4'],
      unanswered: [],
      ikmExact: '85',
      ikm: figure(85),
    });
    expect(found.elements.map(({ code }) => code)).toEqual(['U1', 'U2', 'U3', 'U5', 'U6', 'U7', 'U8', 'U9']);
  });

  test('an element included and answered by nobody: no index, never 8/9', () => {
    const of = [
      ...alike(summing(5, 17), nine.slice(1)),
      { element: 'U1', histogram: [], states: { ...nobody, skipped: 5 } },
    ];
    expect(index(of)).toMatchObject({
      weightExact: '1/9',
      unanswered: ['U1'],
      index: absent('ELEMENT_UNANSWERED'),
      ikm: absent('ELEMENT_UNANSWERED'),
      ikmExact: null,
      band: null,
      elements: [
        { code: 'U1', nrr: absent('NO_ANSWERS'), weighted: absent('NO_ANSWERS'), total: 0 },
        ...Array(8).fill({}),
      ],
    });
  });

  test('nobody answered anything; one did; the survey holds no element', () => {
    expect(index(alike([]))).toMatchObject({ ikm: absent('NO_ANSWERS'), band: null, priorities: [], unanswered: nine });
    expect(index(alike(histogram({ 3: 1 })))).toMatchObject({ ikm: figure(75), band: { grade: 'C' } });
    expect(index([])).toMatchObject({
      weight: absent('NO_ELEMENTS'),
      weightExact: null,
      ikm: absent('NO_ELEMENTS'),
      excluded: nine,
      elements: [],
    });
  });

  test('an element twice or unknown is the caller’s fault', () => {
    const [first] = alike(summing(5, 17));
    expect(() => index(first ? [first, first] : [])).toThrow('element U1 twice');
    expect(() => index(alike(summing(5, 17), ['U10']))).toThrow('element U10');
    expect(() => index(alike(histogram({ 5: 1 })))).toThrow('5 is not on the scale');
  });
});

describe('what to mend', () => {
  test('the three lowest averages, compared exactly; ties in the regulation’s order, and named', () => {
    const totals = [30, 29, 29, 35, 28, 29, 40, 35, 36];
    const of = answers(Object.fromEntries(nine.map((code, at) => [code, summing(10, totals[at] ?? 0)])));
    expect(index(of).priorities).toEqual([
      { rank: 1, code: 'U5', nrr: figure(2.8), tiedWith: [] },
      { rank: 2, code: 'U2', nrr: figure(2.9), tiedWith: ['U6'] },
      { rank: 3, code: 'U3', nrr: figure(2.9), tiedWith: ['U6'] },
    ]);
  });

  test('averages that print alike (3, 3 + 1/3001, 3 + 1/3000, 3 + 1/2999) are told apart', () => {
    const of = answers({
      U1: summing(3001, 9004),
      U2: summing(3000, 9001),
      U3: summing(3000, 9000),
      U4: summing(2999, 8998),
    });
    expect(index(of).priorities.map(({ code, nrr }) => [code, nrr.value])).toEqual([
      ['U3', 3],
      ['U1', 3],
      ['U2', 3],
    ]);
  });
});

describe('the profile of 2004', () => {
  // A published report: fourteen averages of 50 respondents, weight 0.071, index 3.059, grade B.
  const averages = [
    '3.06',
    '2.98',
    '3.06',
    '2.9',
    '3.06',
    '3.14',
    '3.04',
    '3.06',
    '3.18',
    '3.08',
    '3.2',
    '3.18',
    '3.1',
    '3.04',
  ];
  const of = answers(
    Object.fromEntries(
      ikm2004.elements.map(({ code }, at) => [code, summing(50, Math.round(Number(averages[at]) * 50))]),
    ),
  );

  test('fourteen elements, weight 0.071, its own grades', () => {
    expect(index(of, 'THREE_DECIMALS', ikm2004)).toMatchObject({
      profile: 'KEPMENPAN_25_2004',
      weight: figure(0.071),
      index: figure(3.0587),
      ikm: figure(76.47),
      band: { grade: 'B', convertedFrom: '62.51' },
    });
    expect(index(of, 'EXACT', ikm2004)).toMatchObject({ weightExact: '1/14', ikm: figure(76.93) });
  });

  test('the checker finds the weight the report used', () => {
    const found = checkPublished({ nrr: averages, index: '3,059' }, ikm2004);
    expect(found).toMatchObject({
      ok: true,
      value: { elements: 14, possible: ['THREE_DECIMALS'], used: 'THREE_DECIMALS' },
    });
  });
});

describe('another unit’s table', () => {
  const check = (nrr: readonly string[], rest: { index?: string; ikm?: string }) => {
    const found = checkPublished({ nrr, ...rest }, skm2017);
    if (!found.ok) throw new Error('not read');
    return found.value;
  };
  const averages = ['3,655', '3,655', '3,655', '3,655', '3,690', '3,655', '3,655', '3,655', '3,655'];

  test('0.11 is told from 1/9 by the factor 0.99', () => {
    expect(check(averages, { ikm: '90,56' })).toMatchObject({ possible: ['TWO_DECIMALS'], used: 'TWO_DECIMALS' });
    expect(check(averages, { ikm: '91,48' })).toMatchObject({ possible: ['EXACT'], used: 'EXACT' });
    expect(check(averages, { ikm: '91,38', index: '3,655' })).toMatchObject({ used: 'THREE_DECIMALS' });
  });

  test('each trial shows what it would have given, and the grade', () => {
    expect(check(averages, { ikm: '90,56' }).trials).toEqual([
      {
        mode: 'EXACT',
        weight: figure(0.111111),
        ikm: figure(91.47),
        grade: 'A',
        lowest: figure(91.46),
        highest: figure(91.48),
        possible: false,
        exact: false,
      },
      {
        mode: 'THREE_DECIMALS',
        weight: figure(0.111),
        ikm: figure(91.38),
        grade: 'A',
        lowest: figure(91.37),
        highest: figure(91.39),
        possible: false,
        exact: false,
      },
      {
        mode: 'TWO_DECIMALS',
        weight: figure(0.11),
        ikm: figure(90.56),
        grade: 'A',
        lowest: figure(90.55),
        highest: figure(90.57),
        possible: true,
        exact: true,
      },
    ]);
  });

  test('a full score of 100 was made with 1/9; printed without decimals it could be anything', () => {
    expect(check(Array(9).fill('4,00'), { ikm: '100,00' })).toMatchObject({
      used: 'EXACT',
      possible: ['EXACT', 'THREE_DECIMALS'],
    });
    expect(check(Array(9).fill('4'), { ikm: '100' })).toMatchObject({ used: null, possible: [...weightModes] });
  });

  test('figures that contradict each other fit no weight', () => {
    expect(check(averages, { ikm: '80,00' })).toMatchObject({ possible: [], used: null });
    expect(check(averages, { ikm: '90,56', index: '3,659' })).toMatchObject({ possible: [], used: null });
  });

  test('our own figures, printed, are recognised', () => {
    for (const mode of ['EXACT', 'TWO_DECIMALS'] as const)
      for (const total of [57, 61, 66, 70, 79]) {
        const of = index(
          answers(Object.fromEntries(nine.map((code, at) => [code, summing(20, total - (at % 3))]))),
          mode,
        );
        const printed = of.elements.map(({ nrr }) => nrr.value?.toFixed(3) ?? '');
        expect(check(printed, { ikm: of.ikm.value?.toFixed(2) ?? '' }).used).toBe(mode);
      }
  });

  test('what cannot be read is named, all at once', () => {
    const found = checkPublished({ nrr: ['3,1', 'tiga', '-3'], index: '3.1.1' }, skm2017);
    expect(found).toMatchObject({
      ok: false,
      error: [
        { code: 'INVALID', path: ['nrr', '1'] },
        { code: 'INVALID', path: ['nrr', '2'] },
        { code: 'INVALID', path: ['index'] },
      ],
    });
    expect(checkPublished({ nrr: [] }, skm2017)).toMatchObject({
      ok: false,
      error: [
        { code: 'REQUIRED', path: ['nrr'] },
        { code: 'REQUIRED', path: ['ikm'] },
      ],
    });
  });
});

describe('the recap table', () => {
  const rows = [
    [4, 3, null],
    [3, 3, 4],
    [4, null, 4],
  ];
  const of = answers({ U1: histogram({ 4: 2, 3: 1 }), U2: histogram({ 3: 2 }), U3: histogram({ 4: 2 }) });

  test('respondents, totals, averages, weighted averages and the index, with what the marks mean', () => {
    const figures = index(of, 'TWO_DECIMALS');
    const table = recapTable(figures, skm2017, rows);
    expect(table.columns.map(({ code }) => code)).toEqual(['U1', 'U2', 'U3']);
    expect(table.respondents).toEqual(rows);
    expect(
      table.lines.map(({ label, values, mark, sum }) => [label.id, values.map(({ value }) => value), mark, sum?.value]),
    ).toEqual([
      ['Jumlah nilai per unsur', [11, 6, 8], null, undefined],
      ['Jumlah terisi per unsur', [3, 2, 2], null, undefined],
      ['NRR per unsur', [3.667, 3, 4], null, undefined],
      ['NRR tertimbang per unsur', [1.21, 0.99, 1.32], '*)', 3.52],
      ['IKM unit pelayanan', [], '**)', 88],
    ]);
    expect(table.ikm).toEqual(figure(88));
    expect(table.band?.verdict.id).toBe('Baik');
    expect(table.bands.map(({ grade, convertedFrom, convertedTo }) => [grade, convertedFrom, convertedTo])).toEqual([
      ['A', '88.31', '100.00'],
      ['B', '76.61', '88.30'],
      ['C', '65.00', '76.60'],
      ['D', '25.00', '64.99'],
    ]);
    expect(table.legend.map(({ term, meaning }) => `${term}: ${meaning.id}`)).toEqual([
      'U1, U2, U3: Unsur-unsur pelayanan',
      'NRR: Nilai rata-rata',
      'IKM: Indeks Kepuasan Masyarakat',
      '*): Jumlah NRR tertimbang',
      '**): Jumlah NRR tertimbang × 25',
      'NRR per unsur: Jumlah nilai per unsur dibagi jumlah kuesioner yang terisi pada unsur itu',
      'NRR tertimbang: NRR per unsur × 0,33',
    ]);
  });

  test('without single answers it stands too; with answers of another survey it is refused', () => {
    const figures = index(of);
    expect(recapTable(figures, skm2017).respondents).toEqual([]);
    expect(recapTable(figures, skm2017).legend.at(-1)?.meaning.id).toBe('NRR per unsur × 1/3');
    expect(() => recapTable(figures, skm2017, rows.slice(1))).toThrow('the rows of U1 do not recount');
    expect(() => recapTable(figures, skm2017, [[4, 4, null], ...rows.slice(1)])).toThrow(
      'the rows of U2 do not recount',
    );
    expect(() => recapTable(figures, ikm2004)).toThrow('PERMENPANRB_14_2017 is not KEPMENPAN_25_2004');
  });
});
