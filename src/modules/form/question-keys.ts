import { questionsIn } from '../../engines/questionnaire/elements.js';
import type { Question, Questionnaire } from '../../engines/questionnaire/model.js';

/** A question by the key that stays the same over versions: its name, or `group.name`. */
export interface KeyedQuestion {
  readonly key: string;
  readonly question: Question;
}

/** Every question that has a value; texts to read have none. */
export const keysOf = ({ questions }: Questionnaire): KeyedQuestion[] =>
  questions.flatMap((question) => [
    ...(question.kind === 'INFO' || question.kind === 'OPAQUE' ? [] : [{ key: question.key, question }]),
    ...(question.kind === 'GROUP'
      ? questionsIn(question.elements)
          .filter((one) => one.kind !== 'INFO' && one.kind !== 'OPAQUE')
          .map((one) => ({ key: `${question.key}.${one.key}`, question: one }))
      : []),
  ]);

/** What answers and figures are kept by: questions, and the values calculated of them. */
export interface StableKey {
  readonly key: string;
  readonly kind: string;
  readonly path: readonly string[];
}

/** The kind of a calculated value's key. */
const VALUE = 'VALUE';

export const stableKeysOf = (questionnaire: Questionnaire): StableKey[] => [
  ...keysOf(questionnaire).map(({ key, question: { kind, path } }) => ({ key, kind, path })),
  ...questionnaire.calculated.map(({ name }) => ({ key: name, kind: VALUE, path: ['calculatedValues', name] })),
];
