import { type QuestionChange, questionChange } from '../../engines/questionnaire/edit/question-change.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

/** Changes what is given of a question, within its kind. */
export const questionnaireQuestionChange = (work: Work<Actor>, input: EditOf & QuestionChange): Promise<Outcome> =>
  editDraft(work, input, { kind: 'QUESTION_CHANGED', subject: input.name }, (document) =>
    questionChange(document, input),
  );
