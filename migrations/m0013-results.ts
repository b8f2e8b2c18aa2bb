import { Migration } from '@mikro-orm/migrations';

/** Tables whose rows belong to one institution, and what a request may do with them. */
const tenantTables: Record<string, string> = {
  survey_rollup: 'select, insert, update, delete',
  survey_follow_up: 'select, insert, update',
};

/** child (column) → parent: both ends carry the institution, so that no reference can cross it. */
const references: readonly [child: string, column: string, parent: string][] = [
  ['survey_follow_up', 'campaign_id', 'survey_campaign'],
  ['survey_follow_up', 'owner_id', 'person'],
];

/** Sums over responses, and what is done about the lowest of them. Sums reference nothing, as the answers they count. */
export class Results extends Migration {
  override name = 'm0013-results';

  override up(): void {
    this.addSql(
      `create table "survey_follow_up" ("institution_id" uuid not null, "id" uuid not null, "campaign_id" uuid not null, "element" text not null, "rank" int not null, "nrr" text not null, "owner_id" uuid not null, "due_on" date not null, "note" text null, "status" text not null, "created_at" timestamptz not null, "settled_at" timestamptz null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "survey_follow_up_due" on "survey_follow_up" ("institution_id", "due_on", "id");`);
    this.addSql(
      `alter table "survey_follow_up" add constraint "survey_follow_up_element" unique ("institution_id", "campaign_id", "element");`,
    );
    this.addSql(
      `create table "survey_rollup" ("institution_id" uuid not null, "campaign_id" uuid not null, "version_number" smallint not null, "key_id" uuid not null, "part" text not null, "what" text not null, "value" text not null, "tally" bigint not null, primary key ("institution_id", "campaign_id", "version_number", "key_id", "part", "what", "value"));`,
    );
    this.addSql(
      `create index "survey_response_submitted" on "survey_response" ("institution_id", "campaign_id", "submitted_at");`,
    );

    this.addSql(`alter table "survey_campaign" add column "followed_up_at" timestamptz null;`);

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
  }
}
