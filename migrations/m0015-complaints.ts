import { Migration } from '@mikro-orm/migrations';

/** Tables whose rows belong to one institution, and what a request may do with them. */
const tenantTables: Record<string, string> = {
  complaint: 'select, insert, update',
  survey_envelope: 'select, insert, delete',
};

/** child (column) → parent: both ends carry the institution, so that no reference can cross it. */
const references: readonly [child: string, column: string, parent: string][] = [
  ['complaint', 'campaign_id', 'survey_campaign'],
  ['complaint', 'cooperation_id', 'cooperation'],
  ['complaint', 'partner_id', 'partner'],
  ['complaint', 'invitation_id', 'survey_invitation'],
  ['complaint', 'closed_by_id', 'person'],
  ['complaint', 'recorded_by_id', 'person'],
  ['survey_envelope', 'campaign_id', 'survey_campaign'],
];

/** Complaints, and what waits to become one. */
export class Complaints extends Migration {
  override name = 'm0015-complaints';

  override up(): void {
    this.addSql(
      `create table "complaint" ("institution_id" uuid not null, "id" uuid not null, "source" text not null, "rules" text[] not null, "campaign_id" uuid null, "cooperation_id" uuid null, "partner_id" uuid null, "invitation_id" uuid null, "response_id" uuid null, "contact_name" text null, "contact_email" text null, "contact_phone" text null, "message" text null, "status" text not null, "answer" text null, "closed_by_id" uuid null, "closed_at" timestamptz null, "reopened_because" text null, "recorded_by_id" uuid null, "at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "complaint_opened" on "complaint" ("institution_id", "at", "id");`);
    this.addSql(`create index "complaint_cooperation" on "complaint" ("institution_id", "cooperation_id");`);
    this.addSql(`create index "complaint_partner" on "complaint" ("institution_id", "partner_id");`);
    this.addSql(`create index "complaint_invitation" on "complaint" ("institution_id", "invitation_id");`);
    this.addSql(`create index "complaint_response" on "complaint" ("institution_id", "response_id");`);
    this.addSql(
      `create table "survey_envelope" ("institution_id" uuid not null, "id" uuid not null, "campaign_id" uuid not null, "day" date not null, "sealed" text not null, "key_hash" text null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "survey_envelope_day" on "survey_envelope" ("institution_id", "day");`);
    this.addSql(
      `alter table "survey_envelope" add constraint "survey_envelope_key" unique ("institution_id", "campaign_id", "key_hash");`,
    );
    // What came in an envelope leads to no response, whatever the code above it does.
    this.addSql(
      `alter table "complaint" add constraint "complaint_unlinked" check ("source" = 'RESPONSE' or ("invitation_id" is null and "response_id" is null and "rules" = '{}'))`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_envelope" check ("source" <> 'ENVELOPE' or "partner_id" is null)`,
    );
    // What was taken back holds nobody's words.
    this.addSql(
      `alter table "complaint" add constraint "complaint_withdrawn" check ("status" <> 'WITHDRAWN' or ("contact_name" is null and "contact_email" is null and "contact_phone" is null and "message" is null and "answer" is null and "reopened_because" is null and "invitation_id" is null and "response_id" is null))`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_closed" check ("status" = 'OPEN' or "status" = 'WITHDRAWN' or ("status" = 'CLOSED' and "closed_at" is not null and "closed_by_id" is not null and "answer" is not null))`,
    );

    for (const [table, rights] of Object.entries(tenantTables)) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_institution" foreign key ("institution_id") references "institution" ("id")`,
      );
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`alter table "${table}" force row level security`);
      this.addSql(
        `create policy "own_institution" on "${table}" to mitra_app using ("institution_id" = nullif(current_setting('mitra.institution', true), '')::uuid)`,
      );
      this.addSql(`create policy "engine_room" on "${table}" to mitra_system using (true)`);
      this.addSql(`grant ${rights} on "${table}" to mitra_app`);
      this.addSql(`grant select, insert, update, delete on "${table}" to mitra_system`);
    }
    for (const [child, column, parent] of references)
      this.addSql(
        `alter table "${child}" add constraint "${child}_${column}_fk" foreign key ("institution_id", "${column}") references "${parent}" ("institution_id", "id")`,
      );
    // An erased response takes the way to it along, not the complaint.
    this.addSql(
      `alter table "complaint" add constraint "complaint_response_id_fk" foreign key ("institution_id", "response_id") references "survey_response" ("institution_id", "id") on delete set null ("response_id")`,
    );
  }
}
