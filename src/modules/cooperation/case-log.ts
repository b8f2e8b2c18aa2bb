import type { Event } from '../../engines/workflow/event.js';
import { historyOf, type LogEntry } from '../../engines/workflow/history.js';
import { same } from '../../engines/workflow/same.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { LoadedCase } from './case-load.js';

/** Everything the engine has decided for a case, from its beginning; the fold of it is the case as it is held here. */
export async function caseLog(work: Work<Actor>, { id, state }: LoadedCase): Promise<LogEntry[]> {
  const log = await work.query<{ number: number; events: Event[] }>(
    `select "subject_version" as "number", "facts"->'changes' as "events" from "event"
     where "institution_id" = $1 and "subject_id" = $2 and "subject_type" = 'Cooperation'
       and jsonb_typeof("facts"->'changes') = 'array' order by "seq"`,
    [work.institutionId, id],
  );
  const folded = historyOf(log).state;
  if (!Object.entries(state).every(([part, value]) => same(value, folded[part as keyof typeof folded])))
    throw new Error(`the log of case ${id} does not fold to its state`);
  return log;
}
