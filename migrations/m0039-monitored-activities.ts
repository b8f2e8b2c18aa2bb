import { Migration } from '@mikro-orm/migrations';

/** How activities were carried out, in monitoring reports. Lines of before are of nothing of the kind, and stay as they are. */
export class MonitoredActivities extends Migration {
  override name = 'm0039-monitored-activities';

  override up(): void {
    this.addSql(`alter table "monitoring_line" add column "activity" jsonb null;`);
  }
}
