import type { Definition } from '../../engines/workflow/definition.js';
import { unconfirmedSources, withConfirmed } from '../../engines/workflow/unconfirmed.js';
import type { Queries } from '../../platform/database/gateway.js';

/**
 * The definition of a version with the sources that have been confirmed since it was read in: what papers, charts and
 * checklists ask before they say "not confirmed" (belum dikonfirmasi). Costs nothing where the SOP leaves none open.
 */
export async function asConfirmed(
  queries: Queries,
  institutionId: string,
  versionId: string,
  definition: Definition,
): Promise<Definition> {
  if (unconfirmedSources(definition).size === 0) return definition;
  const [row] = await queries.query<{ confirmed: string[] }>(
    'select "confirmed_sources" as "confirmed" from "procedure_version" where "institution_id" = $1 and "id" = $2',
    [institutionId, versionId],
  );
  return withConfirmed(definition, row?.confirmed ?? []);
}

/** SQL: whether nothing is left to confirm of the document that the source object `source` of version `alias` names. */
export const confirmedSql = (alias: string, source: string): string =>
  `(not exists (select 1 from jsonb_array_elements(${alias}."definition" -> 'sources') d
     where d ->> 'code' = ${source} ->> 'document' and d -> 'confirmed' = 'false'
       and not (d ->> 'code' = any(${alias}."confirmed_sources"))))`;
