import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { lintPack } from '../../src/engines/indicator/lint-pack.js';
import { type ReadPack, readPack } from '../../src/modules/indicator/pack-file.js';

const folder = 'standards/indicators/polibatam-kerja-sama';
const yaml = readFileSync(`${folder}/1.0.0.yaml`, 'utf8');
const source = readFileSync(`${folder}/source.txt`, 'utf8');

function sound(text: string): ReadPack {
  const read = readPack(text, 'pack.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.error, null, 1));
  return read.value;
}
const lint = (text: string, against: string | null = null) => {
  const { pack, compiled } = sound(text);
  return lintPack(pack, compiled, against);
};
const rules = (text: string) => lint(text).map(({ rule, path }) => `${rule} ${path.join('.')}`);
const problems = (text: string) => {
  const read = readPack(text, 'pack.yaml');
  return read.ok ? [] : read.error.map(({ code, line, path }) => `${line} ${code} ${path.join('.')}`);
};

const small = (indicator: string, more = '') => `format: 1
code: small
version: "1"
title: { id: Kecil, en: Small }
validFrom: 2026-01-01
source: { title: { id: Uji, en: Test } }
unitKinds: { DEPARTMENT: [JURUSAN], STUDY_PROGRAMME: [] }
${more}
indicators:
  - code: A
    title: { id: A, en: A }
    quote: Words
    unit: PERCENT
${indicator.replace(/^/gm, '    ')}
`;

describe('the shipped indicators', () => {
  test('are what the linter says of them (npx vitest run test/modules/indicator-pack.test.ts -u writes it)', async () => {
    const found = lint(yaml, source).map((one) => ({ ...one, path: one.path.join('.') }));
    expect(found.filter(({ rule }) => rule === 'FOOTNOTE_UNRESOLVED')).toHaveLength(7);
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(`../../${folder}/1.0.0.lint.json`);
  });

  test('quote their source word for word, with its codes as they are printed', () => {
    const { pack } = sound(yaml);
    const plain = source.replace(/\s+/g, ' ');
    for (const { code, printedAs, quote } of pack.indicators) {
      expect(plain).toContain(quote);
      expect(source).toContain(printedAs ?? code);
    }
    expect(
      pack.indicators.map(({ code, printedAs, footnotes }) => [printedAs ?? code, ...footnotes].join(' ')),
    ).toEqual([
      'B.1.15.7 *)',
      'B.1.15.8.a *)',
      'B.1.15.8.b *)',
      'B.1.15.8.c *)',
      'B.1.5,12',
      'B.1.15:14.a ##)',
      'B.1.15.14.b ##)',
      'B.1.15.14.c ##)',
    ]);
  });

  test('a quote that is not in the source is found', () =>
    expect(lint(yaml, 'another text').filter(({ rule }) => rule === 'QUOTE_NOT_FOUND')).toHaveLength(8));
});

describe('a file of indicators', () => {
  it('has findings where it leaves something open', () => {
    expect(rules(small('value: 1'))).toEqual(['NO_TARGET indicators.0.target']);
    expect(rules(small('value: null'))).toEqual(['NOT_COUNTED indicators.0.value']);
    expect(rules(small('value: 1\ntarget: { baseYear: 2020, baseValue: 80, step: 5 }'))).toEqual([
      'TARGET_UNCAPPED indicators.0.target.cap',
      'TARGET_STEP_AMBIGUOUS indicators.0.target.step',
    ]);
    expect(
      rules(
        small(
          'value: 1\ntarget: { baseYear: 2020, baseValue: 80 }\nfootnotes: ["*"]',
          'footnotes: [{ marker: "*", text: { id: a, en: b } }, { marker: "+" }]',
        ),
      ),
    ).toEqual(['FOOTNOTE_UNUSED footnotes.1']);
    expect(
      rules(
        small(
          'per: STUDY_PROGRAMME\nmeasures: { n: { of: activities.held }, m: { of: activities.held } }\neach: n > 1\nvalue: [{ when: units > 3, is: 1 }, { when: units < 3, is: 2 }]\ntarget: { baseYear: 2020, baseValue: 80 }',
        ),
      ),
    ).toEqual([
      'NO_UNIT_KINDS unitKinds.STUDY_PROGRAMME',
      'MEASURE_UNUSED indicators.0.measures.m',
      'CASE_UNCOVERED indicators.0.value',
    ]);
  });

  it('is refused with every place at which it cannot be reckoned with', () => {
    expect(
      problems(small('value: n / m\nmeasures: { n: { of: nothing.known }, min: { of: activities.held } }')),
    ).toEqual([
      '14 NOT_FOUND indicators.0.value',
      '15 NOT_FOUND indicators.0.measures.n.of',
      '15 INVALID indicators.0.measures.min',
    ]);
    expect(
      problems(
        small(
          'value: 1 +\neach: 1 > 0\nmeasures: { a: { of: cooperations.withAspect }, b: { of: units.existing, role: DEPARTMENT, relevant: true } }\ncells: { of: c, met: count }\nfootnotes: ["*"]\ntarget: { baseYear: 2020, baseValue: 1, from: 2019, until: 2018 }',
        ),
      ),
    ).toEqual([
      '14 INVALID indicators.0.value',
      '15 INVALID indicators.0.each',
      '16 REQUIRED indicators.0.measures.a.aspect',
      '16 INVALID indicators.0.measures.b.relevant',
      '17 NOT_FOUND indicators.0.cells.of',
      '17 INVALID indicators.0.cells.met',
      '18 NOT_FOUND indicators.0.footnotes',
      '19 INVALID indicators.0.target.from',
      '19 INVALID indicators.0.target.until',
    ]);
  });

  it('is refused where it has another shape, and never read by half', () => {
    expect(problems('nothing')).toEqual(['1 INVALID ']);
    expect(problems(small('value: 1\nvalues: 2'))).toEqual(['10 INVALID indicators.0']);
    expect(problems(small('value: 1\ndecimals: 7\nunit: EURO'))[0]).toMatch(/INVALID|Map keys/);
    expect(problems(small('value: 1').replace('2026-01-01', '2026-02-30'))).toEqual(['5 INVALID validFrom']);
    expect(problems(small('value: 1').replace('code: small\n', ''))).toEqual(['1 REQUIRED code']);
    expect(problems(small('value: 1', 'validTo: 2025-01-01'))).toEqual(['8 INVALID validTo']);
    expect(problems(small('value: 1\nmeasures: { n: { of: figures.value, figure: "x y" } }'))).toEqual([
      '15 INVALID indicators.0.measures.n.figure',
    ]);
    expect(problems(small('value: 1\ntarget: { baseYear: 2020, baseValue: 1e400 }'))).toEqual([
      '15 INVALID indicators.0.target.baseValue',
    ]);
  });

  it('has a hash of its data alone', () => {
    const one = small('value: 1');
    expect(sound(`# a note\n${one}`).hash).toBe(sound(one).hash);
    expect(sound(small('value: 2')).hash).not.toBe(sound(one).hash);
  });
});
