import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

const references: readonly (readonly [child: string, column: string, parent: string])[] = [
  ['source_confirmation', 'procedure_version_id', 'procedure_version'],
  ['source_confirmation', 'evidence_file_id', 'stored_file'],
  ['source_confirmation', 'confirmed_by_id', 'person'],
];

/** Who held an SOP's source against the original; the SOP's file itself is never edited. */
export class SourceConfirmations extends Migration {
  override name = 'm0023-source-confirmations';

  override up(): void {
    this.addSql(
      `create table "source_confirmation" ("institution_id" uuid not null, "id" uuid not null, "procedure_version_id" uuid not null, "source" text not null, "note" text not null, "evidence_file_id" uuid not null, "evidence_name" text not null, "confirmed_by_id" uuid not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "source_confirmation" add constraint "source_confirmation_once" unique ("institution_id", "procedure_version_id", "source");`,
    );
    this.addSql(`alter table "procedure_version" add column "confirmed_sources" text[] not null default '{}';`);
    for (const statement of walls({ source_confirmation: 'select, insert' }, references)) this.addSql(statement);
  }
}
