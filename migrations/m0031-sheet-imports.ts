import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

const tables = {
  sheet_mapping: 'select, insert',
  sheet_import: 'select, insert, update',
  sheet_import_row: 'select, insert, delete',
};

const references = [
  ['sheet_mapping', 'saved_by_id', 'person'],
  ['sheet_import', 'file_id', 'stored_file'],
  ['sheet_import', 'mapping_id', 'sheet_mapping'],
  ['sheet_import', 'started_by_id', 'person'],
  ['sheet_import', 'membership_id', 'membership'],
  ['sheet_import_row', 'import_id', 'sheet_import'],
] as const;

/** As before, but that an adopted agreement may have left force on a day of its own. */
const registered = `create or replace view "registered_cooperation" with (security_invoker = true) as
  select c."institution_id", c."id" as "cooperation_id", c."partner_id", c."title", coalesce(k."level", p."level") as "level",
    k."kind_id", a."code" as "kind_code", a."report_as", coalesce(k."number", d."number") as "number", k."partner_number",
    coalesce(k."signed_on", d."signed_on") as "signed_on", coalesce(k."starts_on", k."signed_on", c."began_on") as "starts_on",
    c."ends_on",
    case when c."status" <> 'CLOSED' or (c."outcome_kind" in ('EXTENDED', 'DEVELOPED') and c."ends_on" is not null)
      then c."ends_on"
      else least(c."ends_on", coalesce(c."ended_on", (c."stage_changed_at" at time zone i."time_zone")::date - 1)) end as "until",
    c."status", c."outcome_kind", k."unit_id", coalesce(k."source", 'CASE') as "source"
  from "cooperation" c
  join "institution" i on i."id" = c."institution_id"
  join "partner" e on e."institution_id" = c."institution_id" and e."id" = c."partner_id"
  join "partner" p on p."institution_id" = e."institution_id" and p."id" = coalesce(e."merged_into_id", e."id")
  left join "cooperation_card" k on k."institution_id" = c."institution_id" and k."cooperation_id" = c."id"
  left join "agreement_kind" a on a."institution_id" = k."institution_id" and a."id" = k."kind_id"
  left join lateral (
    select min(f."number") as "number", max(s."signed_on") as "signed_on" from "document" f
    left join "approval_slot" s on s."institution_id" = f."institution_id" and s."document_id" = f."id" and s."kind" = 'SIGNATURE'
    where f."institution_id" = c."institution_id" and f."container_id" = c."id" and f."instrument" and f."frozen_at" is not null
  ) d on true
  where c."began_on" is not null and c."amends_id" is null`;

/** Agreements that lived before, and the sheets they are read in from. */
export class SheetImports extends Migration {
  override name = 'm0031-sheet-imports';

  override up(): void {
    this.addSql(`alter table "cooperation" add column "ended_on" date null;`);
    this.addSql(registered);
    this.addSql(
      `create table "sheet_mapping" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "number" int not null, "target" text not null, "mapping" jsonb not null, "saved_by_id" uuid not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "sheet_mapping" add constraint "sheet_mapping_code" unique ("institution_id", "code", "number");`,
    );
    this.addSql(
      `create table "sheet_import" ("institution_id" uuid not null, "id" uuid not null, "target" text not null, "file_id" uuid not null, "file_name" text not null, "sheet" text null, "mapping" jsonb not null, "mapping_id" uuid null, "policy" text not null, "rehearsal" boolean not null, "invite" boolean not null, "status" text not null, "fault" jsonb null, "headings" jsonb null, "rows_total" int null, "rows_done" int not null default 0, "created" int not null default 0, "updated" int not null default 0, "unchanged" int not null default 0, "failed" int not null default 0, "started_by_id" uuid not null, "membership_id" uuid not null, "created_at" timestamptz not null, "finished_at" timestamptz null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "sheet_import_created" on "sheet_import" ("institution_id", "created_at", "id");`);
    this.addSql(
      `create table "sheet_import_row" ("institution_id" uuid not null, "id" uuid not null, "import_id" uuid not null, "number" int not null, "outcome" text not null, "subject_id" uuid null, "faults" jsonb null, "cells" jsonb null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "sheet_import_row" add constraint "sheet_import_row_number" unique ("institution_id", "import_id", "number");`,
    );
    for (const statement of walls(tables, references)) this.addSql(statement);
  }
}
