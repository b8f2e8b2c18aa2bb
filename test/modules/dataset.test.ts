import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dataLists } from '../../src/modules/dataset/data-list.js';
import { ReadPlaces } from '../../src/modules/dataset/read-places.js';
import { projectionsOf } from '../../src/server/compose.js';
import { buildMitraSchema } from '../../src/server/schema.js';
import {
  AgreementKindSetDocument,
  CooperationCardSetDocument,
  DataDictionaryDocument,
} from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { activate, requestCase } from '../support/story.js';
import { valueSop } from '../support/value.js';

const schema = buildMitraSchema();
const lists = dataLists(schema, projectionsOf());

describe('lists as files', () => {
  let api: TestApi;
  let institution: TestInstitution;
  const partners: string[] = [];
  const people: Record<'admin' | 'analyst' | 'desk' | 'other' | 'guest', TestMember> = {} as never;

  /** An API key of a member, laid straight into the database. */
  const keyOf = async (of: TestMember, at = institution): Promise<string> => {
    const prefix = randomBytes(6).toString('hex');
    const key = `mk_${prefix}_${randomBytes(24).toString('base64url')}`;
    await api.gateway.system.query(`insert into "api_key" select * from json_populate_record(null::"api_key", $1)`, [
      JSON.stringify({
        ...{ institution_id: at.id, id: randomUUID(), membership_id: of.membershipId, name: 'Excel', prefix },
        ...{ secret_hash: createHash('sha256').update(key).digest('base64url'), scopes: ['READ'], version: 1 },
        ...{ created_at: '2026-01-01T00:00:00Z', expires_at: '2999-01-01T00:00:00Z' },
      }),
    ]);
    return key;
  };
  const keys: Partial<Record<keyof typeof people, string>> = {};
  const get = (path: string, as: keyof typeof people = 'admin', headers: Record<string, string> = {}) =>
    fetch(`${api.url}/data/${path}`, {
      headers: { 'x-api-key': keys[as] ?? '', 'accept-encoding': 'identity', ...headers },
    });
  const csvOf = async (path: string, as?: keyof typeof people) => {
    const response = await get(path, as);
    expect(response.status, path).toBe(200);
    return (await response.text()).split('\r\n').slice(0, -1);
  };
  const problem = async (path: string, as?: keyof typeof people) => {
    const response = await get(path, as);
    const { type, status } = (await response.json()) as { type: string; status: number };
    expect([status, response.headers.get('content-type')]).toEqual([
      response.status,
      'application/problem+json; charset=utf-8',
    ]);
    return `${status} ${type.replace('urn:mitra:problem:', '')}`;
  };

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, {
      posts: ['DESK', 'CELLAR'],
      units: [{ code: 'TI', kind: 'JURUSAN' }],
    });
    for (const name of ['=HYPERLINK("http://x")', 'PT "Dua"; tiga', 'CV Lain'])
      partners.push(await layPartner(api.gateway, institution, { name }));
    const partnerId = partners[2] ?? '';
    people.admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    people.analyst = await layMember(api.gateway, institution, { roles: ['ANALYST'] });
    people.desk = await layMember(api.gateway, institution, { posts: ['DESK'] });
    people.other = await layMember(api.gateway, institution, { posts: ['CELLAR'] });
    people.guest = await layMember(api.gateway, institution, { partnerId });
    for (const who of ['admin', 'analyst', 'desk', 'other', 'guest'] as const) keys[who] = await keyOf(people[who]);
    await activate(api, people.admin, valueSop, { despiteErrors: true });
    for (const title of ['Satu', 'Dua', 'Tiga'])
      await requestCase(api, people.desk, { partnerId: `par_${partnerId}`, title, channel: 'DESK' });
    const elsewhere = await layInstitution(api.gateway);
    await layPartner(api.gateway, elsewhere, { name: 'Rahasia' });
  });
  // Nobody asks more often than a minute allows, but for the one who tries.
  beforeEach(() => api.clock.set(new Date(api.clock.now().getTime() + 120_000).toISOString()));
  afterAll(() => api?.close());

  it('are all the connections of the contract', async () => {
    const connections = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && type.name.endsWith('Connection') ? [type.name.slice(0, -'Connection'.length)] : [],
    );
    // What is put together when it is asked for, and is no row.
    const others = ['IndicatorEvidence', 'PublicCooperation', 'SearchHit'];
    expect(connections.filter((type) => !lists.some((list) => list.type === type)).sort()).toEqual(others);
    for (const { name } of lists) {
      const [head] = await csvOf(`${name}.csv`);
      expect(head?.split(',')[0], name).toBe('id');
      expect((await get(`${name}.ndjson`)).status, name).toBe(200);
    }
    for (const { name, columns } of lists) {
      const all = await get(`${name}.ndjson?columns=${columns.map((column) => column.name).join(',')}`);
      expect(all.status, name).toBe(200);
      for (const line of (await all.text()).split('\n').filter(Boolean))
        expect(Object.keys(JSON.parse(line)).sort(), name).toEqual(columns.map((column) => column.name).sort());
    }
  });

  it('hold what the caller may see, flat, in the order it was made', async () => {
    const rows = await csvOf('cooperations.csv?columns=title,partner.name,status');
    expect(rows[0]).toBe('id,title,partner.name,status');
    expect(rows.slice(1).map((row) => row.split(',').slice(1).join())).toEqual([
      'Satu,CV Lain,OPEN',
      'Dua,CV Lain,OPEN',
      'Tiga,CV Lain,OPEN',
    ]);
    expect(await csvOf('cooperations.csv?columns=title', 'other')).toEqual(['id,title']);
    expect(await csvOf('cooperations.csv?columns=title', 'desk')).toHaveLength(4);
    expect((await csvOf('partners.csv?columns=name', 'other')).join()).not.toContain('Rahasia');
    const lines = (await (await get('cooperations.ndjson?columns=title,receivedAt')).text()).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(
      ['Satu', 'Dua', 'Tiga'].map((title) => ({
        id: expect.stringMatching(/^coo_/),
        title,
        receivedAt: '2026-03-02T02:00:00.000Z',
      })),
    );
  });

  it('tell by what is known what stands two steps away', async () => {
    const columns = 'columns=title,card.number,card.kind.code,card.kind.title.id,card.unit.code';
    const before = await csvOf(`cooperations.csv?${columns}`);
    expect(before[1]).toMatch(/,Satu,,,,$/);
    const title = { id: 'Perjanjian Kerja Sama', en: 'Cooperation agreement' };
    const made = await api.request(AgreementKindSetDocument, { input: { code: 'PKS', title } }, { as: people.admin });
    const card = {
      ...{ kindId: made.agreementKindSet?.agreementKind?.id, number: '12/PKS' },
      unitId: `unit_${institution.units.TI}`,
    };
    const cooperationId = before[1]?.split(',')[0] ?? '';
    const set = await api.request(CooperationCardSetDocument, { input: { cooperationId, card } }, { as: people.admin });
    expect(set.cooperationCardSet?.userErrors).toEqual([]);
    const after = await csvOf(`cooperations.csv?${columns}`);
    expect(after[1]).toBe(`${cooperationId},Satu,12/PKS,PKS,Perjanjian Kerja Sama,TI`);
    expect(after.slice(2)).toEqual(before.slice(2));
    const cooperations = lists.find(({ name }) => name === 'cooperations');
    const named = cooperations?.columns.filter(({ name }) => columns.split(/[=,]/).includes(name));
    expect(named?.map(({ name, usual }) => `${name} ${usual}`).sort()).toEqual([
      ...['card.kind.code false', 'card.kind.title.id false', 'card.number true', 'card.unit.code false', 'title true'],
    ]);
  });

  it('run no formula, and speak to Excel', async () => {
    const rows = await csvOf('partners.csv?columns=name');
    expect(
      rows
        .slice(1)
        .map((row) => row.slice(row.indexOf(',') + 1))
        .sort(),
    ).toEqual(['"\'=HYPERLINK(""http://x"")"', '"PT ""Dua""; tiga"', 'CV Lain']);
    const excel = await (await get('partners.csv?columns=name&bom=1&separator=semicolon')).arrayBuffer();
    const text = Buffer.from(excel).toString('utf8');
    expect(text.startsWith('\ufeffid;name\r\n')).toBe(true);
    expect(await csvOf('partners.csv?columns=name&separator=tab')).toContainEqual('id\tname');
  });

  it('take filters, go on behind a row, and give what is new', async () => {
    const where = encodeURIComponent(JSON.stringify({ or: [{ titleContains: 'dua' }, { titleContains: 'TIGA' }] }));
    const found = await csvOf(`cooperations.csv?where=${where}&columns=title`);
    expect(found.map((row) => row.split(',')[1])).toEqual(['title', 'Dua', 'Tiga']);
    const [, first = ''] = await csvOf('cooperations.csv?columns=title&limit=1');
    const rest = await csvOf(`cooperations.csv?columns=title&after=${first.split(',')[0]}`);
    expect(rest.map((row) => row.split(',')[1])).toEqual(['title', 'Dua', 'Tiga']);
    expect(await csvOf('cooperations.csv?columns=title&since=2026-03-03')).toHaveLength(1);
    expect(await csvOf('cooperations.csv?columns=title&since=2026-03-02T09:00:00%2B07:00')).toHaveLength(4);
  });

  it('say what is wrong with an address', async () => {
    const asked: Readonly<Record<string, string>> = {
      'nothing.csv': '404 data-list-unknown',
      'partners.xlsx': '404 data-list-unknown',
      'partners.csv?columns=secret': '400 data-query',
      'partners.csv?color=red': '400 data-query',
      'partners.csv?limit=1&limit=2': '400 data-query',
      'partners.csv?limit=0': '400 data-query',
      'partners.csv?limit=1e3': '400 data-query',
      'partners.csv?separator=x': '400 data-query',
      'partners.csv?after=coo_1': '400 data-query',
      'partners.csv?since=yesterday': '400 data-query',
      'partners.csv?since=2026-13-41': '400 data-query',
      'partners.csv?where=x': '400 data-query',
      'partners.csv?where={"nope":1}': '400 data-query',
      [`partners.csv?where={"or":[${Array(201).fill('{"nameContains":"x"}').join()}]}`]: '400 data-query',
      'topics.csv?since=2026-01-01': '400 data-query',
    };
    for (const [path, said] of Object.entries(asked)) expect(await problem(path), path).toBe(said);
    expect(await problem('partners.csv', 'guest')).toBe('403 data-for-staff');
    for (const headers of [{}, { 'x-api-key': `mk_abcdefgh_${'x'.repeat(40)}` }, { authorization: 'Basic eA==' }])
      expect((await fetch(`${api.url}/data/partners.csv`, { headers: headers as never })).status).toBe(401);
  });

  it('keep personal data for those who keep the registers', async () => {
    expect((await csvOf('persons.csv'))[0]).toBe('id,name,createdAt,version');
    expect((await csvOf('persons.csv', 'analyst'))[0]).toBe('id,createdAt,version');
    expect(await problem('persons.csv?columns=name', 'analyst')).toBe('403 data-personal');
    expect(await problem('acts.csv?columns=person.name', 'desk')).toBe('403 data-personal');
    expect((await csvOf('acts.csv', 'desk'))[0]).not.toContain('person.name');
    const flagged = lists.flatMap((list) =>
      list.columns.filter((column) => column.personal).map((column) => `${list.name}.${column.name}`),
    );
    for (const one of [
      'persons.name',
      'partnerContacts.email',
      'complaints.contactPhone',
      'letters.recipient',
      'memberships.email',
      'surveyInvitations.phone',
      'serviceRequests.name',
      'serviceRequests.contact',
    ])
      expect(flagged).toContain(one);
    const open = lists.flatMap((list) =>
      list.columns.filter((column) => !column.personal).map((column) => `${list.name}.${column.name}`),
    );
    expect(open.filter((name) => /email|phone|person\.name|(By|author|owner|assignedTo)\.name$/i.test(name))).toEqual(
      [],
    );
  });

  it('come by a key in any header a spreadsheet can keep, compressed, and not again when nothing changed', async () => {
    const basic = `Basic ${Buffer.from(`excel:${keys.admin}`).toString('base64')}`;
    for (const headers of [{ authorization: basic }, { authorization: `Bearer ${keys.admin}` }] as Record<
      string,
      string
    >[])
      expect((await fetch(`${api.url}/data/partners.csv`, { headers })).status).toBe(200);
    const plain = await get('partners.csv');
    const etag = plain.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"/);
    expect((await get('partners.csv', 'admin', { 'if-none-match': etag })).status).toBe(304);
    await layPartner(api.gateway, institution, { name: 'Baru' });
    const changed = await get('partners.csv', 'admin', { 'if-none-match': etag });
    expect([changed.status, (await changed.text()).includes('Baru')]).toEqual([200, true]);
    const small = await fetch(`${api.url}/data/partners.csv`, {
      headers: { 'x-api-key': keys.admin ?? '', 'accept-encoding': 'gzip' },
    });
    expect(small.headers.get('content-encoding')).toBe('gzip');
    expect(await small.text()).toContain('Baru');
  });

  it('stream what is long, by pages, with two connections at most', async () => {
    await api.gateway.system.query(
      `insert into "partner" ("institution_id", "id", "name", "country", "kind", "level", "address", "created_at", "updated_at")
       select $1, gen_random_uuid(), 'Mitra ' || n, 'ID', 'COMPANY', 'NATIONAL', repeat('Jalan ', 40), now(), now()
       from generate_series(1, 6000) n`,
      [institution.id],
    );
    const whole = await get('partners.csv?columns=name,address');
    expect([whole.headers.get('etag'), whole.headers.get('content-length')]).toEqual([null, null]);
    const rows = (await whole.text()).split('\r\n');
    expect(rows).toHaveLength(6004 + 2);
    const ids = rows.slice(1, -1).map((row) => row.split(',')[0] ?? '');
    expect(new Set(ids).size).toBe(6004);
    expect(ids).toEqual([...ids].sort());
    const zipped = await fetch(`${api.url}/data/partners.csv?columns=name,address`, {
      headers: { 'x-api-key': keys.admin ?? '', 'accept-encoding': 'gzip' },
    });
    expect((await zipped.text()).split('\r\n')).toEqual(rows);
    // A reader that goes away leaves nothing behind: more than may be open at once.
    for (let turn = 0; turn < 25; turn += 1) {
      const control = new AbortController();
      const begun = await fetch(`${api.url}/data/partners.csv`, {
        headers: { 'x-api-key': keys.analyst ?? '' },
        signal: control.signal,
      });
      await begun.body?.getReader().read();
      control.abort();
    }
    const parallel = await Promise.all(
      Array.from({ length: 8 }, () => get('partners.csv?columns=name&limit=4000', 'desk')),
    );
    expect(parallel.map(({ status }) => status)).toEqual(Array(8).fill(200));
  });

  it('leave room for other institutions, however slowly one of them reads', async () => {
    const slow = await layInstitution(api.gateway);
    const key = await keyOf(await layMember(api.gateway, slow, { roles: ['ANALYST'] }), slow);
    await api.gateway.system.query(
      `insert into "partner" ("institution_id", "id", "name", "country", "kind", "level", "address", "created_at", "updated_at")
       select $1, gen_random_uuid(), 'Lambat ' || n, 'ID', 'COMPANY', 'NATIONAL', repeat('Jalan ', 3000), now(), now()
       from generate_series(1, 1000) n`,
      [slow.id],
    );
    const headers = { 'x-api-key': key, 'accept-encoding': 'identity' };
    const begin = (): Promise<IncomingMessage> =>
      new Promise((resolve, reject) => {
        const asked = request(`${api.url}/data/partners.csv`, { headers, agent: false }, (answer) => {
          answer.pause();
          resolve(answer);
        });
        asked.on('error', reject).end();
      });
    const begun = await Promise.all(Array.from({ length: 10 }, begin));
    expect(begun.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(200));
    const more = await fetch(`${api.url}/data/partners.csv?limit=1`, { headers });
    expect([more.status, more.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await get('partners.csv?limit=1')).status).toBe(200);
    for (const answer of begun) answer.destroy();
  });

  it('are given so often in a minute, and keys are guessed so often', async () => {
    const statuses = new Map<number, number>();
    for (let turn = 0; turn < 301; turn += 1) {
      const { status, headers } = await get('topics.csv', 'other');
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 429) expect(headers.get('retry-after')).toBe('60');
    }
    expect([...statuses]).toEqual([
      [200, 300],
      [429, 1],
    ]);
    const guess = async () =>
      (await fetch(`${api.url}/data/topics.csv`, { headers: { 'x-api-key': `mk_${'y'.repeat(40)}` } })).status;
    const guessed: number[] = [];
    for (let turn = 0; turn < 31; turn += 1) guessed.push(await guess());
    expect(guessed).toEqual([...Array(30).fill(401), 429]);
    expect((await get('topics.csv')).status).toBe(200);
  });

  it('are told in a dictionary, as JSON, CSV and through GraphQL', async () => {
    const { dataDictionary } = await api.request(DataDictionaryDocument, {}, { as: people.admin });
    expect(dataDictionary?.map((list) => list.name)).toEqual(lists.map((list) => list.name));
    const cooperations = dataDictionary?.find((list) => list.name === 'cooperations');
    expect(cooperations).toMatchObject({
      object: 'Cooperation',
      since: 'updatedAt',
      filter: 'CooperationWhere',
      label: { indonesian: 'Kerja sama', english: 'Cooperations' },
    });
    expect(cooperations?.columns.find((column) => column.name === 'status')).toEqual({
      ...{ name: 'status', label: { indonesian: 'Status', english: 'Status' }, type: 'CooperationStatus', unit: null },
      ...{ meaning: expect.any(String), nullable: false, values: ['OPEN', 'ACTIVE', 'UNDER_REVIEW', 'CLOSED'] },
      ...{ personal: false, usual: true },
    });
    expect(cooperations?.columns.find((column) => column.name === 'procedure.name.id')?.label).toEqual({
      ...{ indonesian: 'Prosedur (SOP) · Nama (id)', english: 'Procedure · Name (id)' },
    });
    const unsaid = dataDictionary?.flatMap((list) =>
      list.columns.filter((column) => column.meaning.length < 3).map((column) => `${list.name}.${column.name}`),
    );
    expect(unsaid).toEqual([]);
    const { lists: told } = (await (await get('dictionary.json')).json()) as {
      lists: { name: string; columns: { name: string }[] }[];
    };
    expect(told.map((list) => list.name)).toEqual(lists.map((list) => list.name));
    const rows = await csvOf('dictionary.csv');
    expect(rows).toHaveLength(1 + lists.reduce((sum, list) => sum + list.columns.length, 0));
    expect((await api.request(DataDictionaryDocument, {}, { as: people.guest })).dataDictionary).toEqual([]);
  });
});

describe('places to read', () => {
  it('are as many as there are, in turn, and are given back after a fault', async () => {
    const places = new ReadPlaces(2);
    let [now, most] = [0, 0];
    const read = (fails: boolean) =>
      places.take(async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise((later) => setImmediate(later));
        now -= 1;
        if (fails) throw new Error('lost');
      });
    const all = await Promise.allSettled(Array.from({ length: 20 }, (_, at) => read(at % 3 === 0)));
    expect([most, now, all.filter(({ status }) => status === 'rejected').length]).toEqual([2, 0, 7]);
  });
});
