import { Migration } from '@mikro-orm/migrations';

/** child (column) → parent: both ends carry the institution, so that no reference can cross it. */
const references: readonly [child: string, column: string, parent: string][] = [
  ['cooperation_migration', 'from_version_id', 'procedure_version'],
  ['cooperation_migration', 'to_version_id', 'procedure_version'],
  ['cooperation_migration', 'decree_file_id', 'stored_file'],
  ['cooperation_migration', 'person_id', 'person'],
];

/** By which decree running cases were moved to another version of their SOP. */
export class CooperationMigrationTable extends Migration {
  override name = 'm0009-cooperation-migration';

  override up(): void {
    this.addSql(
      `create table "cooperation_migration" ("institution_id" uuid not null, "id" uuid not null, "from_version_id" uuid not null, "to_version_id" uuid not null, "decree_number" text not null, "decree_on" date not null, "decree_file_id" uuid not null, "decree_sample" boolean not null default false, "moved" int not null, "stayed" int not null, "person_id" uuid not null, "at" timestamptz not null, primary key ("institution_id", "id"));`,
    );
    this.addSql(
      `create index "cooperation_migration_to" on "cooperation_migration" ("institution_id", "to_version_id", "at");`,
    );
    this.addSql(
      `alter table "cooperation_migration" add constraint "cooperation_migration_institution" foreign key ("institution_id") references "institution" ("id")`,
    );
    this.addSql('alter table "cooperation_migration" enable row level security');
    this.addSql('alter table "cooperation_migration" force row level security');
    this.addSql(
      `create policy "own_institution" on "cooperation_migration" to mitra_app using ("institution_id" = nullif(current_setting('mitra.institution', true), '')::uuid)`,
    );
    this.addSql('create policy "engine_room" on "cooperation_migration" to mitra_system using (true)');
    this.addSql('grant select, insert on "cooperation_migration" to mitra_app');
    this.addSql('grant select, insert, update, delete on "cooperation_migration" to mitra_system');
    for (const [child, column, parent] of references)
      this.addSql(
        `alter table "${child}" add constraint "${child}_${column}_fk" foreign key ("institution_id", "${column}") references "${parent}" ("institution_id", "id")`,
      );
  }
}
