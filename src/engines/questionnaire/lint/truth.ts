import type { AnswerValue } from '../answer.js';
import type { Run } from '../answer-fault.js';
import { compileExpression, type Evaluate } from '../expression/compile.js';
import type { Value } from '../expression/value.js';
import { kindOf } from '../kinds/registry.js';
import type { Formula, Question, Questionnaire } from '../model.js';
import { assignments } from '../proof/assignments.js';
import { type Constants, constantsIn, domainOf, isWhole } from '../proof/domain.js';
import { referencesIn } from '../references.js';

/** Whether a condition can hold and can fail, whatever is answered; null where that cannot be told for certain. */
export interface Truth {
  readonly canHold: boolean;
  readonly canFail: boolean;
}

const MOST = 20_000;

/** Tries a condition on its own, with every answer to what it names; conditions around it are left aside. */
export function truthOf(formula: Formula, questionnaire: Questionnaire, today: string): Truth | null {
  const { questions, formulas } = supportOf(formula, questionnaire) ?? {};
  if (!questions || !formulas || !questions.every((one) => isWhole(one, formulas))) return null;
  const constants = constantsIn(formulas, today);
  const options = questions.map((question) => valuesOf(question, constants));
  if (options.reduce((product, { length }) => product * length, 1) > MOST) return null;
  const evaluate = compileExpression(formula.expression);
  const worked = new Map<string, Evaluate>(
    workedIn(questionnaire).map(([name, { expression }]) => [name, compileExpression(expression)]),
  );
  let [canHold, canFail] = [false, false];
  for (const values of assignments(options, MOST)) {
    const answered = new Map(questions.map(({ key }, at) => [key, values[at]]));
    const read = (name: string): Value => worked.get(name)?.(read, today) ?? answered.get(name);
    if (evaluate(read, today) === true) canHold = true;
    else canFail = true;
    if (canHold && canFail) break;
  }
  return { canHold, canFail };
}

const workedIn = ({ questions, calculated }: Questionnaire): [string, Formula][] => [
  ...calculated.flatMap(({ name, formula }): [string, Formula][] => (formula ? [[name, formula]] : [])),
  ...questions.flatMap((one): [string, Formula][] =>
    one.kind === 'CALCULATED' && one.formula ? [[one.key, one.formula]] : [],
  ),
];

/** The questions a condition hangs on; undefined where it names something else, such as an entry of a group. */
function supportOf(
  formula: Formula,
  questionnaire: Questionnaire,
): { questions: Question[]; formulas: Formula[] } | undefined {
  const asked = new Map(questionnaire.questions.map((question) => [question.key, question]));
  const worked = new Map(workedIn(questionnaire));
  const questions = new Set<Question>();
  const formulas = [formula];
  for (const one of formulas)
    for (const [head] of referencesIn(one.expression)) {
      const name = String(head);
      const inner = worked.get(name);
      const question = asked.get(name);
      if (inner) {
        if (!formulas.includes(inner)) formulas.push(inner);
      } else if (question && question.kind !== 'GROUP') questions.add(question);
      else return undefined;
    }
  return { questions: [...questions], formulas };
}

/** What formulas read of each answer a question may have, and of none. */
function valuesOf(question: Question, constants: Constants): readonly Value[] {
  const run: Run = { today: constants.today, mode: 'DRAFT', faults: [], dropped: [], prefilled: new Map(), prefix: [] };
  const handler = kindOf(question).handler(question, {
    test: () => undefined,
    compute: () => () => undefined,
    matcher: () => () => true,
    items: () => {
      throw new Error('a group is never asked for its values here');
    },
  });
  const read = (value: AnswerValue): Value[] => {
    const held = handler?.read(value, run);
    return held === undefined || held === null || !handler ? [] : [handler.value(held)];
  };
  return [undefined, ...domainOf(question, constants).flatMap(read)];
}
