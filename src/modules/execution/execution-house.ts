import type { Definition } from '../../engines/workflow/definition.js';
import { type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import { type Announcement, writeEvents } from '../../platform/event/announce.js';
import type { JobWork } from '../../platform/job/timer.js';
import type { Runner } from '../../platform/mutation/run.js';
import { lastDay } from '../cooperation/last-day.js';
import { definitionOf } from '../procedure/definition-cache.js';

/** What the house must have to watch cooperations when nobody calls. */
export type ExecutionHouse = Pick<Runner, 'gateway' | 'clock' | 'ids' | 'seal' | 'committed'>;

/** A case as the house finds it, its row held. */
export interface WatchedCase {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  /** In the institution's time zone. */
  readonly today: CivilDate;
  /** The last day its agreement runs; null while nothing ends it. */
  readonly lastDay: CivilDate | null;
  readonly definition: Definition;
}

export interface DueCase {
  readonly institutionId: string;
  readonly cooperationId: string;
}

interface Row {
  readonly version: number;
  readonly status: string;
  readonly timeZone: string;
  readonly lastDay: CivilDate | null;
  readonly procedureVersionId: string;
}

/** One transaction of the house on one case, under its lock: takes turns with every act; its events name nobody. */
export async function onCase(
  { gateway, clock, ids, seal, committed }: ExecutionHouse,
  { institutionId, cooperationId }: DueCase,
  act: (work: JobWork, found: WatchedCase) => Promise<void>,
): Promise<void> {
  const now = clock.now();
  let announced: Announcement[] = [];
  await gateway.transaction(institutionId, async ({ query }) => {
    announced = [];
    const work: JobWork = { institutionId, now, ids, seal, query, announce: (event) => announced.push(event) };
    const [row] = await query<Row>(
      `select c."version", c."status", i."time_zone" as "timeZone", c."procedure_version_id" as "procedureVersionId",
         (${lastDay('c', 'i')})::text as "lastDay"
       from "cooperation" c join "institution" i on i."id" = c."institution_id"
       where c."institution_id" = $1 and c."id" = $2 for update of c`,
      [institutionId, cooperationId],
    );
    if (!row) throw new Error('a case is never deleted');
    const definition = await definitionOf(work, institutionId, row.procedureVersionId);
    const today = civilDateIn(now, row.timeZone);
    const { version, status, lastDay: until } = row;
    await act(work, { id: cooperationId, version, status, today, lastDay: until, definition });
    await writeEvents(work, { institutionId, personId: null, at: now, nextId: ids.next }, announced);
  });
  if (announced.length > 0) committed(institutionId);
}
