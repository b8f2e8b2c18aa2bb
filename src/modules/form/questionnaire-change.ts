import { surveyChange } from '../../engines/questionnaire/edit/survey-change.js';
import type { SurveyFields } from '../../engines/questionnaire/edit/survey-fields.js';
import { fail } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

export interface QuestionnaireChange extends EditOf {
  readonly questionnaire: SurveyFields;
}

/** Changes what is given of a questionnaire as a whole. */
export const questionnaireChange = (work: Work<Actor>, input: QuestionnaireChange): Promise<Outcome> =>
  editDraft(work, input, { kind: 'CHANGED' }, (document) => {
    const edited = surveyChange(document, input.questionnaire);
    return edited.ok ? edited : fail(edited.error.map((one) => ({ ...one, path: ['questionnaire', ...one.path] })));
  });
