import { Migration } from '@mikro-orm/migrations';

/** Tables whose rows belong to one institution, and what a request may do with them. */
const tenantTables: Record<string, string> = {
  need: 'select, insert, update',
  number_series: 'select, insert, update',
  number_counter: 'select, insert, update',
};

/** child (column) → parent: both ends carry the institution, so that no reference can cross it. */
const references: readonly [child: string, column: string, parent: string][] = [
  ['need', 'unit_id', 'org_unit'],
  ['need', 'partner_id', 'partner'],
  ['need', 'cooperation_id', 'cooperation'],
  ['need', 'recorded_by_id', 'person'],
  ['number_counter', 'series_id', 'number_series'],
  ['cooperation', 'basis_id', 'cooperation'],
  ['procedure_version', 'official_file_id', 'stored_file'],
];

/** The needs register, numbering series, the basis of a cooperation, and the official file of an SOP. */
export class NeedsNumbersOfficialFiles extends Migration {
  override name = 'm0004-needs-numbers-official-files';

  override up(): void {
    this.addSql(
      `create table "need" ("institution_id" uuid not null, "id" uuid not null, "source" text not null, "title" text not null, "description" text null, "unit_id" uuid null, "partner_id" uuid null, "cooperation_id" uuid null, "status" text not null, "recorded_by_id" uuid not null, "at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`create index "need_recorded" on "need" ("institution_id", "at", "id");`);
    this.addSql(`create index "need_title" on "need" ("institution_id", "title", "id");`);
    this.addSql(`create index "need_cooperation" on "need" ("institution_id", "cooperation_id");`);

    this.addSql(
      `create table "number_series" ("institution_id" uuid not null, "id" uuid not null, "kind" text not null, "pattern" text not null, "reset" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, primary key ("institution_id", "id"));`,
    );
    this.addSql(`alter table "number_series" add constraint "number_series_kind" unique ("institution_id", "kind");`);
    this.addSql(
      `create table "number_counter" ("institution_id" uuid not null, "series_id" uuid not null, "period" text not null, "last" int not null, primary key ("institution_id", "series_id", "period"));`,
    );
    this.addSql(`alter table "document" add constraint "document_number" unique ("institution_id", "number");`);

    this.addSql(`alter table "cooperation" add column "basis_id" uuid null;`);
    this.addSql(`create index "cooperation_basis" on "cooperation" ("institution_id", "basis_id");`);
    this.addSql(
      `alter table "procedure_version" add column "official_file_id" uuid null, add column "official_file_name" text null, add column "official_sample" boolean not null default false;`,
    );

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
