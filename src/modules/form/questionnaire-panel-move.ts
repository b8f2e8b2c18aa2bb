import { elementMove } from '../../engines/questionnaire/edit/element-move.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { holderName, type PlacedInput } from './edit-input.type.js';
import { editDraft } from './questionnaire-edit.js';

/** Puts a panel elsewhere with all that is in it. */
export const questionnairePanelMove = (
  work: Work<Actor>,
  input: PlacedInput & { readonly name: string },
): Promise<Outcome> =>
  editDraft(work, input, { kind: 'PANEL_MOVED', subject: input.name }, (document) =>
    elementMove(document, { panel: input.name }, { ...input, into: holderName(input.into) }),
  );
