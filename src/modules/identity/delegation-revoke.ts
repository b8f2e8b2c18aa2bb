import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';
import type { Outcome } from './answer.js';
import { forChange } from './change.js';
import { mayAdminister } from './policy.js';
import { Delegation } from './position.entity.js';
import { administratorsOnly, invalid } from './problems.js';

/** Takes lent authority back at once. What was done under it stays. */
export async function delegationRevoke(
  work: Work<Actor>,
  input: { readonly delegationId: string; readonly expectedVersion?: number | null },
): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  const loaded = await forChange(work, Delegation, 'dlg', 'delegationId', input.delegationId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const delegation = loaded.value;
  if (delegation.revokedAt) return fail([revokedAlready]);
  delegation.revokedAt = work.now;
  delegation.version += 1;
  work.announce({
    kind: 'DELEGATION_REVOKED',
    subjectType: 'Delegation',
    subjectId: delegation.id,
    subjectVersion: delegation.version,
    facts: {},
  });
  return ok({ id: delegation.id });
}

const revokedAlready = invalid(
  ['input', 'delegationId'],
  'This delegation was revoked already.',
  'Pelimpahan wewenang ini sudah dicabut.',
);
