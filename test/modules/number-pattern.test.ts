import { describe, expect, it } from 'vitest';
import { checkPattern, type NumberReset, numberOf, periodOf } from '../../src/modules/document/number-pattern.rules.js';

const codes = (pattern: string, reset: NumberReset) => checkPattern(pattern, reset).map((one) => one.code);

describe('a numbering pattern', () => {
  it.each([
    ['{seq}/{year}', 'YEARLY'],
    ['{seq:4}/HK.02/{roman-month}/{year}', 'MONTHLY'],
    ['{seq}.{month}.{year}', 'MONTHLY'],
    ['No. {seq:3} – {unit}', 'NEVER'],
    ['{unit}/{seq}/{unit}', 'NEVER'],
  ] as const)('%s %s is fine', (pattern, reset) => expect(checkPattern(pattern, reset)).toEqual([]));

  it.each([
    ['', 'NEVER', ['REQUIRED']],
    [' '.repeat(3), 'NEVER', ['REQUIRED']],
    [`{seq}${'x'.repeat(200)}`, 'NEVER', ['TOO_LONG']],
    ['{seq}\u0000', 'NEVER', ['INVALID']],
    ['{seq}/\n', 'NEVER', ['INVALID']],
    ['HK/{year}', 'YEARLY', ['REQUIRED']],
    ['{seq}/{seq:2}', 'NEVER', ['REQUIRED']],
    ['{seq:0}/x', 'NEVER', ['INVALID']],
    ['{seq}/{Year}', 'NEVER', ['INVALID']],
    ['{seq}/{', 'NEVER', ['INVALID']],
    ['{seq}/{{year}}', 'YEARLY', ['INVALID']],
    ['{seq}{year}', 'YEARLY', ['INVALID']],
    ['1{seq}/{year}', 'YEARLY', ['INVALID']],
    ['{seq}/A{unit}', 'NEVER', ['INVALID']],
    ['{seq}/{month}', 'YEARLY', ['INVALID']],
    ['{seq}/{year}', 'MONTHLY', ['INVALID']],
    ['{seq}/{roman-month}', 'MONTHLY', ['INVALID']],
  ] as const)('%j %s is refused: %j', (pattern, reset, expected) =>
    expect(codes(pattern, reset).sort()).toEqual([...expected].sort()),
  );

  it('of addenda may cite the agreement, and no other may', () => {
    const pattern = '{parent}/ADD-{ordinal}/{seq}';
    expect([checkPattern(pattern, 'NEVER', true), codes(pattern, 'NEVER')]).toEqual([[], ['INVALID']]);
    for (const wrong of ['{seq}/{ordinal}{parent}', '{seq}/A{parent}', '{seq}/1{ordinal}', '{seq}/{child}'])
      expect(
        checkPattern(wrong, 'NEVER', true).map((one) => one.code),
        wrong,
      ).toEqual(['INVALID']);
  });

  it('speaks of its field, in both languages', () => {
    for (const pattern of ['{seq}{year}{x}', 'x', '{seq}'])
      for (const one of checkPattern(pattern, 'MONTHLY')) {
        expect(one.path).toEqual(['input', 'pattern']);
        expect(one.message.id).not.toBe(one.message.en);
      }
  });

  it('becomes a number on a civil date', () => {
    const given = { seq: 7, day: '2026-09-03', unit: 'PUSAT-A' };
    expect(numberOf('{seq:4}/{unit}/{roman-month}/{month}/{year}', given)).toBe('0007/PUSAT-A/IX/09/2026');
    expect(numberOf('No. {seq}', { ...given, seq: 12345 })).toBe('No. 12345');
    expect(numberOf('{seq:2}-{year}', { ...given, seq: 100 })).toBe('100-2026');
    const addendum = { ordinal: 2, parent: '001/PKS/2026' };
    expect(numberOf('{seq}/ADD-{ordinal}/{parent}', { ...given, addendum })).toBe('7/ADD-2/001/PKS/2026');
    const months = Array.from({ length: 12 }, (_, index) =>
      numberOf('{roman-month}', { ...given, day: `2026-${String(index + 1).padStart(2, '0')}-01` }),
    );
    expect(months).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']);
  });

  it('counts in the span it begins anew with', () => {
    expect((['YEARLY', 'MONTHLY', 'NEVER'] as const).map((reset) => periodOf(reset, '2026-09-03'))).toEqual([
      '2026',
      '2026-09',
      '',
    ]);
  });
});
