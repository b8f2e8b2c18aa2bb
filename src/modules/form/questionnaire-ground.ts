import type { Json, Node } from '../../engines/questionnaire/document.js';
import type { Questionnaire } from '../../engines/questionnaire/model.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import { inTurn } from '../../kernel/turns.js';
import type { Queries } from '../../platform/database/gateway.js';
import { readKept } from './content-view.js';
import type { Ground, Returned } from './publish-candidate.js';
import { stableKeysOf } from './question-keys.js';

interface Draft {
  readonly id: string;
  readonly code: string;
  readonly document: Node;
  readonly tests: Json | null;
}

/** What a draft is held against before it is published: the versions that asked last what it asks, and the keys of all. */
export async function groundOf(
  queries: Queries,
  institutionId: string,
  draft: Draft,
  on: { readonly now: Date; readonly timeZone: string; readonly confirmed: boolean },
): Promise<Ground> {
  const [row] = await queries.query<{ document: Node | null; keys: Record<string, string> | null }>(
    `select v."document", (
       select json_object_agg(k."key", k."kind") from "question_key" k
       where k."institution_id" = q."institution_id" and k."questionnaire_id" = q."id") as "keys"
     from "questionnaire" q left join "questionnaire_version" v
       on v."institution_id" = q."institution_id" and v."questionnaire_id" = q."id" and v."number" = q."published_number"
     where q."institution_id" = $1 and q."id" = $2`,
    [institutionId, draft.id],
  );
  const before = row?.document;
  const questionnaire = await inTurn(() => readKept(draft.document));
  const previous = before ? await inTurn(() => readKept(before)) : null;
  const keys = new Map(Object.entries(row?.keys ?? {}));
  return {
    code: draft.code,
    questionnaire,
    tests: draft.tests,
    previous,
    keys,
    returned: previous
      ? await returnedIn(queries, institutionId, draft.id, comingBack(questionnaire, previous, keys))
      : [],
    confirmed: on.confirmed,
    today: civilDateIn(on.now, on.timeZone),
  };
}

/** Above every version's number. */
const LAST = 2 ** 31 - 1;

/** Keys that the version before did not have and an earlier one did; those of another kind now are told by that. */
function comingBack(now: Questionnaire, previous: Questionnaire, keys: Ground['keys']): Set<string> {
  const had = new Set(stableKeysOf(previous).map(({ key }) => key));
  const back = stableKeysOf(now).filter(({ key, kind }) => !had.has(key) && keys.get(key) === kind);
  return new Set(back.map(({ key }) => key));
}

/** The versions that were the last to have these keys, read from the latest on until each is found. */
async function returnedIn(
  queries: Queries,
  institutionId: string,
  questionnaireId: string,
  wanted: Set<string>,
): Promise<Returned[]> {
  const found: Returned[] = [];
  let below = LAST;
  while (wanted.size > 0) {
    const [row] = await queries.query<{ number: number; document: Node }>(
      `select "number", "document" from "questionnaire_version"
       where "institution_id" = $1 and "questionnaire_id" = $2 and "number" < $3 order by "number" desc limit 1`,
      [institutionId, questionnaireId, below],
    );
    if (!row) break;
    below = row.number;
    const questionnaire = await inTurn(() => readKept(row.document));
    const own = stableKeysOf(questionnaire).flatMap(({ key }) => (wanted.delete(key) ? [key] : []));
    if (own.length > 0) found.push({ number: row.number, questionnaire, keys: new Set(own) });
  }
  return found;
}
