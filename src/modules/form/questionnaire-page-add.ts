import { type PageAdd, pageAdd } from '../../engines/questionnaire/edit/page-add.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

/** Adds an empty page. */
export const questionnairePageAdd = (work: Work<Actor>, input: EditOf & PageAdd): Promise<Outcome> =>
  editDraft(work, input, { kind: 'PAGE_ADDED', subject: input.name }, (document) => pageAdd(document, input));
