import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manyBudget, type Redline, redline } from '../../src/modules/clause/redline.rules.js';
import { cpuTime } from '../support/cpu-time.js';

const shown = ({ parts }: Redline) =>
  parts.map(({ kind, text }) => (kind === 'SAME' ? text : kind === 'ADDED' ? `[+${text}+]` : `[-${text}-]`)).join('');
const oneSide = ({ parts }: Redline, left: 'ADDED' | 'REMOVED') =>
  parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');

describe('the redline of two texts', () => {
  it.each([
    ['Para pihak sepakat.', 'Para pihak sepakat.', 'Para pihak sepakat.'],
    ['', '', ''],
    ['', 'Baru', '[+Baru+]'],
    ['Lama', '', '[-Lama-]'],
    [
      'The parties share costs equally.',
      'The parties bear their own costs.',
      'The parties [-share -][+bear their own +]costs[- equally-].',
    ],
    ['berlaku 3 tahun', 'berlaku 5 tahun', 'berlaku [-3 -][+5 +]tahun'],
    ['satu  dua', 'satu dua\n', 'satu[-  -][+ +]dua[+\n+]'],
    ['satu dua tiga empat', 'satu lain hal empat', 'satu [-dua tiga -][+lain hal +]empat'],
  ])('of %j and %j is %j', (before, after, wanted) => {
    expect(shown(redline(before, after))).toBe(wanted);
  });

  const words = fc
    .array(fc.constantFrom('pihak', 'wajib', 'dapat', ' ', ' ', '. ', ';\n', '3', 'é', '協定', '😀', '\t'), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));
  it('holds both texts whole, whatever they are and whatever it may cost', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 400 }), (before, after, left) => {
        const result = redline(before, after, { left });
        expect(oneSide(result, 'ADDED')).toBe(before);
        expect(oneSide(result, 'REMOVED')).toBe(after);
        expect(result.parts.every(({ text }) => text !== '')).toBe(true);
        expect(result.parts.every(({ kind }, index) => result.parts[index + 1]?.kind !== kind)).toBe(true);
      }),
    );
  });

  it('changes as little as can be, word by word', () => {
    const longest = (a: string[], b: string[]): number => {
      const row = new Array<number>(b.length + 1).fill(0);
      for (const one of a) {
        let corner = 0;
        for (const [index, other] of b.entries()) {
          const above = row[index + 1] ?? 0;
          row[index + 1] = one === other ? corner + 1 : Math.max(above, row[index] ?? 0);
          corner = above;
        }
      }
      return row[b.length] ?? 0;
    };
    const sentence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        // Signs that are pieces of their own and no blanks, so that nothing is put together for reading.
        const sign = { a: '!', b: '?', c: '%', d: '&' } as Record<string, string>;
        const [left, right] = [before, after].map((list) => list.map((one) => sign[one] ?? ''));
        const kept = redline(left?.join('') ?? '', right?.join('') ?? '')
          .parts.filter(({ kind }) => kind === 'SAME')
          .reduce((sum, { text }) => sum + text.length, 0);
        expect(kept).toBe(longest(left ?? [], right ?? []));
      }),
    );
  });

  const long = (make: (index: number) => string) =>
    Array.from({ length: 20_000 }, (_, index) => make(index))
      .join('')
      .slice(0, 20_000);
  it.each([
    ['one sign against another', long(() => 'a '), long(() => 'b ')],
    ['no word in common', long((index) => `${index} `), long((index) => `x${index} `)],
    [
      'the same signs in another order',
      long((index) => '!?%&'[index % 4] ?? ''),
      long((index) => '&%?!'[(index * 7) % 4] ?? ''),
    ],
    [
      'chance',
      long((index) => '!?%'[(index * index * 31) % 3] ?? ''),
      long((index) => '!?%'[(index * index * 17 + index) % 3] ?? ''),
    ],
  ])('costs little for long hostile texts: %s', (_, before, after) => {
    const started = cpuTime();
    const result = redline(before, after);
    expect(cpuTime() - started).toBeLessThan(1_000);
    expect(oneSide(result, 'ADDED')).toBe(before);
    expect(oneSide(result, 'REMOVED')).toBe(after);
  });

  it('says how fine it is, and spends one budget over many', () => {
    expect(redline('satu. dua.', 'satu. tiga.').grain).toBe('WORD');
    const coarse = redline(`${long((index) => `a${index} `)}. Tetap.`, `${long((index) => `b${index} `)}. Tetap.`);
    expect(coarse.grain).toBe('SENTENCE');
    expect(coarse.parts.at(-1)).toEqual({ kind: 'SAME', text: 'Tetap.' });
    const budget = manyBudget();
    const [before, after] = [long((i) => `a${i}.`), long((i) => `b${i}.`)];
    const grains = Array.from({ length: 40 }, () => redline(before, after, budget).grain);
    expect(grains.slice(-1)).toEqual(['WHOLE']);
    expect(budget.left).toBeLessThan(10_000);
    expect(redline('satu', 'dua', { left: 0 })).toEqual({
      grain: 'WHOLE',
      parts: [
        { kind: 'REMOVED', text: 'satu' },
        { kind: 'ADDED', text: 'dua' },
      ],
    });
  });
});
