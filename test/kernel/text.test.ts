import { describe, expect, it } from 'vitest';
import { cut, hidesSigns, isBlank, isUnruly, localeOf } from '../../src/kernel/text.js';

describe('localeOf', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['id', 'id'],
    ['ID-id', 'id'],
    ['en', 'en'],
    ['fr', 'en'],
    ['fr, id;q=0.5', 'id'],
    ['en;q=0.4, id;q=0.9', 'id'],
    ['id;q=0.4, en;q=0.9', 'en'],
    ['id;q=0', 'en'],
    ['id; q=1.000', 'id'],
    ['*', 'en'],
    ['idx', 'en'],
    [';;;,,,q=', 'en'],
  ] as const)('reads %j as %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});

describe('cut', () => {
  it.each([
    ['abc', 2, 'ab'],
    ['abc', 3, 'abc'],
    ['a😀b', 2, 'a'],
    ['a😀b', 3, 'a😀'],
    ['', 5, ''],
  ])('%j to %i', (value, most, expected) => {
    expect(cut(value, most)).toBe(expected);
  });
});

describe('isUnruly', () => {
  it.each(['a\u202eb', '\u2066x', 'a\u0007'])('%j', (value) => expect(isUnruly(value)).toBe(true));
  it.each(['a\nb\tc\r\n', 'é 😀 \u200d', '\u200f\u05d0'])('not %j', (value) => expect(isUnruly(value)).toBe(false));
});

describe('hidesSigns', () => {
  const hidden =
    '\u0007 \u0085 \u00ad \u034f \u061c \u115f \u1160 \u17b4 \u180b \u180e \u200b \u200c \u200d \u200e \u200f \u2028 \u2029 ' +
    '\u202a \u202e \u2060 \u2063 \u2066 \u2069 \u206a \u2800 \u3164 \ue000 \ufe0f \ufeff \uffa0 \ufff9 \ufffb \ufffe ' +
    '\u{1d173} \u{e0001} \u{e0041} \u{e007f} \u{e0100} \u{f0000}';
  it.each(hidden.split(' '))('%j', (sign) => expect(hidesSigns(`a${sign}b`)).toBe(true));
  it.each([
    'Para Pihak membayar Rp1.000.000,00 (“satu juta”) – 50 % × 2,\n\ttunai; § 3 ½ m² naïve…\u00a0ya\r\n',
    '\u0627\u0644\u0639\u0642\u062f 漢字 😀 e\u0301',
  ])('not %j', (value) => expect(hidesSigns(value)).toBe(false));
});

describe('isBlank', () => {
  it.each(['', ' \t\n', '\u200b', '\u200d\ufeff\u00ad', '\u202e\u2066', '\u3000\u2800\u3164\u115f'])(
    'sees nothing in %j',
    (value) => {
      expect(isBlank(value)).toBe(true);
    },
  );
  it.each(['a', '\u200ba', '.', '\u{1f44d}', '\u0e01', ' \u0301'])('sees something in %j', (value) => {
    expect(isBlank(value)).toBe(false);
  });
});
