import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

const references: readonly (readonly [child: string, column: string, parent: string])[] = [
  ['coordination_answer', 'recorded_by_id', 'person'],
  ['coordination_answer', 'evidence_file_id', 'stored_file'],
];

/** Answers to invitations that staff record as they were given elsewhere; why an invitation was taken back. */
export class AnswersRecorded extends Migration {
  override name = 'm0040-answers-recorded';

  override up(): void {
    this.addSql(`alter table "coordination_invitation" add column "withdrawn_because" text null;`);
    this.addSql(`alter table "coordination_answer" alter column "person_id" drop not null;`);
    const columns = [
      'recorded_by_id" uuid',
      'channel" text',
      'said_on" date',
      'evidence_file_id" uuid',
      'evidence_name" text',
    ];
    for (const column of columns) this.addSql(`alter table "coordination_answer" add column "${column} null;`);
    this.addSql(
      `alter table "coordination_answer" add constraint "coordination_answer_recorded" check (("person_id" is null) = ("recorded_by_id" is not null) and num_nonnulls("recorded_by_id", "channel", "said_on") in (0, 3) and num_nonnulls("evidence_file_id", "evidence_name") in (0, 2) and ("evidence_file_id" is null or "recorded_by_id" is not null))`,
    );
    this.addSql(
      `alter table "coordination_invitation" add constraint "coordination_invitation_withdrawn" check ("withdrawn_because" is null or "withdrawn_at" is not null)`,
    );
    for (const statement of walls({}, references)) this.addSql(statement);
  }
}
