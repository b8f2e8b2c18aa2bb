import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engines/questionnaire/lint/finding.js';
import { lintQuestionnaire } from '../../src/engines/questionnaire/lint/lint.js';
import { rules } from '../../src/engines/questionnaire/lint/rules.js';
import { parsed, survey, today } from './questionnaire-support.js';

const both = (id: string, en: string) => ({ default: en, id });
const rating = (name: string, rest: object = {}) => ({
  type: 'rating',
  name,
  title: both('Nilai', 'Value'),
  rateMax: 4,
  isRequired: true,
  ...rest,
});
const comment = (name: string, rest: object = {}) => ({
  type: 'comment',
  name,
  title: both('Alasan', 'Reason'),
  ...rest,
});
const element = (code: string, rest: object = {}) =>
  rating(`e${code}`, { 'x-mitra': { measure: 'IKM', element: code }, ...rest });
const index = {
  'x-mitra': { language: 'en', languages: ['id', 'en'], index: { code: 'IKM', elements: ['U1', 'U2'] } },
};
const bilingual = { 'x-mitra': { language: 'en', languages: ['id', 'en'] } };

const findings = (document: object, mostStates?: number): Finding[] =>
  lintQuestionnaire(parsed(document), { today, mostStates });
const told = (document: object): string[] =>
  findings(document).map(({ rule, severity, path }) => `${severity} ${rule} ${path.join('/')}`);

describe('what is right is left in peace', () => {
  it.each(globSync('surveys/*/*/survey.json'))('%s', (file) => {
    expect(told(JSON.parse(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

/** What is broken, the document, and all that must be told of it. */
const broken: readonly (readonly [string, object, ...string[]])[] = [
  [
    'nothing asked',
    survey([{ type: 'html', name: 'a', html: { default: 'A', id: 'A' } }], bilingual),
    'ERROR NOTHING_ASKED pages',
  ],
  [
    'two limits that exclude each other',
    survey([rating('a'), comment('b', { visibleIf: '{a} < 2 and {a} > 3' })], bilingual),
    'ERROR CONTRADICTION p/b/visibleIf',
    'ERROR UNREACHABLE p/b',
  ],
  [
    'a value beyond the scale',
    survey([rating('a'), comment('b', { requiredIf: '{a} = 5' })], bilingual),
    'ERROR CONTRADICTION p/b/requiredIf',
  ],
  [
    'a calculated value that cannot be',
    survey([rating('a'), comment('b', { visibleIf: '{twice} = 3' })], {
      ...bilingual,
      calculatedValues: [{ name: 'twice', expression: '{a} * 2' }],
    }),
    'ERROR CONTRADICTION p/b/visibleIf',
    'ERROR UNREACHABLE p/b',
  ],
  [
    'a condition that always holds',
    survey([rating('a'), comment('b', { visibleIf: '{a} empty or {a} >= 1' })], bilingual),
    'WARNING SAYS_NOTHING p/b/visibleIf',
  ],
  [
    'a case that can never open',
    survey([rating('a')], { 'x-mitra': { ...bilingual['x-mitra'], caseRules: [{ name: 'never', when: '{a} > 4' }] } }),
    'ERROR CONTRADICTION x-mitra/caseRules/0/when',
  ],
  [
    'conditions that are possible each, never both',
    survey(
      [
        rating('a'),
        { type: 'panel', name: 'x', visibleIf: '{a} = 1', elements: [comment('b', { visibleIf: '{a} = 2' })] },
      ],
      bilingual,
    ),
    'ERROR UNREACHABLE p/x/b',
  ],
  ['a question that is never shown', survey([rating('a', { visible: false })], bilingual), 'ERROR UNREACHABLE p/a'],
  [
    'an entry nobody comes to',
    survey(
      [
        {
          type: 'paneldynamic',
          name: 'g',
          title: both('a', 'b'),
          templateElements: [rating('a'), comment('b', { visibleIf: '{panel.a} > 4' })],
        },
      ],
      bilingual,
    ),
    'WARNING UNREACHABLE p/g/b',
  ],
  [
    'a required choice with nothing to choose',
    survey(
      [
        { type: 'checkbox', name: 'k', title: both('a', 'b'), choices: ['a', 'b'], isRequired: true },
        {
          type: 'radiogroup',
          name: 'best',
          title: both('a', 'b'),
          choices: ['a'],
          choicesVisibleIf: '{k} contains {item}',
          isRequired: true,
        },
      ],
      bilingual,
    ),
    'ERROR DEAD_END p/best',
  ],
  ['an element that is not asked', survey([element('U1')], index), 'ERROR MISSING_ELEMENT x-mitra/index/U2'],
  [
    'an element asked twice',
    survey([element('U1'), element('U2'), { ...element('U2'), name: 'again' }], index),
    'ERROR MISSING_ELEMENT p/again',
  ],
  [
    'an element asked of some only',
    survey([rating('a'), element('U1'), element('U2', { visibleIf: '{a} = 1' })], index),
    'ERROR MISSING_ELEMENT p/eU2',
  ],
  [
    'an element on another scale',
    survey([element('U1'), element('U2', { rateMax: 5 })], index),
    'ERROR MISSING_ELEMENT p/eU2',
  ],
  [
    'an element of no index',
    survey([element('U1'), element('U2'), element('U3')], index),
    'ERROR MISSING_ELEMENT p/eU3',
  ],
  [
    'an answer quoted that there is not',
    survey([rating('a', { title: both('Nilai {b}', 'Value {a}') })], bilingual),
    'ERROR UNKNOWN_QUOTE p/a/title',
  ],
  [
    'an entry quoted outside of its group',
    survey([rating('a', { title: both('Nilai {panel.b}', 'Value') })], bilingual),
    'ERROR UNKNOWN_QUOTE p/a/title',
  ],
  [
    'texts without one language',
    survey(
      [
        rating('a', {
          title: 'Value',
          rateValues: [
            { value: 1, text: both('satu', 'one') },
            { value: 2, text: { id: 'dua' } },
          ],
        }),
      ],
      bilingual,
    ),
    'ERROR MISSING_TRANSLATION p/a/title/id',
    'ERROR MISSING_TRANSLATION p/a/rateValues/2/en',
  ],
  [
    'two choices that read the same',
    survey(
      [
        {
          type: 'radiogroup',
          name: 'c',
          title: both('a', 'b'),
          choices: [
            { value: 1, text: both('Ya', 'Yes') },
            { value: 2, text: both('ya ', 'Sure') },
          ],
        },
      ],
      bilingual,
    ),
    'WARNING SAME_LABEL p/c',
  ],
  [
    'an unknown reference',
    survey([rating('kepuasan'), comment('b', { visibleIf: '{kepuasn} = 1' })], bilingual),
    'ERROR UNKNOWN_REFERENCE p/b/visibleIf',
  ],
  [
    'a circle',
    survey([comment('a', { visibleIf: '{b} notempty' }), comment('b', { visibleIf: '{a} notempty' })], bilingual),
    'ERROR LOGIC_CYCLE p/a',
  ],
];

describe('each fault is told, and nothing else', () => {
  it.each(broken.map(([name, document, ...expected]) => ({ name, document, expected })))(
    '$name',
    ({ document, expected }) => {
      expect(told(document)).toEqual(expected);
      for (const { explanation, mend } of findings(document))
        for (const words of [explanation.en, explanation.id, mend.en, mend.id]) expect(words).toBeTruthy();
    },
  );

  it('by every rule', () => {
    const rulesTold = new Set(broken.flatMap(([, , ...expected]) => expected.map((one) => one.split(' ')[1])));
    for (const { code } of rules) expect(rulesTold).toContain(code);
  });
});

describe('what is not certain is not claimed', () => {
  it('a question is only suspected where not all answers were looked at', () => {
    const keys = Array.from({ length: 9 }, (_, at) => `q${at}`);
    const document = survey([...keys.map((key) => rating(key)), comment('b', { visibleIf: '{sum} = 31' })], {
      ...bilingual,
      calculatedValues: [{ name: 'sum', expression: keys.map((key) => `{${key}}`).join(' * 2 + ') }],
    });
    const found = findings(document, 10).map(({ rule, severity }) => `${severity} ${rule}`);
    expect(found).toEqual(['WARNING UNREACHABLE']);
    expect(findings(document)).toEqual([]);
  });

  it('a number compared after arithmetic is no contradiction', () => {
    const number = { type: 'text', inputType: 'number', name: 'n', title: both('a', 'b') };
    expect(told(survey([number, comment('b', { requiredIf: '{n} * 3 = 21.3' })], bilingual))).toEqual([]);
  });

  it('says what was meant', () => {
    const [finding] = findings(survey([rating('kepuasan'), comment('b', { visibleIf: '{kepuasn} = 1' })], bilingual));
    expect(finding?.explanation.en).toContain('Did you mean "kepuasan"?');
  });
});

describe('a heavy definition is looked at in bounded time', () => {
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => make(at));
  const plus = (name: string, times: number) => many(times, () => `{${name}}`).join(' + ');
  const heavy: Readonly<Record<string, object>> = {
    'each question hangs on the one before': survey(
      many(999, (at) => rating(`q${at}`, at > 0 ? { visibleIf: `{q${at - 1}} > 1` } : {})),
      bilingual,
    ),
    'each of 500 questions hangs on 40 others': survey(
      many(999, (at) => {
        const others = many(40, (other) => `{q${(at * 7 + other * 13) % 500}} > 1`).join(' and ');
        return rating(`q${at}`, at > 500 ? { visibleIf: others } : {});
      }),
      bilingual,
    ),
    'values that name each other thirty times, eight deep': survey(
      [rating('z'), comment('q', { visibleIf: '{c8} > 1' })],
      {
        ...bilingual,
        calculatedValues: many(9, (at) => ({
          name: `c${at}`,
          expression: at > 0 ? plus(`c${at - 1}`, 30) : '{z} + 1',
        })),
      },
    ),
    '100,000 ways': survey(
      [
        ...many(17, (at) => ({ type: 'boolean', name: `b${at}`, title: both('a', 'b') })),
        ...many(17, (at) => rating(`r${at}`, { visibleIf: `{b${at}} = true and {b${(at + 1) % 17}} = true` })),
      ],
      bilingual,
    ),
  };

  it.each(Object.entries(heavy))('%s', (_, document) => {
    const before = process.cpuUsage();
    expect(findings(document).filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(5_000);
  });
});
