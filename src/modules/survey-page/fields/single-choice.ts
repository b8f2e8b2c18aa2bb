import type { SingleChoiceQuestion } from '../../../engines/questionnaire/model.js';
import { html } from '../../../kernel/html.js';
import { words } from '../page-words.js';
import { codeSent, type Field } from './field.js';
import { choices, codesSent, optionsOf, withOthers } from './options.js';

/** More than this is a list to open. */
const MOST_RADIOS = 15;
const isList = ({ choices: all }: SingleChoiceQuestion): boolean => all.length > MOST_RADIOS;

/** One of several choices: radios, or a list to open where there are many. */
export const singleChoice: Field<SingleChoiceQuestion> = {
  frame: (question) => (isList(question) ? 'INPUT' : 'RADIOS'),
  fill: (_, { choice }, name) => (choice == null ? [] : [[name, codeSent(choice)]]),
  show: (asked) => {
    const { question, name, state, sent, speech, described, faults } = asked;
    const offered = question.choices.filter(({ code }) => state.offered?.includes(code) ?? true);
    const options = withOthers(optionsOf(offered, asked), asked).filter(
      ({ value }) => value !== '' || !isList(question),
    );
    const chosen = sent.one(name);
    if (!isList(question)) return choices('radio', name, [chosen], options);
    return html`<select id="${name}" name="${name}"${described !== null && html` aria-describedby="${described}"`}${
      faults.length > 0 && html` aria-invalid="true"`
    }><option value="">${words.choose[speech.locale]}</option>${options.map(
      ({ value, label }) => html`<option value="${value}"${chosen === value && html` selected`}>${label}</option>`,
    )}</select>`;
  },
  read: ({ choices: known }, name, sent, blame) => {
    const value = sent.one(name);
    const [choice] = value === '' ? [] : codesSent(known, [value], [], blame);
    return choice === undefined ? undefined : { choice };
  },
};
