import { Migration } from '@mikro-orm/migrations';
import { searchBackfill, searchFunctions, searchSources } from './search-functions.js';
import { walls } from './walls.js';

const tables = {
  search_entry: 'select, insert, update, delete',
  expiry_setting: 'select, insert, update, delete',
  expiry_told: 'select, insert',
};

const references = [
  ['expiry_setting', 'kind_id', 'agreement_kind'],
  ['expiry_told', 'cooperation_id', 'cooperation'],
] as const;

/** What can be found by its words, kept by triggers in the transaction that writes it; how long before its end an agreement is told of. */
export class Search extends Migration {
  override name = 'm0037-search';

  override up(): void {
    this.addSql(
      `create table "search_entry" ("institution_id" uuid not null, "id" uuid not null, "kind" text not null, "title" text null, "number" text null, "summary" text null, "body" text null, "vector" tsvector not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "search_entry_vector" on "search_entry" using gin ("vector")`);
    this.addSql(
      `create table "expiry_setting" ("institution_id" uuid not null, "id" uuid not null, "kind_id" uuid null, "lead_times" text[] not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create unique index "expiry_setting_kind" on "expiry_setting" ("institution_id", "kind_id") nulls not distinct;`,
    );
    this.addSql(
      `create table "expiry_told" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "ends_on" date not null, "rung" text not null, "told_at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "expiry_told" add constraint "expiry_told_once" unique ("institution_id", "cooperation_id", "ends_on", "rung");`,
    );
    this.addSql(
      `create index "cooperation_ends" on "cooperation" ("institution_id", "ends_on") where "status" in ('ACTIVE', 'UNDER_REVIEW')`,
    );
    for (const statement of walls(tables, references)) this.addSql(statement);
    for (const statement of [...searchFunctions, ...searchSources, ...searchBackfill]) this.addSql(statement);
  }
}
