import type { Queries } from '../../platform/database/gateway.js';
import { rowId } from '../../platform/read/global-id.js';

export interface NamedVersion {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly hash: string;
  readonly state: 'DRAFT' | 'ACTIVE' | 'RETIRED';
}

/** A version of an SOP by its global id; `hold` keeps it as it is until the transaction ends: nobody retires it. */
export async function versionNamed(
  queries: Queries,
  institutionId: string,
  globalId: string,
  hold: boolean,
): Promise<NamedVersion | null> {
  const id = rowId('prv', globalId);
  if (id === null) return null;
  const [row] = await queries.query<NamedVersion>(
    `select "id", "code", "label", "hash", "state" from "procedure_version"
     where "institution_id" = $1 and "id" = $2${hold ? ' for share' : ''}`,
    [institutionId, id],
  );
  return row ?? null;
}
