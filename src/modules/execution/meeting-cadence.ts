import type { CivilDate } from '../../kernel/civil-date.js';
import type { Queries } from '../../platform/database/gateway.js';
import { type CadenceState, metOn } from './cadence.rules.js';

export interface HeldCadence extends CadenceState {
  readonly id: string;
  readonly key: string;
  readonly endedAt: Date | null;
}

/** The regular meetings of a case, held until the transaction ends. */
export const cadencesOf = (queries: Queries, institutionId: string, cooperationId: string): Promise<HeldCadence[]> =>
  queries.query<HeldCadence>(
    `select "id", "key", "cadence", "anchor_on"::text as "anchorOn", "missed", "due_on"::text as "dueOn",
       "ended_at" as "endedAt" from "meeting_cadence"
     where "institution_id" = $1 and "cooperation_id" = $2 order by "key" for update`,
    [institutionId, cooperationId],
  );

export async function keepCadence(
  queries: Queries,
  institutionId: string,
  id: string,
  { anchorOn, missed, dueOn }: CadenceState,
): Promise<void> {
  await queries.query(
    `update "meeting_cadence" set "anchor_on" = $3, "missed" = $4, "due_on" = $5 where "institution_id" = $1 and "id" = $2`,
    [institutionId, id, anchorOn, missed, dueOn],
  );
}

/** A meeting of this cadence was held. */
export async function countMeeting(
  queries: Queries,
  institutionId: string,
  cooperationId: string,
  cadenceId: string,
  heldOn: CivilDate,
): Promise<void> {
  const found = (await cadencesOf(queries, institutionId, cooperationId)).find(({ id }) => id === cadenceId);
  if (!found) return;
  await keepCadence(queries, institutionId, cadenceId, metOn(found, heldOn));
  await queries.query(
    `update "meeting_cadence" set "last_held_on" = greatest("last_held_on", $3::date) where "institution_id" = $1 and "id" = $2`,
    [institutionId, cadenceId, heldOn],
  );
}
