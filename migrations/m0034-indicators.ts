import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

const tables = {
  indicator_pack: 'select, insert',
  indicator_setting: 'select, insert, update',
  cooperation_satisfaction: 'select, insert, update',
};

const references = [
  ['indicator_pack', 'imported_by_id', 'person'],
  ['cooperation_satisfaction', 'campaign_id', 'survey_campaign'],
  ['cooperation_satisfaction', 'cooperation_id', 'cooperation'],
] as const;

/** What is to be reached, how an institution reads it, and what closed surveys of cooperations came to. */
export class Indicators extends Migration {
  override name = 'm0034-indicators';

  override up(): void {
    this.addSql(
      `create table "cooperation_satisfaction" ("institution_id" uuid not null, "id" uuid not null, "campaign_id" uuid not null, "cooperation_id" uuid not null, "index" numeric null, "grade" text null, "responses" int not null, "closed_on" date not null, "hash" text not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "cooperation_satisfaction_closed" on "cooperation_satisfaction" ("institution_id", "closed_on", "id");`,
    );
    this.addSql(
      `create index "cooperation_satisfaction_of" on "cooperation_satisfaction" ("institution_id", "cooperation_id");`,
    );
    this.addSql(
      `alter table "cooperation_satisfaction" add constraint "cooperation_satisfaction_campaign" unique ("institution_id", "campaign_id");`,
    );
    this.addSql(
      `create table "indicator_pack" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "label" text not null, "title" jsonb not null, "content" json not null, "source_text" text not null, "hash" text not null, "valid_from" date not null, "valid_to" date null, "imported_by_id" uuid null, "created_at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "indicator_pack" add constraint "indicator_pack_label" unique ("institution_id", "code", "label");`,
    );
    this.addSql(
      `create table "indicator_setting" ("institution_id" uuid not null, "id" uuid not null, "pack_code" text not null, "target_step" text null, "department_kinds" text[] not null default '{}', "study_programme_kinds" text[] not null default '{}', "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "indicator_setting" add constraint "indicator_setting_pack" unique ("institution_id", "pack_code");`,
    );
    this.addSql(`alter table "indicator_pack" add constraint "indicator_pack_days" check ("valid_to" >= "valid_from")`);
    this.addSql(
      `alter table "indicator_setting" add constraint "indicator_setting_step" check ("target_step" in ('POINTS', 'RELATIVE'))`,
    );
    for (const statement of walls(tables, references)) this.addSql(statement);
  }
}
