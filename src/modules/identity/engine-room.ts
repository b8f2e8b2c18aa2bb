import type { Queries } from '../../platform/database/gateway.js';
import { APPLICATION_ROLE, SYSTEM_ROLE } from '../../platform/database/pool.js';

/**
 * Runs a few named statements on accounts, sessions and one-time tokens inside a request's own transaction, so that
 * an invitation is made whole or not at all. The role ends with the transaction whatever happens; no client's filter
 * may ever come here.
 */
export async function inEngineRoom<T>(queries: Queries, statements: (queries: Queries) => Promise<T>): Promise<T> {
  await queries.query(`set local role ${SYSTEM_ROLE}`);
  const value = await statements({ query: (sql, values) => queries.query(sql, values) });
  await queries.query(`set local role ${APPLICATION_ROLE}`);
  return value;
}
