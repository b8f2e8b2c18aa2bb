import { Migration } from '@mikro-orm/migrations';

/** What people who took part in a case are told. A row never changes but for when it was read. */
export class Notices extends Migration {
  override name = 'm0005-notices';

  override up(): void {
    this.addSql(
      `create table "notice" ("institution_id" uuid not null, "id" uuid not null, "person_id" uuid not null, "cooperation_id" uuid not null, "number" int not null, "kind" text not null, "acted_by_id" uuid not null, "at" timestamptz not null, "read_at" timestamptz null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "notice_person" on "notice" ("institution_id", "person_id", "at", "id");`);
    this.addSql(`create index "notice_unread" on "notice" ("institution_id", "person_id") where "read_at" is null;`);
    this.addSql(
      `alter table "notice" add constraint "notice_once" unique ("institution_id", "cooperation_id", "number", "person_id");`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_institution" foreign key ("institution_id") references "institution" ("id")`,
    );
    for (const column of ['person_id', 'acted_by_id'])
      this.addSql(
        `alter table "notice" add constraint "notice_${column}_fk" foreign key ("institution_id", "${column}") references "person" ("institution_id", "id")`,
      );
    this.addSql(
      `alter table "notice" add constraint "notice_act_fk" foreign key ("institution_id", "cooperation_id", "number") references "act" ("institution_id", "cooperation_id", "number")`,
    );
    this.addSql(`alter table "notice" enable row level security`);
    this.addSql(`alter table "notice" force row level security`);
    this.addSql(
      `create policy "own_institution" on "notice" to mitra_app using ("institution_id" = nullif(current_setting('mitra.institution', true), '')::uuid)`,
    );
    this.addSql(`create policy "engine_room" on "notice" to mitra_system using (true)`);
    this.addSql(`grant select, insert, update ("read_at") on "notice" to mitra_app`);
    this.addSql(`grant select, insert, update, delete on "notice" to mitra_system`);
  }
}
