import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

const tables = {
  report_template: 'select, insert, update',
  report_source_confirmation: 'select, insert',
  report_narrative: 'select, insert, update',
  kept_report: 'select, insert',
  kept_report_evidence: 'select, insert',
  report_link: 'select, insert, update',
};

const references: readonly (readonly [child: string, column: string, parent: string])[] = [
  ['report_template', 'imported_by_id', 'person'],
  ['report_source_confirmation', 'template_id', 'report_template'],
  ['report_source_confirmation', 'evidence_file_id', 'stored_file'],
  ['report_source_confirmation', 'confirmed_by_id', 'person'],
  ['report_narrative', 'unit_id', 'org_unit'],
  ['report_narrative', 'written_by_id', 'person'],
  ['kept_report', 'template_id', 'report_template'],
  ['kept_report', 'unit_id', 'org_unit'],
  ['kept_report', 'kept_by_id', 'person'],
  ['kept_report_evidence', 'kept_report_id', 'kept_report'],
  ['kept_report_evidence', 'evidence_file_id', 'stored_file'],
  ['report_link', 'kept_report_id', 'kept_report'],
  ['report_link', 'created_by_id', 'person'],
  ['report_link', 'revoked_by_id', 'person'],
];

/** Reports for assessors and ministries: their templates as data, what was written for them, and runs that were kept. */
export class Reports extends Migration {
  override name = 'm0036-reports';

  override up(): void {
    this.addSql(
      `create table "report_template" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "label" text not null, "title" jsonb not null, "valid_from" date not null, "valid_until" date null, "definition" jsonb not null, "source_text" text not null, "hash" text not null, "confirmed_sources" text[] not null default '{}', "retired_at" timestamptz null, "imported_by_id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "report_template" add constraint "report_template_label" unique ("institution_id", "code", "label");`,
    );
    this.addSql(
      `create table "report_source_confirmation" ("institution_id" uuid not null, "id" uuid not null, "template_id" uuid not null, "source" text not null, "note" text not null, "evidence_file_id" uuid not null, "evidence_name" text not null, "confirmed_by_id" uuid not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "report_source_confirmation" add constraint "report_source_confirmation_once" unique ("institution_id", "template_id", "source");`,
    );
    // One answer a question, unit and period; without a unit it is the institution's.
    this.addSql(
      `create table "report_narrative" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "question" text not null, "unit_id" uuid null, "period" text not null, "words" text not null, "written_by_id" uuid not null, "at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create unique index "report_narrative_question" on "report_narrative" ("institution_id", "code", "question", "period", "unit_id") nulls not distinct;`,
    );
    this.addSql(
      `create table "kept_report" ("institution_id" uuid not null, "id" uuid not null, "template_id" uuid not null, "unit_id" uuid null, "period" text not null, "as_of" date not null, "content" jsonb not null, "hash" text not null, "note" text null, "kept_by_id" uuid not null, "kept_at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "kept_report_kept" on "kept_report" ("institution_id", "kept_at", "id");`);
    this.addSql(
      `create table "kept_report_evidence" ("institution_id" uuid not null, "id" uuid not null, "kept_report_id" uuid not null, "place" int not null, "source_kind" text not null, "source_id" uuid not null, "evidence_file_id" uuid not null, "evidence_name" text not null, "sha256" text not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "kept_report_evidence" add constraint "kept_report_evidence_place" unique ("institution_id", "kept_report_id", "place");`,
    );
    this.addSql(
      `create table "report_link" ("institution_id" uuid not null, "id" uuid not null, "kept_report_id" uuid not null, "language" text not null, "token_hash" text not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "revoked_by_id" uuid null, "created_by_id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`alter table "report_link" add constraint "report_link_token" unique ("token_hash");`);
    this.addSql(
      `create index "report_link_report" on "report_link" ("institution_id", "kept_report_id", "created_at", "id");`,
    );
    for (const statement of walls(tables, references)) this.addSql(statement);
  }
}
