import DataLoader from 'dataloader';
import type { Definition } from '../../engines/workflow/definition.js';
import { unconfirmedSources, withConfirmed } from '../../engines/workflow/unconfirmed.js';
import type { Queries } from '../../platform/database/gateway.js';
import { caller, type Request } from '../identity/request.js';

const byVersion = `select "id", "confirmed_sources" as "confirmed" from "procedure_version"
  where "institution_id" = $1 and "id" = any($2)`;
interface ConfirmedRow {
  readonly id: string;
  readonly confirmed: readonly string[];
}

/**
 * The definition of a version with the sources that have been confirmed since it was read in: what papers ask before they
 * say "not confirmed" (belum dikonfirmasi). Costs nothing where the SOP leaves none open.
 */
export async function asConfirmed(
  queries: Queries,
  institutionId: string,
  versionId: string,
  definition: Definition,
): Promise<Definition> {
  if (unconfirmedSources(definition).size === 0) return definition;
  const [row] = await queries.query<ConfirmedRow>(byVersion, [institutionId, [versionId]]);
  return withConfirmed(definition, row?.confirmed ?? []);
}

type Loader = DataLoader<string, readonly string[]>;
const loaders = new WeakMap<Request, Loader>();

/** The same for what is read: all versions of one answer in one statement. */
export async function readAsConfirmed(
  request: Request,
  versionId: string,
  definition: Definition,
): Promise<Definition> {
  if (unconfirmedSources(definition).size === 0) return definition;
  return withConfirmed(definition, await loaderOf(request).load(versionId));
}

function loaderOf(request: Request): Loader {
  const known = loaders.get(request);
  if (known) return known;
  const { institutionId } = caller(request);
  const loader: Loader = new DataLoader(async (ids) => {
    const rows = await request.runner.gateway.read<ConfirmedRow>(institutionId, byVersion, [institutionId, [...ids]]);
    return ids.map((id) => rows.find((row) => row.id === id)?.confirmed ?? []);
  });
  loaders.set(request, loader);
  return loader;
}

/** SQL: whether nothing is left to confirm of the document that the source object `source` of version `alias` names. */
export const confirmedSql = (alias: string, source: string): string =>
  `(not exists (select 1 from jsonb_array_elements(${alias}."definition" -> 'sources') d
     where d ->> 'code' = ${source} ->> 'document' and d -> 'confirmed' = 'false'
       and not (d ->> 'code' = any(${alias}."confirmed_sources"))))`;
