import { textsOfHalf } from '../../../engines/questionnaire/kinds/pair.js';
import type { PairQuestion } from '../../../engines/questionnaire/model.js';
import { words } from '../page-words.js';
import { codeSent, type Field } from './field.js';
import { optionsOf, stepSent } from './options.js';
import { radioRows } from './rows.js';

const halves = ['expectation', 'experience'] as const;

/** What was expected and how it turned out, one under the other. */
export const pair: Field<PairQuestion> = {
  frame: () => 'SEVERAL',
  fill: (_, { pair: held }, name) =>
    halves.flatMap((half) => {
      const value = held?.[half];
      return value == null ? [] : [[`${name}.${half}`, codeSent(value)] as const];
    }),
  show: (asked) => {
    const { question, name, sent, speech } = asked;
    const steps = optionsOf(question.steps, asked);
    return radioRows(
      halves.map((half) => ({ code: half, name: `${name}.${half}`, texts: textsOfHalf(question[half]) })),
      (row) =>
        !question.eachRowRequired && sent.one(row.name) !== ''
          ? [...steps, { value: '', label: words.noAnswer[speech.locale] }]
          : steps,
      asked,
    );
  },
  read: ({ steps }, name, sent, blame) => {
    const [expectation, experience] = halves.map((half) => stepSent(steps, sent.one(`${name}.${half}`), [half], blame));
    if (expectation === undefined && experience === undefined) return undefined;
    return { pair: { expectation: expectation ?? null, experience: experience ?? null } };
  },
  place: (_, name, [half]) => `${name}.${half ?? 'expectation'}`,
};
