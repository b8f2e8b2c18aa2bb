import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../migrations/list.js';
import { keepers } from '../src/modules/document/sweep-files.js';
import { openOwner } from '../src/platform/database/migrator.js';
import { evidence } from '../src/server/evidence.js';
import { entities } from '../src/server/modules.js';
import { createTestDatabase } from './support/postgres-database.js';

/** Tables without an institution, each with its reason. Every other table of ours belongs to one. */
const shared: Readonly<Record<string, string>> = {
  institution: 'is the institution; its own policy is by its id',
  account: 'one human across institutions; the engine room alone reads it',
  session: 'found by its token before the institution is known; the engine room alone reads it',
  one_time_token: 'found by its token before the institution is known; the engine room alone reads it',
  mitra_migration: 'the migrator’s own',
};

/** Files that are no evidence, each with the way it is fetched. */
const otherFiles: Readonly<Record<string, string>> = {
  'document_version.file_id': 'DocumentVersion.downloadUrl',
  'form_answer_file.file_id': 'AnswerFile.downloadUrl',
  'instrument_composition.word_file_id': 'InstrumentComposition.wordUrl',
  'procedure_version.official_file_id': 'public, where the SOP is',
  'procedure_version.decree_file_id': 'the decree’s number and day are told, its file is kept for the audit',
  'cooperation_migration.decree_file_id': 'the same',
  'sheet_import.file_id': 'a sheet is read by the house only; what is to be mended of it is made anew',
};

describe('the database as migrated', () => {
  let owner: pg.Client;
  beforeAll(async () => {
    owner = new pg.Client({ connectionString: await createTestDatabase() });
    await owner.connect();
  });
  afterAll(() => owner.end());
  const list = async (sql: string): Promise<string[]> =>
    (await owner.query<{ it: string }>(sql)).rows.map((row) => row.it);
  const tenantTables = `select c.oid, c.relname as name from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
    and c.relname not in (${Object.keys(shared)
      .map((name) => `'${name}'`)
      .join(', ')})`;

  it('has a column for every property of every entity, and no other', async () => {
    const orm = await openOwner('postgres://unused/unused', entities, migrations);
    const wanted = [...orm.getMetadata().getAll().values()].flatMap((meta) =>
      meta.props
        .filter((prop) => prop.persist !== false)
        .map(
          (prop) => `${meta.tableName}.${prop.fieldNames[0]} ${prop.columnTypes[0]}${prop.nullable ? '' : ' not null'}`,
        ),
    );
    await orm.close(true);
    const found = await list(
      `select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end as it
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and c.relname <> 'mitra_migration'`,
    );
    expect(found.map(plain).sort()).toEqual([...new Set(wanted.map(plain))].sort());
  });

  it('keeps no file that the sweep would take away, and no evidence that nobody could fetch', async () => {
    const found = await list(
      `select c.relname || '.' || a.attname as it from pg_constraint k
       join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
       where k.contype = 'f' and k.confrelid = 'stored_file'::regclass
         and a.attname <> 'institution_id' and c.relname <> 'upload_ticket'`,
    );
    expect(keepers.map((names) => names.join('.')).sort()).toEqual(found.sort());
    const fetched = evidence.map(({ table, file }) => `${table}.${file}`);
    expect([...fetched, ...Object.keys(otherFiles)].sort()).toEqual(found);
    expect(new Set(evidence.map(({ of }) => of)).size).toBe(evidence.length);
  });

  it('walls off every table of an institution: row-level security, forced, with a policy', async () => {
    expect((await list(`select name as it from (${tenantTables}) t`)).length).toBeGreaterThan(20);
    expect(
      await list(
        `select t.name as it from (${tenantTables}) t join pg_class c on c.oid = t.oid where not (c.relrowsecurity and c.relforcerowsecurity and exists (
           select 1 from pg_policy p where p.polrelid = t.oid and 'mitra_app'::regrole = any(p.polroles) and p.polpermissive
           and pg_get_expr(p.polqual, p.polrelid) ~ '^\\(institution_id = .*mitra\\.institution'))`,
      ),
      'tables whose rows any institution could read',
    ).toEqual([]);
    expect(
      await list(
        `select t.name || ': ' || p.polname as it from (${tenantTables}) t join pg_policy p on p.polrelid = t.oid
         where not ('mitra_app'::regrole = any(p.polroles) and pg_get_expr(p.polqual, p.polrelid) ~ 'mitra\\.institution')
         and p.polroles <> array['mitra_system'::regrole::oid]`,
      ),
      'policies that open a table to others',
    ).toEqual([]);
  });

  it('leads every key of such a table with the institution', async () => {
    expect(
      await list(
        `select t.name as it from (${tenantTables}) t where not exists (
           select 1 from pg_index i join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
           where i.indrelid = t.oid and i.indisprimary and i.indnkeyatts > 1 and a.attname = 'institution_id' and a.attnotnull)`,
      ),
    ).toEqual([]);
  });

  it('lets no reference cross institutions', async () => {
    expect(
      await list(
        `select k.conrelid::regclass || '.' || k.conname as it from pg_constraint k
         join (${tenantTables}) child on child.oid = k.conrelid join (${tenantTables}) parent on parent.oid = k.confrelid
         where k.contype = 'f' and not exists (
           select 1 from unnest(k.conkey, k.confkey) as pair(here, there)
           join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.here and a.attname = 'institution_id'
           join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.there and b.attname = 'institution_id')`,
      ),
    ).toEqual([]);
    expect(
      await list(
        `select t.name as it from (${tenantTables}) t where not exists (
           select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'f' and k.confrelid = 'institution'::regclass)`,
      ),
      'tables whose institution need not exist',
    ).toEqual([]);
  });

  it('lets the application role change nothing that was recorded for good, and nothing of the engine room', async () => {
    const may = (role: string, tables: string, right: string) =>
      list(`select c.relname || ': ${right}' as it from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and c.relname in (${tables}) and (has_table_privilege('${role}', c.oid, '${right}')${right === 'truncate' || right === 'delete' ? '' : ` or has_any_column_privilege('${role}', c.oid, '${right}')`})`);
    const kept =
      "'event', 'act', 'document_version', 'questionnaire_revision', 'questionnaire_version', 'question_key', 'form_answer_file'";
    for (const right of ['update', 'delete', 'truncate']) expect(await may('mitra_app', kept, right)).toEqual([]);
    for (const right of ['select', 'insert', 'update', 'delete'])
      expect(await may('mitra_app', "'account', 'session', 'one_time_token', 'mitra_migration'", right)).toEqual([]);
    expect(await may('mitra_app', kept, 'insert')).toHaveLength(7);
    expect(
      await list(
        `select rolname as it from pg_roles where rolname in ('mitra_app', 'mitra_system') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin)`,
      ),
    ).toEqual([]);
  });

  it('would catch a table without a wall', async () => {
    await owner.query('create table "bare" ("id" uuid primary key, "partner_id" uuid)');
    try {
      const open = await list(
        `select t.name as it from (${tenantTables}) t join pg_class c on c.oid = t.oid where not c.relrowsecurity`,
      );
      expect(open).toEqual(['bare']);
    } finally {
      await owner.query('drop table "bare"');
    }
  });
});

describe('what is generated', () => {
  it('lists every migration, in order', () => {
    const files = globSync('migrations/m*.ts')
      .map((file) => basename(file, '.ts'))
      .sort();
    expect(migrations.map((step) => step.name)).toEqual(files);
    expect(migrations.map((step) => new step.class(undefined as never, undefined as never).name)).toEqual(files);
  });

  it('has a snapshot that is the entities (npm run migration writes a migration with it)', async () => {
    const orm = await openOwner('postgres://unused/unused', entities, migrations, 'migrations');
    expect(await orm.migrator.checkSchema(), 'the entities and migrations/.snapshot.json differ').toBe(false);
    await orm.close(true);
    const without = await openOwner('postgres://unused/unused', entities.slice(1), migrations, 'migrations');
    expect(await without.migrator.checkSchema()).toBe(true);
    await without.close(true);
  });

  it('has the typed operations of the contract (npm run codegen writes them)', async () => {
    const codegen = promisify(execFile)(process.execPath, [
      'node_modules/@graphql-codegen/cli/esm/bin.js',
      '--config',
      'codegen.yml',
      '--check',
    ]);
    await expect(codegen, 'test/generated is stale: npm run codegen').resolves.toBeDefined();
  });
});

/** A column's type under one name: the ORM's and PostgreSQL's differ for some. */
const plain = (column: string): string =>
  column
    .replace(/ timestamptz\b/, ' timestamp with time zone')
    .replace(/ int\b/, ' integer')
    .replace(/ varchar\(/, ' character varying(')
    .replace(/ bigserial\b/, ' bigint');
