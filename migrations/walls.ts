/** A table whose rows belong to one institution, and what a request may do with them (`select, insert, update`). */
export type TenantTables = Readonly<Record<string, string>>;
/** child (column) → parent: both ends carry the institution, so that no reference can cross it. */
export type References = readonly (readonly [child: string, column: string, parent: string])[];

/** The statements that wall tables off by institution, grant them, and tie their references. */
export function walls(tables: TenantTables, references: References): string[] {
  return [
    ...Object.entries(tables).flatMap(([table, rights]) => [
      `alter table "${table}" add constraint "${table}_institution" foreign key ("institution_id") references "institution" ("id")`,
      `alter table "${table}" enable row level security`,
      `alter table "${table}" force row level security`,
      `create policy "own_institution" on "${table}" to mitra_app using ("institution_id" = nullif(current_setting('mitra.institution', true), '')::uuid)`,
      `create policy "engine_room" on "${table}" to mitra_system using (true)`,
      `grant ${rights} on "${table}" to mitra_app`,
      `grant select, insert, update, delete on "${table}" to mitra_system`,
    ]),
    ...references.map(
      ([child, column, parent]) =>
        `alter table "${child}" add constraint "${child}_${column}_fk" foreign key ("institution_id", "${column}") references "${parent}" ("institution_id", "id")`,
    ),
  ];
}
