import { type CalculatedSet, calculatedSet } from '../../engines/questionnaire/edit/calculated-set.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

/** Sets a value of the whole response, new or there already. */
export const questionnaireCalculationSet = (work: Work<Actor>, input: EditOf & CalculatedSet): Promise<Outcome> =>
  editDraft(work, input, { kind: 'CALCULATION_SET', subject: input.name }, (document) =>
    calculatedSet(document, input),
  );
