import type { Compiled } from '../../engines/questionnaire/compiled.js';
import type { Queries } from '../../platform/database/gateway.js';
import { compiledVersion } from '../form/compiled-version.js';

/** A published version, ready to be answered and to be counted. */
export interface AnsweredVersion {
  readonly id: string;
  readonly number: number;
  readonly compiled: Compiled;
  /** The ids of its questions over all versions, by key. */
  readonly keyIds: ReadonlyMap<string, string>;
}

type Numbered = Pick<AnsweredVersion, 'number' | 'keyIds'>;

const LIMIT = 100;
const known = new Map<string, Numbered>();

/** What belongs to a version never changes once it is published, so it is asked for once. */
export async function answeredVersion(
  queries: Queries,
  institutionId: string,
  versionId: string,
): Promise<AnsweredVersion> {
  const key = `${institutionId}/${versionId}`;
  const numbered = known.get(key) ?? (await numberedVersion(queries, institutionId, versionId));
  known.delete(key);
  known.set(key, numbered);
  if (known.size > LIMIT) known.delete(known.keys().next().value ?? '');
  return { id: versionId, ...numbered, compiled: await compiledVersion(queries, institutionId, versionId) };
}

async function numberedVersion(queries: Queries, institutionId: string, versionId: string): Promise<Numbered> {
  const [row] = await queries.query<{ number: number; keys: Record<string, string> | null }>(
    `select v."number", (select json_object_agg(k."key", k."id") from "question_key" k
       where k."institution_id" = v."institution_id" and k."questionnaire_id" = v."questionnaire_id") as "keys"
     from "questionnaire_version" v where v."institution_id" = $1 and v."id" = $2`,
    [institutionId, versionId],
  );
  if (!row) throw new Error('a campaign asks a version that is not there');
  return { number: row.number, keyIds: new Map(Object.entries(row.keys ?? {})) };
}
