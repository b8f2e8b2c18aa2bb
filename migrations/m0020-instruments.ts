import { Migration } from '@mikro-orm/migrations';
import { walls } from './walls.js';

/** Versions of instruments that were composed from agreed clauses, and which texts of which clauses they hold. */
export class Instruments extends Migration {
  override name = 'm0020-instruments';

  override up(): void {
    this.addSql(
      `create table "instrument_composition" ("institution_id" uuid not null, "id" uuid not null, "cooperation_id" uuid not null, "document_id" uuid not null, "document_version_id" uuid not null, "word_file_id" uuid not null, "word_file_name" text not null, "sha256" text not null, "paper" jsonb not null, "person_id" uuid not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "instrument_composition" add constraint "instrument_composition_version" unique ("institution_id", "document_version_id");`,
    );
    this.addSql(
      `create index "instrument_composition_cooperation" on "instrument_composition" ("institution_id", "cooperation_id", "at");`,
    );
    this.addSql(
      `create index "instrument_composition_word" on "instrument_composition" ("institution_id", "word_file_id");`,
    );
    this.addSql(
      `create table "instrument_clause" ("institution_id" uuid not null, "id" uuid not null, "composition_id" uuid not null, "number" int not null, "clause_id" uuid not null, "clause_text_id" uuid not null, "sha256" text not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "instrument_clause" add constraint "instrument_clause_number" unique ("institution_id", "composition_id", "number");`,
    );
    this.addSql(
      `alter table "instrument_clause" add constraint "instrument_clause_once" unique ("institution_id", "composition_id", "clause_id");`,
    );
    this.addSql(`create index "instrument_clause_text" on "instrument_clause" ("institution_id", "clause_text_id");`);
    for (const statement of walls({ instrument_composition: 'select, insert', instrument_clause: 'select, insert' }, [
      ['instrument_composition', 'cooperation_id', 'cooperation'],
      ['instrument_composition', 'document_id', 'document'],
      ['instrument_composition', 'document_version_id', 'document_version'],
      ['instrument_composition', 'word_file_id', 'stored_file'],
      ['instrument_composition', 'person_id', 'person'],
      ['instrument_clause', 'composition_id', 'instrument_composition'],
      ['instrument_clause', 'clause_id', 'clause'],
      ['instrument_clause', 'clause_text_id', 'clause_text'],
    ]))
      this.addSql(statement);
  }
}
