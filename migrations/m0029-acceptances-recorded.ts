import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

const references: readonly (readonly [child: string, column: string, parent: string])[] = [
  ['complaint', 'accepted_recorded_by_id', 'person'],
  ['complaint', 'accepted_evidence_file_id', 'stored_file'],
];

/** How staff know that a complainant was content. Rows from before know it of nobody, and stay as they are. */
export class AcceptancesRecorded extends Migration {
  override name = 'm0029-acceptances-recorded';

  override up(): void {
    for (const column of ['recorded_by_id" uuid', 'channel" text', 'evidence_file_id" uuid', 'evidence_name" text'])
      this.addSql(`alter table "complaint" add column "accepted_${column} null;`);
    this.addSql(
      `alter table "complaint" add constraint "complaint_accepted_recorded" check (num_nonnulls("accepted_recorded_by_id", "accepted_channel", "accepted_evidence_file_id", "accepted_evidence_name") = case when "accepted_through" = 'STAFF' then 4 else 0 end) not valid`,
    );
    for (const statement of walls({}, references)) this.addSql(statement);
  }
}
