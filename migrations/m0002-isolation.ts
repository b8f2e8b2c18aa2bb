import { Migration } from '@mikro-orm/migrations';

/** Tables whose rows belong to one institution, and what a request may do with them. */
const tenantTables: Record<string, string> = {
  access_grant: 'select, insert, delete',
  act: 'select, insert',
  api_key: 'select, insert, update',
  approval_slot: 'select, insert, update, delete',
  assignment: 'select, insert, update',
  comment: 'select, insert, update',
  cooperation: 'select, insert, update',
  delegation: 'select, insert, update',
  document: 'select, insert, update',
  document_version: 'select, insert',
  event: 'select, insert',
  form_answer: 'select, insert, update',
  idempotency: 'select, insert, update',
  membership: 'select, insert, update',
  org_unit: 'select, insert, update',
  partner: 'select, insert, update',
  partner_class_set: 'select, insert',
  partner_contact: 'select, insert, update',
  person: 'select, insert, update',
  position: 'select, insert, update',
  procedure_version: 'select, insert, update',
  stored_file: 'select, insert, update',
  task: 'select, insert, update',
  timer: 'select, insert, update',
  upload_ticket: 'select, insert, update',
};

/** Tables without an institution: for the engine room alone. */
const globalTables = ['institution', 'account', 'session', 'one_time_token'];

/** child (column) → parent: both ends carry the institution, so that no reference can cross it. */
const references: readonly [child: string, column: string, parent: string][] = [
  ['org_unit', 'parent_id', 'org_unit'],
  ['position', 'unit_id', 'org_unit'],
  ['assignment', 'position_id', 'position'],
  ['assignment', 'person_id', 'person'],
  ['delegation', 'position_id', 'position'],
  ['delegation', 'person_id', 'person'],
  ['membership', 'person_id', 'person'],
  ['membership', 'partner_id', 'partner'],
  ['api_key', 'membership_id', 'membership'],
  ['partner', 'class_set_id', 'partner_class_set'],
  ['partner', 'merged_into_id', 'partner'],
  ['partner_contact', 'partner_id', 'partner'],
  ['partner_contact', 'person_id', 'person'],
  ['partner_contact', 'membership_id', 'membership'],
  ['session', 'membership_id', 'membership'],
  ['one_time_token', 'membership_id', 'membership'],
  ['procedure_version', 'decree_file_id', 'stored_file'],
  ['upload_ticket', 'file_id', 'stored_file'],
  ['upload_ticket', 'membership_id', 'membership'],
  ['upload_ticket', 'person_id', 'person'],
  ['document_version', 'person_id', 'person'],
  ['approval_slot', 'person_id', 'person'],
  ['document_version', 'document_id', 'document'],
  ['document_version', 'file_id', 'stored_file'],
  ['approval_slot', 'document_id', 'document'],
  ['cooperation', 'partner_id', 'partner'],
  ['cooperation', 'procedure_version_id', 'procedure_version'],
  ['act', 'cooperation_id', 'cooperation'],
  ['act', 'person_id', 'person'],
  ['comment', 'cooperation_id', 'cooperation'],
  ['form_answer', 'container_id', 'cooperation'],
  ['form_answer', 'person_id', 'person'],
  ['task', 'cooperation_id', 'cooperation'],
  ['timer', 'cooperation_id', 'cooperation'],
];

/** The wall between institutions, in the database itself: roles, row-level security, references that cannot cross. */
export class Isolation extends Migration {
  override name = 'm0002-isolation';

  override up(): void {
    for (const role of ['mitra_app', 'mitra_system']) this.addSql(roleStatement(role));
    this.addSql('grant usage on schema public to mitra_app, mitra_system');
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
    for (const table of globalTables) this.addSql(`grant select, insert, update, delete on "${table}" to mitra_system`);
    this.addSql('alter table "institution" enable row level security');
    this.addSql('alter table "institution" force row level security');
    this.addSql(
      `create policy "own_institution" on "institution" for select to mitra_app using ("id" = nullif(current_setting('mitra.institution', true), '')::uuid)`,
    );
    this.addSql('create policy "engine_room" on "institution" to mitra_system using (true)');
    this.addSql('grant select on "institution" to mitra_app');
    this.addSql('grant usage on all sequences in schema public to mitra_app, mitra_system');
    for (const [child, column, parent] of references)
      this.addSql(
        `alter table "${child}" add constraint "${child}_${column}_fk" foreign key ("institution_id", "${column}") references "${parent}" ("institution_id", "id")`,
      );
    for (const table of ['membership', 'session', 'one_time_token'])
      this.addSql(
        `alter table "${table}" add constraint "${table}_account_id_fk" foreign key ("account_id") references "account" ("id")`,
      );
    for (const statement of appendOnly) this.addSql(statement);
  }
}

/** Roles belong to the whole cluster: another database of it may have made them already. */
const roleStatement = (role: string): string => `do $$
begin
  begin
    create role ${role} nologin;
  exception when duplicate_object or unique_violation then null;
  end;
  if not pg_has_role(current_user, '${role}', 'member') then
    execute format('grant ${role} to %I', current_user);
  end if;
end $$`;

const kept = (row: 'old' | 'new'): string =>
  ['institution_id', 'id', 'seq', 'kind', 'subject_type', 'subject_id', 'subject_version', 'person_id', 'at', 'facts']
    .map((column) => `${row}."${column}"`)
    .join(', ');

/** An event's only change is to be given its place, once; acts never change at all. */
const appendOnly = [
  `create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$`,
  // The condition is told without a call: the relay changes every event once.
  `create trigger event_is_kept before update on "event" for each row when (
  old."position" is not null or new."position" is null or (${kept('new')}) is distinct from (${kept('old')})
) execute function refuse_change()`,
  'create trigger event_is_not_deleted before delete on "event" for each row execute function refuse_change()',
  'create trigger act_is_kept before update or delete on "act" for each row execute function refuse_change()',
  // The right to update is there for row locks alone: the bytes a row names are what a paraf was given on.
  'create trigger stored_file_is_kept before update on "stored_file" for each row execute function refuse_change()',
  'create trigger version_is_kept before update or delete on "document_version" for each row execute function refuse_change()',
];
