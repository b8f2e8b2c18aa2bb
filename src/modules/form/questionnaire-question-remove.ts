import { elementRemove } from '../../engines/questionnaire/edit/element-remove.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

/** Takes a question away; refused while anything else names it. */
export const questionnaireQuestionRemove = (
  work: Work<Actor>,
  input: EditOf & { readonly name: string },
): Promise<Outcome> =>
  editDraft(work, input, { kind: 'QUESTION_REMOVED', subject: input.name }, (document) =>
    elementRemove(document, { question: input.name }),
  );
