import fc from 'fast-check';
import { Model } from 'survey-core';
import { describe, expect, it } from 'vitest';
import { linearPattern } from '../../src/modules/form/linear-pattern.js';
import { answers, compiled, faults, refusals, survey } from './questionnaire-support.js';

const run = (pattern: string, value: string, ignoreCase = false): boolean => {
  const made = linearPattern(pattern, ignoreCase);
  if (!made.ok) throw new Error(`${pattern}: ${made.error.en}`);
  return made.value.matches(value);
};
const refusal = (pattern: string): string | null => {
  const made = linearPattern(pattern, false);
  return made.ok ? null : made.error.en;
};

/** Patterns of everything that is let through, and now and then of what is not. */
const atoms = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'B', '0', '7', ' ', '_', '-', ',', '/', 'é', '\u2028', ']', '}') },
  { weight: 3, arbitrary: fc.constantFrom('\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '.', '\\.', '\\-', '\\/', '\\n') },
  { weight: 2, arbitrary: fc.constantFrom('\\x41', '\\u00e9', '\\0', '\\v', '\\]', '\\\\') },
);
const parts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('a', 'b', 'B', '0', '7', ' ', 'é', '-', '[', '&&', '~', '.', '$', 'a-f', '0-5'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\\d', '\\W', '\\s', '\\S', '\\b', '\\-', '\\]', '\\^', '\\x41', '\\n', ':'),
  },
);
const classes = fc
  .tuple(fc.constantFrom('', '', '^'), fc.array(parts, { minLength: 1, maxLength: 4 }))
  .map(([not, inner]) => `[${not}${inner.join('')}]`);
const repeats = fc.constantFrom('', '', '', '', '*', '+', '?', '{2}', '{1,}', '{0,3}', '*?', '+?', '{1,2}?');
const { pattern: patterns } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small' },
    { weight: 6, arbitrary: fc.tuple(atoms, repeats).map((two) => two.join('')) },
    { weight: 3, arbitrary: fc.tuple(classes, repeats).map((two) => two.join('')) },
    { weight: 1, arbitrary: fc.constantFrom('^', '$', '\\b', '\\B') },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('', '?:', '?<n>'), tie('pattern'), repeats)
        .map(([kind, inner, repeat]) => `(${kind}${inner})${repeat}`),
    },
  ),
  pattern: fc
    .array(fc.array(tie('piece'), { maxLength: 4 }), { minLength: 1, maxLength: 2 })
    .map((ways) => ways.map((one) => one.join('')).join('|')),
}));
const texts = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'B',
    'c',
    '0',
    '7',
    ' ',
    '_',
    '-',
    '.',
    ']',
    '&',
    '[',
    'é',
    'É',
    '\n',
    '\u2028',
    '\u00a0',
    '😀',
  ),
  maxLength: 8,
});
const native = (pattern: string, flags: string): RegExp | null => {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return null;
  }
};

describe('patterns', () => {
  it('mean what they mean to JavaScript, or are refused', () => {
    const seen = { run: 0, matched: 0, refused: 0, neither: 0 };
    fc.assert(
      fc.property(patterns, fc.boolean(), fc.array(texts, { minLength: 3, maxLength: 6 }), (pattern, any, values) => {
        const theirs = native(pattern, any ? 'i' : '');
        const ours = linearPattern(pattern, any);
        if (!theirs) seen.neither += 1;
        if (!theirs) expect([pattern, ours.ok]).toEqual([pattern, false]);
        else if (!ours.ok) seen.refused += 1;
        else
          for (const value of values) {
            const expected = theirs.test(value);
            expect([pattern, any, value, ours.value.matches(value)]).toEqual([pattern, any, value, expected]);
            seen[expected ? 'matched' : 'run'] += 1;
          }
      }),
      { numRuns: 20_000 },
    );
    expect(seen.matched).toBeGreaterThan(10_000);
    expect(seen.run).toBeGreaterThan(10_000);
    expect(seen.refused).toBeLessThan(2_000);
  });

  it('judge as survey-core judges: found anywhere, letter case by the property, numbers as written', () => {
    const cases: readonly (readonly [object, string | number])[] = [
      [{ regex: 'bc' }, 'abcd'],
      [{ regex: '^bc$' }, 'abcd'],
      [{ regex: '^[A-Z]{2}\\d{3}$' }, 'AB123'],
      [{ regex: '^[A-Z]{2}\\d{3}$' }, 'ab123'],
      [{ regex: '^[A-Z]{2}\\d{3}$', caseInsensitive: true }, 'ab123'],
      [{ regex: '^[A-Z]{2}\\d{3}$', insensitive: true }, 'ab123'],
      [{ regex: '' }, 'x'],
      [{}, 'x'],
      [{ regex: 'x' }, ''],
      [{ regex: '^.$' }, '😀'],
      [{ regex: '^\\d{3}$' }, 123],
      [{ regex: '^\\d{3}$' }, 12.5],
      [{ regex: '^a$' }, 'a\n'],
      [{ regex: 'a$|^b' }, 'xa'],
    ];
    for (const [validator, value] of cases) {
      const type = typeof value === 'number' ? { inputType: 'number' } : {};
      const document = survey([{ type: 'text', name: 'q', ...type, validators: [{ type: 'regex', ...validator }] }]);
      const model = new Model(document);
      model.data = { q: value };
      const given = answers(value === '' ? {} : { q: typeof value === 'number' ? { number: value } : { text: value } });
      const ours = faults(compiled(document, linearPattern), given);
      expect([validator, value, ours.length === 0]).toEqual([validator, value, model.validate(false)]);
      if (ours.length > 0) expect(ours).toEqual(['WRONG_FORMAT q']);
    }
  });

  it.each([
    ['(a)\\1', /^A reference back \("\\1"\) cannot be run in linear time/],
    ['(?<n>a)\\k<n>', /^A reference back/],
    ['a(?=b)', /^Looking ahead or behind/],
    ['a(?!b)', /^Looking ahead or behind/],
    ['(?<=a)b', /^Looking ahead or behind/],
    ['(?<!a)b', /^Looking ahead or behind/],
    ['(?i)a', /^"\(\?i\)" is no group of SurveyJS/],
    ['(?P<n>a)', /^"\(\?P<" is no group/],
    ['\\p{L}', /^"\\p" has no meaning that every engine agrees on/],
    ['\\Qa\\E', /^"\\Q" has no meaning/],
    ['\\cA', /^"\\c" has no meaning/],
    ['\\u{41}', /^"\\u" has no meaning/],
    ['[]a]', /^A class needs a character/],
    ['[^]', /^A class needs a character/],
    ['[a-\\d]', /^Write "\\-" for a dash/],
    ['[\\w-x]', /^Write "\\-" for a dash/],
    ['[a', /^A "\[" is not closed/],
    ['[z-a]', /^A range in \[ \] runs backwards/],
    ['(a', /^A "\(" is not closed/],
    ['a)', /^A "\)" closes nothing/],
    ['*a', /^A repeat .* has nothing before it/],
    ['^*a', /^Nothing can repeat after "\^"/],
    ['a**', /^A repeat follows a repeat/],
    ['a{1001}', /^Repeat at most 1,000 times/],
    ['((a{100}){100}){100}', /^Repeat at most 1,000 times/],
    ['\\', /^It ends in a single/],
    ['😀+', /^SurveyJS reads "😀" as two characters/],
    ['\\ud83d', /^"\\u" has no meaning/],
  ])('%s is refused with a hint', (pattern, hint) => {
    expect(refusal(pattern)).toMatch(hint);
  });

  it('end fast whatever they are and meet', () => {
    const bombs = [
      '(a+)+$',
      '^(a|a)*$',
      '(a*)*b',
      '(.*a){25}x',
      '(a|b)*a(a|b){15}$',
      '(x+x+)+y',
      '^(([a-z])+.)+[A-Z]([a-z])+$',
    ];
    const evil = ['a'.repeat(10_000), `${'a'.repeat(9_999)}!`, 'x'.repeat(10_000), 'ab'.repeat(5_000)];
    const before = process.cpuUsage();
    for (const bomb of bombs) for (const value of evil) run(bomb, value);
    for (const long of [
      '('.repeat(20_000),
      '['.repeat(20_000),
      'a|'.repeat(10_000),
      '(a'.repeat(10_000),
      'a{9}'.repeat(5_000),
    ])
      linearPattern(long, true);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
  });
});

describe('what all patterns of a questionnaire may cost', () => {
  const field = (name: string, regex: string, rest: object = {}) => ({
    type: 'text',
    name,
    validators: [{ type: 'regex', regex, caseInsensitive: true }],
    ...rest,
  });
  const told = (elements: readonly object[]) => {
    const before = process.cpuUsage();
    const found = refusals(survey(elements), linearPattern);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
    return found;
  };

  it('is bounded by the longest answers they may meet', () => {
    const wide = `^[^a]*a.{900}$`;
    const text = { type: 'comment' };
    expect(told([field('q', wide)])).toEqual([]);
    expect(told([1, 2, 3, 4].map((at) => field(`q${at}`, wide, text)))).toEqual([
      'REGEX_REFUSED p/q4/validators/0/regex',
    ]);
    expect(told([1, 2, 3, 4].map((at) => field(`q${at}`, wide, { ...text, maxLength: 500 })))).toEqual([]);
    const group = { type: 'paneldynamic', name: 'g', maxPanelCount: 100, templateElements: [field('a', wide)] };
    expect(told([group])).toEqual(['REGEX_REFUSED p/g/a/validators/0/regex']);
  });

  it('is bounded in characters', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => field(`q${at}`, `^[ -\\ufffe]{${at}}b$`));
    expect(told(many(200))).toEqual([]);
    expect(told(many(900))).toEqual([expect.stringMatching(/^REGEX_REFUSED p\/q\d+\/validators\/0\/regex$/)]);
    const short = Array.from({ length: 45 }, (_, at) =>
      field(`q${at}`, '[\\u0100-\\ufffe]'.repeat(11) + at, { maxLength: 3 }),
    );
    expect(told(short)).toHaveLength(1);
  });

  it('meets texts, numbers and dates only', () => {
    const choice = { type: 'checkbox', choices: ['a'] };
    expect(told([field('q', 'a', choice)])).toEqual(['REGEX_REFUSED p/q/validators/0/regex']);
    expect(told([field('q', 'a', { inputType: 'date' })])).toEqual([]);
  });
});
