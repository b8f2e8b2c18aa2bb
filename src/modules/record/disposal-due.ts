const due = (clock: string): string => `r."retain_until" < (${clock} at time zone i."time_zone")::date`;

const held = `exists (select 1 from "record_hold" h where h."institution_id" = r."institution_id" and h."lifted_at" is null
  and (h."record_id" = r."id" or h."series_id" = r."series_id" or h."cooperation_id" = r."cooperation_id"))`;
export const isHeldSql = (r: string): string => held.replaceAll('r."', `${r}."`);

/**
 * What keeps a record from being destroyed now; null where nothing does. `r` is its row, `i` its institution's, $2 the
 * given clock. The database's own must agree: a clock that runs ahead, or was moved, disposes of nothing.
 */
export const keptBecauseSql = `case when r."status" <> 'ACTIVE' then 'GONE' when ${held} then 'HELD'
  when r."disposition" = 'PERMANENT' then 'PERMANENT'
  when r."retain_until" is null or not ${due('$2::timestamptz')} then 'NOT_DUE'
  when not ${due('now()')} then 'CLOCK_AHEAD' end`;
