import { type QuestionRename, questionRename } from '../../engines/questionnaire/edit/question-rename.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

/** Gives a question another name, in all formulas and texts that name it too. */
export const questionnaireQuestionRename = (work: Work<Actor>, input: EditOf & QuestionRename): Promise<Outcome> =>
  editDraft(work, input, { kind: 'QUESTION_RENAMED', subject: input.name }, (document) =>
    questionRename(document, input),
  );
