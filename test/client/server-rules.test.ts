import fc from 'fast-check';
import { Model } from 'survey-core-2';
import { describe, expect, it } from 'vitest';
import { withServerRules } from '../../client/server-rules.js';
import { surveyClient } from '../../client/survey-client.js';
import { compiled, faults, survey } from '../engines/questionnaire-support.js';

const formats = {
  email: ['nama@contoh.id', 'a@b', 'nama@contoh.id ', 'a b@c.id', "o'hara+x@a-b.co.id", 'a@@b.id', 'a@b..id'],
  url: ['https://contoh.id', 'http://a.b:80/x?y#z', 'contoh.id', 'ftp://a.id', 'https://a b', 'https://a.id/a b'],
  tel: ['0812 345 678', '+62 (21) 555-010', '12', 'telepon', '0812 345 678 ', '++62 21 555'],
};

it.each(Object.entries(formats))('SurveyJS then takes the same for %s as the server', (inputType, known) => {
  const document = survey([{ type: 'text', inputType, name: 'q' }]);
  const to = compiled(document);
  const model = new Model(withServerRules(document));
  // White space alone is no answer to the server; SurveyJS's own check of e-mail addresses calls it a wrong one.
  const mixed = fc
    .string({ unit: fc.constantFrom(...'a0@.:/-+ ()#é'), minLength: 1, maxLength: 12 })
    .filter((text) => text.trim() !== '');
  const seen = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...known), mixed), (text) => {
      const ours = faults(to, [{ question: 'q', value: { text } }]).length === 0;
      model.data = { q: text };
      expect([text, model.validate(false)]).toEqual([text, ours]);
      seen[ours ? 'right' : 'wrong'] += 1;
    }),
    { numRuns: 300 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
});

it('writes bounds, whole numbers and clearing out, in panels and groups too, and leaves what is said alone', () => {
  const group = { type: 'paneldynamic', name: 'g', templateElements: [{ type: 'text', name: 'a' }] };
  const elements = [
    { type: 'comment', name: 'b' },
    { type: 'comment', name: 'c', maxLength: 5 },
    { type: 'panel', elements: [{ type: 'text', inputType: 'number', name: 'd', 'x-mitra': { integer: true } }] },
    group,
    { type: 'text', inputType: 'date', name: 'e' },
  ];
  const document = survey(elements, { title: 'T' });
  const before = structuredClone(document);
  expect(withServerRules(document)).toEqual({
    ...survey([
      { type: 'comment', name: 'b', maxLength: 10_000 },
      { type: 'comment', name: 'c', maxLength: 5 },
      { type: 'panel', elements: [{ ...(elements[2] as { elements: object[] }).elements[0], step: 1 }] },
      { ...group, templateElements: [{ type: 'text', name: 'a', maxLength: 1_000 }] },
      { type: 'text', inputType: 'date', name: 'e' },
    ]),
    title: 'T',
    clearInvisibleValues: 'onHidden',
  });
  expect(document).toEqual(before);
  const own = survey([{ type: 'text', name: 'a' }], { maxTextLength: 50, clearInvisibleValues: 'onHiddenContainer' });
  expect(withServerRules(own)).toEqual(own);
});

describe('a rating that need not apply', () => {
  const rating = { type: 'rating', name: 'q', rateMax: 5, 'x-mitra': { notApplicable: true } };
  const judged = (document: Parameters<typeof withServerRules>[0], data: object) => {
    const model = new Model(withServerRules(document));
    model.data = data;
    const isRight = model.validate(false);
    const { answers, unfit } = surveyClient(document).toAnswers(model.data);
    expect(unfit).toEqual([]);
    return { isRight, answers, faults: faults(compiled(document), answers as never) };
  };

  it.each([{ isRequired: true }, { requiredIf: '1 = 1' }])(
    'gets a box that says so, and %o holds without it',
    (must) => {
      const document = survey([{ ...rating, ...must }]);
      expect(judged(document, {})).toMatchObject({ isRight: false, answers: [] });
      expect(judged(document, { q: 3 })).toMatchObject({ isRight: true, faults: [] });
      expect(judged(document, { 'q-NotApplicable': true })).toEqual({
        isRight: true,
        answers: [{ question: 'q', value: { notApplicable: true } }],
        faults: [],
      });
      const model = new Model(withServerRules(document));
      model.setValue('q', 3);
      model.setValue('q-NotApplicable', true);
      expect(surveyClient(document).toAnswers(model.data).answers).toEqual([
        { question: 'q', value: { notApplicable: true } },
      ]);
    },
  );

  it('gets it in the entries of a group, too, and not where a step says it', () => {
    const group = { type: 'paneldynamic', name: 'g', templateElements: [{ ...rating, isRequired: true }] };
    const document = survey([group]);
    expect(judged(document, { g: [{ 'q-NotApplicable': true }] })).toEqual({
      isRight: true,
      answers: [
        { question: 'g', value: { items: [{ answers: [{ question: 'q', value: { notApplicable: true } }] }] } },
      ],
      faults: [],
    });
    expect(judged(document, { g: [{}] }).isRight).toBe(false);
    const own = survey([{ ...rating, rateValues: [1, 2, { value: 9, 'x-mitra': { notApplicable: true } }] }]);
    expect(new Model(withServerRules(own)).getAllQuestions()).toHaveLength(1);
  });
});
