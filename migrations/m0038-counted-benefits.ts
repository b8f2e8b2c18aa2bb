import { Migration } from '@mikro-orm/migrations';

/** When a benefit ran: by its own days, while its agreement was in force. One that never did is not here. */
const ran = `create view "registered_benefit" with (security_invoker = true) as
  select * from (
    select b."institution_id", b."id", b."cooperation_id", b."unit_id", b."dharma", r."level", b."title", b."relevant",
      b."evidence_file_id", b."evidence_name", b."withdrawn_at",
      greatest(b."starts_on", r."starts_on") as "starts_on", least(b."ends_on", r."until") as "until"
    from "cooperation_benefit" b
    join "registered_cooperation" r on r."institution_id" = b."institution_id" and r."cooperation_id" = b."cooperation_id"
  ) t where t."until" is null or t."starts_on" <= t."until"`;

/** What shows an aspect of a cooperation, from day to day: its own evidence, and of BENEFIT a benefit with evidence. */
const shown = `create view "shown_aspect" with (security_invoker = true) as
  select s."institution_id", s."id", 'ASPECT' as "proof", s."cooperation_id", s."unit_id", null::text as "dharma", s."aspect",
    s."evidence_name" as "title", s."note", s."evidence_file_id", s."evidence_name", s."shown_on" as "starts_on", s."shown_on" as "until"
  from "cooperation_aspect" s where s."withdrawn_at" is null
  union all
  select b."institution_id", b."id", 'BENEFIT', b."cooperation_id", b."unit_id", b."dharma", 'BENEFIT',
    b."title", null, b."evidence_file_id", b."evidence_name", b."starts_on", b."until"
  from "registered_benefit" b where b."withdrawn_at" is null and b."evidence_file_id" is not null`;

/** What counts as a benefit that ran and as an aspect that was shown: the same for lists, indicators and reports. */
export class CountedBenefits extends Migration {
  override name = 'm0038-counted-benefits';

  override up(): void {
    for (const view of [ran, shown]) this.addSql(view);
    this.addSql(`grant select on "registered_benefit", "shown_aspect" to mitra_app, mitra_system`);
  }
}
