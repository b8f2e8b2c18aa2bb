import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/engines/questionnaire/document.js';
import { calculatedRemove } from '../../src/engines/questionnaire/edit/calculated-remove.js';
import { calculatedSet } from '../../src/engines/questionnaire/edit/calculated-set.js';
import { containerChange } from '../../src/engines/questionnaire/edit/container-change.js';
import type { Edited } from '../../src/engines/questionnaire/edit/edited.js';
import { elementMove } from '../../src/engines/questionnaire/edit/element-move.js';
import { elementRemove } from '../../src/engines/questionnaire/edit/element-remove.js';
import { pageAdd } from '../../src/engines/questionnaire/edit/page-add.js';
import { panelAdd } from '../../src/engines/questionnaire/edit/panel-add.js';
import { questionAdd } from '../../src/engines/questionnaire/edit/question-add.js';
import { questionChange } from '../../src/engines/questionnaire/edit/question-change.js';
import { questionRename } from '../../src/engines/questionnaire/edit/question-rename.js';
import { sheetOf } from '../../src/engines/questionnaire/edit/sheet.js';
import { newSurvey, surveyChange } from '../../src/engines/questionnaire/edit/survey-change.js';
import { translate } from '../../src/engines/questionnaire/edit/translate.js';

function done(edited: Edited): Node {
  if (!edited.ok) throw new Error(JSON.stringify(edited.error, null, 1));
  return edited.value;
}
/** Why not, as `CODE path: English`, with the fault's own name in front where it has one. */
function why(edited: Edited): string[] {
  if (edited.ok) throw new Error('it was accepted');
  return edited.error.map(({ code, path, message, fault }) => `${fault ?? code} ${path.join('.')}: ${message.en}`);
}
const elements = (document: Node, page = 0): Node[] => {
  const pages = document.pages as Node[];
  return pages[page]?.elements as Node[];
};

const base: Node = {
  title: { default: 'Survey', id: 'Survei' },
  'x-mitra': { language: 'en', caseRules: [{ name: 'low', when: '{nps} <= 3' }] },
  'x-vendor': { visibleIf: '{nps} = 0' },
  calculatedValues: [{ name: 'total', expression: "sumInArray({items}, 'cost') + {nps}" }],
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'rating', name: 'nps', rateMin: 0, rateMax: 10, 'x-mitra': { preset: 'NPS' } },
        {
          type: 'radiogroup',
          name: 'future',
          choices: ['GO', { value: 'STOP', text: { default: 'Stop', id: 'Henti' }, 'x-color': 'red' }],
        },
      ],
    },
    {
      name: 'two',
      elements: [
        {
          type: 'panel',
          name: 'low',
          visibleIf: '{nps}<=6 &&{future} != "STOP"',
          elements: [{ type: 'comment', name: 'why', title: 'You gave { nps }: why?' }],
        },
        {
          type: 'paneldynamic',
          name: 'items',
          keyName: 'what',
          templateTitle: { default: '{panel.what}', id: 'Butir {panel.what}' },
          templateElements: [
            { type: 'text', name: 'what' },
            { type: 'text', inputType: 'number', name: 'cost', visibleIf: '{panel.what} notempty and {nps} > 1' },
          ],
        },
        { type: 'comment', name: 'end', visibleIf: '{items[0].cost} > 5', title: 'It cost {items[0].cost}.' },
        { type: 'signaturepad', name: 'sign', penColor: 'blue' },
      ],
    },
  ],
};

describe('a name in use', () => {
  it('is followed by formulas, texts, calls and our own properties, each in its scope', () => {
    const renamed = done(questionRename(base, { name: 'nps', newName: 'score' }));
    expect(renamed['x-mitra']).toEqual({ language: 'en', caseRules: [{ name: 'low', when: '{score} <= 3' }] });
    expect(renamed['x-vendor']).toBe(base['x-vendor']);
    expect(renamed.calculatedValues).toEqual([{ name: 'total', expression: "sumInArray({items}, 'cost') + {score}" }]);
    const [panel, items] = elements(renamed, 1);
    expect(panel?.visibleIf).toBe("{score} <= 6 and {future} != 'STOP'");
    expect(panel?.elements).toEqual([{ type: 'comment', name: 'why', title: 'You gave {score}: why?' }]);
    expect(items).toMatchObject({
      templateElements: [{ name: 'what' }, { visibleIf: '{panel.what} notempty and {score} > 1' }],
    });
    expect(elements(renamed)[1]).toBe(elements(base)[1]);
    expect(elements(renamed, 1)[3]).toBe(elements(base, 1)[3]);
  });

  it('in a group is another than the same name outside', () => {
    const cost = done(questionRename(base, { name: 'items.cost', newName: 'price' }));
    expect(cost.calculatedValues).toEqual([{ name: 'total', expression: "sumInArray({items}, 'price') + {nps}" }]);
    expect(elements(cost, 1)[2]).toMatchObject({
      visibleIf: '{items[0].price} > 5',
      title: 'It cost {items[0].price}.',
    });
    const what = done(questionRename(base, { name: 'items.what', newName: 'nps' }));
    expect(elements(what, 1)[1]).toMatchObject({
      keyName: 'nps',
      templateTitle: { default: '{panel.nps}', id: 'Butir {panel.nps}' },
      templateElements: [{ name: 'nps' }, { visibleIf: '{panel.nps} notempty and {nps} > 1' }],
    });
    const items = done(questionRename(base, { name: 'items', newName: 'rows' }));
    expect(items.calculatedValues).toEqual([{ name: 'total', expression: "sumInArray({rows}, 'cost') + {nps}" }]);
    expect(elements(items, 1)[2]?.visibleIf).toBe('{rows[0].cost} > 5');
  });

  it('keeps what bears it from going, and says who uses it', () => {
    expect(why(elementRemove(base, { question: 'nps' }))).toEqual([
      'STILL_REFERRED_TO name: Others refer to it: x-mitra / caseRules / low / when; calculatedValues / total / expression; two / low / visibleIf; two / low / why / title; two / items / cost / visibleIf. Change these first.',
    ]);
    expect(why(elementRemove(base, { page: 'one' }))[0]).toContain('two / low / visibleIf');
    expect(why(elementRemove(base, { question: 'items.cost' }))[0]).toContain('calculatedValues / total / expression');
    expect(elements(done(elementRemove(base, { question: 'why' })), 1)[0]?.elements).toEqual([]);
    expect(elements(done(elementRemove(base, { panel: 'low' })), 1)).toHaveLength(3);
    expect(why(elementRemove(base, { question: 'gone' }))).toEqual([
      'NOT_FOUND name: There is nothing of this name here.',
    ]);
    expect(done(calculatedRemove(base, 'total')).calculatedValues).toEqual([]);
    const used = { ...base, title: 'You have {total}' };
    expect(why(calculatedRemove(used, 'total'))[0]).toContain('STILL_REFERRED_TO name: Others refer to it: title.');
  });

  it('stands against renaming where a formula that cannot be read holds it', () => {
    const broken = { ...base, calculatedValues: [{ name: 'bad', expression: '{nps} +' }] };
    expect(why(questionRename(broken, { name: 'nps', newName: 'score' }))[0]).toContain('calculatedValues / bad');
    expect(why(elementRemove(broken, { question: 'nps' }))[0]).toContain('calculatedValues / bad');
  });

  it('is unlike every other, whatever the case of letters', () => {
    expect(why(questionRename(base, { name: 'nps', newName: 'Future' }))[0]).toContain('ALREADY_EXISTS newName');
    expect(why(questionRename(base, { name: 'nps', newName: 'total' }))[0]).toContain('ALREADY_EXISTS newName');
    expect(why(questionRename(base, { name: 'nps', newName: 'panel' }))[0]).toContain('INVALID newName');
    expect(why(pageAdd(base, { name: 'LOW' }))[0]).toContain('ALREADY_EXISTS name');
    done(questionRename(base, { name: 'nps', newName: 'NPS' }));
    done(questionRename(base, { name: 'nps', newName: 'what' }));
    done(containerChange(base, 'page', { name: 'one', newName: 'nps', fields: {} }));
  });
});

describe('an edit', () => {
  it('does not take from a formula elsewhere what it compares with', () => {
    const changed = questionChange(base, { name: 'future', question: { singleChoice: { choices: [{ code: 'GO' }] } } });
    expect(why(changed)).toEqual([
      expect.stringMatching(/^EXPRESSION_INVALID : This would break two \/ low \/ visibleIf: .*STOP/),
    ]);
  });

  it('writes only what is given, and keeps what it does not know', () => {
    const after = done(
      questionChange(base, {
        name: 'future',
        question: {
          singleChoice: {
            title: [{ language: 'id', text: 'Lanjut?' }],
            choices: [{ code: 'STOP', visibleIf: { expression: '{nps} < 5' } }, { code: 'GO' }],
            required: true,
          },
        },
      }),
    );
    expect(elements(after)[1]).toEqual({
      type: 'radiogroup',
      name: 'future',
      title: { id: 'Lanjut?' },
      isRequired: true,
      choices: [
        { value: 'STOP', text: { default: 'Stop', id: 'Henti' }, 'x-color': 'red', visibleIf: '{nps} < 5' },
        'GO',
      ],
    });
    const cleared = done(
      questionChange(after, { name: 'future', question: { singleChoice: { title: null, required: false } } }),
    );
    expect(elements(cleared)[1]).toEqual({ type: 'radiogroup', name: 'future', choices: elements(after)[1]?.choices });
  });

  it('tells what is wrong at the field that was given', () => {
    const add = (question: object, name = 'x') =>
      why(questionAdd(base, { into: { page: 'one' }, name, question: question as never }));
    expect(add({ number: { min: 5, max: 1 } })[0]).toContain('OUT_OF_RANGE question.number.max');
    expect(add({ rating: { max: 99 } })[0]).toContain('OUT_OF_RANGE question.rating.max');
    expect(add({ nps: { max: 5 } })[0]).toContain('OUT_OF_RANGE question.nps.max');
    expect(add({ info: { text: [{ language: 'en', text: '<script>' }] } })[0]).toContain(
      'MARKUP_REFUSED question.info.text',
    );
    expect(add({ text: { title: [{ language: 'klingon', text: 'x' }] } })[0]).toContain('INVALID question.text.title');
    expect(add({ singleChoice: { choices: [{ code: 'a' }, { code: 'a' }] } })[0]).toContain(
      'DUPLICATE question.singleChoice.choices.1',
    );
    expect(add({ text: { visibleIf: { expression: '{nps} <' } } })).toEqual([
      expect.stringContaining('INVALID question.text.visibleIf.expression: At character 8'),
    ]);
    expect(add({ text: { visibleIf: { condition: { any: [] } } } })[0]).toContain('question.text.visibleIf.condition');
    expect(add({ text: {}, date: {} }, '1')).toEqual(['INVALID question: Give one kind of question with its fields.']);
    expect(why(questionAdd(base, { into: { group: 'items' }, name: 'g', question: { group: {} } })).join()).toContain(
      'UNSUPPORTED_QUESTION_TYPE question.group',
    );
    expect(
      why(questionAdd(base, { into: { page: 'nine' }, before: 'x', name: '9', question: { text: {} } })).map((one) =>
        one.split(':').at(0),
      ),
    ).toEqual(['NOT_FOUND into', 'INVALID name']);
    expect(why(questionChange(base, { name: 'nps', question: { text: {} } }))[0]).toContain('kind NPS');
    expect(why(questionChange(base, { name: 'sign', question: { text: {} } }))[0]).toContain('kind OPAQUE');
  });

  it('may leave its own unfinished: what is missing, and formulas that name what is still to come', () => {
    const after = done(
      questionAdd(base, {
        into: { page: 'two' },
        before: 'low',
        name: 'later',
        question: { singleChoice: { visibleIf: { expression: '{notYet} = 1' } } },
      }),
    );
    expect(elements(after, 1)[0]).toEqual({ type: 'radiogroup', name: 'later', visibleIf: '{notYet} = 1' });
    expect(elements(after, 1)[1]).toBe(elements(base, 1)[0]);
  });

  it('closes no circle', () => {
    expect(
      why(calculatedSet(base, { name: 'total', formula: { expression: '{total} + 1' } })).map((one) =>
        one.slice(0, 40),
      ),
    ).toEqual(['LOGIC_CYCLE formula: These hang on each ']);
    expect(why(elementMove(base, { question: 'nps' }, { into: { panel: 'low' } }))[0]).toContain('LOGIC_CYCLE');
  });

  it('moves across pages and panels, not into itself, and into a group only what nobody names', () => {
    const out = done(elementMove(base, { question: 'why' }, { into: { page: 'two' }, before: 'low' }));
    expect(elements(out, 1).map((one) => one.name)).toEqual(['why', 'low', 'items', 'end', 'sign']);
    const last = done(elementMove(base, { question: 'nps' }, { into: { page: 'two' } }));
    expect(elements(last, 1).at(-1)).toBe(elements(base)[0]);
    expect(
      elements(done(elementMove(base, { question: 'nps' }, { into: { page: 'one' } }))).map((one) => one.name),
    ).toEqual(['future', 'nps']);
    expect(
      elements(done(elementMove(base, { question: 'why' }, { into: { group: 'items' } })), 1)[0]?.elements,
    ).toEqual([]);
    expect(why(elementMove(base, { question: 'nps' }, { into: { group: 'items' } }))[0]).toContain('STILL_REFERRED_TO');
    expect(why(elementMove(base, { panel: 'low' }, { into: { panel: 'low' } }))).toEqual([
      'INVALID into: It cannot be put into itself.',
    ]);
    expect(why(elementMove(base, { question: 'items' }, { into: { group: 'items' } }))[0]).toContain('INVALID into');
  });

  it('gives a document without pages its page when another comes', () => {
    const flat: Node = { title: 'T', elements: [{ type: 'text', name: 'a' }], 'x-vendor': 1 };
    const more = done(pageAdd(flat, { name: 'first', before: 'page1' }));
    expect(more).toEqual({
      title: 'T',
      'x-vendor': 1,
      pages: [
        { name: 'first', elements: [] },
        { name: 'page1', elements: flat.elements },
      ],
    });
    const within = done(panelAdd(flat, { into: { page: 'page1' }, name: 'box' }));
    expect(within.elements).toEqual([...(flat.elements as Node[]), { type: 'panel', name: 'box', elements: [] }]);
  });
});

describe('words by language', () => {
  const survey = done(newSurvey({ code: 'x', language: 'id', title: [{ language: 'id', text: 'Survei' }] }));

  it('are plain while there is one language, and stand beside each other then', () => {
    expect(survey.title).toBe('Survei');
    const both = done(surveyChange(survey, { title: [{ language: 'en', text: 'Survey' }] }));
    expect(both.title).toEqual({ default: 'Survei', en: 'Survey' });
    expect(done(surveyChange(both, { title: [{ language: 'en', text: '' }] })).title).toEqual({ default: 'Survei' });
    expect(done(surveyChange(both, { title: null }))).not.toHaveProperty('title');
    expect(
      done(surveyChange({ ...survey, title: { id: 'A', en: 'B' } }, { title: [{ language: 'id', text: 'C' }] })).title,
    ).toEqual({
      id: 'C',
      en: 'B',
    });
  });

  it('go out as a sheet and come back line by line', () => {
    const sheet = sheetOf(base);
    expect(sheet.map((one) => one.address)).toEqual([
      'title',
      'one/future/choices/STOP/text',
      'two/low/why/title',
      'two/items/templateTitle',
      'two/end/title',
    ]);
    expect(sheet[1]?.words).toEqual([
      { language: 'en', text: 'Stop' },
      { language: 'id', text: 'Henti' },
    ]);
    const told = done(
      translate(base, [
        { address: 'two/low/why/title', language: 'id', text: 'Nilai {nps}: mengapa?' },
        { address: 'title', language: 'id', text: null },
      ]),
    );
    expect(told.title).toEqual({ default: 'Survey' });
    expect(sheetOf(told)[2]?.words).toEqual([
      { language: 'en', text: 'You gave { nps }: why?' },
      { language: 'id', text: 'Nilai {nps}: mengapa?' },
    ]);
    expect(
      why(
        translate(base, [
          { address: 'title', language: 'en', text: null },
          { address: 'nowhere', language: 'id', text: 'x' },
        ]),
      ).map((one) => one.split(':')[0]),
    ).toEqual(['REQUIRED 0.text', 'NOT_FOUND 1.address']);
    expect(why(translate(base, [{ address: 'two/end/title', language: 'id', text: '<img>' }]))[0]).toContain(
      'MARKUP_REFUSED 0.text',
    );
  });
});
