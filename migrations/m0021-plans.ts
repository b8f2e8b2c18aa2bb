import { Migration } from '@mikro-orm/migrations';
import { type References, type TenantTables, walls } from './walls.js';

const tenantTables: TenantTables = {
  plan: 'select, insert, update',
  plan_acknowledgement: 'select, insert, update',
  plan_goal: 'select, insert, update, delete',
  plan_indicator: 'select, insert, update, delete',
  plan_indicator_value: 'select, insert',
  plan_action: 'select, insert, update, delete',
  plan_activity: 'select, insert, update, delete',
  plan_responsibility: 'select, insert, update, delete',
  plan_commitment: 'select, insert, update, delete',
  plan_channel: 'select, insert, update, delete',
  plan_sustainability: 'select, insert, update, delete',
};

/** The parts of a plan, each with the columns of its own. */
const items: Record<string, string> = {
  plan_goal: '"title" jsonb not null',
  plan_indicator:
    '"goal_id" uuid not null, "title" jsonb not null, "unit" text not null, "direction" text not null, "baseline" numeric null, "target" numeric not null, "due_on" date not null, "series_id" uuid not null, "latest_value" numeric null, "latest_on" date null, "attainment_percent" numeric null',
  plan_action:
    '"goal_id" uuid not null, "title" jsonb not null, "party" text not null, "unit_id" uuid null, "position_id" uuid null, "label" text null, "due_on" date not null, "done_on" date null, "done_note" text null, "done_by_id" uuid null, "evidence_file_id" uuid null, "evidence_name" text null',
  plan_activity: '"title" jsonb not null',
  plan_responsibility:
    '"activity_id" uuid not null, "duty" text not null, "party" text not null, "unit_id" uuid null, "position_id" uuid null, "label" text null',
  plan_commitment:
    '"party" text not null, "kind" text not null, "title" jsonb not null, "quantity" numeric null, "unit" text null, "amount" numeric null, "currency" text null, "due_on" date not null, "recurs" text null, "recurs_until" date null',
  plan_channel:
    '"channel" text not null, "purpose" jsonb not null, "cadence" text null, "starts_on" date null, "participants" jsonb null',
  plan_sustainability:
    '"step" jsonb not null, "party" text not null, "unit_id" uuid null, "position_id" uuid null, "label" text null, "due_on" date not null',
};

const references: References = [
  ['plan', 'cooperation_id', 'cooperation'],
  ['plan', 'based_on_id', 'plan'],
  ['plan', 'created_by_id', 'person'],
  ['plan', 'proposed_by_id', 'person'],
  ['plan_acknowledgement', 'plan_id', 'plan'],
  ['plan_acknowledgement', 'person_id', 'person'],
  ['plan_acknowledgement', 'recorded_by_id', 'person'],
  ['plan_acknowledgement', 'contact_id', 'partner_contact'],
  ['plan_acknowledgement', 'evidence_file_id', 'stored_file'],
  ['plan_indicator', 'goal_id', 'plan_goal'],
  ['plan_indicator_value', 'indicator_id', 'plan_indicator'],
  ['plan_indicator_value', 'evidence_file_id', 'stored_file'],
  ['plan_indicator_value', 'recorded_by_id', 'person'],
  ['plan_action', 'goal_id', 'plan_goal'],
  ['plan_action', 'done_by_id', 'person'],
  ['plan_action', 'evidence_file_id', 'stored_file'],
  ['plan_responsibility', 'activity_id', 'plan_activity'],
  ...Object.keys(items).map((table): [string, string, string] => [table, 'plan_id', 'plan']),
  ...['plan_action', 'plan_responsibility', 'plan_sustainability'].flatMap((table): [string, string, string][] => [
    [table, 'unit_id', 'org_unit'],
    [table, 'position_id', 'position'],
  ]),
];

/** Plans: their versions, what they say, and who stands by them. */
export class Plans extends Migration {
  override name = 'm0021-plans';

  override up(): void {
    this.addSql(
      `create table "plan" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "number" int not null, "status" text not null, "based_on_id" uuid null, "reason" text null, "evaluation_every" text null, "next_evaluation_on" date null, "findings" jsonb not null, "complete" boolean not null, "attainment_percent" numeric null, "created_by_id" uuid not null, "created_at" timestamptz not null, "proposed_by_id" uuid null, "proposed_at" timestamptz null, "agreed_at" timestamptz null, "superseded_at" timestamptz null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "plan" add constraint "plan_number" unique ("institution_id", "cooperation_id", "number");`,
    );
    this.addSql(`create index "plan_created" on "plan" ("institution_id", "created_at", "id");`);
    this.addSql(
      `create unique index "plan_open" on "plan" ("institution_id", "cooperation_id") where "status" in ('DRAFT', 'PROPOSED');`,
    );
    this.addSql(
      `create unique index "plan_agreed" on "plan" ("institution_id", "cooperation_id") where "status" = 'AGREED';`,
    );
    this.addSql(
      `create table "plan_acknowledgement" ("institution_id" uuid not null, "id" uuid not null, "plan_id" uuid not null, "party" text not null, "person_id" uuid null, "position_code" text null, "mode" text null, "recorded_by_id" uuid null, "contact_id" uuid null, "channel" text null, "said_on" date null, "evidence_file_id" uuid null, "evidence_name" text null, "plan_version" int not null, "at" timestamptz not null, "voided_at" timestamptz null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "plan_acknowledgement_plan" on "plan_acknowledgement" ("institution_id", "plan_id", "at");`,
    );
    this.addSql(
      `create unique index "plan_acknowledgement_party" on "plan_acknowledgement" ("institution_id", "plan_id", "party") where "voided_at" is null;`,
    );
    for (const [table, columns] of Object.entries(items)) {
      this.addSql(
        `create table "${table}" ("institution_id" uuid not null, "id" uuid not null, "plan_id" uuid not null, "key" text not null, "place" int not null, ${columns}, primary key ("institution_id", "id"));`,
      );
      this.addSql(`alter table "${table}" add constraint "${table}_key" unique ("institution_id", "plan_id", "key");`);
    }
    this.addSql(
      `create table "plan_indicator_value" ("institution_id" uuid not null, "id" uuid not null, "indicator_id" uuid not null, "series_id" uuid not null, "on" date not null, "value" numeric not null, "note" text null, "evidence_file_id" uuid null, "evidence_name" text null, "recorded_by_id" uuid not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    for (const [name, table, columns] of [
      ['plan_indicator_goal', 'plan_indicator', '"goal_id"'],
      ['plan_indicator_series', 'plan_indicator', '"series_id"'],
      ['plan_indicator_due', 'plan_indicator', '"due_on", "id"'],
      ['plan_indicator_value_series', 'plan_indicator_value', '"series_id", "on", "at"'],
      ['plan_indicator_value_indicator', 'plan_indicator_value', '"indicator_id"'],
      ['plan_action_goal', 'plan_action', '"goal_id"'],
      ['plan_responsibility_activity', 'plan_responsibility', '"activity_id"'],
      ['plan_commitment_due', 'plan_commitment', '"due_on", "id"'],
    ])
      this.addSql(`create index "${name}" on "${table}" ("institution_id", ${columns});`);

    this.addSql(
      `alter table "plan" add constraint "plan_status" check (("status" in ('AGREED', 'SUPERSEDED')) = ("agreed_at" is not null) and ("status" = 'SUPERSEDED') = ("superseded_at" is not null) and ("status" <> 'PROPOSED' or "proposed_at" is not null))`,
    );
    // What staff record of a partner says how it was said, and shows it; nobody else's is recorded.
    this.addSql(
      `alter table "plan_acknowledgement" add constraint "plan_acknowledgement_by" check (("recorded_by_id" is null and "person_id" is not null and "channel" is null and "said_on" is null) or ("party" = 'PARTNER' and "recorded_by_id" is not null and "person_id" is null and "channel" is not null and "said_on" is not null and "evidence_file_id" is not null))`,
    );
    this.addSql(
      `alter table "plan_commitment" add constraint "plan_commitment_measure" check ("quantity" is null or "amount" is null)`,
    );
    this.addSql(
      `alter table "plan_commitment" add constraint "plan_commitment_money" check (("amount" is null) = ("currency" is null))`,
    );

    for (const sql of walls(tenantTables, references)) this.addSql(sql);
  }
}
