import fc from 'fast-check';
import { Model } from 'survey-core-2';
import { expect, it } from 'vitest';
import { withServerRules } from '../../client/server-rules.js';
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
