import { Migration } from '@mikro-orm/migrations';

export class Tables extends Migration {
  override name = 'm0001-tables';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "access_grant" ("institution_id" uuid not null, "object_id" uuid not null, "subject_id" uuid not null, primary key ("institution_id", "object_id", "subject_id"));`,
    );
    this.addSql(`create index "access_grant_subject" on "access_grant" ("institution_id", "subject_id");`);

    this.addSql(
      `create table "account" ("id" uuid not null, "email" text not null, "password_hash" text null, "disabled_at" timestamptz null, "demo" boolean not null default false, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`alter table "account" add constraint "account_email_unique" unique ("email");`);

    this.addSql(
      `create table "act" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "number" int not null, "action" text not null, "label" jsonb not null, "step" text null, "person_id" uuid not null, "position_code" text null, "mode" text null, "comment_id" uuid null, "shared" boolean not null default false, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`alter table "act" add constraint "act_number" unique ("institution_id", "cooperation_id", "number");`);

    this.addSql(
      `create table "api_key" ("institution_id" uuid not null, "id" uuid not null, "membership_id" uuid not null, "name" text not null, "prefix" text not null, "secret_hash" text not null, "scopes" text[] not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`alter table "api_key" add constraint "api_key_prefix_unique" unique ("prefix");`);

    this.addSql(
      `create table "approval_slot" ("institution_id" uuid not null, "id" uuid not null, "document_id" uuid not null, "kind" text not null, "sheet" text not null, "slot" text not null, "ordinal" int not null, "position_code" text not null, "state" text not null, "person_id" uuid null, "mode" text null, "version_number" int null, "sha256" text null, "at" timestamptz null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "approval_slot" add constraint "approval_slot_place" unique ("institution_id", "document_id", "kind", "sheet", "slot");`,
    );

    this.addSql(
      `create table "assignment" ("institution_id" uuid not null, "id" uuid not null, "position_id" uuid not null, "person_id" uuid not null, "mode" text not null, "starts_on" date not null, "ends_on" date null, "basis" text null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "assignment_person" on "assignment" ("institution_id", "person_id");`);
    this.addSql(`create index "assignment_position" on "assignment" ("institution_id", "position_id", "starts_on");`);

    this.addSql(
      `create table "comment" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "person_id" uuid not null, "body" text not null, "key" text not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );

    this.addSql(
      `create table "cooperation" ("institution_id" uuid not null, "id" uuid not null, "title" text not null, "summary" text null, "partner_id" uuid not null, "procedure_version_id" uuid not null, "procedure_hash" text not null, "state" jsonb not null, "active_steps" text[] not null, "phase" text not null, "status" text not null, "outcome" text null, "outcome_kind" text null, "channel" text not null, "received_at" timestamptz not null, "registered_at" timestamptz not null, "round" int not null default 1, "ends_on" date null, "stage_changed_at" timestamptz not null, "updated_at" timestamptz not null, "request_hash" text null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "cooperation_stage" on "cooperation" ("institution_id", "phase", "stage_changed_at", "id");`,
    );
    this.addSql(`create index "cooperation_changed" on "cooperation" ("institution_id", "stage_changed_at", "id");`);
    this.addSql(`create index "cooperation_registered" on "cooperation" ("institution_id", "registered_at", "id");`);
    this.addSql(
      `create index "cooperation_partner" on "cooperation" ("institution_id", "partner_id", "stage_changed_at");`,
    );

    this.addSql(
      `create table "delegation" ("institution_id" uuid not null, "id" uuid not null, "position_id" uuid not null, "person_id" uuid not null, "starts_on" date not null, "ends_on" date not null, "basis" text not null, "revoked_at" timestamptz null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "delegation_person" on "delegation" ("institution_id", "person_id");`);
    this.addSql(`create index "delegation_position" on "delegation" ("institution_id", "position_id", "starts_on");`);

    this.addSql(
      `create table "document" ("institution_id" uuid not null, "id" uuid not null, "container_id" uuid not null, "kind" text not null, "title" text not null, "instrument" boolean not null default false, "shared" boolean not null default false, "number" text null, "current_number" int not null, "frozen_at" timestamptz null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "document" add constraint "document_kind" unique ("institution_id", "container_id", "kind");`,
    );

    this.addSql(
      `create table "document_version" ("institution_id" uuid not null, "id" uuid not null, "document_id" uuid not null, "number" int not null, "file_id" uuid not null, "sha256" text not null, "file_name" text not null, "media_type" text not null, "size" int not null, "person_id" uuid not null, "created_at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "document_version_file" on "document_version" ("institution_id", "file_id");`);
    this.addSql(
      `alter table "document_version" add constraint "document_version_number" unique ("institution_id", "document_id", "number");`,
    );

    this.addSql(
      `create table "event" ("institution_id" uuid not null, "id" uuid not null, "seq" bigserial not null, "position" bigint null, "kind" text not null, "subject_type" text not null, "subject_id" uuid not null, "subject_version" int not null, "person_id" uuid null, "at" timestamptz not null, "facts" jsonb not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`alter table "event" add constraint "event_seq_unique" unique ("seq");`);
    this.addSql(`create index "event_pending" on "event" ("seq") where "position" is null;`);
    this.addSql(`create index "event_subject" on "event" ("institution_id", "subject_id", "seq");`);
    this.addSql(`alter table "event" add constraint "event_position" unique ("institution_id", "position");`);

    this.addSql(
      `create table "form_answer" ("institution_id" uuid not null, "id" uuid not null, "container_id" uuid not null, "form" text not null, "form_version" text not null, "person_id" uuid not null, "answers" jsonb not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "form_answer_container" on "form_answer" ("institution_id", "container_id", "at");`);

    this.addSql(
      `create table "idempotency" ("institution_id" uuid not null, "membership_id" uuid not null, "key" text not null, "operation" text not null, "request_hash" text not null, "receipt" jsonb not null, "at" timestamptz not null, primary key ("institution_id", "membership_id", "key"));`,
    );

    this.addSql(
      `create table "institution" ("id" uuid not null, "code" text not null, "name" jsonb not null, "country" varchar(2) not null, "time_zone" text not null, "demo" boolean not null default false, "created_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`alter table "institution" add constraint "institution_code_unique" unique ("code");`);

    this.addSql(
      `create table "membership" ("institution_id" uuid not null, "id" uuid not null, "account_id" uuid not null, "person_id" uuid not null, "kind" text not null, "roles" text[] not null default '{}', "partner_id" uuid null, "email" text null, "pending" boolean not null default false, "revoked_at" timestamptz null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "membership_account" on "membership" ("account_id");`);
    this.addSql(`create index "membership_created" on "membership" ("institution_id", "created_at", "id");`);
    this.addSql(
      `create unique index "membership_one" on "membership" ("institution_id", "account_id") where "revoked_at" is null;`,
    );

    this.addSql(
      `create table "one_time_token" ("id" uuid not null, "purpose" text not null, "token_hash" text not null, "account_id" uuid not null, "institution_id" uuid null, "membership_id" uuid null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "one_time_token" add constraint "one_time_token_token_hash_unique" unique ("token_hash");`,
    );
    this.addSql(`create index "one_time_token_account_id_index" on "one_time_token" ("account_id");`);

    this.addSql(
      `create table "org_unit" ("institution_id" uuid not null, "id" uuid not null, "parent_id" uuid null, "code" text not null, "name" jsonb not null, "kind" text not null, "echelon" text null, "closed_on" date null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "org_unit_parent" on "org_unit" ("institution_id", "parent_id");`);
    this.addSql(`alter table "org_unit" add constraint "org_unit_code" unique ("institution_id", "code");`);

    this.addSql(
      `create table "partner" ("institution_id" uuid not null, "id" uuid not null, "name" text not null, "country" varchar(2) not null, "kind" text not null, "level" text not null, "address" text null, "website" text null, "class_set_id" uuid null, "class_code" text null, "merged_into_id" uuid null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "partner_name" on "partner" ("institution_id", "name", "id");`);
    this.addSql(`create index "partner_updated" on "partner" ("institution_id", "updated_at", "id");`);
    this.addSql(
      `create index "partner_same_name" on "partner" ("institution_id", "country", lower(regexp_replace(btrim("name"), '\\s+', ' ', 'g')));`,
    );

    this.addSql(
      `create table "partner_class_set" ("institution_id" uuid not null, "id" uuid not null, "number" int not null, "title" jsonb not null, "basis" text null, "classes" jsonb not null, "created_at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "partner_class_set" add constraint "partner_class_set_number" unique ("institution_id", "number");`,
    );

    this.addSql(
      `create table "partner_contact" ("institution_id" uuid not null, "id" uuid not null, "partner_id" uuid not null, "person_id" uuid not null, "membership_id" uuid null, "title" text null, "email" text null, "phone" text null, "ended_at" timestamptz null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "partner_contact_partner" on "partner_contact" ("institution_id", "partner_id", "created_at");`,
    );

    this.addSql(
      `create table "person" ("institution_id" uuid not null, "id" uuid not null, "name" text not null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "person_name" on "person" ("institution_id", "name", "id");`);

    this.addSql(
      `create table "position" ("institution_id" uuid not null, "id" uuid not null, "unit_id" uuid null, "code" text not null, "aliases" text[] not null default '{}', "title" jsonb not null, "closed_on" date null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "position_code" on "position" ("institution_id", "code");`);
    this.addSql(`create index "position_unit" on "position" ("institution_id", "unit_id");`);

    this.addSql(
      `create table "procedure_version" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "label" text not null, "name" jsonb not null, "scope" text not null, "definition" jsonb not null, "source_text" text not null, "hash" text not null, "state" text not null, "decree_number" text null, "decree_on" date null, "decree_file_id" uuid null, "decree_sample" boolean not null default false, "effective_on" date null, "activated_by_id" uuid null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "procedure_version" add constraint "procedure_version_label" unique ("institution_id", "code", "label");`,
    );
    this.addSql(
      `create unique index "procedure_version_active" on "procedure_version" ("institution_id", "code") where "state" = 'ACTIVE';`,
    );

    this.addSql(
      `create table "session" ("id" uuid not null, "token_hash" text not null, "account_id" uuid not null, "institution_id" uuid not null, "membership_id" uuid not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "session_account_id_index" on "session" ("account_id");`);

    this.addSql(
      `create table "stored_file" ("institution_id" uuid not null, "id" uuid not null, "sha256" text not null, "size" bigint not null, "media_type" text not null, "storage_key" text not null, "created_at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`alter table "stored_file" add constraint "stored_file_storage_key_unique" unique ("storage_key");`);
    this.addSql(`alter table "stored_file" add constraint "stored_file_sha256" unique ("institution_id", "sha256");`);

    this.addSql(
      `create table "task" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "instance" text not null, "step" text not null, "title" jsonb not null, "phase" text not null, "position_code" text not null, "unit_id" uuid null, "subjects" uuid[] not null, "opened_at" timestamptz not null, "closed_at" timestamptz null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "task_cooperation" on "task" ("institution_id", "cooperation_id", "opened_at");`);
    this.addSql(`create index "task_open" on "task" using gin ("subjects") where "closed_at" is null;`);

    this.addSql(
      `create table "timer" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "timer" text not null, "instance" text null, "kind" text not null, "due_at" timestamptz not null, "fired_at" timestamptz null, "stopped_at" timestamptz null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "timer_due" on "timer" ("due_at") where "fired_at" is null and "stopped_at" is null;`);
    this.addSql(`create index "timer_cooperation" on "timer" ("institution_id", "cooperation_id");`);

    this.addSql(
      `create table "upload_ticket" ("institution_id" uuid not null, "id" uuid not null, "token_hash" text not null, "membership_id" uuid not null, "person_id" uuid not null, "file_name" text not null, "sha256" text null, "size" int null, "file_id" uuid null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`alter table "upload_ticket" add constraint "upload_ticket_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "upload_ticket_file" on "upload_ticket" ("institution_id", "file_id", "person_id");`);
    this.addSql(
      `create index "upload_ticket_membership" on "upload_ticket" ("institution_id", "membership_id", "expires_at");`,
    );
  }
}
