import { type PageMove, pageMove } from '../../engines/questionnaire/edit/page-move.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

/** Puts a page elsewhere in the order. */
export const questionnairePageMove = (work: Work<Actor>, input: EditOf & PageMove): Promise<Outcome> =>
  editDraft(work, input, { kind: 'PAGE_MOVED', subject: input.name }, (document) => pageMove(document, input));
