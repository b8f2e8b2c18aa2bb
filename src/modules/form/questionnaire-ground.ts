import type { Json, Node } from '../../engines/questionnaire/document.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import { inTurn } from '../../kernel/turns.js';
import type { Queries } from '../../platform/database/gateway.js';
import { readKept } from './content-view.js';
import type { Ground } from './publish-candidate.js';

interface Draft {
  readonly id: string;
  readonly document: Node;
  readonly tests: Json | null;
}

/** What a draft is held against before it is published: the version before, and the keys of all versions. */
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
  return {
    questionnaire: await inTurn(() => readKept(draft.document)),
    tests: draft.tests,
    previous: before ? await inTurn(() => readKept(before)) : null,
    keys: new Map(Object.entries(row?.keys ?? {})),
    confirmed: on.confirmed,
    today: civilDateIn(on.now, on.timeZone),
  };
}
