import type { Queries } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { caller, type Request } from '../identity/request.js';
import { surveyVisible } from '../survey/survey.policy.js';
import type { ResultFilter } from './result.js';
import { readsResults } from './result.policy.js';
import type { SurveyResultWhere } from './result.type.js';

/** Statements bound to the caller's institution, planned for their values: campaigns differ much in size. */
export function readsOf(request: Request): Queries {
  const { institutionId } = caller(request);
  const { gateway } = request.runner;
  return { query: (sql, values) => gateway.read(institutionId, sql, values, 'FRESH') };
}

/** The same for what counts single answers, a hundred thousand of them: it may take its time. */
export function patientReadsOf(request: Request): Queries {
  const { institutionId } = caller(request);
  const { gateway } = request.runner;
  return {
    query: (sql, values) =>
      gateway.transaction(institutionId, async (transaction) => {
        await transaction.query("set local statement_timeout = '60s'");
        return transaction.query(sql, values);
      }),
  };
}

/** The row id of a campaign whose results the caller reads; null for everybody else, and for an id of something else. */
export async function campaignFor(request: Request, id: string): Promise<string | null> {
  const actor = caller(request);
  const row = rowId('svy', id);
  return row !== null && (await readsResultsOf(readsOf(request), actor, row)) ? row : null;
}

/** Readers of everything need not be looked up; the others read what they see: the campaigns about their cases (B-02). */
export async function readsResultsOf(queries: Queries, actor: Actor, campaignId: string): Promise<boolean> {
  if (readsResults(actor) || actor.kind !== 'STAFF') return readsResults(actor);
  const parameters = new Parameters();
  const [institution, id] = [parameters.add(actor.institutionId), parameters.add(campaignId)];
  const found = await queries.query(
    `select 1 as one from "survey_campaign" c
     where c."institution_id" = ${institution} and c."id" = ${id} and ${whereSql(surveyVisible(actor), 'c', parameters)}`,
    parameters.values,
  );
  return found.length > 0;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The contract's filter with row ids; a partner that is none matches nobody. */
export const filterFrom = (where: SurveyResultWhere | null | undefined): ResultFilter => ({
  ...where,
  partnerId: where?.partnerId == null ? null : (rowId('par', where.partnerId) ?? NOBODY),
});
