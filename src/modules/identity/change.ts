import { type EntityName, type FilterQuery, LockMode } from '@mikro-orm/core';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from './actor.js';
import { notFound, stale } from './problems.js';

interface Keyed {
  institutionId: string;
  id: string;
}
interface Versioned extends Keyed {
  version: number;
}

/** The object a global id names, as far as the caller may see it. */
export async function found<T extends Keyed>(
  work: Work<Actor>,
  entity: EntityName<T>,
  prefix: string,
  globalId: string,
): Promise<T | null> {
  const id = rowId(prefix, globalId);
  if (id === null) return null;
  return (await work.em.findOne(entity, keyOf<T>(work, id))) as T | null;
}

/**
 * The object to be changed, locked until the transaction ends, at the version the caller expects: of two that act at
 * once the second waits here and finds a newer version.
 */
export async function forChange<T extends Versioned>(
  work: Work<Actor>,
  entity: EntityName<T>,
  prefix: string,
  field: string,
  globalId: string,
  expectedVersion: number | null | undefined,
): Promise<Result<T, Problem[]>> {
  const id = rowId(prefix, globalId);
  const row =
    id === null
      ? null
      : ((await work.em.findOne(entity, keyOf<T>(work, id), { lockMode: LockMode.PESSIMISTIC_WRITE })) as T | null);
  if (!row) return fail([notFound('input', field)]);
  if (expectedVersion != null && expectedVersion !== row.version) return fail([stale(row.version)]);
  return ok(row);
}

/** Rules that look at many rows (no cycle, one holder, a free number) hold only if their callers take turns. */
export async function takeTurns(work: Work<Actor>, topic: string): Promise<void> {
  await work.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${work.institutionId}/${topic}`]);
}

const keyOf = <T extends Keyed>(work: Work<Actor>, id: string): FilterQuery<T> =>
  ({ institutionId: work.institutionId, id }) as FilterQuery<T>;
