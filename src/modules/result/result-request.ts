import type { Queries } from '../../platform/database/gateway.js';
import { rowId } from '../../platform/read/global-id.js';
import { caller, type Request } from '../identity/request.js';
import type { ResultFilter } from './result.js';
import { readsResults } from './result.policy.js';
import type { SurveyResultWhere } from './result.type.js';

/** Statements bound to the caller's institution, planned for their values: campaigns differ much in size. */
export function readsOf(request: Request): Queries {
  const { institutionId } = caller(request);
  const { gateway } = request.runner;
  return { query: (sql, values) => gateway.read(institutionId, sql, values, 'FRESH') };
}

/** The row id of a campaign, for who reads results; null for everybody else, and for an id of something else. */
export const campaignFor = (request: Request, id: string): string | null =>
  readsResults(caller(request)) ? rowId('svy', id) : null;

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The contract's filter with row ids; a partner that is none matches nobody. */
export const filterFrom = (where: SurveyResultWhere | null | undefined): ResultFilter => ({
  ...where,
  partnerId: where?.partnerId == null ? null : (rowId('par', where.partnerId) ?? NOBODY),
});
