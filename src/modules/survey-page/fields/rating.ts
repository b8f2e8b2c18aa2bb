import type { RatingQuestion } from '../../../engines/questionnaire/model.js';
import { html } from '../../../kernel/html.js';
import { lineOf } from '../page-texts.js';
import { codeSent, type Field } from './field.js';
import { choices, layoutOf, optionsOf, stepSent, withOthers } from './options.js';

/** A scale, NPS, CSAT and CES as well: one radio a step, with the words of its ends before it. */
export const rating: Field<RatingQuestion> = {
  frame: () => 'RADIOS',
  fill: (_, { number }, name) => (number == null ? [] : [[name, codeSent(number)]]),
  show: (asked) => {
    const { question, name, sent, view, speech } = asked;
    const steps = optionsOf(question.steps, asked);
    const chosen = [sent.one(name)];
    if (layoutOf(steps) === 'LIST') return choices('radio', name, chosen, withOthers(steps, asked));
    const end = (at: number, texts: RatingQuestion['lowTexts']) => {
      const said = lineOf(texts, speech.language, view);
      return said && html`<span>${question.steps.at(at)?.value} = ${said}</span> `;
    };
    const others = withOthers([], asked);
    return html`<p class="ends">${end(0, question.lowTexts)}${end(-1, question.highTexts)}</p>${choices(
      'radio',
      name,
      chosen,
      steps,
      'SCALE',
    )}${others.length > 0 && choices('radio', name, chosen, others, 'LIST', null)}`;
  },
  read: ({ steps }, name, sent, blame) => {
    const number = stepSent(steps, sent.one(name), [], blame);
    return number === undefined ? undefined : { number };
  },
};
