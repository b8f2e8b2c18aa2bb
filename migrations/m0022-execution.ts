import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

const tables = {
  meeting_cadence: 'select, insert, update',
  meeting: 'select, insert, update',
  meeting_person: 'select, insert, update',
  meeting_item: 'select, insert, update',
  activity_kind: 'select, insert, update',
  activity: 'select, insert, update',
  obligation: 'select, insert, update',
  obligation_fulfilment: 'select, insert, update',
  execution_file: 'select, insert',
  execution_settings: 'select, insert, update',
  cooperation_pulse: 'select, insert, update',
};

const references = [
  ['meeting_cadence', 'cooperation_id', 'cooperation'],
  ['meeting_cadence', 'channel_id', 'plan_channel'],
  ['meeting', 'cooperation_id', 'cooperation'],
  ['meeting', 'cadence_id', 'meeting_cadence'],
  ['meeting', 'minutes_by_id', 'person'],
  ['meeting', 'acknowledged_by_id', 'person'],
  ['meeting', 'scheduled_by_id', 'person'],
  ['meeting_person', 'meeting_id', 'meeting'],
  ['meeting_person', 'person_id', 'person'],
  ['meeting_item', 'meeting_id', 'meeting'],
  ['meeting_item', 'settled_by_id', 'person'],
  ['activity', 'cooperation_id', 'cooperation'],
  ['activity', 'kind_id', 'activity_kind'],
  ['activity', 'planned_by_id', 'person'],
  ['activity', 'held_by_id', 'person'],
  ['obligation', 'cooperation_id', 'cooperation'],
  ['obligation', 'commitment_id', 'plan_commitment'],
  ['obligation', 'settled_by_id', 'person'],
  ['obligation_fulfilment', 'cooperation_id', 'cooperation'],
  ['obligation_fulfilment', 'obligation_id', 'obligation'],
  ['obligation_fulfilment', 'person_id', 'person'],
  ['obligation_fulfilment', 'confirmed_by_id', 'person'],
  ['obligation_fulfilment', 'voided_by_id', 'person'],
  ['execution_file', 'cooperation_id', 'cooperation'],
  ['execution_file', 'meeting_id', 'meeting'],
  ['execution_file', 'activity_id', 'activity'],
  ['execution_file', 'fulfilment_id', 'obligation_fulfilment'],
  ['execution_file', 'file_id', 'stored_file'],
  ['execution_file', 'person_id', 'person'],
  ['cooperation_pulse', 'id', 'cooperation'],
] as const;

/** What must hold of every row, whatever wrote it. */
const checks: readonly (readonly [table: string, name: string, holds: string])[] = [
  ['meeting', 'held', `("status" = 'HELD') = ("held_on" is not null)`],
  [
    'meeting',
    'minutes',
    `("minutes_at" is null) = ("minutes_party" is null) and ("minutes_at" is null) = ("minutes_by_id" is null) and ("minutes_at" is null or "status" = 'HELD')`,
  ],
  [
    'meeting',
    'acknowledged',
    `("acknowledged_at" is null) = ("acknowledged_by_id" is null) and ("acknowledged_at" is null or ("minutes_at" is not null and "shared"))`,
  ],
  ['meeting', 'partner', `"shared" or "scheduled_party" = 'INSTITUTION'`],
  ['meeting_item', 'settled', `("settled_on" is null) = ("settled_by_id" is null)`],
  [
    'activity',
    'held',
    `("status" = 'HELD') = ("held_by_id" is not null) and ("held_by_id" is null) = ("held_party" is null)`,
  ],
  ['obligation', 'measure', `"quantity" is null or "amount" is null`],
  ['obligation', 'percent', `"percent" between 0 and 100`],
  [
    'obligation',
    'fulfilled',
    `("status" = 'FULFILLED') = ("fulfilled_on" is not null) and ("status" <> 'FULFILLED' or "percent" = 100)`,
  ],
  [
    'obligation',
    'settled',
    `("status" in ('FULFILLED', 'EXCUSED', 'BREACHED', 'DROPPED')) = ("settled_at" is not null)`,
  ],
  ['obligation_fulfilment', 'recorded', `not "recorded" or "party" = 'INSTITUTION'`],
  ['obligation_fulfilment', 'confirmed', `("confirmed_at" is null) = ("confirmed_by_id" is null)`],
  ['obligation_fulfilment', 'voided', `("voided_at" is null) = ("voided_by_id" is null)`],
  ['execution_file', 'of', `num_nonnulls("meeting_id", "activity_id", "fulfilment_id") = 1`],
];

/** What is done in a cooperation: meetings, activities, obligations, their evidence, and the watch over them. */
export class Execution extends Migration {
  override name = 'm0022-execution';

  override up(): void {
    this.addSql(
      `create table "activity" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "kind_id" uuid not null, "title" text not null, "description" text null, "status" text not null, "happens_on" date not null, "ends_on" date null, "mode" text null, "place" text null, "participants" int null, "cancelled_because" text null, "planned_party" text not null, "planned_by_id" uuid not null, "held_party" text null, "held_by_id" uuid null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "activity_happens" on "activity" ("institution_id", "happens_on", "id");`);
    this.addSql(
      `create index "activity_cooperation" on "activity" ("institution_id", "cooperation_id", "happens_on");`,
    );
    this.addSql(`create index "activity_kind_of" on "activity" ("institution_id", "kind_id");`);
    this.addSql(
      `create table "activity_kind" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "title" jsonb not null, "retired" boolean not null default false, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`alter table "activity_kind" add constraint "activity_kind_code" unique ("institution_id", "code");`);
    this.addSql(
      `create table "cooperation_pulse" ("institution_id" uuid not null, "id" uuid not null, "look_on" date not null, "told_for" date null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "cooperation_pulse_look" on "cooperation_pulse" ("look_on");`);
    this.addSql(
      `create table "execution_file" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "meeting_id" uuid null, "activity_id" uuid null, "fulfilment_id" uuid null, "file_id" uuid not null, "name" text not null, "media_type" text not null, "size" bigint not null, "sha256" text not null, "party" text not null, "person_id" uuid not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "execution_file_meeting" on "execution_file" ("institution_id", "meeting_id");`);
    this.addSql(`create index "execution_file_activity" on "execution_file" ("institution_id", "activity_id");`);
    this.addSql(`create index "execution_file_fulfilment" on "execution_file" ("institution_id", "fulfilment_id");`);
    this.addSql(`create index "execution_file_file" on "execution_file" ("institution_id", "file_id");`);
    this.addSql(
      `create table "execution_settings" ("institution_id" uuid not null, "id" uuid not null, "dormant_after_days" int not null, "due_soon_days" int not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create table "meeting" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "cadence_id" uuid null, "title" text not null, "status" text not null, "mode" text not null, "place" text null, "url" text null, "agenda" text null, "starts_at" timestamptz not null, "ends_at" timestamptz null, "held_on" date null, "shared" boolean not null default true, "minutes" text null, "minutes_party" text null, "minutes_by_id" uuid null, "minutes_at" timestamptz null, "acknowledged_by_id" uuid null, "acknowledged_at" timestamptz null, "internal_note" text null, "cancelled_because" text null, "scheduled_party" text not null, "scheduled_by_id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "meeting_starts" on "meeting" ("institution_id", "starts_at", "id");`);
    this.addSql(`create index "meeting_cooperation" on "meeting" ("institution_id", "cooperation_id", "starts_at");`);
    this.addSql(`create index "meeting_cadence_of" on "meeting" ("institution_id", "cadence_id");`);
    this.addSql(
      `create table "meeting_cadence" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "key" text not null, "channel_id" uuid not null, "cadence" text not null, "anchor_on" date not null, "missed" int not null default 0, "due_on" date not null, "last_held_on" date null, "ended_at" timestamptz null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "meeting_cadence_due" on "meeting_cadence" ("due_on") where "ended_at" is null;`);
    this.addSql(
      `alter table "meeting_cadence" add constraint "meeting_cadence_key" unique ("institution_id", "cooperation_id", "key");`,
    );
    this.addSql(
      `create table "meeting_item" ("institution_id" uuid not null, "id" uuid not null, "meeting_id" uuid not null, "number" int not null, "kind" text not null, "body" text null, "owner_party" text null, "due_on" date null, "settled_on" date null, "settled_by_id" uuid null, "resolution" text null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "meeting_item" add constraint "meeting_item_number" unique ("institution_id", "meeting_id", "number");`,
    );
    this.addSql(
      `create table "meeting_person" ("institution_id" uuid not null, "id" uuid not null, "meeting_id" uuid not null, "place" int not null, "party" text not null, "person_id" uuid null, "name" text null, "invited" boolean not null, "attended" boolean null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "meeting_person_meeting" on "meeting_person" ("institution_id", "meeting_id", "place");`);
    this.addSql(
      `create table "obligation" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "series" text not null, "recurring" boolean not null, "commitment_id" uuid not null, "party" text not null, "kind" text not null, "title" jsonb not null, "quantity" numeric null, "unit" text null, "amount" numeric null, "currency" text null, "due_on" date not null, "due_soon_on" date not null, "status" text not null, "percent" numeric not null, "fulfilled_on" date null, "reason" text null, "settled_by_id" uuid null, "settled_at" timestamptz null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "obligation_due" on "obligation" ("institution_id", "due_on", "id");`);
    this.addSql(`create index "obligation_updated" on "obligation" ("institution_id", "updated_at", "id");`);
    this.addSql(
      `create index "obligation_cooperation" on "obligation" ("institution_id", "cooperation_id", "due_on");`,
    );
    this.addSql(`create index "obligation_open" on "obligation" ("due_soon_on") where "status" in ('PLANNED', 'DUE');`);
    this.addSql(
      `create unique index "obligation_once" on "obligation" ("institution_id", "cooperation_id", "series", "due_on") where "status" <> 'DROPPED';`,
    );
    this.addSql(
      `create table "obligation_fulfilment" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "obligation_id" uuid not null, "number" int not null, "percent" numeric not null, "quantity" numeric null, "done_on" date not null, "note" text null, "party" text not null, "person_id" uuid not null, "recorded" boolean not null, "at" timestamptz not null, "confirmed_by_id" uuid null, "confirmed_at" timestamptz null, "voided_by_id" uuid null, "voided_at" timestamptz null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "obligation_fulfilment_done" on "obligation_fulfilment" ("institution_id", "cooperation_id", "done_on");`,
    );
    this.addSql(
      `alter table "obligation_fulfilment" add constraint "obligation_fulfilment_number" unique ("institution_id", "obligation_id", "number");`,
    );
    for (const [table, name, holds] of checks)
      this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${holds})`);
    for (const statement of walls(tables, references)) this.addSql(statement);
  }
}
