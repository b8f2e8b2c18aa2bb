import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

const tables = {
  activity_participant: 'select, insert, update, delete',
  coordination_invitation: 'select, insert, update',
  coordination_answer: 'select, insert, update',
  coordination_delegate: 'select, insert, update',
  programme: 'select, insert, update',
  programme_item: 'select, insert, update, delete',
  programme_item_unit: 'select, insert, delete',
  programme_item_activity: 'select, insert, update, delete',
  programme_version: 'select, insert',
  programme_settings: 'select, insert, update',
};

const references = [
  ['activity_participant', 'activity_id', 'activity'],
  ['activity_participant', 'unit_id', 'org_unit'],
  ['activity_participant', 'person_id', 'person'],
  ['coordination_invitation', 'cooperation_id', 'cooperation'],
  ['coordination_invitation', 'meeting_id', 'meeting'],
  ['coordination_invitation', 'activity_id', 'activity'],
  ['coordination_invitation', 'unit_id', 'org_unit'],
  ['coordination_invitation', 'invited_by_id', 'person'],
  ['coordination_answer', 'invitation_id', 'coordination_invitation'],
  ['coordination_answer', 'person_id', 'person'],
  ['coordination_delegate', 'answer_id', 'coordination_answer'],
  ['programme', 'unit_id', 'org_unit'],
  ['programme', 'created_by_id', 'person'],
  ['programme_item', 'programme_id', 'programme'],
  ['programme_item', 'kind_id', 'activity_kind'],
  ['programme_item', 'partner_id', 'partner'],
  ['programme_item', 'cooperation_id', 'cooperation'],
  ['programme_item', 'prepared_by_id', 'person'],
  ['programme_item', 'evidence_file_id', 'stored_file'],
  ['programme_item', 'dropped_by_id', 'person'],
  ['programme_item', 'carried_from_id', 'programme_item'],
  ['programme_item_unit', 'item_id', 'programme_item'],
  ['programme_item_unit', 'unit_id', 'org_unit'],
  ['programme_item_activity', 'item_id', 'programme_item'],
  ['programme_item_activity', 'activity_id', 'activity'],
  ['programme_item_activity', 'linked_by_id', 'person'],
  ['programme_version', 'programme_id', 'programme'],
  ['programme_version', 'evidence_file_id', 'stored_file'],
  ['programme_version', 'adopted_by_id', 'person'],
] as const;

/** What must hold of every row, whatever wrote it. */
const checks: readonly (readonly [table: string, name: string, holds: string])[] = [
  [
    'activity_participant',
    'counted',
    `"people" >= 1 and ("people" = 1 or "person_id" is null) and num_nonnulls("person_id", "name") <= 1`,
  ],
  ['activity_participant', 'unit', `"unit_id" is null or "party" = 'INSTITUTION'`],
  ['execution_file', 'kind', `"kind" in ('FILE', 'PHOTO')`],
  ['coordination_invitation', 'to', `num_nonnulls("meeting_id", "activity_id") = 1`],
  ['coordination_invitation', 'party', `("party" = 'INSTITUTION') = ("unit_id" is not null)`],
  ['coordination_answer', 'voided', `("voided_at" is null) = ("voided_because" is null)`],
  ['programme', 'days', `"ends_on" >= "starts_on"`],
  ['programme_item', 'days', `"ends_on" is null or "starts_on" <= "ends_on"`],
  ['programme_item', 'money', `("budget" is null) = ("currency" is null)`],
  ['programme_item', 'prepared', `("prepared_on" is null) = ("prepared_by_id" is null)`],
  ['programme_item', 'dropped', `("dropped_at" is null) = ("dropped_by_id" is null)`],
];

/** The yearly programme of cooperation; who carries out an activity, who is asked to come, and who came. */
export class Programme extends Migration {
  override name = 'm0032-programme';

  override up(): void {
    this.addSql(`alter table "activity" add column "planned_entry" int not null default 0;`);
    this.addSql(`alter table "activity" add column "held_entry" int null;`);
    this.addSql(`alter table "meeting" add column "scheduled_entry" int not null default 0;`);
    this.addSql(`alter table "meeting" add column "held_entry" int null;`);
    this.addSql(`alter table "execution_file" add column "kind" text not null default 'FILE';`);
    this.addSql(
      `create table "activity_participant" ("institution_id" uuid not null, "id" uuid not null, "activity_id" uuid not null, "place" int not null, "party" text not null, "unit_id" uuid null, "person_id" uuid null, "name" text null, "people" int not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "activity_participant_activity" on "activity_participant" ("institution_id", "activity_id", "place");`,
    );
    this.addSql(
      `create table "coordination_invitation" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "meeting_id" uuid null, "activity_id" uuid null, "party" text not null, "unit_id" uuid null, "round" int not null default 1, "entry" int not null, "invited_by_id" uuid not null, "invited_at" timestamptz not null, "withdrawn_at" timestamptz null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create unique index "coordination_invitation_once" on "coordination_invitation" ("institution_id", coalesce("meeting_id", "activity_id"), coalesce("unit_id", "institution_id")) where "withdrawn_at" is null;`,
    );
    this.addSql(
      `create index "coordination_invitation_meeting" on "coordination_invitation" ("institution_id", "meeting_id");`,
    );
    this.addSql(
      `create index "coordination_invitation_activity" on "coordination_invitation" ("institution_id", "activity_id");`,
    );
    this.addSql(
      `create index "coordination_invitation_unit" on "coordination_invitation" ("institution_id", "unit_id", "invited_at");`,
    );
    this.addSql(
      `create index "coordination_invitation_cooperation" on "coordination_invitation" ("institution_id", "cooperation_id", "invited_at");`,
    );
    this.addSql(
      `create table "coordination_answer" ("institution_id" uuid not null, "id" uuid not null, "invitation_id" uuid not null, "round" int not null, "answer" text not null, "note" text null, "person_id" uuid not null, "at" timestamptz not null, "voided_at" timestamptz null, "voided_because" text null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create unique index "coordination_answer_valid" on "coordination_answer" ("institution_id", "invitation_id") where "voided_at" is null;`,
    );
    this.addSql(
      `create index "coordination_answer_invitation" on "coordination_answer" ("institution_id", "invitation_id", "at");`,
    );
    this.addSql(
      `create table "coordination_delegate" ("institution_id" uuid not null, "id" uuid not null, "answer_id" uuid not null, "place" int not null, "name" text null, "title" text null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "coordination_delegate_answer" on "coordination_delegate" ("institution_id", "answer_id", "place");`,
    );
    this.addSql(
      `create table "programme" ("institution_id" uuid not null, "id" uuid not null, "unit_id" uuid null, "year" int not null, "starts_on" date not null, "ends_on" date not null, "title" text not null, "goal" text not null, "status" text not null, "adopted_number" int not null default 0, "revision_reason" text null, "created_by_id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create unique index "programme_once" on "programme" ("institution_id", "year", coalesce("unit_id", "institution_id"));`,
    );
    this.addSql(
      `create table "programme_item" ("institution_id" uuid not null, "id" uuid not null, "programme_id" uuid not null, "place" int not null, "title" text not null, "description" text null, "kind_id" uuid null, "dharma" text null, "partner_id" uuid null, "cooperation_id" uuid null, "starts_on" date null, "ends_on" date null, "budget" numeric null, "currency" text null, "prepared_on" date null, "prepared_by_id" uuid null, "preparation" text null, "evidence_file_id" uuid null, "evidence_name" text null, "dropped_at" timestamptz null, "dropped_by_id" uuid null, "dropped_reason" text null, "carried_from_id" uuid null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "programme_item_programme" on "programme_item" ("institution_id", "programme_id", "place");`,
    );
    this.addSql(`create index "programme_item_created" on "programme_item" ("institution_id", "created_at", "id");`);
    this.addSql(`create index "programme_item_partner" on "programme_item" ("institution_id", "partner_id");`);
    this.addSql(`create index "programme_item_cooperation" on "programme_item" ("institution_id", "cooperation_id");`);
    this.addSql(
      `alter table "programme_item" add constraint "programme_item_carried_once" unique ("institution_id", "carried_from_id");`,
    );
    this.addSql(
      `create table "programme_item_unit" ("institution_id" uuid not null, "id" uuid not null, "item_id" uuid not null, "unit_id" uuid not null, "place" int not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "programme_item_unit" add constraint "programme_item_unit_once" unique ("institution_id", "item_id", "unit_id");`,
    );
    this.addSql(`create index "programme_item_unit_of" on "programme_item_unit" ("institution_id", "unit_id");`);
    this.addSql(
      `create table "programme_item_activity" ("institution_id" uuid not null, "id" uuid not null, "item_id" uuid not null, "activity_id" uuid not null, "linked_by_id" uuid not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "programme_item_activity" add constraint "programme_item_activity_once" unique ("institution_id", "activity_id");`,
    );
    this.addSql(
      `create index "programme_item_activity_of" on "programme_item_activity" ("institution_id", "item_id");`,
    );
    this.addSql(
      `create table "programme_version" ("institution_id" uuid not null, "id" uuid not null, "programme_id" uuid not null, "number" int not null, "content" jsonb not null, "sha256" text not null, "reason" text null, "adopted_on" date not null, "adopted_by_id" uuid not null, "evidence_file_id" uuid null, "evidence_name" text null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "programme_version" add constraint "programme_version_number" unique ("institution_id", "programme_id", "number");`,
    );
    this.addSql(
      `create table "programme_settings" ("institution_id" uuid not null, "id" uuid not null, "keeper_positions" text[] not null default '{}', "unit_keeper_positions" text[] not null default '{}', "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    for (const [table, name, holds] of checks)
      this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${holds})`);
    for (const statement of walls(tables, references)) this.addSql(statement);
    // What was planned and held until now counts for the round its case is in now.
    this.addSql(
      `update "activity" a set "planned_entry" = e."entered", "held_entry" = case when a."status" = 'HELD' then e."entered" end from (select "institution_id", "id", coalesce(("state" ->> 'entered')::int, 0) as "entered" from "cooperation") e where e."institution_id" = a."institution_id" and e."id" = a."cooperation_id";`,
    );
    this.addSql(
      `update "meeting" m set "scheduled_entry" = e."entered", "held_entry" = case when m."status" = 'HELD' then e."entered" end from (select "institution_id", "id", coalesce(("state" ->> 'entered')::int, 0) as "entered" from "cooperation") e where e."institution_id" = m."institution_id" and e."id" = m."cooperation_id";`,
    );
  }
}
