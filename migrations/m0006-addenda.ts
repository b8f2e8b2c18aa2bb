import { Migration } from '@mikro-orm/migrations';

/** Addenda: cases bound to the agreement they amend, and numbers of their own. */
export class Addenda extends Migration {
  override name = 'm0006-addenda';

  override up(): void {
    this.addSql(
      `alter table "cooperation" add column "amends_id" uuid null, add column "addendum_number" int null, add column "ends_on_set_by_id" uuid null;`,
    );
    this.addSql(`create index "cooperation_amends" on "cooperation" ("institution_id", "amends_id");`);
    this.addSql(`alter table "number_series" add column "for_addenda" boolean not null default false;`);
    this.addSql(
      `alter table "number_series" drop constraint "number_series_kind", add constraint "number_series_kind" unique ("institution_id", "kind", "for_addenda");`,
    );
    for (const column of ['amends_id', 'ends_on_set_by_id'])
      this.addSql(
        `alter table "cooperation" add constraint "cooperation_${column}_fk" foreign key ("institution_id", "${column}") references "cooperation" ("institution_id", "id")`,
      );
  }
}
