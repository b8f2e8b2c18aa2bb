import type { QuestionInput } from '../../engines/questionnaire/edit/kinds/registry.js';
import { questionAdd } from '../../engines/questionnaire/edit/question-add.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { holderName, type PlacedInput } from './edit-input.type.js';
import { editDraft } from './questionnaire-edit.js';

export interface QuestionnaireQuestionAdd extends PlacedInput {
  readonly name: string;
  readonly question: QuestionInput;
}

/** Adds a question of a kind. */
export const questionnaireQuestionAdd = (work: Work<Actor>, input: QuestionnaireQuestionAdd): Promise<Outcome> =>
  editDraft(work, input, { kind: 'QUESTION_ADDED', subject: input.name }, (document) =>
    questionAdd(document, { ...input, into: holderName(input.into) }),
  );
