import type { SingleChoiceQuestion } from '../model.js';
import { choiceDisplay, choicesOf, choiceType, notOffered, offeredIfOf, offering, unknownChoice } from './choices.js';
import type { Handler, Kind, Tools } from './kind.js';
import { only, wrongType } from './only.js';

const types = new Set(['radiogroup', 'dropdown', 'buttongroup']);

/** One of several choices (pilihan tunggal). */
export const singleChoice: Kind<SingleChoiceQuestion> = {
  takes: (type) => types.has(type),
  read: (node, base, reading) => {
    const { choices, notApplicable } = choicesOf(node, reading);
    return { ...base, kind: 'SINGLE_CHOICE', choices, notApplicable: notApplicable ?? base.notApplicable };
  },
  typeOf: (question) => choiceType(question.choices),
  needs: (question) => offeredIfOf(question.choices),
  itemType: (question) => choiceType(question.choices),
  handler: (question, tools) => singleHandler(question, tools),
  fromData: (_, data) => (typeof data === 'string' || typeof data === 'number' ? { choice: String(data) } : null),
};

function singleHandler({ key, choices }: SingleChoiceQuestion, tools: Tools): Handler<string> {
  const path = [key];
  const values = new Map(choices.map((choice) => [choice.code, choice.value]));
  const scores = new Map(choices.map((choice) => [choice.code, choice.score]));
  const isOffered = offering(choices, tools);
  return {
    read: (value, run) => {
      const code = only(value, 'choice', key, run);
      if (code === null) return null;
      if (typeof code !== 'string') return wrongType(path, run, 'the code of a choice', 'kode pilihan');
      return values.has(code) ? code : unknownChoice(code, [...values.keys()], path, run);
    },
    settle: isOffered
      ? (held, run) => {
          if (isOffered(held, run)) return held;
          notOffered(path, run);
          return undefined;
        }
      : undefined,
    offered: isOffered && ((run) => [...values.keys()].filter((code) => isOffered(code, run))),
    value: (held) => values.get(held),
    store: (held) => ({ choice: held }),
    score: (held) => scores.get(held) ?? null,
    display: choiceDisplay(choices),
  };
}
