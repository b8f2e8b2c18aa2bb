import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFilter } from '../../src/engines/statistics/anonymity/filter.js';
import { protectGroup } from '../../src/engines/statistics/anonymity/group.js';
import { breakdownRelease, stepRelease, textsShown } from '../../src/engines/statistics/anonymity/steps.js';
import { type ProtectedTable, protectTable } from '../../src/engines/statistics/anonymity/table.js';
import { bounds, solved, systemOf } from './statistics-attacker.js';

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const runs = { numRuns: 400, seed: 20261122 };

/** Every hidden number with what it truly is. */
function hidden(table: ProtectedTable, cells: readonly (readonly number[])[]): Map<string, number> {
  const rows = cells.map(add);
  const columns = (cells[0] ?? []).map((_, j) => add(cells.map((row) => row[j] ?? 0)));
  return new Map([
    ...rows.flatMap((count, i) => (table.rows[i] === null ? [[`r${i}`, count] as const] : [])),
    ...columns.flatMap((count, j) => (table.columns[j] === null ? [[`c${j}`, count] as const] : [])),
    ...cells.flatMap((row, i) =>
      row.flatMap((count, j) => (table.cells[i]?.[j] === null ? [[`x${i},${j}`, count] as const] : [])),
    ),
  ]);
}
const shown = (table: ProtectedTable): number[] =>
  [table.total, ...table.rows, ...table.columns, ...table.cells.flat()].flatMap((count) => count ?? []);
const tables = (size: number, most: number) =>
  fc.tuple(fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size })).chain(([height, width]) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: Math.min(4, most) }), fc.integer({ min: 0, max: most })), {
        minLength: width,
        maxLength: width,
      }),
      { minLength: height, maxLength: height },
    ),
  );

describe('counts with a total', () => {
  test.each([
    [[28, 12, 40], 5, [28, 12, 40]],
    [[28, 12, 3], 5, [28, null, null]],
    [[28, 3, 4], 5, [28, null, null]],
    [[28, 12, 2, 1], 5, [28, null, null, null]],
    [[28, 12, 0, 0], 5, [28, null, null, null]],
    [[40, 0, 0, 0], 5, [null, null, null, null]],
    [[6, 6, 1], 5, [null, 6, null]],
    [[3, 3], 5, [null, null]],
    [[7], 5, [7]],
    [[20, 9, 9], 10, [20, null, null]],
  ])('%j with k = %i is %j', (counts, k, told) => {
    expect(protectGroup(counts, k)).toEqual({ total: add(counts), counts: told });
  });

  test('below k in all nothing is told, not even how many', () => {
    expect(protectGroup([3, 1], 5)).toEqual({ total: null, counts: [null, null] });
    expect(protectGroup([0, 0], 5)).toEqual({ total: null, counts: [null, null] });
    expect(
      protectTable(
        [
          [1, 2],
          [1, 0],
        ],
        5,
      ),
    ).toEqual({
      total: null,
      rows: [null, null],
      columns: [null, null],
      cells: [
        [null, null],
        [null, null],
      ],
    });
  });

  test('never one hidden alone, never fewer than k behind the hidden together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 2, max: 10 }),
        (counts, k) => {
          const told = protectGroup(counts, k);
          const behind = counts.filter((_, at) => told.counts[at] === null);
          if (told.total !== null) expect(behind.length).not.toBe(1);
          if (told.total !== null && behind.length > 0) expect(add(behind)).toBeGreaterThanOrEqual(k);
          told.counts.forEach((count, at) => {
            expect(count === null || (count >= k && count === counts[at])).toBe(true);
          });
          if (counts.every((count) => count >= k)) expect(told.counts).toEqual(counts);
        },
      ),
      runs,
    );
  });

  test('a threshold that protects nobody is refused', () => {
    for (const k of [1, 0, -5, 2.5, Number.NaN]) expect(() => protectGroup([9], k)).toThrow(RangeError);
  });
});

describe('a table, attacked', () => {
  test('linear algebra finds no count below k, in tables to 7 × 7', () => {
    fc.assert(
      fc.property(tables(7, 25), fc.integer({ min: 2, max: 7 }), (cells, k) => {
        const table = protectTable(cells, k);
        for (const count of shown(table)) expect(count).toBeGreaterThanOrEqual(k);
        const found = solved(systemOf(table));
        for (const [name, count] of hidden(table, cells))
          if (count < k) expect([name, found.get(name)]).toEqual([name, undefined]);
      }),
      runs,
    );
  });

  test('trying every table of whole numbers cannot even show a count to be below k, to 3 × 3', () => {
    fc.assert(
      fc.property(tables(3, 3), fc.integer({ min: 2, max: 3 }), (cells, k) => {
        const table = protectTable(cells, k);
        if (table.total === null) return;
        const found = bounds(table);
        for (const [name, count] of hidden(table, cells)) {
          if (!name.startsWith('x')) continue;
          const [low, high] = found.get(name) ?? [-1, -1];
          expect(low <= count && count <= high).toBe(true);
          if (count < k) expect(high, `${name} of ${JSON.stringify(cells)}`).toBeGreaterThanOrEqual(k);
        }
      }),
      { ...runs, numRuns: 150 },
    );
  });

  test('the attackers are real: without the companions they find every small count', () => {
    const cells = [
      [2, 8, 9],
      [7, 9, 6],
      [6, 8, 9],
    ];
    const sums = { total: 64, rows: [19, 22, 23], columns: [15, 25, 24] };
    const alone = { ...sums, cells: cells.map((row) => row.map((count) => (count < 5 ? null : count))) };
    expect(solved(systemOf(alone))).toEqual(new Map([['x0,0', 2]]));
    expect(bounds(alone).get('x0,0')).toEqual([2, 2]);
    const inRow = {
      ...sums,
      cells: [
        [null, null, 9],
        [7, 9, 6],
        [6, 8, 9],
      ],
    };
    expect(solved(systemOf(inRow)).get('x0,0')).toBe(2);
    // Two hidden in every row and column are not enough where sums pin them: the hidden three hold two together.
    const few = {
      total: 22,
      rows: [2, 20],
      columns: [1, 21],
      cells: [
        [null, null],
        [null, null],
      ],
    };
    expect(bounds(few).get('x0,0')).toEqual([0, 1]);
    const table = protectTable(cells, 5);
    expect([table.total, ...table.rows, ...table.columns]).toEqual([64, 19, 22, 23, 15, 25, 24]);
    expect(table.cells).toEqual([
      [null, 8, null],
      [null, 9, null],
      [6, 8, 9],
    ]);
    expect(solved(systemOf(table))).toEqual(new Map());
    expect(bounds(table).get('x0,0')).toEqual([0, 9]);
  });

  test('a total is hidden alike with the table and without it', () => {
    fc.assert(
      fc.property(tables(6, 20), (cells) => {
        const table = protectTable(cells, 5);
        expect(table.rows).toEqual(protectGroup(cells.map(add), 5).counts);
      }),
      runs,
    );
  });

  test('a large table is protected at once', () => {
    const cells = Array.from({ length: 40 }, (_, i) => Array.from({ length: 11 }, (_c, j) => (i * 7 + j * 13) % 17));
    const table = protectTable(cells, 5);
    expect(solved(systemOf(table)).size).toBe(0);
    expect(shown(table).every((count) => count >= 5)).toBe(true);
  });
});

describe('live results', () => {
  test.each([
    [0, 0, 0],
    [4, 0, 4],
    [5, 5, 0],
    [9, 5, 4],
    [28, 25, 3],
  ])('of %i responses %i count and %i wait', (responses, counted, held) => {
    expect(stepRelease(responses, 5)).toEqual({ counted, held });
  });

  test('a breakdown waits until every group has gained none or k', () => {
    expect(breakdownRelease([[5, 0]], 5)).toBe(1);
    expect(breakdownRelease([[4, 1]], 5)).toBe(0);
    expect(
      breakdownRelease(
        [
          [4, 1],
          [1, 4],
        ],
        5,
      ),
    ).toBe(2);
    expect(
      breakdownRelease(
        [
          [4, 1],
          [1, 4],
          [5, 0],
          [2, 3],
        ],
        5,
      ),
    ).toBe(3);
    expect(breakdownRelease([], 5)).toBe(0);
  });

  test('between any two looks a group gains none or at least k', () => {
    const steps = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (came) => {
        const looks = [...came.keys(), came.length].map((at) => breakdownRelease(came.slice(0, at), 5));
        const totals = looks.map((counted) =>
          [0, 1, 2].map((group) => add(came.slice(0, counted).map((step) => step[group] ?? 0))),
        );
        for (let at = 1; at < totals.length; at += 1)
          [0, 1, 2].forEach((group) => {
            const gained = (totals[at]?.[group] ?? 0) - (totals[at - 1]?.[group] ?? 0);
            expect(gained === 0 || gained >= 5).toBe(true);
          });
      }),
      runs,
    );
  });

  test('texts are read in steps, and none of a small group', () => {
    expect(textsShown(12, 40, 5)).toBe(10);
    expect(textsShown(4, 40, 5)).toBe(0);
    expect(textsShown(5, 4, 5)).toBe(0);
    expect(textsShown(9, 6, 5)).toBe(5);
  });
});

describe('a filter', () => {
  const refused = (matching: number, wider: readonly number[]) => {
    const found = checkFilter({ matching, wider }, 5);
    return found.ok ? found.value : found.error;
  };

  test('is refused when few are left, or few are left out of anything wider', () => {
    expect(refused(20, [40])).toBe(20);
    expect(refused(40, [40])).toBe(40);
    expect(refused(35, [40])).toBe(35);
    const few = {
      code: 'INVALID',
      path: ['filter'],
      message: { en: 'Fewer than 5 answers are left; their figures are not shown.' },
    };
    expect(refused(4, [40])).toMatchObject(few);
    expect(refused(0, [40])).toMatchObject(few);
    const rest = {
      ...few,
      message: { en: 'Fewer than 5 answers are left out; they could be worked out by difference.' },
    };
    expect(refused(36, [40])).toMatchObject(rest);
    expect(refused(39, [40])).toMatchObject(rest);
    // Region within kind: 18 of the 20 of this kind, of 80 in all.
    expect(refused(18, [20, 30, 80])).toMatchObject(rest);
  });

  test('the refusal is the same whoever is few', () => {
    expect(refused(1, [40])).toEqual(refused(4, [40]));
    expect(refused(36, [40])).toEqual(refused(39, [40, 80]));
  });
});
