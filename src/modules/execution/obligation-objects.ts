import type { Party } from '../../engines/workflow/definition.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { type Actor, hasRole } from '../identity/actor.js';
import { forChange } from '../identity/change.js';
import { executionVisible } from './execution.policy.js';
import { otherSide } from './execution.problems.js';
import { type ExecutionCase, type ExecutionObject, executionOf } from './execution-work.js';
import { Obligation } from './obligation.entity.js';

export const obligationObject: ExecutionObject = {
  table: 'obligation',
  prefix: 'obl',
  visible: executionVisible,
  field: 'obligationId',
};

export interface ObligationInput {
  readonly obligationId: string;
  readonly expectedVersion?: number | null;
}

export interface HeldObligation {
  readonly on: ExecutionCase;
  readonly obligation: Obligation;
}

/** An obligation that the caller may work on now, its case and row held. */
export async function heldObligation(
  work: Work<Actor>,
  { obligationId, expectedVersion }: ObligationInput,
): Promise<Result<HeldObligation, Problem[]>> {
  const on = await executionOf(work, obligationObject, obligationId);
  if (!on.ok) return on;
  const loaded = await forChange(work, Obligation, 'obl', 'obligationId', obligationId, expectedVersion);
  return loaded.ok ? ok({ on: on.value, obligation: loaded.value }) : fail(loaded.error);
}

/** Who says what becomes of a party's debt: the other party, or a coordinator among those who work here. */
export const mayJudge = (actor: Actor, side: Party, obligation: { readonly party: string }): boolean =>
  side !== obligation.party || hasRole(actor, 'COORDINATOR');

export const judgesOnly: Problem = otherSide(
  ['input', 'obligationId'],
  'No side decides on its own obligations: that is for the other side, or for a coordinator.',
  'Tidak ada pihak yang memutuskan kewajibannya sendiri: itu hak pihak lain, atau koordinator.',
);
