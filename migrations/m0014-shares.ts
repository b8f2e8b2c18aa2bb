import { Migration } from '@mikro-orm/migrations';

/** child (column) → parent: both ends carry the institution, so that no reference can cross it. */
const references: readonly [child: string, column: string, parent: string][] = [
  ['survey_share', 'campaign_id', 'survey_campaign'],
  ['survey_share', 'created_by_id', 'person'],
  ['survey_share', 'revoked_by_id', 'person'],
];

/** Charts and files of campaigns that anybody may fetch by an address, for a time. */
export class Shares extends Migration {
  override name = 'm0014-shares';

  override up(): void {
    this.addSql(
      `create table "survey_share" ("institution_id" uuid not null, "id" uuid not null, "campaign_id" uuid not null, "what" text not null, "format" text not null, "content" text null, "chart" text null, "question" text null, "language" text not null, "token_hash" text not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "revoked_by_id" uuid null, "counted" int null, "digest" text null, "frozen" jsonb null, "created_by_id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "survey_share_campaign" on "survey_share" ("institution_id", "campaign_id", "created_at", "id");`,
    );
    this.addSql(`alter table "survey_share" add constraint "survey_share_token" unique ("token_hash");`);
    // A single response is nobody's outside, whatever the code above it does.
    this.addSql(
      `alter table "survey_share" add constraint "survey_share_content" check ("content" in ('RESULT', 'RECAP', 'CODEBOOK'))`,
    );

    this.addSql(
      `alter table "survey_share" add constraint "survey_share_institution" foreign key ("institution_id") references "institution" ("id")`,
    );
    this.addSql(`alter table "survey_share" enable row level security`);
    this.addSql(`alter table "survey_share" force row level security`);
    this.addSql(
      `create policy "own_institution" on "survey_share" to mitra_app using ("institution_id" = nullif(current_setting('mitra.institution', true), '')::uuid)`,
    );
    this.addSql(`create policy "engine_room" on "survey_share" to mitra_system using (true)`);
    this.addSql(`grant select, insert, update on "survey_share" to mitra_app`);
    this.addSql(`grant select, insert, update, delete on "survey_share" to mitra_system`);
    for (const [child, column, parent] of references)
      this.addSql(
        `alter table "${child}" add constraint "${child}_${column}_fk" foreign key ("institution_id", "${column}") references "${parent}" ("institution_id", "id")`,
      );
  }
}
