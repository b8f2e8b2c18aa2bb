import { calculatedRemove } from '../../engines/questionnaire/edit/calculated-remove.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

/** Takes a value of the whole response away; refused while anything else names it. */
export const questionnaireCalculationRemove = (
  work: Work<Actor>,
  input: EditOf & { readonly name: string },
): Promise<Outcome> =>
  editDraft(work, input, { kind: 'CALCULATION_REMOVED', subject: input.name }, (document) =>
    calculatedRemove(document, input.name),
  );
