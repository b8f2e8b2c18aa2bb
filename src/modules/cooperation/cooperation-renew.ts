import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { exists } from '../identity/problems.js';
import { endOf, statusOf } from './case.rules.js';
import { loadCase } from './case-load.js';
import { type CaseRequest, openCase, prepareCase } from './case-open.js';
import { partnerNow } from './case-partner.js';
import { partnerFacts } from './case-view.js';
import { cooperationVisible } from './cooperation.policy.js';
import { today } from './fact-input.js';
import { notRenewable } from './succession.rules.js';
import { announceSuccession, carriedOver } from './successor-open.js';

export interface CooperationRenew extends CaseRequest {
  readonly cooperationId: string;
  readonly carry?: readonly string[] | null;
  readonly expectedVersion?: number | null;
}

/**
 * Opens a cooperation that takes up an agreement which ran out. The old one's row is held, so that of two who renew it
 * at once the second finds the first's.
 */
export async function cooperationRenew(work: Work<Actor>, input: CooperationRenew): Promise<Outcome> {
  const loaded = await loadCase(work, input.cooperationId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const { id: predecessorId, definition, state, partnerId, version } = loaded.value;
  const expiring = { state, status: statusOf(state), endsOn: endOf(definition, state) };
  const problems = [...notRenewable(expiring, today(work)), ...(await followed(work, predecessorId))];
  const as = 'EXTENSION';
  const shown = work.actor.kind === 'PARTNER' ? partnerFacts(definition) : null;
  const carry = (input.carry ?? []).filter((name) => shown?.has(name) ?? true);
  const prepared = await prepareCase(work, await partnerNow(work, partnerId), input, {
    succeeding: {
      predecessorId,
      as,
      procedure: definition.code,
      carried: (to) => carriedOver(work, { definition, state }, to, carry),
      opening: null,
    },
  });
  if (!prepared.ok) return fail([...problems, ...prepared.error]);
  if (problems.length > 0) return fail(problems);
  const { id } = await openCase(work, prepared.value, null);
  announceSuccession(work, { predecessorId, version, successorId: id, as });
  return ok({ id });
}

/** The cooperation that follows it already. Which one is told to those who may see it. */
async function followed(work: Work<Actor>, predecessorId: string): Promise<Problem[]> {
  const parameters = new Parameters();
  const visible = whereSql(cooperationVisible(work.actor), 'c', parameters);
  const rows = await work.query<{ id: string; visible: boolean }>(
    `select c."id", ${visible} as "visible" from "cooperation" c
     where c."institution_id" = ${parameters.add(work.institutionId)}
       and c."predecessor_id" = ${parameters.add(predecessorId)} and c."status" <> 'CLOSED'`,
    parameters.values,
  );
  return rows.map((row) => {
    const which = row.visible ? ` (${globalId('coo', row.id)})` : '';
    return exists(
      ['input', 'cooperationId'],
      `Another cooperation follows it already${which}.`,
      `Sudah ada kerja sama lanjutannya${which}.`,
    );
  });
}
