import { elementRemove } from '../../engines/questionnaire/edit/element-remove.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

/** Takes a page away with all that is on it; refused while anything else names what is on it. */
export const questionnairePageRemove = (
  work: Work<Actor>,
  input: EditOf & { readonly name: string },
): Promise<Outcome> =>
  editDraft(work, input, { kind: 'PAGE_REMOVED', subject: input.name }, (document) =>
    elementRemove(document, { page: input.name }),
  );
