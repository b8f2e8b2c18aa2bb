import type { Dropped } from '../../engines/questionnaire/answer-fault.js';
import { contactKeys } from '../../engines/questionnaire/contact.js';
import type { Questionnaire } from '../../engines/questionnaire/model.js';
import type { SurveyMode } from '../survey/mode-notice.js';
import type { AnswersGiven } from './respondent.js';

/**
 * Answers as a mode lets them be judged. Who wants to be contacted about an ANONYMOUS response says so apart from it:
 * contact data among the answers is not even looked at, so that neither it nor the way it opens is kept.
 */
export function contactApart<G extends AnswersGiven>(
  questionnaire: Questionnaire,
  mode: SurveyMode,
  given: G,
): { readonly given: G; readonly dropped: readonly Dropped[] } {
  const keys = mode === 'ANONYMOUS' ? contactKeys(questionnaire) : null;
  if (!keys || keys.size === 0) return { given, dropped: [] };
  const isApart = ({ question }: { readonly question: string }) => keys.has(question);
  return {
    given: { ...given, answers: given.answers.filter((one) => !isApart(one)) },
    dropped: given.answers.filter(isApart).map(({ question }) => ({ path: [question], because: 'CONTACT' })),
  };
}
