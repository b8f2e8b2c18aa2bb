import { fail, ok, type Result } from '../../kernel/result.js';
import { cut } from '../../kernel/text.js';
import type { Answer, AnswerMode, AnswerValue } from './answer.js';
import type { Run } from './answer-fault.js';
import { checkFormulas } from './check-formulas.js';
import { checkDefaults } from './check-values.js';
import type { Compiled, Context } from './compiled.js';
import { type Fault, noteInto } from './fault.js';
import { finish, outcomeOf } from './finish.js';
import { judgeFrame, storeFrame } from './judge.js';
import type { Matches, Test } from './kinds/kind.js';
import { lookAt } from './look.js';
import type { Questionnaire } from './model.js';
import { openFrame } from './open.js';
import { pathCoder } from './paths.js';
import { keyOf, noPatterns, type PatternEngine, readyPatterns } from './pattern.js';
import { planOf } from './plan.js';
import type { Frame, Scope } from './program.js';
import { compileScope } from './scope.js';
import { tooMuchWork } from './work.js';

/** Makes a validator of a questionnaire, or says everything that stands in the way of publishing it. */
export function compileQuestionnaire(
  questionnaire: Questionnaire,
  patterns: PatternEngine = noPatterns,
): Result<Compiled, Fault[]> {
  const { faults: unrun, ready } = readyPatterns(questionnaire, patterns);
  const refused = [...questionnaire.faults, ...circleFaults(questionnaire), ...checkFormulas(questionnaire), ...unrun];
  if (refused.length > 0) return fail(refused);
  const matcher = (pattern: string, ignoreCase: boolean): Matches =>
    ready.get(keyOf(pattern, ignoreCase)) ?? (() => false);
  const { pages: elements, calculated } = questionnaire;
  const scope = compileScope({ elements, calculated, outer: undefined, matcher });
  const faults = [...checkDefaults(scope), ...tooMuchWork(questionnaire)];
  return faults.length > 0 ? fail(faults) : ok(compiledOf(questionnaire, scope));
}

/** Conditions and formulas that hang on each other in a circle; one circle of a scope is told. */
export function circleFaults({ pages, calculated, questions }: Questionnaire): Fault[] {
  const groups = questions.filter((one) => one.kind === 'GROUP');
  const plans = [planOf(pages, calculated, false), ...groups.map(({ elements }) => planOf(elements, [], true))];
  const faults: Fault[] = [];
  for (const { circle } of plans) {
    if (!circle) continue;
    const way = cut([...circle.names, circle.names[0]].join(' → '), 500);
    noteInto(faults)(
      'LOGIC_CYCLE',
      circle.path,
      `These hang on each other in a circle: ${way}. Let one of them not.`,
      `Semua ini saling bergantung dalam lingkaran: ${way}. Putuskan salah satunya.`,
    );
  }
  return faults;
}

function compiledOf(questionnaire: Questionnaire, scope: Scope): Compiled {
  const { pages, caseRules } = questionnaire;
  const tests = caseRules.flatMap(({ name, when }): [string, Test][] => {
    const test = when && scope.tools.test([when]);
    return test ? [[name, test]] : [];
  });
  const paths = pathCoder(scope);
  const outcome = outcomeOf(scope);
  const names = pages.map((page) => page.name);
  const upTo = (page: string | undefined) => new Set(page === undefined ? [] : names.slice(0, names.indexOf(page) + 1));
  const work = (answers: readonly Answer[], mode: AnswerMode, context: Context): { frame: Frame; run: Run } => {
    const run = runOf(mode, context);
    const frame = openFrame(scope, answers, run);
    scope.settle(frame, run);
    return { frame, run };
  };
  return {
    questionnaire,
    keys: outcome.keys,
    check: (answers, mode, context) => {
      const { frame, run } = work(answers, mode, context);
      const left = context.page;
      if (mode === 'FINAL') judgeFrame(scope, frame, run);
      else if (left !== undefined) judgeFrame(scope, frame, run, ({ question }) => question.path[0] === left);
      if (run.faults.length > 0) return fail(run.faults);
      return ok(finish(outcome, frame, run, paths, tests, upTo(left)));
    },
    view: (answers, context) => {
      const { frame, run } = work(answers, 'DRAFT', context);
      return lookAt(scope, frame, run, pages);
    },
    start: (context) => {
      const run = runOf('DRAFT', context);
      const given = scope.slots.flatMap(({ question: { key }, given: own, handler }) => {
        const value = handler ? (run.prefilled.get(key) ?? own) : null;
        return value ? [{ question: key, value }] : [];
      });
      const { frame } = work(given, 'DRAFT', context);
      return storeFrame(scope, frame);
    },
    asked: paths.asked,
  };
}

const none: ReadonlyMap<string, AnswerValue> = new Map();

function runOf(mode: AnswerMode, { today, prefilled }: Context): Run {
  const opened = prefilled?.flatMap(({ question, value }) => (value ? [[question, value] as const] : []));
  return { today, mode, faults: [], dropped: [], prefilled: opened ? new Map(opened) : none, prefix: [] };
}
