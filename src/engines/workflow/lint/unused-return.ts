import { text } from '../../../kernel/text.js';
import type { Rule } from './finding.js';

/** A return policy that no action sends back under: the loop the text describes is not in the flow. */
export const unusedReturn: Rule = {
  code: 'UNUSED_RETURN',
  severity: 'WARNING',
  kind: 'EXACT',
  check: ({ definition, offered }) =>
    definition.returnPolicies.flatMap((policy, index) =>
      offered.some(({ action }) => action.return === policy.id)
        ? []
        : [
            {
              step: null,
              path: ['returnPolicies', String(index), 'id'],
              explanation: text(
                `Nothing is ever sent back under "${policy.id}".`,
                `Tidak ada yang pernah dikembalikan menurut "${policy.id}".`,
              ),
              mend: text(
                'Give the one who checks an action with this return, or take the policy out.',
                'Beri pemeriksa tindakan dengan pengembalian ini, atau hapus aturannya.',
              ),
              source: policy.source ?? null,
            },
          ],
    ),
};
