import { Migration } from '@mikro-orm/migrations';

/**
 * The day a record was registered, before which no day counts for its retention unless that was declared. Those that are
 * there already are kept the longer for it; none ends sooner.
 */
export class LegacyRecords extends Migration {
  override name = 'm0038-legacy-records';

  override up(): void {
    this.addSql(`alter table "record" add column "registered_on" date null, add column "legacy_basis" text null`);
    this.addSql(
      `update "record" r set "registered_on" = (r."filed_at" at time zone i."time_zone")::date
       from "institution" i where i."id" = r."institution_id"`,
    );
    this.addSql(`alter table "record" alter column "registered_on" set not null`);
    this.addSql(
      `update "record" r set "retain_until" = greatest(r."retain_until", u."until")
       from (
         select o."institution_id", o."id", max((case s ->> 'trigger' when 'YEAR_END' then make_date(extract(year from o."registered_on")::int, 12, 31)
           else o."registered_on" end + (s ->> 'retention')::interval)::date) as "until"
         from "record" o, jsonb_array_elements(o."rules") s where s ->> 'trigger' in ('FILED', 'YEAR_END') group by 1, 2
       ) u
       where u."institution_id" = r."institution_id" and u."id" = r."id" and r."filed_on" < r."registered_on"
         and r."retain_until" is not null and r."status" = 'ACTIVE'`,
    );
  }
}
