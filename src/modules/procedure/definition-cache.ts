import type { Definition } from '../../engines/workflow/definition.js';
import type { Queries } from '../../platform/database/gateway.js';

const LIMIT = 200;
const known = new Map<string, Definition>();

/**
 * The definition of a procedure version. A version's definition never changes, so what was read once stays true for
 * as long as the process lives; the oldest is dropped when there are too many.
 */
export async function definitionOf(queries: Queries, institutionId: string, versionId: string): Promise<Definition> {
  const key = `${institutionId}/${versionId}`;
  const found = known.get(key);
  if (found) return found;
  const [row] = await queries.query<{ definition: Definition }>(
    'select "definition" from "procedure_version" where "institution_id" = $1 and "id" = $2',
    [institutionId, versionId],
  );
  if (!row) throw new Error('a case is pinned to a procedure version that is not there');
  if (known.size >= LIMIT) known.delete(known.keys().next().value ?? '');
  known.set(key, row.definition);
  return row.definition;
}
