import { lastDay } from '../cooperation/last-day.js';
import { usualLeadTimes } from './expiry.rules.js';

const usual = `array[${usualLeadTimes.map((one) => `'${one}'`).join(', ')}]::text[]`;

/**
 * Agreements that end, as SQL: each with its lead times (its kind's, else the institution's, else the usual ones) and the
 * rung it stands on `day`: the last lead time that has begun, LAPSED when its last day has passed and its case goes on
 * all the same, null while the end is far. Addenda belong to the agreement they amend. One that was adopted when it was
 * over had ended on its last day, whenever it was adopted.
 */
export const endings = (day: (institution: string) => string): string => `
  select c."institution_id", c."id", c."version", c."ends_on", c."phase", k."unit_id", d."day", r."rung"
  from "cooperation" c
  join "institution" i on i."id" = c."institution_id"
  left join "cooperation_card" k on k."institution_id" = c."institution_id" and k."cooperation_id" = c."id"
  left join "expiry_setting" s on s."institution_id" = c."institution_id" and s."kind_id" = k."kind_id"
  left join "expiry_setting" u on u."institution_id" = c."institution_id" and u."kind_id" is null
  cross join lateral (select ${day('i')} as "day") d
  cross join lateral (select coalesce(s."lead_times", u."lead_times", ${usual}) as "times") l
  cross join lateral (
    select case when c."ends_on" < d."day" then 'LAPSED' else (
      select t.one from unnest(l."times") t(one)
      where (c."ends_on" - t.one::interval)::date <= d."day"
      order by (c."ends_on" - t.one::interval) desc, t.one limit 1) end as "rung"
  ) r
  where (c."ends_on" < d."day" or (c."ends_on" - l."times"[1]::interval)::date <= d."day")
    and c."amends_id" is null and c."began_on" <= d."day" and r."rung" is not null
    and (c."status" in ('ACTIVE', 'UNDER_REVIEW')
      or (c."status" = 'CLOSED' and (c."stage_changed_at" at time zone i."time_zone")::date > d."day"
        and not (c."stage_changed_at" = c."registered_at" and ${lastDay('c', 'i')} < d."day")))`;
