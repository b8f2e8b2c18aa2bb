import type { ContainerFields } from '../../engines/questionnaire/edit/common-fields.js';
import { containerChange } from '../../engines/questionnaire/edit/container-change.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

export interface QuestionnairePanelChange extends EditOf {
  readonly name: string;
  readonly newName?: string | null;
  readonly panel?: ContainerFields | null;
}

/** Changes what is given of a panel. */
export const questionnairePanelChange = (work: Work<Actor>, input: QuestionnairePanelChange): Promise<Outcome> =>
  editDraft(work, input, { kind: 'PANEL_CHANGED', subject: input.name }, (document) =>
    containerChange(document, 'panel', { ...input, fields: input.panel ?? {} }),
  );
