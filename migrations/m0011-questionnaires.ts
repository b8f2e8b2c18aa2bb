import { Migration } from '@mikro-orm/migrations';

/** Tables whose rows belong to one institution, and what a request may do with them. */
const tenantTables: Record<string, string> = {
  questionnaire: 'select, insert, update',
  questionnaire_revision: 'select, insert',
  questionnaire_version: 'select, insert',
  question_key: 'select, insert',
  form_answer_file: 'select, insert',
};

/** child (column) → parent: both ends carry the institution, so that no reference can cross it. */
const references: readonly [child: string, column: string, parent: string][] = [
  ['questionnaire', 'created_by_id', 'person'],
  ['questionnaire_revision', 'questionnaire_id', 'questionnaire'],
  ['questionnaire_revision', 'person_id', 'person'],
  ['questionnaire_version', 'questionnaire_id', 'questionnaire'],
  ['questionnaire_version', 'published_by_id', 'person'],
  ['question_key', 'questionnaire_id', 'questionnaire'],
  ['form_answer', 'version_id', 'questionnaire_version'],
  ['form_answer_file', 'form_answer_id', 'form_answer'],
  ['form_answer_file', 'file_id', 'stored_file'],
];

/** Questionnaires: drafts with their revisions, published versions, stable keys; what judged the answers of a form. */
export class Questionnaires extends Migration {
  override name = 'm0011-questionnaires';

  override up(): void {
    this.addSql(
      `create table "questionnaire" ("institution_id" uuid not null, "id" uuid not null, "code" text not null, "title" text not null, "titles" jsonb not null, "languages" text[] not null, "document" json not null, "tests" json null, "revision" int not null, "published_number" int null, "for_partners" boolean not null default false, "created_by_id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(`alter table "questionnaire" add constraint "questionnaire_code" unique ("institution_id", "code");`);
    this.addSql(`create index "questionnaire_updated" on "questionnaire" ("institution_id", "updated_at", "id");`);
    this.addSql(`create index "questionnaire_title" on "questionnaire" ("institution_id", "title", "id");`);
    this.addSql(
      `create table "questionnaire_revision" ("institution_id" uuid not null, "id" uuid not null, "questionnaire_id" uuid not null, "number" int not null, "change" text not null, "subject" text null, "document" json not null, "tests" json null, "person_id" uuid not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "questionnaire_revision" add constraint "questionnaire_revision_number" unique ("institution_id", "questionnaire_id", "number");`,
    );
    this.addSql(
      `create table "questionnaire_version" ("institution_id" uuid not null, "id" uuid not null, "questionnaire_id" uuid not null, "number" int not null, "label" text not null, "revision" int not null, "document" json not null, "sha256" text not null, "compatibility" text null, "for_partners" boolean not null, "report" jsonb not null, "published_by_id" uuid not null, "published_at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "questionnaire_version" add constraint "questionnaire_version_number" unique ("institution_id", "questionnaire_id", "number");`,
    );
    this.addSql(
      `alter table "questionnaire_version" add constraint "questionnaire_version_label" unique ("institution_id", "questionnaire_id", "label");`,
    );
    this.addSql(
      `create table "question_key" ("institution_id" uuid not null, "id" uuid not null, "questionnaire_id" uuid not null, "key" text not null, "kind" text not null, "first_number" int not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `alter table "question_key" add constraint "question_key_key" unique ("institution_id", "questionnaire_id", "key");`,
    );
    this.addSql(`alter table "form_answer" add column "version_id" uuid null, add column "dropped" jsonb null;`);
    this.addSql(
      `create table "form_answer_file" ("institution_id" uuid not null, "form_answer_id" uuid not null, "file_id" uuid not null, "file_name" text not null, primary key ("institution_id", "form_answer_id", "file_id"));`,
    );
    this.addSql(`create index "form_answer_file_file" on "form_answer_file" ("institution_id", "file_id");`);

    for (const [table, rights] of Object.entries(tenantTables)) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_institution" foreign key ("institution_id") references "institution" ("id")`,
      );
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`alter table "${table}" force row level security`);
      this.addSql(
        `create policy "own_institution" on "${table}" to mitra_app using ("institution_id" = nullif(current_setting('mitra.institution', true), '')::uuid)`,
      );
      this.addSql(`create policy "engine_room" on "${table}" to mitra_system using (true)`);
      this.addSql(`grant ${rights} on "${table}" to mitra_app`);
      this.addSql(`grant select, insert, update, delete on "${table}" to mitra_system`);
    }
    for (const [child, column, parent] of references)
      this.addSql(
        `alter table "${child}" add constraint "${child}_${column}_fk" foreign key ("institution_id", "${column}") references "${parent}" ("institution_id", "id")`,
      );
  }
}
