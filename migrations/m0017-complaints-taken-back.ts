import { Migration } from '@mikro-orm/migrations';

/** What leads from a receipt to the complaint its response opened, where no invitation and no response does. */
export class ComplaintsTakenBack extends Migration {
  override name = 'm0017-complaints-taken-back';

  override up(): void {
    this.addSql(`alter table "complaint" add column "take_back_hash" text null;`);
    this.addSql(
      `alter table "complaint" add constraint "complaint_taken_back" check ("take_back_hash" is null or ("source" = 'RESPONSE' and "status" <> 'WITHDRAWN'))`,
    );
  }
}
