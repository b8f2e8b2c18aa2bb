import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

/** Standards of service, requests by any door, and the clocks that run on them. */
export class ServiceClocks extends Migration {
  override name = 'm0033-service-clocks';

  override up(): void {
    for (const sql of [
      `create table "service_standard" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "edition" int not null, "title" jsonb not null, "source" text null, "marker" text null, "subject" text not null, "starts" jsonb not null, "stops" jsonb not null, "cancels" jsonb not null, "events" text[] not null, "within" text not null, "mode" text not null, "calendar_id" uuid null, "warnings" jsonb not null, "pause_reasons" jsonb not null, "pause_entered_within" text not null, "valid_from" date not null, "valid_until" date null, "set_by_id" uuid not null, "at" timestamptz not null, primary key ("institution_id", "id"))`,
      `alter table "service_standard" add constraint "service_standard_edition" unique ("institution_id", "code", "edition")`,
      `alter table "service_standard" add constraint "service_standard_subject" check ("subject" in ('REQUEST', 'COOPERATION'))`,
      `alter table "service_standard" add constraint "service_standard_mode" check ("mode" in ('WORKING_DAYS', 'WORKING_HOURS', 'CALENDAR_DAYS', 'HOURS'))`,
      `alter table "service_standard" add constraint "service_standard_valid" check ("valid_from" <= "valid_until")`,

      `create table "service_request_kind" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "title" jsonb not null, "retired" boolean not null default false, "version" int not null default 1, primary key ("institution_id", "id"))`,
      `alter table "service_request_kind" add constraint "service_request_kind_code" unique ("institution_id", "code")`,

      `create table "service_request" ("institution_id" uuid not null, "id" uuid not null, "kind_id" uuid not null, "channel" text not null, "source" text not null, "partner_id" uuid null, "cooperation_id" uuid null, "asker_name" text null, "asker_contact" text null, "words" text null, "received_at" timestamptz not null, "registered_at" timestamptz not null, "registered_by_id" uuid not null, "handler_id" uuid null, "status" text not null, "responded_at" timestamptz null, "followed_up_at" timestamptz null, "delivered_at" timestamptz null, "ended_at" timestamptz null, "steps" int not null default 0, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"))`,
      `create index "service_request_received" on "service_request" ("institution_id", "received_at", "id")`,
      `create index "service_request_partner" on "service_request" ("institution_id", "partner_id")`,
      `create index "service_request_cooperation" on "service_request" ("institution_id", "cooperation_id")`,
      `create index "service_request_registered_by" on "service_request" ("institution_id", "registered_by_id")`,
      `create index "service_request_handler" on "service_request" ("institution_id", "handler_id")`,
      `alter table "service_request" add constraint "service_request_status" check ("status" in ('OPEN', 'RESPONDED', 'FOLLOWED_UP', 'DELIVERED', 'CLOSED', 'WITHDRAWN'))`,
      `alter table "service_request" add constraint "service_request_came" check ("received_at" <= "registered_at")`,
      `alter table "service_request" add constraint "service_request_source" check ("source" in ('STAFF', 'PARTNER') and ("source" <> 'PARTNER' or "partner_id" is not null))`,
      `alter table "service_request" add constraint "service_request_answered" check ("status" not in ('RESPONDED', 'CLOSED') or "responded_at" is not null)`,
      `alter table "service_request" add constraint "service_request_ended" check (("status" in ('CLOSED', 'WITHDRAWN')) = ("ended_at" is not null))`,

      `create table "service_step" ("institution_id" uuid not null, "id" uuid not null, "request_id" uuid not null, "number" int not null, "kind" text not null, "happened_at" timestamptz not null, "entered_at" timestamptz not null, "by_id" uuid not null, "medium" text null, "note" text null, "document_version_id" uuid null, primary key ("institution_id", "id"))`,
      `alter table "service_step" add constraint "service_step_number" unique ("institution_id", "request_id", "number")`,
      `alter table "service_step" add constraint "service_step_kind" check ("kind" in ('RESPONSE', 'FOLLOW_UP', 'DELIVERY', 'CLOSING', 'WITHDRAWAL') and ("kind" <> 'RESPONSE' or "medium" is not null))`,
      `alter table "service_step" add constraint "service_step_happened" check ("happened_at" <= "entered_at")`,

      `create table "service_recount" ("institution_id" uuid not null, "id" uuid not null, "because" text not null, "looked" int not null, "moved" int not null, "by_id" uuid not null, "at" timestamptz not null, primary key ("institution_id", "id"))`,

      `create table "service_clock" ("institution_id" uuid not null, "id" uuid not null, "standard_id" uuid not null, "standard_code" text not null, "subject" text not null, "request_id" uuid null, "cooperation_id" uuid null, "channel" text null, "round" int not null, "started_at" timestamptz not null, "entered_at" timestamptz not null, "due_at" timestamptz not null, "due_confirmed" boolean not null, "status" text not null, "breached_at" timestamptz null, "stopped_at" timestamptz null, "stop_entered_at" timestamptz null, "elapsed_ms" bigint null, "recount_id" uuid null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"))`,
      `create index "service_clock_started" on "service_clock" ("institution_id", "started_at", "id")`,
      `create index "service_clock_due" on "service_clock" ("institution_id", "due_at", "id")`,
      `create index "service_clock_request" on "service_clock" ("institution_id", "request_id")`,
      `create index "service_clock_cooperation" on "service_clock" ("institution_id", "cooperation_id")`,
      // One clock of a standard waits for one thing.
      `create unique index "service_clock_waiting" on "service_clock" ("institution_id", coalesce("request_id", "cooperation_id"), "standard_code") where "stopped_at" is null and "status" <> 'CANCELLED'`,
      `alter table "service_clock" add constraint "service_clock_subject" check (("subject" = 'REQUEST') = ("request_id" is not null) and ("subject" <> 'COOPERATION' or "cooperation_id" is not null))`,
      `alter table "service_clock" add constraint "service_clock_status" check ("status" in ('RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED'))`,
      `alter table "service_clock" add constraint "service_clock_stopped" check (("stopped_at" is null) = ("elapsed_ms" is null) and ("stopped_at" is null) = ("stop_entered_at" is null) and ("status" not in ('RUNNING', 'PAUSED') or "stopped_at" is null))`,
      // In time is what was stopped in time, whatever was told before.
      `alter table "service_clock" add constraint "service_clock_met" check (("status" <> 'MET' or ("stopped_at" is not null and "stopped_at" <= "due_at")) and ("status" <> 'BREACHED' or (("stopped_at" is null or "stopped_at" > "due_at") and "breached_at" is not null)))`,

      `create table "service_pause" ("institution_id" uuid not null, "id" uuid not null, "clock_id" uuid not null, "number" int not null, "reason" text not null, "note" text null, "started_at" timestamptz not null, "started_by_id" uuid not null, "start_entered_at" timestamptz not null, "ended_at" timestamptz null, "ended_by_id" uuid null, "end_entered_at" timestamptz null, primary key ("institution_id", "id"))`,
      `alter table "service_pause" add constraint "service_pause_number" unique ("institution_id", "clock_id", "number")`,
      `create unique index "service_pause_open" on "service_pause" ("institution_id", "clock_id") where "ended_at" is null`,
      `alter table "service_pause" add constraint "service_pause_order" check ("started_at" <= "start_entered_at" and "started_at" <= "ended_at" and ("ended_at" is null) = ("end_entered_at" is null))`,

      `create table "service_rung" ("institution_id" uuid not null, "id" uuid not null, "clock_id" uuid not null, "timer" text not null, "kind" text not null, "due_at" timestamptz not null, "fired_at" timestamptz null, "stopped_at" timestamptz null, primary key ("institution_id", "id"))`,
      `alter table "service_rung" add constraint "service_rung_timer" unique ("institution_id", "clock_id", "timer")`,
      `alter table "service_rung" add constraint "service_rung_kind" check ("kind" in ('WARN', 'BREACH'))`,
      `create index "service_rung_due" on "service_rung" ("due_at") where "fired_at" is null and "stopped_at" is null`,
      ...walls(
        {
          service_standard: 'select, insert',
          service_request_kind: 'select, insert, update',
          service_request: 'select, insert, update',
          service_step: 'select, insert, update',
          service_recount: 'select, insert',
          service_clock: 'select, insert, update',
          service_pause: 'select, insert, update',
          service_rung: 'select, insert, update',
        },
        [
          ['service_standard', 'calendar_id', 'calendar'],
          ['service_standard', 'set_by_id', 'person'],
          ['service_request', 'kind_id', 'service_request_kind'],
          ['service_request', 'partner_id', 'partner'],
          ['service_request', 'cooperation_id', 'cooperation'],
          ['service_request', 'registered_by_id', 'person'],
          ['service_request', 'handler_id', 'person'],
          ['service_step', 'request_id', 'service_request'],
          ['service_step', 'by_id', 'person'],
          ['service_step', 'document_version_id', 'document_version'],
          ['service_recount', 'by_id', 'person'],
          ['service_clock', 'standard_id', 'service_standard'],
          ['service_clock', 'request_id', 'service_request'],
          ['service_clock', 'cooperation_id', 'cooperation'],
          ['service_clock', 'recount_id', 'service_recount'],
          ['service_pause', 'clock_id', 'service_clock'],
          ['service_pause', 'started_by_id', 'person'],
          ['service_pause', 'ended_by_id', 'person'],
          ['service_rung', 'clock_id', 'service_clock'],
        ],
      ),
    ])
      this.addSql(sql);
  }
}
