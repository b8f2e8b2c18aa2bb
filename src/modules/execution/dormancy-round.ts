import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import type { House, JobWork } from '../../platform/job/house-act.js';
import { serveEach } from '../../platform/job/serve-each.js';

import { watchOf } from './execution.rules.js';
import { type DueCase, onCase, type WatchedCase } from './execution-house.js';
import { settingsOf } from './execution-settings.js';
import { lastLife } from './last-life.js';
import { daysBetween } from './period.rules.js';

/** A cooperation that came into force is looked at from now on. */
const begin = `insert into "cooperation_pulse" ("institution_id", "id", "look_on")
  select c."institution_id", c."id", ($1::timestamptz at time zone i."time_zone")::date
  from "cooperation" c join "institution" i on i."id" = c."institution_id"
  where c."status" = 'ACTIVE' and not exists (
    select 1 from "cooperation_pulse" p where p."institution_id" = c."institution_id" and p."id" = c."id")
  on conflict do nothing`;

const due = `select p."institution_id" as "institutionId", p."id" as "cooperationId"
  from "cooperation_pulse" p join "institution" i on i."id" = p."institution_id"
  where p."look_on" <= ($1::timestamptz at time zone 'Pacific/Kiritimati')::date
    and p."look_on" <= ($1::timestamptz at time zone i."time_zone")::date
  order by p."look_on", p."id" limit 1000`;

/** At the latest one looks again after so many days: an SOP or its version may have changed. */
const AGAIN = 7;

/** Tells of cooperations in force in which nothing has been done for long: each silence once. */
export async function dormancyRound(house: House): Promise<void> {
  const now = [house.clock.now().toISOString()];
  await house.gateway.system.query(begin, now);
  const found = await house.gateway.system.query<DueCase>(due, now);
  await serveEach(found, (one) => onCase(house, one, look));
}

interface Pulse {
  readonly toldFor: CivilDate | null;
  readonly lastOn: CivilDate;
}

async function look(work: JobWork, held: WatchedCase): Promise<void> {
  const [pulse] = await work.query<Pulse>(
    `select p."told_for"::text as "toldFor", ${lastLife('c', 'i')}::text as "lastOn"
     from "cooperation_pulse" p join "institution" i on i."id" = p."institution_id"
     join "cooperation" c on c."institution_id" = p."institution_id" and c."id" = p."id"
     where p."institution_id" = $1 and p."id" = $2 and p."look_on" <= $3`,
    [work.institutionId, held.id, held.today],
  );
  if (!pulse) return;
  const { dormantAfterDays: after } = watchOf(held.definition, await settingsOf(work));
  const idleDays = daysBetween(pulse.lastOn, held.today);
  const isDormant = held.status === 'ACTIVE' && after > 0 && idleDays >= after;
  const tells = isDormant && pulse.toldFor !== pulse.lastOn;
  const wait = held.status !== 'ACTIVE' || after === 0 || isDormant ? 1 : Math.min(after - idleDays, AGAIN);
  await work.query(
    `update "cooperation_pulse" set "look_on" = $3, "told_for" = $4 where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, held.id, addDays(held.today, wait), tells ? pulse.lastOn : pulse.toldFor],
  );
  if (!tells) return;
  work.announce({
    kind: 'COOPERATION_DORMANT',
    subjectType: 'Cooperation',
    subjectId: held.id,
    subjectVersion: held.version,
    facts: { idleDays, lastActivityOn: pulse.lastOn, dormantAfterDays: after },
  });
}
