/**
 * The last day on which anything was done in a case, as SQL over its row and its institution's: an act, a meeting, an
 * activity, or what somebody owed; the day it was registered while there is none. What a clock did is no life.
 */
export const lastLife = (c: string, i: string): string => `greatest(
    (${c}."registered_at" at time zone ${i}."time_zone")::date,
    (select (max(a."at") at time zone ${i}."time_zone")::date from "act" a
      where a."institution_id" = ${c}."institution_id" and a."cooperation_id" = ${c}."id"),
    (select max(m."held_on") from "meeting" m
      where m."institution_id" = ${c}."institution_id" and m."cooperation_id" = ${c}."id" and m."status" = 'HELD'),
    (select max(coalesce(v."ends_on", v."happens_on")) from "activity" v
      where v."institution_id" = ${c}."institution_id" and v."cooperation_id" = ${c}."id" and v."status" = 'HELD'),
    (select max(f."done_on") from "obligation_fulfilment" f
      where f."institution_id" = ${c}."institution_id" and f."cooperation_id" = ${c}."id" and f."voided_at" is null))`;
