import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';

/** What an input names by global id: the row of it, if the institution has such a one. */
export type Named = (prefix: 'unit' | 'pos', id: string) => string | null;

interface NamingHolder {
  readonly unitId?: string | null;
  readonly positionId?: string | null;
}

/** Looks all units and posts up that these name, at once. */
export async function namedBy(work: Work<Actor>, holders: readonly NamingHolder[]): Promise<Named> {
  const rows = (prefix: string, ids: readonly (string | null | undefined)[]) =>
    ids.flatMap((id) => (id == null ? [] : (rowId(prefix, id) ?? [])));
  const units = rows(
    'unit',
    holders.map((one) => one.unitId),
  );
  const posts = rows(
    'pos',
    holders.map((one) => one.positionId),
  );
  if (units.length + posts.length === 0) return () => null;
  const found = await work.query<{ id: string }>(
    `select 'unit_' || "id" as "id" from "org_unit" where "institution_id" = $1 and "id" = any($2)
     union all select 'pos_' || "id" from "position" where "institution_id" = $1 and "id" = any($3)`,
    [work.institutionId, units, posts],
  );
  const known = new Set(found.map(({ id }) => id));
  return (prefix, id) => (known.has(id) ? rowId(prefix, id) : null);
}
