import { type House, houseAct, type JobWork } from './house-act.js';

/** A clock that has run out, as its owner is told. */
export interface DueTimer {
  readonly id: string;
  /** The object it hangs on. */
  readonly subjectId: string;
  readonly timer: string;
  /** Which of several of one name; null where its owner knows one only. */
  readonly instance: string | null;
  readonly kind: string;
  /** RFC 3339. */
  readonly dueAt: string;
}

/** What a module that owns timers says of them. */
export interface TimerOwner {
  /** Where its timers are kept: due_at, fired_at, stopped_at, and what they are called. */
  readonly timers: string;
  /** The table and column of the object a timer hangs on: its row is locked first, in the order every act takes. */
  readonly table: string;
  readonly column: string;
  /** What it means that the timer ran out: called once for each timer, in the transaction that marks it fired. */
  onDue(work: JobWork, timer: DueTimer): Promise<void>;
}

export interface TimerHouse extends House {
  readonly owners: readonly TimerOwner[];
}

const PER_SWEEP = 500;
const pending = '"fired_at" is null and "stopped_at" is null';

/** Puts a job on the queue for every timer that is due by the given clock; any number of processes may do it. */
export async function sweepTimers(house: TimerHouse): Promise<void> {
  for (const { timers } of house.owners) await sweep(house, timers);
}

/** Whether any timer is due by the given clock and has not fired. */
export async function timersAreDue({ gateway, clock, owners }: TimerHouse): Promise<boolean> {
  for (const { timers } of owners) {
    const rows = await gateway.system.query(
      `select 1 as one from "${timers}" where ${pending} and "due_at" <= $1 limit 1`,
      [clock.now().toISOString()],
    );
    if (rows.length > 0) return true;
  }
  return false;
}

interface Swept {
  readonly count: number;
  readonly dueAt: string | null;
  readonly id: string | null;
}

/** The longest due first, some hundred a statement: what was swept is due until its job is done. */
async function sweep({ gateway, clock }: TimerHouse, timers: string): Promise<void> {
  const now = clock.now().toISOString();
  let after: Swept = { count: PER_SWEEP, dueAt: null, id: null };
  while (after.count === PER_SWEEP) {
    const [swept] = await gateway.system.query<Swept>(
      `with due as (
         select "institution_id", "id", "due_at" from "${timers}"
         where ${pending} and "due_at" <= $1 and ($2::timestamptz is null or ("due_at", "id") > ($2, $3::uuid))
         order by "due_at", "id" limit ${PER_SWEEP}
       ), queued as (
         select enqueue_job('timer-fire', json_build_object('timers', '${timers}', 'institutionId', d."institution_id", 'timerId', d."id"),
           'timer:' || d."id", null) from due d
       )
       select (select count(*) from queued)::int as "count", d."due_at"::text as "dueAt", d."id" from (values (1)) one
       left join lateral (select "due_at", "id" from due order by "due_at" desc, "id" desc limit 1) d on true`,
      [now, after.dueAt, after.id],
    );
    after = swept ?? { count: 0, dueAt: null, id: null };
  }
}

/** Fires a timer that is due and has not fired: one effect, however many workers try and however often they die. */
export async function fireTimer(
  house: House,
  owner: TimerOwner,
  institutionId: string,
  timerId: string,
): Promise<boolean> {
  return houseAct(house, institutionId, async (work) => {
    const key = [institutionId, timerId, work.now.toISOString()];
    const [found] = await work.query<{ subjectId: string }>(
      `select "${owner.column}" as "subjectId" from "${owner.timers}" where "institution_id" = $1 and "id" = $2 and ${pending} and "due_at" <= $3`,
      key,
    );
    if (!found) return false;
    await work.query(`select 1 from "${owner.table}" where "institution_id" = $1 and "id" = $2 for update`, [
      institutionId,
      found.subjectId,
    ]);
    const [timer] = await work.query<DueTimer>(
      `update "${owner.timers}" t set "fired_at" = $3 where "institution_id" = $1 and "id" = $2 and ${pending} and "due_at" <= $3
       returning "id", "${owner.column}" as "subjectId", "timer", to_jsonb(t) ->> 'instance' as "instance", "kind", to_json("due_at") #>> '{}' as "dueAt"`,
      key,
    );
    if (!timer) return false;
    await owner.onDue(work, timer);
    return true;
  });
}
