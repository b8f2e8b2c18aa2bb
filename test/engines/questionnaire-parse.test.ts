import { describe, expect, it } from 'vitest';
import { parsed, questionOf, refusals, survey } from './questionnaire-support.js';

const rating = { type: 'rating', name: 'u1', rateMax: 4 };

describe('the model points into the document', () => {
  const document = {
    title: { default: 'Satisfaction', id: 'Kepuasan' },
    locale: 'id',
    'x-mitra': { language: 'en', languages: ['id', 'en'], anything: { of: 'ours' } },
    pages: [
      { name: 'one', title: 'First', elements: [{ type: 'panel', name: 'box', elements: [rating] }] },
      { elements: [{ type: 'paneldynamic', name: 'g', templateElements: [{ type: 'text', name: 'a' }] }] },
    ],
  };
  const read = parsed(document);

  it('node by node', () => {
    expect(read.document).toBe(document);
    expect(read.pages.map((page) => page.node)).toEqual(document.pages);
    const [question, group] = read.questions;
    expect(question?.node).toBe(rating);
    expect([question?.key, question?.path]).toEqual(['u1', ['one', 'box', 'u1']]);
    expect(group).toMatchObject({
      kind: 'GROUP',
      path: ['page2', 'g'],
      elements: [{ key: 'a', path: ['page2', 'g', 'a'] }],
    });
  });

  it('with texts by language, plain ones in the language the document says', () => {
    expect([read.language, read.languages]).toEqual(['en', ['id', 'en']]);
    expect(read.titles).toEqual({ en: 'Satisfaction', id: 'Kepuasan' });
    expect(read.pages[0]?.titles).toEqual({ en: 'First' });
    expect(parsed({ ...document, 'x-mitra': {} }).language).toBe('id');
    expect(parsed(survey([{ ...rating, title: { default: 'A', id: 'B', 'pt-BR': 'C' } }])).languages).toEqual([
      'en',
      'id',
      'pt-BR',
    ]);
  });

  it('without pages, as one page', () => {
    expect(parsed({ elements: [rating] }).questions[0]?.path).toEqual(['page1', 'u1']);
  });
});

describe('a question tells what it is', () => {
  it('its measure and its source', () => {
    const source = { document: 'PermenPAN-RB 14/2017', item: 'U4', quote: 'Biaya/tarif' };
    const mitra = { measure: 'IKM', element: 'U4', higherIsBetter: false, score: true, source };
    expect(questionOf({ ...rating, 'x-mitra': mitra })).toMatchObject({
      measure: { index: 'IKM', element: 'U4', higherIsBetter: false, scored: true },
      source,
      notApplicable: null,
    });
  });

  it('its scale, its ends and what does not apply', () => {
    const outside = {
      value: 'NA',
      text: { default: 'Does not apply', id: 'Tidak berlaku' },
      'x-mitra': { notApplicable: true },
    };
    const question = questionOf({
      ...rating,
      rateValues: [{ value: 1, text: 'Buruk', 'x-mitra': { score: 25 } }, 2, outside],
      minRateDescription: 'rendah',
    });
    expect(question).toMatchObject({
      steps: [
        { value: 1, texts: { en: 'Buruk' }, score: 25 },
        { value: 2, texts: {}, score: 2 },
      ],
      lowTexts: { en: 'rendah' },
      notApplicable: { code: 'NA', texts: { en: 'Does not apply', id: 'Tidak berlaku' } },
    });
  });

  it('its conditions, as written and as understood', () => {
    expect(questionOf({ ...rating, visibleIf: '{u2} > 1', 'x-mitra': { notApplicable: true } })).toMatchObject({
      visibleIf: { source: '{u2} > 1', expression: { op: '>' }, path: ['p', 'u1', 'visibleIf'] },
      notApplicable: { code: null },
    });
  });

  it('its special choices, in both languages unless the document says otherwise', () => {
    const question = questionOf({
      type: 'checkbox',
      name: 'q',
      choices: ['a'],
      hasOther: true,
      showNoneItem: true,
      noneText: 'Nihil',
    });
    expect(question).toMatchObject({
      choices: [
        { code: 'a', special: null },
        { code: 'none', special: 'NONE', texts: { en: 'Nihil', id: 'Tidak ada' } },
        { code: 'other', special: 'OTHER', texts: { en: 'Other (describe)', id: 'Lainnya (sebutkan)' } },
      ],
    });
  });
});

describe('what cannot be published is told at once, each with its place', () => {
  it.each([
    [
      'a wrong scale for NPS',
      [{ type: 'rating', name: 'q', 'x-mitra': { preset: 'NPS' } }],
      'OUT_OF_RANGE p/q/rateMax',
    ],
    ['an unknown preset', [{ ...rating, 'x-mitra': { preset: 'XYZ' } }], 'INVALID p/u1/x-mitra/preset'],
    ['rateCount against the ends', [{ ...rating, rateCount: 7 }], 'INVALID p/u1/rateCount'],
    ['a yes that is a word', [{ type: 'boolean', name: 'q', valueTrue: 'yes' }], 'UNSUPPORTED_PROPERTY p/q/valueTrue'],
    [
      'a pair of three',
      [
        {
          type: 'matrix',
          name: 'q',
          rows: ['a', 'b', 'c'],
          columns: [1, 2],
          'x-mitra': { pair: { expectation: 'a', experience: 'b' } },
        },
      ],
      'INVALID p/q/x-mitra/pair',
    ],
    [
      'a pair on words',
      [
        {
          type: 'matrix',
          name: 'q',
          rows: ['a', 'b'],
          columns: [1, 2, 'y'],
          'x-mitra': { pair: { expectation: 'a', experience: 'b' } },
        },
      ],
      'INVALID p/q/columns/2',
    ],
    ['no choices', [{ type: 'radiogroup', name: 'q' }], 'REQUIRED p/q/choices'],
    ['no rows', [{ type: 'matrix', name: 'q', columns: [1] }], 'REQUIRED p/q/rows'],
    ['no name', [{ type: 'text' }], 'REQUIRED p/#1/name'],
    ['a name with a dot', [{ type: 'text', name: 'a.b' }], 'INVALID p/a.b/name'],
    [
      'a special choice listed too',
      [{ type: 'radiogroup', name: 'q', choices: ['other'], showOtherItem: true }],
      'DUPLICATE p/q/choices',
    ],
    [
      'more than can be chosen',
      [{ type: 'checkbox', name: 'q', choices: ['a'], minSelectedChoices: 2 }],
      'OUT_OF_RANGE p/q/minSelectedChoices',
    ],
    [
      'bounds that leave nothing',
      [{ type: 'text', inputType: 'number', name: 'q', min: 2, max: 1 }],
      'OUT_OF_RANGE p/q/max',
    ],
    ['a day that is none', [{ type: 'text', inputType: 'date', name: 'q', min: '2026-02-30' }], 'INVALID p/q/min'],
    ['an empty group', [{ type: 'paneldynamic', name: 'q' }], 'REQUIRED p/q/templateElements'],
    ['a broken condition', [{ ...rating, visibleIf: '{a' }], 'EXPRESSION_INVALID p/u1/visibleIf'],
    ['an unknown name', [{ ...rating, visibleIf: '{u2} > 1' }], 'UNKNOWN_REFERENCE p/u1/visibleIf'],
    [
      'numbers beside texts',
      [rating, { type: 'text', name: 't', visibleIf: "{u1} > 'a'" }],
      'EXPRESSION_INVALID p/t/visibleIf',
    ],
    [
      'a formula for a condition',
      [rating, { type: 'text', name: 't', visibleIf: '{u1} + 1' }],
      'EXPRESSION_INVALID p/t/visibleIf',
    ],
    [
      'a bound of another type',
      [{ type: 'text', inputType: 'number', name: 'q', minValueExpression: 'today()' }],
      'EXPRESSION_INVALID p/q/minValueExpression',
    ],
    [
      'an entry named from outside',
      [
        { type: 'paneldynamic', name: 'g', templateElements: [rating] },
        { type: 'text', name: 't', visibleIf: '{panel.u1} = 1' },
      ],
      'UNKNOWN_REFERENCE p/t/visibleIf',
    ],
    ['the item outside of choices', [{ ...rating, visibleIf: "{item} = 'a'" }], 'UNKNOWN_REFERENCE p/u1/visibleIf'],
    [
      'a required panel',
      [{ type: 'panel', name: 'b', isRequired: true, elements: [rating] }],
      'UNSUPPORTED_PROPERTY p/b/isRequired',
    ],
    ['a value of another name', [{ ...rating, valueName: 'x' }], 'UNSUPPORTED_PROPERTY p/u1/valueName'],
    ['a title that is a list', [{ ...rating, title: ['x'] }], 'INVALID p/u1/title'],
    [
      'an unknown choice in a condition',
      [
        { type: 'radiogroup', name: 'c', choices: ['a', 'b'] },
        { ...rating, visibleIf: "{c} = 'x'" },
      ],
      'EXPRESSION_INVALID p/u1/visibleIf',
    ],
  ])('%s', (_, elements, expected) => {
    expect(refusals(survey(elements))).toEqual([expected]);
  });

  it('all of them, in one answer', () => {
    const wrong = [
      { type: 'vendorthing', name: 'a' },
      { type: 'text', name: '1' },
      { ...rating, visibleIf: '{' },
    ];
    expect(refusals(survey(wrong, { triggers: [{ type: 'skip' }] }))).toEqual([
      'UNSUPPORTED_PROPERTY triggers',
      'UNSUPPORTED_QUESTION_TYPE p/a/type',
      'INVALID p/1/name',
      'EXPRESSION_INVALID p/u1/visibleIf',
    ]);
  });

  it('but what only shows differently is nobody’s fault', () => {
    const shown = {
      ...rating,
      width: '50%',
      startWithNewLine: false,
      rateType: 'smileys',
      correctAnswer: 4,
      vendor: { a: [1] },
    };
    expect(
      refusals(survey([shown], { showProgressBar: 'top', widthMode: 'static', clearInvisibleValues: 'onHidden' })),
    ).toEqual([]);
  });
});
