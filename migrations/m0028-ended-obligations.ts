import { Migration } from '@mikro-orm/migrations';

/** Why an obligation was dropped: until now there was one reason only. */
export class EndedObligations extends Migration {
  override name = 'm0028-ended-obligations';

  override up(): void {
    this.addSql(`alter table "obligation" add column "dropped_because" text null;`);
    this.addSql(`update "obligation" set "dropped_because" = 'PLAN' where "status" = 'DROPPED';`);
    this.addSql(
      `alter table "obligation" add constraint "obligation_dropped" check (("status" = 'DROPPED') = ("dropped_because" is not null))`,
    );
  }
}
