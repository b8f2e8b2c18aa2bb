import { Migration } from '@mikro-orm/migrations';

/** What was taken back or corrected: told by a later act, since acts and versions of documents never change. */
export class TakenBack extends Migration {
  override name = 'm0008-taken-back';

  override up(): void {
    this.addSql(`alter table "act" add column "takes_back" int null, add column "corrections" jsonb null;`);
    this.addSql(
      `alter table "act" add constraint "act_takes_back" unique ("institution_id", "cooperation_id", "takes_back");`,
    );
    this.addSql(
      `alter table "act" add constraint "act_takes_back_fk" foreign key ("institution_id", "cooperation_id", "takes_back") references "act" ("institution_id", "cooperation_id", "number");`,
    );
    this.addSql(`alter table "document" add column "taken_back" int[] not null default '{}';`);
    this.addSql(`alter table "form_answer" add column "taken_back_at" timestamptz null;`);
  }
}
