import { Migration } from '@mikro-orm/migrations';

/** Tables whose rows belong to one institution, and what a request may do with them. */
const tenantTables: Record<string, string> = {
  survey_campaign: 'select, insert, update',
  survey_quota: 'select, insert, update, delete',
  survey_invitation: 'select, insert, update',
  survey_participation: 'select, insert, delete',
  survey_open_submission: 'select, insert',
  survey_draft: 'select, insert, update, delete',
  survey_ballot: 'select, insert, delete',
  survey_response: 'select, insert, delete',
  survey_answer: 'select, insert, delete',
  survey_tail: 'select, insert, update, delete',
};

/** child (column) → parent: both ends carry the institution, so that no reference can cross it. */
const references: readonly [child: string, column: string, parent: string][] = [
  ['survey_campaign', 'questionnaire_id', 'questionnaire'],
  ['survey_campaign', 'version_id', 'questionnaire_version'],
  ['survey_campaign', 'cooperation_id', 'cooperation'],
  ['survey_campaign', 'owner_id', 'person'],
  ['survey_campaign', 'created_by_id', 'person'],
  ['survey_quota', 'campaign_id', 'survey_campaign'],
  ['survey_invitation', 'campaign_id', 'survey_campaign'],
  ['survey_invitation', 'contact_id', 'partner_contact'],
  ['survey_invitation', 'partner_id', 'partner'],
  ['survey_invitation', 'forwarded_from_id', 'survey_invitation'],
  ['survey_participation', 'campaign_id', 'survey_campaign'],
  ['survey_participation', 'invitation_id', 'survey_invitation'],
  ['survey_open_submission', 'campaign_id', 'survey_campaign'],
  ['survey_draft', 'campaign_id', 'survey_campaign'],
  ['survey_draft', 'version_id', 'questionnaire_version'],
  ['survey_ballot', 'campaign_id', 'survey_campaign'],
  ['survey_response', 'campaign_id', 'survey_campaign'],
  ['survey_response', 'version_id', 'questionnaire_version'],
  ['survey_response', 'invitation_id', 'survey_invitation'],
  ['survey_response', 'partner_id', 'partner'],
];

/**
 * Survey campaigns, invitations, responses. Typed answers reference nothing: they are written and erased with their
 * response, millions of them.
 */
export class Surveys extends Migration {
  override name = 'm0012-surveys';

  override up(): void {
    this.addSql(
      `create table "survey_answer" ("institution_id" uuid not null, "campaign_id" uuid not null, "key_id" uuid not null, "response_id" uuid not null, "entry" smallint not null, "part" text not null, "code" text not null, "num" double precision null, "txt" text null, "na" boolean not null, "version_number" smallint not null, primary key ("institution_id", "campaign_id", "key_id", "response_id", "entry", "part", "code"));`,
    );
    this.addSql(`create index "survey_answer_response" on "survey_answer" ("institution_id", "response_id");`);
    this.addSql(
      `create table "survey_ballot" ("institution_id" uuid not null, "id" uuid not null, "campaign_id" uuid not null, "sealed" text not null, "receipt_hash" text not null, "retired" boolean not null default false, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "survey_ballot_campaign" on "survey_ballot" ("institution_id", "campaign_id");`);
    this.addSql(`alter table "survey_ballot" add constraint "survey_ballot_receipt" unique ("receipt_hash");`);
    this.addSql(
      `create table "survey_campaign" ("institution_id" uuid not null, "id" uuid not null, "title" text not null, "questionnaire_id" uuid not null, "version_id" uuid not null, "mode" text not null, "k" int not null, "status" text not null, "language" text not null, "cooperation_id" uuid null, "owner_id" uuid not null, "opens_at" timestamptz null, "closes_at" timestamptz null, "opened_at" timestamptz null, "closed_at" timestamptz null, "reminder_days" int[] not null, "reminders_sent" int not null default 0, "population" int null, "open_token_hash" text null, "open_generation" int not null default 0, "replaced_open_hashes" text[] not null default '{}', "open_limit" int null, "counted" int not null default 0, "steps" int not null default 0, "counted_at" timestamptz null, "created_by_id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "survey_campaign_created" on "survey_campaign" ("institution_id", "created_at", "id");`);
    this.addSql(`create index "survey_campaign_title" on "survey_campaign" ("institution_id", "title", "id");`);
    this.addSql(
      `create index "survey_campaign_questionnaire" on "survey_campaign" ("institution_id", "questionnaire_id");`,
    );
    this.addSql(
      `create index "survey_campaign_cooperation" on "survey_campaign" ("institution_id", "cooperation_id");`,
    );
    this.addSql(`create index "survey_campaign_replaced" on "survey_campaign" using gin ("replaced_open_hashes");`);
    this.addSql(
      `alter table "survey_campaign" add constraint "survey_campaign_open_token" unique ("open_token_hash");`,
    );
    this.addSql(
      `create table "survey_draft" ("institution_id" uuid not null, "draft_key" text not null, "campaign_id" uuid not null, "version_id" uuid not null, "sealed" text not null, "revision" int not null, "touched_on" date not null, primary key ("institution_id", "draft_key"));`,
    );
    this.addSql(`create index "survey_draft_touched" on "survey_draft" ("institution_id", "touched_on");`);
    this.addSql(
      `create table "survey_invitation" ("institution_id" uuid not null, "id" uuid not null, "campaign_id" uuid not null, "contact_id" uuid null, "partner_id" uuid null, "segment" text null, "name" text not null, "email" text null, "phone" text null, "language" text not null, "status" text not null, "token_hash" text not null, "generation" int not null default 1, "replaced_hashes" text[] not null default '{}', "sent_at" timestamptz null, "reminded_at" timestamptz null, "forwarded_from_id" uuid null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "survey_invitation_campaign" on "survey_invitation" ("institution_id", "campaign_id", "created_at", "id");`,
    );
    this.addSql(`create index "survey_invitation_contact" on "survey_invitation" ("institution_id", "contact_id");`);
    this.addSql(`create index "survey_invitation_replaced" on "survey_invitation" using gin ("replaced_hashes");`);
    this.addSql(`alter table "survey_invitation" add constraint "survey_invitation_token" unique ("token_hash");`);
    this.addSql(
      `alter table "survey_invitation" add constraint "survey_invitation_once" unique ("institution_id", "campaign_id", "contact_id");`,
    );
    this.addSql(
      `create table "survey_open_submission" ("institution_id" uuid not null, "campaign_id" uuid not null, "key_hash" text not null, "body_hash" text not null, primary key ("institution_id", "campaign_id", "key_hash"));`,
    );
    this.addSql(
      `create table "survey_participation" ("institution_id" uuid not null, "campaign_id" uuid not null, "invitation_id" uuid not null, "key_hash" text null, "body_hash" text null, primary key ("institution_id", "campaign_id", "invitation_id"));`,
    );
    this.addSql(
      `create table "survey_quota" ("institution_id" uuid not null, "id" uuid not null, "campaign_id" uuid not null, "code" text not null, "question" text null, "choice" text null, "most" int not null, "taken" int not null default 0, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "survey_quota" add constraint "survey_quota_code" unique ("institution_id", "campaign_id", "code");`,
    );
    this.addSql(
      `create table "survey_response" ("institution_id" uuid not null, "id" uuid not null, "campaign_id" uuid not null, "version_id" uuid not null, "anonymous" boolean not null, "invitation_id" uuid null, "partner_id" uuid null, "segment" text null, "submitted_at" timestamptz null, "day" date not null, "step" int null, "language" text null, "channel" text not null, "path" text not null, "answers" jsonb not null, "calculated" jsonb not null, "scores" jsonb not null, "receipt_hash" text not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "survey_response_campaign" on "survey_response" ("institution_id", "campaign_id", "version_id", "path");`,
    );
    this.addSql(`create index "survey_response_invitation" on "survey_response" ("institution_id", "invitation_id");`);
    this.addSql(`create index "survey_response_partner" on "survey_response" ("institution_id", "partner_id");`);
    this.addSql(`alter table "survey_response" add constraint "survey_response_receipt" unique ("receipt_hash");`);
    this.addSql(
      `create table "survey_tail" ("institution_id" uuid not null, "campaign_id" uuid not null, "response_id" uuid not null, primary key ("institution_id", "campaign_id", "response_id"));`,
    );
    // Nothing in an anonymous response leads to anybody, whatever the code above it does.
    this.addSql(
      `alter table "survey_response" add constraint "survey_response_anonymous" check (not "anonymous" or ("invitation_id" is null and "partner_id" is null and "segment" is null and "submitted_at" is null and "language" is null))`,
    );
    this.addSql(
      `alter table "survey_quota" add constraint "survey_quota_most" check ("taken" >= 0 and "taken" <= "most")`,
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
  }
}
