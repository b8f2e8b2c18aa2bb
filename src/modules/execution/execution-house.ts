import type { Definition } from '../../engines/workflow/definition.js';
import { type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import { type House, houseAct, type JobWork } from '../../platform/job/house-act.js';
import { lastDay } from '../cooperation/last-day.js';
import { definitionOf } from '../procedure/definition-cache.js';

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
  house: House,
  { institutionId, cooperationId }: DueCase,
  act: (work: JobWork, found: WatchedCase) => Promise<void>,
): Promise<void> {
  await houseAct(house, institutionId, async (work) => {
    const [row] = await work.query<Row>(
      `select c."version", c."status", i."time_zone" as "timeZone", c."procedure_version_id" as "procedureVersionId",
         (${lastDay('c', 'i')})::text as "lastDay"
       from "cooperation" c join "institution" i on i."id" = c."institution_id"
       where c."institution_id" = $1 and c."id" = $2 for update of c`,
      [institutionId, cooperationId],
    );
    if (!row) throw new Error('a case is never deleted');
    const definition = await definitionOf(work, institutionId, row.procedureVersionId);
    const today = civilDateIn(work.now, row.timeZone);
    const { version, status, lastDay: until } = row;
    await act(work, { id: cooperationId, version, status, today, lastDay: until, definition });
  });
}
