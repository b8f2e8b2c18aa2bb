import type { ContainerFields } from '../../engines/questionnaire/edit/common-fields.js';
import { containerChange } from '../../engines/questionnaire/edit/container-change.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

export interface QuestionnairePageChange extends EditOf {
  readonly name: string;
  readonly newName?: string | null;
  readonly page?: ContainerFields | null;
}

/** Changes what is given of a page. */
export const questionnairePageChange = (work: Work<Actor>, input: QuestionnairePageChange): Promise<Outcome> =>
  editDraft(work, input, { kind: 'PAGE_CHANGED', subject: input.name }, (document) =>
    containerChange(document, 'page', { ...input, fields: input.page ?? {} }),
  );
