import { Migration } from '@mikro-orm/migrations';

/** The outbox of letters, and where an institution's letters are answered to. */
export class Letters extends Migration {
  override name = 'm0010-letters';

  override up(): void {
    this.addSql(
      `create table "letter" ("institution_id" uuid not null, "id" uuid not null, "template" text not null, "sender" text not null, "recipient" text not null, "language" text not null, "subject_id" uuid null, "sealed" text null, "status" text not null, "attempts" int not null default 0, "queued_at" timestamptz not null, "useful_until" timestamptz not null, "next_try_at" timestamptz null, "settled_at" timestamptz null, "failure" text null, "message_id" text null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "letter_due" on "letter" ("next_try_at") where "status" = 'WAITING';`);
    this.addSql(
      `create index "letter_subject" on "letter" ("institution_id", "subject_id") where "status" = 'WAITING';`,
    );
    this.addSql(`create index "letter_queued" on "letter" ("institution_id", "queued_at", "id");`);
    // What a letter holds is there while it waits, and never after.
    this.addSql(
      `alter table "letter" add constraint "letter_secret" check (("status" = 'WAITING') = ("sealed" is not null) and ("status" = 'WAITING') = ("next_try_at" is not null) and ("status" = 'WAITING') = ("settled_at" is null))`,
    );
    this.addSql(
      `alter table "letter" add constraint "letter_institution" foreign key ("institution_id") references "institution" ("id")`,
    );
    this.addSql(`alter table "letter" enable row level security`);
    this.addSql(`alter table "letter" force row level security`);
    this.addSql(
      `create policy "own_institution" on "letter" to mitra_app using ("institution_id" = nullif(current_setting('mitra.institution', true), '')::uuid)`,
    );
    this.addSql(`create policy "engine_room" on "letter" to mitra_system using (true)`);
    this.addSql(`grant select, insert, update on "letter" to mitra_app`);
    this.addSql(`grant select, insert, update, delete on "letter" to mitra_system`);

    this.addSql(`alter table "institution" add column "reply_to" text null;`);
  }
}
