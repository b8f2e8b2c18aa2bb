import { Migration } from '@mikro-orm/migrations';

/** When the partner of a case could first know of it; of those that are there already, since they began. */
export class Disclosed extends Migration {
  override name = 'm0028-disclosed';

  override up(): void {
    this.addSql(`alter table "cooperation" add column "disclosed_at" timestamptz null`);
    this.addSql(`update "cooperation" set "disclosed_at" = "registered_at"`);
  }
}
