import { type House, houseAct, type JobWork } from './house-act.js';

/** A clock that has run out, as its owner is told. */
export interface DueTimer {
  readonly id: string;
  /** The object it hangs on. */
  readonly subjectId: string;
  readonly timer: string;
  readonly instance: string | null;
  readonly kind: string;
  /** RFC 3339. */
  readonly dueAt: string;
}

/** What the module that owns timers says of them. */
export interface TimerOwner {
  /** The table and column of the object a timer hangs on: its row is locked first, in the order every act takes. */
  readonly table: string;
  readonly column: string;
  /** What it means that the timer ran out: called once for each timer, in the transaction that marks it fired. */
  onDue(work: JobWork, timer: DueTimer): Promise<void>;
}

export interface TimerHouse extends House {
  readonly owner: TimerOwner;
}

const PER_SWEEP = 500;
const pending = '"fired_at" is null and "stopped_at" is null';

/** Puts a job on the queue for every timer that is due by the given clock; any number of processes may do it. */
export async function sweepTimers(house: TimerHouse): Promise<void> {
  await house.gateway.system.query(
    `select enqueue_job('timer-fire', json_build_object('institutionId', t."institution_id", 'timerId', t."id"), 'timer:' || t."id", null)
     from (select "institution_id", "id" from "timer" where ${pending} and "due_at" <= $1 order by "due_at" limit ${PER_SWEEP}) t`,
    [house.clock.now().toISOString()],
  );
}

/** Fires a timer that is due and has not fired: one effect, however many workers try and however often they die. */
export async function fireTimer(house: TimerHouse, institutionId: string, timerId: string): Promise<boolean> {
  const { owner } = house;
  return houseAct(house, institutionId, async (work) => {
    const key = [institutionId, timerId, work.now.toISOString()];
    const [found] = await work.query<{ subjectId: string }>(
      `select "${owner.column}" as "subjectId" from "timer" where "institution_id" = $1 and "id" = $2 and ${pending} and "due_at" <= $3`,
      key,
    );
    if (!found) return false;
    await work.query(`select 1 from "${owner.table}" where "institution_id" = $1 and "id" = $2 for update`, [
      institutionId,
      found.subjectId,
    ]);
    const [timer] = await work.query<DueTimer>(
      `update "timer" set "fired_at" = $3 where "institution_id" = $1 and "id" = $2 and ${pending} and "due_at" <= $3
       returning "id", "${owner.column}" as "subjectId", "timer", "instance", "kind", to_json("due_at") #>> '{}' as "dueAt"`,
      key,
    );
    if (!timer) return false;
    await owner.onDue(work, timer);
    return true;
  });
}
