import { containersIn } from '../elements.js';
import { judgesOf, needsOf, shownBy } from '../kinds/registry.js';
import type { Formula, Question, Questionnaire } from '../model.js';

/** Every condition of a questionnaire outside of groups: what shows, opens, requires, offers, and opens a case. */
export function conditionsIn({ pages, questions, caseRules }: Questionnaire): Formula[] {
  const rules = caseRules.flatMap(({ when }) => (when ? [when] : []));
  return [...new Set([...containersIn(pages).flatMap(shownBy), ...questions.flatMap(conditionsOf), ...rules])];
}

function conditionsOf(question: Question): readonly Formula[] {
  const bounds: readonly (Formula | null)[] = 'minIs' in question ? [question.minIs, question.maxIs] : [];
  const judges = judgesOf(question).filter((formula) => !bounds.includes(formula));
  // What a group and a calculated question need besides is no condition on the survey's own questions.
  const own = question.kind === 'GROUP' || question.kind === 'CALCULATED' ? shownBy(question) : needsOf(question);
  return [...own, ...judges];
}
