import { caseRuleRemove } from '../../engines/questionnaire/edit/case-rule-set.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

/** Takes away what a finished response leads to. */
export const questionnaireCaseRuleRemove = (
  work: Work<Actor>,
  input: EditOf & { readonly name: string },
): Promise<Outcome> =>
  editDraft(work, input, { kind: 'CASE_RULE_REMOVED', subject: input.name }, (document) =>
    caseRuleRemove(document, input.name),
  );
