import type { ContainerFields } from '../../engines/questionnaire/edit/common-fields.js';
import { panelAdd } from '../../engines/questionnaire/edit/panel-add.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { holderName, type PlacedInput } from './edit-input.type.js';
import { editDraft } from './questionnaire-edit.js';

export interface QuestionnairePanelAdd extends PlacedInput {
  readonly name: string;
  readonly panel?: ContainerFields | null;
}

/** Adds an empty panel. */
export const questionnairePanelAdd = (work: Work<Actor>, input: QuestionnairePanelAdd): Promise<Outcome> =>
  editDraft(work, input, { kind: 'PANEL_ADDED', subject: input.name }, (document) =>
    panelAdd(document, { ...input, into: holderName(input.into) }),
  );
