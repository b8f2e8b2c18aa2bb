import { Migration } from '@mikro-orm/migrations';
import { type References, type TenantTables, walls } from './walls.js';

const tables: TenantTables = {
  monitoring_report: 'select, insert, update',
  monitoring_line: 'select, insert, update, delete',
  evaluation: 'select, insert, update',
  evaluation_party: 'select, insert, delete',
  evaluation_survey: 'select, insert, delete',
  evaluation_item: 'select, insert, update, delete',
  evaluation_due: 'select, insert, update',
};

const references: References = [
  ['cooperation', 'predecessor_id', 'cooperation'],
  ['monitoring_report', 'cooperation_id', 'cooperation'],
  ['monitoring_report', 'author_id', 'person'],
  ['monitoring_report', 'document_version_id', 'document_version'],
  ['monitoring_line', 'report_id', 'monitoring_report'],
  ['evaluation', 'cooperation_id', 'cooperation'],
  ['evaluation', 'next_plan_id', 'plan'],
  ['evaluation', 'document_version_id', 'document_version'],
  ['evaluation', 'started_by_id', 'person'],
  ['evaluation', 'completed_by_id', 'person'],
  ['evaluation_party', 'evaluation_id', 'evaluation'],
  ['evaluation_survey', 'evaluation_id', 'evaluation'],
  ['evaluation_survey', 'campaign_id', 'survey_campaign'],
  ['evaluation_item', 'evaluation_id', 'evaluation'],
  ['evaluation_item', 'owner_id', 'person'],
  ['evaluation_item', 'evidence_file_id', 'stored_file'],
  ['evaluation_item', 'settled_by_id', 'person'],
  ['evaluation_due', 'id', 'cooperation'],
];

/** Monitoring reports, evaluations and what is to be improved; which cooperation follows which. */
export class Decision extends Migration {
  override name = 'm0025-decision';

  override up(): void {
    this.addSql(
      `create table "evaluation" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "number" int not null, "from_on" date not null, "until_on" date not null, "status" text not null, "benefit_percent" int null, "benefit_reason" text null, "conformity_percent" int null, "conformity_reason" text null, "summary" text null, "outcome" text null, "next_plan_due_on" date null, "next_plan_id" uuid null, "drawn_at" timestamptz not null, "plan_number" int null, "attainment_percent" numeric null, "indicators_total" int not null, "indicators_met" int not null, "obligations_total" int not null, "obligations_overdue" int not null, "fulfilled_percent" numeric null, "meetings_held" int not null, "meetings_overdue" int not null, "complaints_opened" int not null, "complaints_open" int not null, "satisfaction_index" numeric null, "satisfaction_grade" text null, "satisfaction_responses" int null, "document_version_id" uuid null, "started_by_id" uuid not null, "started_at" timestamptz not null, "completed_by_id" uuid null, "completed_at" timestamptz null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "evaluation_started" on "evaluation" ("institution_id", "started_at", "id");`);
    this.addSql(`create index "evaluation_until" on "evaluation" ("institution_id", "until_on", "id");`);
    this.addSql(
      `create unique index "evaluation_draft" on "evaluation" ("institution_id", "cooperation_id") where "status" = 'DRAFT';`,
    );
    this.addSql(
      `create index "evaluation_completed" on "evaluation" ("institution_id", "cooperation_id", "completed_at") where "status" = 'COMPLETED';`,
    );
    this.addSql(
      `alter table "evaluation" add constraint "evaluation_number" unique ("institution_id", "cooperation_id", "number");`,
    );
    this.addSql(
      `create table "evaluation_due" ("institution_id" uuid not null, "id" uuid not null, "due_on" date not null, "overdue_told" boolean not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create table "evaluation_item" ("institution_id" uuid not null, "id" uuid not null, "evaluation_id" uuid not null, "place" int not null, "what" text not null, "owner_id" uuid not null, "due_on" date not null, "status" text not null, "note" text null, "evidence_file_id" uuid null, "evidence_name" text null, "settled_by_id" uuid null, "settled_at" timestamptz null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "evaluation_item_evaluation" on "evaluation_item" ("institution_id", "evaluation_id", "place");`,
    );
    this.addSql(`create index "evaluation_item_due" on "evaluation_item" ("institution_id", "due_on", "id");`);
    this.addSql(
      `create table "evaluation_party" ("institution_id" uuid not null, "id" uuid not null, "evaluation_id" uuid not null, "party" text not null, "total" int not null, "fulfilled" int not null, "overdue" int not null, "breached" int not null, "percent" numeric null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "evaluation_party" add constraint "evaluation_party_party" unique ("institution_id", "evaluation_id", "party");`,
    );
    this.addSql(
      `create table "evaluation_survey" ("institution_id" uuid not null, "id" uuid not null, "evaluation_id" uuid not null, "campaign_id" uuid not null, "index" numeric null, "grade" text null, "responses" int not null, "hash" text not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "evaluation_survey" add constraint "evaluation_survey_campaign" unique ("institution_id", "evaluation_id", "campaign_id");`,
    );
    this.addSql(
      `create table "monitoring_line" ("institution_id" uuid not null, "id" uuid not null, "report_id" uuid not null, "place" int not null, "kind" text not null, "subject_id" uuid null, "title" jsonb null, "party" text null, "due_on" date null, "on" date null, "unit" text null, "baseline" numeric null, "target" numeric null, "value" numeric null, "percent" numeric null, "status" text null, "overdue" boolean not null default false, "state" text null, "remark" text null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "monitoring_line_report" on "monitoring_line" ("institution_id", "report_id", "place");`);
    this.addSql(
      `alter table "monitoring_line" add constraint "monitoring_line_subject" unique ("institution_id", "report_id", "kind", "subject_id");`,
    );
    this.addSql(
      `create table "monitoring_report" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "number" int not null, "revision" int not null, "from_on" date not null, "until_on" date not null, "status" text not null, "summary" text null, "author_id" uuid not null, "drawn_at" timestamptz not null, "plan_number" int null, "attainment_percent" numeric null, "obligations_total" int not null, "obligations_overdue" int not null, "fulfilled_percent" numeric null, "meetings_held" int not null, "meetings_overdue" int not null, "complaints_opened" int not null, "complaints_open" int not null, "started_at" timestamptz not null, "finished_at" timestamptz null, "case_version" int null, "document_version_id" uuid null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "monitoring_report_started" on "monitoring_report" ("institution_id", "started_at", "id");`,
    );
    this.addSql(`create index "monitoring_report_until" on "monitoring_report" ("institution_id", "until_on", "id");`);
    this.addSql(
      `create unique index "monitoring_report_draft" on "monitoring_report" ("institution_id", "cooperation_id") where "status" = 'DRAFT';`,
    );
    this.addSql(
      `alter table "monitoring_report" add constraint "monitoring_report_number" unique ("institution_id", "cooperation_id", "number", "revision");`,
    );
    this.addSql(`alter table "cooperation" add column "predecessor_id" uuid null, add column "succession" text null;`);
    this.addSql(`create index "cooperation_predecessor" on "cooperation" ("institution_id", "predecessor_id");`);
    // A case follows another only as something, and never itself; it is set when the case is opened, so no circle comes about.
    this.addSql(
      `alter table "cooperation" add constraint "cooperation_succession" check (("predecessor_id" is null) = ("succession" is null) and "predecessor_id" <> "id")`,
    );
    this.addSql(
      `alter table "monitoring_report" add constraint "monitoring_report_finished" check (("status" = 'DRAFT') = ("finished_at" is null) and ("finished_at" is null) = ("case_version" is null) and ("from_on" <= "until_on"))`,
    );
    this.addSql(
      `alter table "evaluation" add constraint "evaluation_completed" check (("status" = 'DRAFT') = ("completed_at" is null) and ("status" = 'DRAFT' or ("completed_by_id" is not null and "outcome" is not null and "benefit_percent" between 0 and 100 and "conformity_percent" between 0 and 100)) and ("from_on" <= "until_on"))`,
    );
    this.addSql(
      `alter table "evaluation_item" add constraint "evaluation_item_settled" check (("status" = 'OPEN') = ("settled_at" is null))`,
    );
    // What was completed or finished stands; words in it can still be erased.
    this.addSql(
      `create trigger "evaluation_is_frozen" before update on "evaluation" for each row when (old."status" = 'COMPLETED' and (old."status", old."outcome", old."benefit_percent", old."conformity_percent", old."drawn_at", old."attainment_percent", old."fulfilled_percent", old."satisfaction_index", old."complaints_open", old."completed_at") is distinct from (new."status", new."outcome", new."benefit_percent", new."conformity_percent", new."drawn_at", new."attainment_percent", new."fulfilled_percent", new."satisfaction_index", new."complaints_open", new."completed_at")) execute function refuse_change()`,
    );
    this.addSql(
      `create trigger "monitoring_report_is_frozen" before update on "monitoring_report" for each row when (old."status" <> 'DRAFT' and (new."status" = 'DRAFT' or (old."drawn_at", old."attainment_percent", old."fulfilled_percent", old."obligations_overdue", old."finished_at") is distinct from (new."drawn_at", new."attainment_percent", new."fulfilled_percent", new."obligations_overdue", new."finished_at"))) execute function refuse_change()`,
    );
    for (const statement of walls(tables, references)) this.addSql(statement);
  }
}
