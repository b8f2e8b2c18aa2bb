/**
 * The last day on which a cooperation's agreement runs, as SQL over its row and its institution's; null while its case
 * goes on, or it is in force by its outcome. What was extended or developed runs until the day it was agreed for;
 * anything else is over when the case ends, or was before: an adopted one on the day that was said. Of closed cases the
 * view `registered_cooperation` tells the same.
 */
export const lastDay = (c: string, i: string): string => `case
    when ${c}."status" <> 'CLOSED' then null
    when ${c}."outcome_kind" in ('EXTENDED', 'DEVELOPED') and ${c}."ends_on" is not null then ${c}."ends_on"
    else least(${c}."ends_on",
      coalesce(${c}."ended_on", (${c}."stage_changed_at" at time zone ${i}."time_zone")::date - 1)) end`;
