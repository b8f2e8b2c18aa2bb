import type { AnswerValue } from '../answer.js';
import type { Run } from '../answer-fault.js';
import { compileExpression, type Evaluate } from '../expression/compile.js';
import type { Value } from '../expression/value.js';
import { kindOf } from '../kinds/registry.js';
import type { Formula, Question, Questionnaire } from '../model.js';
import { assignments } from '../proof/assignments.js';
import { type Constants, constantsIn, domainOf, isWhole } from '../proof/domain.js';
import { referencesIn } from '../references.js';

/** Whether a condition can hold and can fail, whatever is answered. Told only where it is certain. */
export interface Truth {
  readonly canHold: boolean;
  readonly canFail: boolean;
}

const MOST = 20_000;
/** Parts of formulas worked out for all conditions together. */
const MOST_OF_ALL = 10_000_000;

/** Tries each condition on its own, with every answer to what it names; conditions around it are left aside. */
export function truthsOf(
  formulas: readonly Formula[],
  questionnaire: Questionnaire,
  today: string,
): ReadonlyMap<Formula, Truth> {
  const worked = new Map(workedIn(questionnaire));
  const asked = new Map(questionnaire.questions.map((one) => [one.key, one]));
  const compiled = new Map([...worked].map(([name, { expression }]) => [name, compileExpression(expression)]));
  const truths = new Map<Formula, Truth>();
  let left = MOST_OF_ALL;
  for (const formula of formulas) {
    const { questions, reached } = supportOf(formula, asked, worked) ?? {};
    if (!questions || !reached?.length || !questions.every((one) => isWhole(one, reached))) continue;
    const constants = constantsIn(reached, today);
    const options = questions.map((question) => valuesOf(question, constants));
    const size = options.reduce((product, { length }) => product * length, 1);
    const parts = reached.reduce((sum, { source }) => sum + Math.ceil(source.length / 4), 1);
    if (size > MOST || size * parts > left) continue;
    const { truth, tries } = tried(formula, questions, options, compiled, today);
    left -= tries * parts;
    truths.set(formula, truth);
  }
  return truths;
}

function tried(
  { expression }: Formula,
  questions: readonly Question[],
  options: readonly (readonly Value[])[],
  worked: ReadonlyMap<string, Evaluate>,
  today: string,
): { truth: Truth; tries: number } {
  const evaluate = compileExpression(expression);
  let [canHold, canFail, tries] = [false, false, 0];
  for (const values of assignments(options, MOST)) {
    const known = new Map<string, Value>(questions.map(({ key }, at) => [key, values[at]]));
    // Each calculated value once: one may name another many times.
    const read = (name: string): Value => {
      const work = worked.get(name);
      if (work && !known.has(name)) known.set(name, work(read, today));
      return known.get(name);
    };
    tries += 1;
    if (evaluate(read, today) === true) canHold = true;
    else canFail = true;
    if (canHold && canFail) break;
  }
  return { truth: { canHold, canFail }, tries };
}

const workedIn = ({ questions, calculated }: Questionnaire): [string, Formula][] => [
  ...calculated.flatMap(({ name, formula }): [string, Formula][] => (formula ? [[name, formula]] : [])),
  ...questions.flatMap((one): [string, Formula][] =>
    one.kind === 'CALCULATED' && one.formula ? [[one.key, one.formula]] : [],
  ),
];

/** More than these are not tried. */
const MOST_QUESTIONS = 12;

/** The questions a condition hangs on; undefined where they are too many, or it names an entry of a group. */
function supportOf(
  formula: Formula,
  asked: ReadonlyMap<string, Question>,
  worked: ReadonlyMap<string, Formula>,
): { questions: Question[]; reached: Formula[] } | undefined {
  const questions = new Map<string, Question>();
  const reached = new Set([formula]);
  for (const one of reached) {
    for (const [head] of referencesIn(one.expression)) {
      const name = String(head);
      const inner = worked.get(name);
      const question = inner ? undefined : asked.get(name);
      if (inner) reached.add(inner);
      else if (question && question.kind !== 'GROUP') questions.set(name, question);
      else return undefined;
    }
    if (questions.size > MOST_QUESTIONS || reached.size > MOST_QUESTIONS) return undefined;
  }
  return { questions: [...questions.values()], reached: [...reached] };
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
