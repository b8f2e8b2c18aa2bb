import { elementRemove } from '../../engines/questionnaire/edit/element-remove.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

/** Takes a panel away with all that is in it; refused while anything else names what is in it. */
export const questionnairePanelRemove = (
  work: Work<Actor>,
  input: EditOf & { readonly name: string },
): Promise<Outcome> =>
  editDraft(work, input, { kind: 'PANEL_REMOVED', subject: input.name }, (document) =>
    elementRemove(document, { panel: input.name }),
  );
