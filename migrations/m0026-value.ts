import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

const tables = {
  funding_source: 'select, insert, update',
  funding_share: 'select, insert, delete',
  achievement: 'select, insert, update',
  publication: 'select, insert, update',
};

const references: readonly (readonly [child: string, column: string, parent: string])[] = [
  ['funding_share', 'cooperation_id', 'cooperation'],
  ['funding_share', 'funding_source_id', 'funding_source'],
  ['achievement', 'cooperation_id', 'cooperation'],
  ['achievement', 'evidence_file_id', 'stored_file'],
  ['achievement', 'recorded_by_id', 'person'],
  ['publication', 'cooperation_id', 'cooperation'],
  ['publication', 'proposed_by_id', 'person'],
  ['publication', 'consent_by_id', 'person'],
  ['publication', 'consent_recorded_by_id', 'person'],
  ['publication', 'consent_evidence_file_id', 'stored_file'],
  ['publication', 'withdrawn_by_id', 'person'],
];

/** What cooperations brought, who paid for them, and what of them is shown to the public. */
export class Value extends Migration {
  override name = 'm0026-value';

  override up(): void {
    this.addSql(
      `create table "achievement" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "category" text not null, "reach" text not null, "title" jsonb not null, "description" text null, "quantity" numeric null, "unit" text null, "achieved_on" date not null, "evidence_file_id" uuid null, "evidence_name" text null, "recorded_by_id" uuid not null, "at" timestamptz not null, "withdrawn_at" timestamptz null, "withdrawn_reason" text null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "achievement_cooperation" on "achievement" ("institution_id", "cooperation_id", "achieved_on");`,
    );
    this.addSql(`create index "achievement_achieved" on "achievement" ("institution_id", "achieved_on", "id");`);
    this.addSql(
      `create table "funding_share" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "funding_source_id" uuid not null, "amount" numeric null, "currency" text null, "place" int not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "funding_share_of_source" on "funding_share" ("institution_id", "funding_source_id");`);
    this.addSql(
      `alter table "funding_share" add constraint "funding_share_source" unique ("institution_id", "cooperation_id", "funding_source_id");`,
    );
    this.addSql(
      `create table "funding_source" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "title" jsonb not null, "kind" text not null, "retired" boolean not null default false, "created_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`alter table "funding_source" add constraint "funding_source_code" unique ("institution_id", "code");`);
    this.addSql(
      `create table "publication" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "summary" jsonb not null, "revision" int not null, "status" text not null, "proposed_by_id" uuid not null, "proposed_at" timestamptz not null, "consent_by_id" uuid null, "consent_recorded_by_id" uuid null, "consent_channel" text null, "consent_evidence_file_id" uuid null, "consent_evidence_name" text null, "consent_at" timestamptz null, "withdrawn_by_id" uuid null, "withdrawn_at" timestamptz null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "publication" add constraint "publication_cooperation" unique ("institution_id", "cooperation_id");`,
    );
    // Shown only with both words: the institution's, and the partner's own or one recorded with its evidence.
    this.addSql(
      `alter table "publication" add constraint "publication_agreed" check ("status" <> 'PUBLISHED' or ("consent_at" is not null and (("consent_by_id" is not null and "consent_recorded_by_id" is null) or ("consent_by_id" is null and "consent_recorded_by_id" is not null and "consent_channel" is not null and "consent_evidence_file_id" is not null))))`,
    );
    this.addSql(
      `alter table "publication" add constraint "publication_withdrawn" check (("status" = 'WITHDRAWN') = ("withdrawn_at" is not null))`,
    );
    this.addSql(
      `alter table "funding_share" add constraint "funding_share_money" check (("amount" is null) = ("currency" is null))`,
    );
    for (const statement of walls(tables, references)) this.addSql(statement);
  }
}
