import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

const tables = {
  topic: 'select, insert, update',
  need_topic: 'select, insert, delete',
  partner_topic: 'select, insert, delete',
};

const references: readonly (readonly [child: string, column: string, parent: string])[] = [
  ['need_topic', 'need_id', 'need'],
  ['need_topic', 'topic_id', 'topic'],
  ['partner_topic', 'partner_id', 'partner'],
  ['partner_topic', 'topic_id', 'topic'],
];

/** What needs and partners are about, so that they find each other. */
export class Topics extends Migration {
  override name = 'm0027-topics';

  override up(): void {
    this.addSql(
      `create table "need_topic" ("institution_id" uuid not null, "id" uuid not null, "need_id" uuid not null, "topic_id" uuid not null, "place" int not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "need_topic_of" on "need_topic" ("institution_id", "topic_id");`);
    this.addSql(
      `alter table "need_topic" add constraint "need_topic_topic" unique ("institution_id", "need_id", "topic_id");`,
    );
    this.addSql(
      `create table "partner_topic" ("institution_id" uuid not null, "id" uuid not null, "partner_id" uuid not null, "topic_id" uuid not null, "role" text not null, "place" int not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "partner_topic_of" on "partner_topic" ("institution_id", "topic_id");`);
    this.addSql(
      `alter table "partner_topic" add constraint "partner_topic_topic" unique ("institution_id", "partner_id", "role", "topic_id");`,
    );
    this.addSql(
      `create table "topic" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "title" jsonb not null, "retired" boolean not null default false, "created_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`alter table "topic" add constraint "topic_code" unique ("institution_id", "code");`);
    for (const statement of walls(tables, references)) this.addSql(statement);
  }
}
