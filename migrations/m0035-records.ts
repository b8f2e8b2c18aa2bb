import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

const tables = {
  record_series: 'select, insert, update',
  record_series_version: 'select, insert',
  record_settings: 'select, insert, update',
  record: 'select, insert, update',
  record_tag: 'select, insert, delete',
  record_hold: 'select, insert, update',
  record_disposal: 'select, insert, update',
  record_disposal_item: 'select, insert, update',
  record_disposal_approval: 'select, insert',
  data_request: 'select, insert, update',
  event_batch: 'select',
};

const references: readonly (readonly [child: string, column: string, parent: string])[] = [
  ['record_series_version', 'series_id', 'record_series'],
  ['record_series_version', 'set_by_id', 'person'],
  ['record', 'series_id', 'record_series'],
  ['record', 'series_version_id', 'record_series_version'],
  ['record', 'cooperation_id', 'cooperation'],
  ['record', 'document_version_id', 'document_version'],
  ['record', 'file_id', 'stored_file'],
  ['record', 'filed_by_id', 'person'],
  ['record', 'disposal_id', 'record_disposal'],
  ['record_tag', 'record_id', 'record'],
  ['record_tag', 'unit_id', 'org_unit'],
  ['record_tag', 'tagged_by_id', 'person'],
  ['record_hold', 'series_id', 'record_series'],
  ['record_hold', 'record_id', 'record'],
  ['record_hold', 'cooperation_id', 'cooperation'],
  ['record_hold', 'placed_by_id', 'person'],
  ['record_hold', 'lifted_by_id', 'person'],
  ['record_disposal', 'proposed_by_id', 'person'],
  ['record_disposal', 'ended_by_id', 'person'],
  ['record_disposal', 'certificate_file_id', 'stored_file'],
  ['record_disposal_item', 'disposal_id', 'record_disposal'],
  ['record_disposal_item', 'record_id', 'record'],
  ['record_disposal_approval', 'disposal_id', 'record_disposal'],
  ['record_disposal_approval', 'person_id', 'person'],
  ['data_request', 'person_id', 'person'],
  ['data_request', 'recorded_by_id', 'person'],
  ['data_request', 'decided_by_id', 'person'],
  ['data_request', 'done_by_id', 'person'],
];

const kept = (row: 'old' | 'new'): string =>
  [
    'institution_id',
    'id',
    'document_id',
    'number',
    'sha256',
    'file_name',
    'media_type',
    'size',
    'person_id',
    'created_at',
  ]
    .map((column) => `${row}."${column}"`)
    .join(', ');

/** Records with their series, holds and disposal; requests of persons about their data; sealed stretches of the log. */
export class Records extends Migration {
  override name = 'm0035-records';

  override up(): void {
    for (const statement of made) this.addSql(statement);
    for (const statement of walls(tables, references)) this.addSql(statement);
    for (const statement of disposable) this.addSql(statement);
  }
}

const made = [
  `create table "record_series" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "title" jsonb not null, "form_code" text null, "form_version" text null, "form_title" jsonb null, "location" text not null, "retention" text not null, "trigger" text not null, "disposition" text not null, "basis" text null, "source" text null, "raw_text" text null, "files" jsonb not null, "fields" jsonb not null, "retired" boolean not null default false, "created_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
  `alter table "record_series" add constraint "record_series_code" unique ("institution_id", "code");`,
  `create table "record_series_version" ("institution_id" uuid not null, "id" uuid not null, "series_id" uuid not null, "number" int not null, "form_code" text null, "form_version" text null, "location" text not null, "retention" text not null, "trigger" text not null, "disposition" text not null, "basis" text null, "shortens" boolean not null default false, "set_by_id" uuid not null, "set_at" timestamptz not null, primary key ("institution_id", "id"));`,
  `alter table "record_series_version" add constraint "record_series_version_number" unique ("institution_id", "series_id", "number");`,
  `create trigger "record_series_version_is_kept" before update or delete on "record_series_version" for each row execute function refuse_change()`,
  `create table "record_settings" ("institution_id" uuid not null, "id" uuid not null, "columns" jsonb not null, "source" text null, "raw_text" text null, "approvals" jsonb not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
  `create table "record" ("institution_id" uuid not null, "id" uuid not null, "series_id" uuid not null, "series_version_id" uuid not null, "number" int not null, "title" text not null, "cooperation_id" uuid null, "source_kind" text not null, "source_id" uuid null, "document_version_id" uuid null, "file_id" uuid null, "file_name" text null, "sha256" text null, "media_type" text null, "size" int null, "location" text not null, "filed_on" date not null, "filed_at" timestamptz not null, "filed_by_id" uuid null, "covers_from" date null, "covers_until" date null, "rules" jsonb not null, "disposition" text not null, "closed_on" date null, "ended_on" date null, "declared_on" date null, "retain_until" date null, "status" text not null, "disposal_id" uuid null, "destroyed_at" timestamptz null, "version" int not null default 1, primary key ("institution_id", "id"));`,
  `alter table "record" add constraint "record_number" unique ("institution_id", "series_id", "number");`,
  `create unique index "record_source" on "record" ("institution_id", "series_id", "source_kind", "source_id") where "source_id" is not null;`,
  `create index "record_cooperation" on "record" ("institution_id", "cooperation_id", "filed_at");`,
  `create index "record_filed" on "record" ("institution_id", "filed_on", "id");`,
  `create index "record_due" on "record" ("institution_id", "retain_until", "id");`,
  `create index "record_file" on "record" ("institution_id", "file_id");`,
  `create index "record_document_version" on "record" ("institution_id", "document_version_id");`,
  // What was destroyed keeps its hash and nothing else of its content.
  `alter table "record" add constraint "record_destroyed" check (("status" = 'DESTROYED') = ("destroyed_at" is not null and "disposal_id" is not null) and ("status" <> 'DESTROYED' or ("file_id" is null and "file_name" is null and "title" = '')))`,
  `create table "record_tag" ("institution_id" uuid not null, "id" uuid not null, "record_id" uuid not null, "tag" text not null, "unit_id" uuid not null, "criterion" text null, "tagged_by_id" uuid not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
  `create index "record_tag_record" on "record_tag" ("institution_id", "record_id");`,
  `create index "record_tag_unit" on "record_tag" ("institution_id", "unit_id", "tag");`,
  `create table "record_hold" ("institution_id" uuid not null, "id" uuid not null, "series_id" uuid null, "record_id" uuid null, "cooperation_id" uuid null, "reason" text not null, "placed_by_id" uuid not null, "placed_at" timestamptz not null, "lifted_by_id" uuid null, "lifted_at" timestamptz null, "lifted_because" text null, "version" int not null default 1, primary key ("institution_id", "id"));`,
  `create index "record_hold_placed" on "record_hold" ("institution_id", "placed_at", "id");`,
  `alter table "record_hold" add constraint "record_hold_of_one" check (num_nonnulls("series_id", "record_id", "cooperation_id") = 1)`,
  `create table "record_disposal" ("institution_id" uuid not null, "id" uuid not null, "number" int not null, "status" text not null, "reason" text not null, "list_sha256" text not null, "records" int not null, "approvals" jsonb not null, "proposed_by_id" uuid not null, "proposed_at" timestamptz not null, "ended_by_id" uuid null, "ended_because" text null, "ended_at" timestamptz null, "destroyed" int null, "kept" int null, "certificate_file_id" uuid null, "certificate_name" text null, "version" int not null default 1, primary key ("institution_id", "id"));`,
  `alter table "record_disposal" add constraint "record_disposal_number" unique ("institution_id", "number");`,
  `create index "record_disposal_proposed" on "record_disposal" ("institution_id", "proposed_at", "id");`,
  `create index "record_disposal_approved" on "record_disposal" ("institution_id") where "status" = 'APPROVED';`,
  `create table "record_disposal_item" ("institution_id" uuid not null, "id" uuid not null, "disposal_id" uuid not null, "record_id" uuid not null, "place" int not null, "state" text not null, "because" text null, "storage_keys" text[] not null default '{}', "done_at" timestamptz null, primary key ("institution_id", "id"));`,
  `alter table "record_disposal_item" add constraint "record_disposal_item_record" unique ("institution_id", "disposal_id", "record_id");`,
  `create index "record_disposal_item_open" on "record_disposal_item" ("institution_id", "record_id", "state");`,
  `create table "record_disposal_approval" ("institution_id" uuid not null, "id" uuid not null, "disposal_id" uuid not null, "place" int not null, "person_id" uuid not null, "position_code" text null, "mode" text null, "note" text null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
  // Two approvals are two persons: also against a race, and against a verb that forgets.
  `alter table "record_disposal_approval" add constraint "record_disposal_approval_place" unique ("institution_id", "disposal_id", "place");`,
  `alter table "record_disposal_approval" add constraint "record_disposal_approval_person" unique ("institution_id", "disposal_id", "person_id");`,
  `create table "data_request" ("institution_id" uuid not null, "id" uuid not null, "person_id" uuid not null, "kind" text not null, "status" text not null, "channel" text not null, "received_at" timestamptz not null, "due_at" timestamptz not null, "note" text null, "recorded_by_id" uuid not null, "recorded_at" timestamptz not null, "decided_by_id" uuid null, "decided_at" timestamptz null, "decided_because" text null, "done_by_id" uuid null, "done_at" timestamptz null, "outcome" jsonb null, "overdue_told_at" timestamptz null, "version" int not null default 1, primary key ("institution_id", "id"));`,
  `create index "data_request_received" on "data_request" ("institution_id", "received_at", "id");`,
  `create index "data_request_due" on "data_request" ("due_at") where "done_at" is null and "overdue_told_at" is null;`,
  `create table "event_batch" ("institution_id" uuid not null, "id" uuid not null, "number" int not null, "from_position" bigint not null, "to_position" bigint not null, "leaves" text not null, "previous" text not null, "hash" text not null, "sealed_at" timestamptz not null, primary key ("institution_id", "id"));`,
  `alter table "event_batch" add constraint "event_batch_number" unique ("institution_id", "number");`,
  `create trigger "event_batch_is_kept" before update or delete on "event_batch" for each row execute function refuse_change()`,
];

/** A version's one change: its bytes are let go by a disposal. What it was (number, hash, who, when) stays. */
const disposable = [
  `alter table "document_version" add column "disposed_at" timestamptz null`,
  `alter table "document_version" alter column "file_id" drop not null`,
  `alter table "document_version" add constraint "document_version_bytes" check (("file_id" is null) = ("disposed_at" is not null))`,
  `drop trigger "version_is_kept" on "document_version"`,
  `create trigger "version_is_not_deleted" before delete on "document_version" for each row execute function refuse_change()`,
  `create trigger "version_is_kept" before update on "document_version" for each row when (old."disposed_at" is not null or new."disposed_at" is null or (${kept('new')}) is distinct from (${kept('old')})) execute function refuse_change()`,
];
