import type { CivilDate } from '../../kernel/civil-date.js';
import { type House, houseAct, type JobWork } from '../../platform/job/house-act.js';
import type { JobsOptions } from '../../platform/job/jobs.js';
import { serveEach } from '../../platform/job/serve-each.js';
import { endings } from './expiry.js';
import { LAPSED } from './expiry.rules.js';
import { tellOfEnd } from './expiry-letters.js';

const today = (institution: string): string => `($1::timestamptz at time zone ${institution}."time_zone")::date`;

const untold = `not exists (select 1 from "expiry_told" t where t."institution_id" = e."institution_id"
  and t."cooperation_id" = e."id" and t."ends_on" = e."ends_on" and t."rung" = e."rung")`;

const found = `select e."institution_id" as "institutionId", e."id" from (${endings(today)}) e
  where ${untold} order by e."ends_on", e."id" limit 1000`;

interface Ending {
  readonly version: number;
  readonly endsOn: CivilDate;
  readonly rung: string;
  readonly daysLeft: number;
  readonly unitId: string | null;
}

/**
 * Tells of agreements that come to their end, once on each rung, however many processes look and however often they die:
 * the row that says it was told, the event and the letters are one transaction. Of rungs that passed unseen only the
 * last is told. Another last day is told of anew.
 */
export async function expiryRound(house: House): Promise<void> {
  const now = house.clock.now().toISOString();
  const due = await house.gateway.system.query<{ institutionId: string; id: string }>(found, [now]);
  await serveEach(due, ({ institutionId, id }) => houseAct(house, institutionId, (work) => tell(work, id)));
}

async function tell(work: JobWork, cooperationId: string): Promise<void> {
  const { institutionId, now, ids } = work;
  const key = [institutionId, cooperationId];
  await work.query(`select 1 from "cooperation" where "institution_id" = $1 and "id" = $2 for update`, key);
  const [ending] = await work.query<Ending>(
    `select e."version", e."ends_on"::text as "endsOn", e."rung", e."ends_on" - e."day" as "daysLeft", e."unit_id" as "unitId"
     from (${endings(today)}) e where e."institution_id" = $2 and e."id" = $3 and ${untold}`,
    [now.toISOString(), ...key],
  );
  if (!ending) return;
  const { endsOn, rung, daysLeft } = ending;
  await work.query(
    `insert into "expiry_told" ("institution_id", "id", "cooperation_id", "ends_on", "rung", "told_at") values ($1, $2, $3, $4, $5, $6)`,
    [institutionId, ids.next(), cooperationId, endsOn, rung, now.toISOString()],
  );
  await tellOfEnd(work, { cooperationId, ...ending });
  work.announce({
    kind: rung === LAPSED ? 'COOPERATION_LAPSED' : 'COOPERATION_EXPIRING',
    subjectType: 'Cooperation',
    subjectId: cooperationId,
    subjectVersion: ending.version,
    facts: { endsOn, rung, daysLeft },
  });
}

export const expiryJobs = (house: House): Required<Pick<JobsOptions, 'rounds'>> => ({
  rounds: [{ everyMs: 600_000, run: () => expiryRound(house) }],
});
