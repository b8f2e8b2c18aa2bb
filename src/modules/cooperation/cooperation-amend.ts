import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { exists } from '../identity/problems.js';
import { notAmendable } from './addendum.rules.js';
import { amendAgreement, nextAddendum } from './addendum-in-force.js';
import { loadCase } from './case-load.js';
import { type CaseRequest, openCase, prepareCase } from './case-open.js';
import { partnerNow } from './case-partner.js';
import { cooperationVisible } from './cooperation.policy.js';
import { today } from './fact-input.js';

export interface CooperationAmend extends CaseRequest {
  readonly cooperationId: string;
  readonly expectedVersion?: number | null;
}

/**
 * Opens an addendum to an agreement in force: a case of its own, with the agreement's partner, that goes the whole way
 * of the procedure. The agreement's row is held, so that of two who begin one at once the second finds the first's.
 */
export async function cooperationAmend(work: Work<Actor>, input: CooperationAmend): Promise<Outcome> {
  const loaded = await loadCase(work, input.cooperationId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const { id: agreementId, definition, state, partnerId } = loaded.value;
  const problems = [...notAmendable(definition, state, today(work)), ...(await underWay(work, agreementId))];
  const prepared = await prepareCase(work, await partnerNow(work, partnerId), input, {
    amending: { agreementId, number: nextAddendum(state), procedure: definition.code },
  });
  if (!prepared.ok) return fail([...problems, ...prepared.error]);
  if (problems.length > 0) return fail(problems);
  const opened = await openCase(work, prepared.value, null);
  const addendum = { id: opened.id, definition: prepared.value.definition };
  const amended = await amendAgreement(work, addendum, opened.state, opened.events);
  return amended.ok ? ok({ id: opened.id }) : amended;
}

/** The addendum that is open already. Which one is told to those who may see it. */
async function underWay(work: Work<Actor>, agreementId: string): Promise<Problem[]> {
  const parameters = new Parameters();
  const visible = whereSql(cooperationVisible(work.actor), 'c', parameters);
  const rows = await work.query<{ id: string; visible: boolean }>(
    `select c."id", ${visible} as "visible" from "cooperation" c
     where c."institution_id" = ${parameters.add(work.institutionId)} and c."amends_id" = ${parameters.add(agreementId)}
       and c."status" = 'OPEN'`,
    parameters.values,
  );
  return rows.map((row) => {
    const which = row.visible ? ` (${globalId('coo', row.id)})` : '';
    return exists(
      ['input', 'cooperationId'],
      `An addendum to it is under way${which}: let that one come to its end first.`,
      `Adendum atas kerja sama ini sedang diproses${which}: selesaikan dahulu.`,
    );
  });
}
