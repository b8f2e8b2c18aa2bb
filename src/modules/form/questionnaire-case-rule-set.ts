import { type CaseRuleSet, caseRuleSet } from '../../engines/questionnaire/edit/case-rule-set.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type EditOf, editDraft } from './questionnaire-edit.js';

/** Sets what a finished response leads to, such as a complaint. */
export const questionnaireCaseRuleSet = (work: Work<Actor>, input: EditOf & CaseRuleSet): Promise<Outcome> =>
  editDraft(work, input, { kind: 'CASE_RULE_SET', subject: input.name }, (document) => caseRuleSet(document, input));
