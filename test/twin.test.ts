import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../src/platform/read/global-id.js';
import { startApi, type TestApi, unchanged } from './support/api.js';
import type { TestMember } from './support/fixture.js';
import { asked } from './support/twin/asked.js';
import { inputs } from './support/twin/inputs.js';
import { forPartners, inner } from './support/twin/kinds.js';
import type { World } from './support/twin/own.js';
import { kindsOf, type Place, placed, places, selection } from './support/twin/places.js';
import { layWorld } from './support/twin/world.js';

const all = [...places('query'), ...places('mutation')].filter((place) => !(place.name in inner));

describe('another institution’s object answers exactly as one that does not exist', () => {
  let api: TestApi;
  let a: World;
  let b: World;

  beforeAll(async () => {
    api = await startApi();
    a = await layWorld(api);
    b = await layWorld(api);
  });
  afterAll(() => api.close());

  async function ask(place: Place, as: TestMember, id: string, dryRun = false) {
    const { field, path } = place;
    const own = (kind: string) => globalId(kind, a.rows[kind] ?? '');
    const base = place.root === 'mutation' ? { input: inputs[field.name]?.(own, a) } : (asked[field.name]?.(own) ?? {});
    const args = placed(base, path, id, path.includes('value')) as Record<string, unknown>;
    if (dryRun && place.root === 'mutation') args.input = { ...(args.input as object), dryRun: true };
    const given = field.args.filter((arg) => arg.name in args);
    const query = `${place.root} (${given.map((arg) => `$${arg.name}: ${arg.type}`)}) {
      ${field.name}(${given.map((arg) => `${arg.name}: $${arg.name}`)}) ${selection(field.type)} }`;
    const { status, body } = await api.raw(query, args, { as, language: 'en' });
    return JSON.stringify({ status, body })
      .replaceAll(id, '<id>')
      .replaceAll(id.slice(id.indexOf('_') + 1), '<row>');
  }

  it('has a case for every id that any root field takes', () => {
    const missing = all.flatMap((place) => [
      ...(kindsOf(place).length === 0
        ? [`${place.name}: say in "kinds" what it names, or in "inner" why nothing`]
        : []),
      ...(place.root === 'mutation' && !inputs[place.field.name] ? [`${place.name}: add a case to "inputs"`] : []),
    ]);
    expect(missing.join('\n')).toBe('');
    const names = new Set([...places('query'), ...places('mutation')].map((place) => place.field.name));
    expect(
      Object.keys(inputs).filter((name) => !names.has(name)),
      'cases of mutations that are gone',
    ).toEqual([]);
  });

  const cases = all.flatMap((place) => {
    const of = kindsOf(place);
    return of.map((kind) => [of.length > 1 ? `${place.name}: ${kind}` : place.name, place, kind] as const);
  });
  it.each(cases)('%s', async (_name, place, kind) => {
    expect(a.rows[kind] && b.rows[kind], `no row of kind ${kind} in the twin worlds: lay one`).toBeTruthy();
    const [own, foreign, never] = [a.rows[kind] ?? '', b.rows[kind] ?? '', randomUUID()].map((id) =>
      globalId(kind.split('/')[0] ?? '', id),
    );
    for (const as of [a.staff, a.contact]) {
      const [elsewhere, nowhere] = await unchanged(api, async () => [
        await ask(place, as, foreign ?? ''),
        await ask(place, as, never ?? ''),
      ]);
      expect(elsewhere, `${kind} of another institution, and none at all`).toBe(nowhere);
      // Else the case proves nothing: the call must get as far as looking the id up.
      if (as === (forPartners.has(place.field.name) ? a.contact : a.staff))
        expect(await ask(place, as, own ?? '', true), `${kind} of one's own`).not.toBe(nowhere);
    }
  });

  it('speaks to the database as the role that is walled in, whatever the connection string says', async () => {
    const who = "select current_user as who, current_setting('is_superuser') as super";
    expect(await api.gateway.read(a.institution.id, who)).toEqual([{ who: 'mitra_app', super: 'off' }]);
    expect(await api.gateway.transaction(a.institution.id, (work) => work.query(who))).toEqual([
      { who: 'mitra_app', super: 'off' },
    ]);
    expect(await api.gateway.system.query(who)).toEqual([{ who: 'mitra_system', super: 'off' }]);
  });

  it('hides every row of every table from a connection bound elsewhere', async () => {
    const tables = await api.gateway.system.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'institution_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and has_table_privilege('mitra_app', c.oid, 'select') order by 1`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const seen = async (as: World, of: World, table: string) => {
      const rows = await api.gateway.read(
        as.institution.id,
        `select 1 as one from "${table}" where institution_id = $1`,
        [of.institution.id],
      );
      return rows.length;
    };
    for (const { name } of tables) {
      expect(await seen(b, b, name), `no row in ${name}: lay one`).toBeGreaterThan(0);
      expect(await seen(a, b, name), name).toBe(0);
      const others = await api.gateway.read(
        a.institution.id,
        `select 1 as one from "${name}" where institution_id <> $1`,
        [a.institution.id],
      );
      expect(others, name).toEqual([]);
    }
    expect(await api.gateway.read(a.institution.id, 'select id from institution')).toEqual([{ id: a.institution.id }]);
  });

  it('lets nobody write into another institution', async () => {
    const write = (sql: string) => api.gateway.read(a.institution.id, sql, [b.institution.id]);
    await expect(
      write("insert into person (institution_id, id, name, created_at) values ($1, gen_random_uuid(), 'x', now())"),
    ).rejects.toThrow('row-level security');
    expect(
      await unchanged(api, () => write("update partner set name = 'x' where institution_id = $1 returning 1 as one")),
    ).toEqual([]);
    await expect(write('update partner set institution_id = $1')).rejects.toThrow('row-level security');
    expect(
      await unchanged(api, () => write('delete from access_grant where institution_id = $1 returning 1 as one')),
    ).toEqual([]);
  });
});
