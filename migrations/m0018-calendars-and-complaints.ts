import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

/** Business calendars; classes of complaints, and the way of a complaint to its answer and close. */
export class CalendarsAndComplaints extends Migration {
  override name = 'm0018-calendars-and-complaints';

  override up(): void {
    for (const sql of [
      `create table "calendar" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "name" jsonb not null, "time_zone" text not null, "week" jsonb not null, "known_until" date null, "standard" boolean not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"))`,
      `alter table "calendar" add constraint "calendar_code" unique ("institution_id", "code")`,
      `create unique index "calendar_standard" on "calendar" ("institution_id") where "standard"`,
      `create table "calendar_day" ("institution_id" uuid not null, "id" uuid not null, "calendar_id" uuid not null, "kind" text not null, "starts_on" date not null, "ends_on" date not null, "title" jsonb not null, "week" jsonb null, "source" text not null, "confirmed_at" timestamptz null, "confirmed_by_id" uuid null, "confirmed_against" text null, "at" timestamptz not null, primary key ("institution_id", "id"))`,
      `alter table "calendar_day" add constraint "calendar_day_span" unique ("institution_id", "calendar_id", "starts_on", "ends_on")`,
      `alter table "calendar_day" add constraint "calendar_day_order" check ("starts_on" <= "ends_on")`,
      `alter table "calendar_day" add constraint "calendar_day_hours" check (("kind" = 'OTHER_HOURS') = ("week" is not null))`,
      // A day counts as confirmed only by somebody, against something.
      `alter table "calendar_day" add constraint "calendar_day_confirmed" check (("confirmed_at" is null) = ("confirmed_by_id" is null) and ("confirmed_at" is null) = ("confirmed_against" is null))`,

      `create table "complaint_class" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "title" jsonb not null, "mode" text not null, "answer_within" text not null, "close_within" text not null, "retired_at" timestamptz null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"))`,
      `alter table "complaint_class" add constraint "complaint_class_code" unique ("institution_id", "code")`,

      `alter table "timer" add column "confirmed" boolean not null default true`,

      `alter table "complaint" add column "opened_by_id" uuid null`,
      `alter table "complaint" add column "class_id" uuid null`,
      `alter table "complaint" add column "triaged_at" timestamptz null`,
      `alter table "complaint" add column "answer_due_at" timestamptz null`,
      `alter table "complaint" add column "close_due_at" timestamptz null`,
      `alter table "complaint" add column "due_confirmed" boolean null`,
      `alter table "complaint" add column "answer_overdue_at" timestamptz null`,
      `alter table "complaint" add column "close_overdue_at" timestamptz null`,
      `alter table "complaint" add column "assigned_to_id" uuid null`,
      `alter table "complaint" add column "assigned_at" timestamptz null`,
      `alter table "complaint" add column "answered_by_id" uuid null`,
      `alter table "complaint" add column "answered_at" timestamptz null`,
      `alter table "complaint" add column "answers" int not null default 0`,
      `alter table "complaint" add column "accepted_at" timestamptz null`,
      `alter table "complaint" add column "accepted_through" text null`,
      `alter table "complaint" add column "link_hash" text null`,
      `alter table "complaint" add column "link_until" timestamptz null`,
      `create index "complaint_assigned" on "complaint" ("institution_id", "assigned_to_id")`,
      `create index "complaint_link" on "complaint" ("link_hash")`,
      `create index "complaint_answer_due" on "complaint" ("answer_due_at") where "answer_overdue_at" is null and "status" in ('TRIAGED', 'ASSIGNED', 'REOPENED')`,
      `create index "complaint_close_due" on "complaint" ("close_due_at") where "close_overdue_at" is null and "status" not in ('CLOSED', 'WITHDRAWN')`,
      `alter table "complaint" drop constraint "complaint_closed"`,
      `alter table "complaint" add constraint "complaint_status" check ("status" in ('OPEN', 'TRIAGED', 'ASSIGNED', 'ANSWERED', 'ACCEPTED', 'REOPENED', 'CLOSED', 'WITHDRAWN'))`,
      `alter table "complaint" add constraint "complaint_triaged" check ("status" in ('OPEN', 'CLOSED', 'WITHDRAWN') or ("class_id" is not null and "answer_due_at" is not null and "close_due_at" is not null and "due_confirmed" is not null))`,
      `alter table "complaint" add constraint "complaint_assigned_to" check ("status" <> 'ASSIGNED' or "assigned_to_id" is not null)`,
      `alter table "complaint" add constraint "complaint_answered" check ("status" not in ('ANSWERED', 'ACCEPTED') or ("answer" is not null and "answered_at" is not null))`,
      `alter table "complaint" add constraint "complaint_accepted" check (("status" <> 'ACCEPTED' or "accepted_at" is not null) and ("accepted_at" is null) = ("accepted_through" is null))`,
      `alter table "complaint" add constraint "complaint_closed" check ("status" <> 'CLOSED' or ("closed_at" is not null and "closed_by_id" is not null and "answer" is not null))`,
      // Whose account opened it is known of these only; a link leads to nothing that was taken back.
      `alter table "complaint" add constraint "complaint_by_partner" check (("source" = 'PARTNER') = ("opened_by_id" is not null) and ("source" <> 'PARTNER' or "partner_id" is not null))`,
      `alter table "complaint" add constraint "complaint_linked" check (("link_hash" is null) = ("link_until" is null) and ("status" <> 'WITHDRAWN' or "link_hash" is null))`,
      ...walls(
        {
          calendar: 'select, insert, update',
          calendar_day: 'select, insert, update, delete',
          complaint_class: 'select, insert, update',
        },
        [
          ['calendar_day', 'calendar_id', 'calendar'],
          ['calendar_day', 'confirmed_by_id', 'person'],
          ['complaint', 'class_id', 'complaint_class'],
          ['complaint', 'opened_by_id', 'person'],
          ['complaint', 'assigned_to_id', 'person'],
          ['complaint', 'answered_by_id', 'person'],
        ],
      ),
    ])
      this.addSql(sql);
  }
}
