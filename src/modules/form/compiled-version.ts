import type { Compiled } from '../../engines/questionnaire/compiled.js';
import type { Node } from '../../engines/questionnaire/document.js';
import type { Queries } from '../../platform/database/gateway.js';
import { readKept } from './content-view.js';
import { runQuestionnaire } from './run-questionnaire.js';

const LIMIT = 100;
const known = new Map<string, Compiled>();

/**
 * A published version, ready to judge answers. A version never changes, so what was compiled stays true for as long as
 * the process lives; the one that was not used for longest is dropped when there are too many.
 */
export async function compiledVersion(queries: Queries, institutionId: string, versionId: string): Promise<Compiled> {
  const key = `${institutionId}/${versionId}`;
  const found = known.get(key) ?? (await compile(queries, institutionId, versionId));
  known.delete(key);
  known.set(key, found);
  if (known.size > LIMIT) known.delete(known.keys().next().value ?? '');
  return found;
}

async function compile(queries: Queries, institutionId: string, versionId: string): Promise<Compiled> {
  const [row] = await queries.query<{ document: Node }>(
    'select "document" from "questionnaire_version" where "institution_id" = $1 and "id" = $2',
    [institutionId, versionId],
  );
  const compiled = row && runQuestionnaire(readKept(row.document));
  if (!compiled?.ok) throw new Error('a published questionnaire cannot be run');
  return compiled.value;
}
