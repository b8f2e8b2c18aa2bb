import type { BooleanQuestion } from '../../../engines/questionnaire/model.js';
import { lineOf } from '../page-texts.js';
import { words } from '../page-words.js';
import type { Field } from './field.js';
import { choices, withOthers } from './options.js';

const values = new Map([
  ['yes', true],
  ['no', false],
]);

/** Yes or no: two radios, since an empty checkbox would not tell no from no answer. */
export const boolean: Field<BooleanQuestion> = {
  frame: () => 'RADIOS',
  fill: (_, { boolean: held }, name) => (held == null ? [] : [[name, held ? 'yes' : 'no']]),
  show: (asked) => {
    const { question, name, sent, view, speech } = asked;
    const options = [
      { value: 'yes', label: lineOf(question.trueTexts, speech.language, view) },
      { value: 'no', label: lineOf(question.falseTexts, speech.language, view) },
    ];
    return choices('radio', name, [sent.one(name)], withOthers(options, asked));
  },
  read: (_, name, sent, blame) => {
    const value = sent.one(name);
    const held = values.get(value);
    if (held === undefined && value !== '') blame('UNKNOWN_CHOICE', [], words.chooseShown);
    return held === undefined ? undefined : { boolean: held };
  },
};
