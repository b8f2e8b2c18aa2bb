import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';

/** Whether a person is on the staff and can log in. */
export async function isStaff(work: Work<Actor>, personId: string): Promise<boolean> {
  const rows = await work.query(
    `select 1 as "one" from "membership" where "institution_id" = $1 and "person_id" = $2 and "kind" = 'STAFF'
       and "revoked_at" is null and not "pending"`,
    [work.institutionId, personId],
  );
  return rows.length > 0;
}
