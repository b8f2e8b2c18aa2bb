import { calculatedRename } from '../../engines/questionnaire/edit/calculated-rename.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

/** Gives a value of the whole response another name, in all formulas and texts that name it too. */
export const questionnaireCalculationRename = (
  work: Work<Actor>,
  input: EditOf & { readonly name: string; readonly newName: string },
): Promise<Outcome> =>
  editDraft(work, input, { kind: 'CALCULATION_RENAMED', subject: input.name }, (document) =>
    calculatedRename(document, input),
  );
