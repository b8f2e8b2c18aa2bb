import type { Event } from '../../engines/workflow/event.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { noticeKindOf, noticeKinds } from './notice.rules.js';

/** Whoever acted in the case before, as staff; for an end also the contacts of its partner, where it is disclosed. Never who acts now. */
const sql = `insert into "notice" ("institution_id", "id", "person_id", "cooperation_id", "number", "kind", "acted_by_id", "at")
  select $1, gen_random_uuid(), told."person_id", $2, $3, $4, $5, $6 from (
    select m."person_id" from "act" a
    join "membership" m on m."institution_id" = a."institution_id" and m."person_id" = a."person_id" and m."kind" = 'STAFF'
      and m."revoked_at" is null and not m."pending"
    where a."institution_id" = $1 and a."cooperation_id" = $2
    union
    select m."person_id" from "cooperation" c
    join "partner" p on p."institution_id" = c."institution_id" and p."id" = c."partner_id"
    join "membership" m on m."institution_id" = c."institution_id" and m."kind" = 'PARTNER'
      and m."partner_id" in (p."id", p."merged_into_id") and m."revoked_at" is null and not m."pending"
    where c."institution_id" = $1 and c."id" = $2 and c."disclosed_at" is not null and $7
  ) told where told."person_id" <> $5`;

/**
 * Tells those who took part of a return or an end, one row each, in the act's own transaction. The rows are the durable
 * place where other ways of telling begin: what was given by one act is what holds its case and number.
 */
export async function giveNotices(
  work: Work<Actor>,
  cooperationId: string,
  number: number,
  events: readonly Event[],
): Promise<void> {
  const kind = noticeKindOf(events);
  if (kind === null) return;
  const toPartner = noticeKinds[kind].partner;
  const { institutionId, actor, now } = work;
  await work.query(sql, [institutionId, cooperationId, number, kind, actor.personId, now.toISOString(), toPartner]);
}
