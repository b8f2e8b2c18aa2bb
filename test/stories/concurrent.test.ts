import { randomUUID } from 'node:crypto';
import { ClientError, GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CooperationActDocument,
  CooperationDocument,
  DocumentNumbersDocument,
  NumberSeriesPageDocument,
  NumberSeriesSetDocument,
} from '../generated/operations.js';
import { asOwner } from '../platform/event-log-support.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { type ServerProcess, startServerProcess } from '../support/processes.js';
import { codesOf, openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { act, type StoryAnswer, stepsAfter } from '../support/story.js';

const SHOTS = 50;
const CASES = 200;
const AT_ONCE = 20;

describe('two processes on one database, many hands at once', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  const servers: ServerProcess[] = [];
  /** Holds the posts of the Secretary and of the Head of Centre too. */
  let deputy: TestMember;
  /** The partner's other contact. */
  let contact: TestMember;
  let id = '';
  beforeAll(async () => {
    house = await openPusjatan();
    ({ api, people } = house);
    servers.push(...(await Promise.all([0, 1].map(() => startServerProcess(api.connectionString)))));
    for (const kind of ['draft', 'workPlan'])
      await api.request(
        NumberSeriesSetDocument,
        { input: { kind, pattern: `${kind} {seq:4}`, reset: 'NEVER' } },
        { as: people.admin },
      );
    deputy = await layMember(api.gateway, house.institution, { posts: ['SEKBADAN@BADAN', 'KAPUS@PUSAT-A'] });
    contact = await layMember(api.gateway, house.institution, { partnerId: house.partnerId });
    id = await house.toSecretary('Banyak tangan');
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await api?.close();
  });

  const on = async (server: number, as: TestMember, cooperationId: string, action: string, more: object = {}) => {
    const client = new GraphQLClient(`${servers[server]?.url}/graphql`, {
      headers: { authorization: `Bearer ${as.token}`, 'accept-language': 'en' },
    });
    const answer = await client.request(CooperationActDocument, { input: { cooperationId, action, ...more } });
    if (!answer.cooperationAct) throw new Error('the call answered null');
    return answer.cooperationAct;
  };
  /** Half of the calls on each process, half of each of these by each of two persons who may. */
  const shots = (as: TestMember, other: TestMember, action: string) =>
    Promise.all(Array.from({ length: SHOTS }, (_, shot) => on(shot % 2, shot % 4 < 2 ? as : other, id, action)));
  const versionOf = async () =>
    (await api.request(CooperationDocument, { id }, { as: people.centre })).cooperation?.version ?? 0;
  const actsOf = async (action: string) =>
    (
      await api.gateway.system.query<{ count: number }>(
        'select count(*)::int as count from act where cooperation_id = $1 and action = $2',
        [id.slice(4), action],
      )
    )[0]?.count;
  const countersOf = async (kind: string) =>
    (await api.request(NumberSeriesPageDocument, { where: { kindIn: [kind] } }, { as: people.admin })).numberSeries
      ?.nodes[0]?.counters;

  /** One of the answers is the act; the others say what stood in its way. */
  async function oneWinner(as: TestMember, other: TestMember, action: string, reason: string) {
    const before = await versionOf();
    const answers = await shots(as, other, action);
    expect(answers.filter((answer) => answer.userErrors.length === 0)).toHaveLength(1);
    const lost = answers.filter((answer) => answer.userErrors.length > 0);
    expect(new Set(lost.flatMap(codesOf))).toEqual(new Set([reason]));
    expect(lost.every((answer) => answer.cooperation === null)).toBe(true);
    expect([await actsOf(action), await versionOf()]).toEqual([1, before + 1]);
  }

  it(`${SHOTS} parafs: one is given`, async () => {
    await oneWinner(people.secretary, deputy, 'initialAsSecretary', 'ILLEGAL_TRANSITION');
    stepsAfter(await act(api, people.centre, id, 'handToHead'));
    stepsAfter(await act(api, people.head, id, 'initialAsHead'));
  });

  let copies: string[] = [];
  it(`${SHOTS} finalisations: one is done, one number is given`, async () => {
    copies = await copyCase(CASES);
    await oneWinner(people.centre, deputy, 'makeFinal', 'ILLEGAL_TRANSITION');
    const read = await api.request(DocumentNumbersDocument, { id }, { as: people.centre });
    expect(read.cooperation?.documents.map((one) => one.number)).toEqual(['draft 0001', 'workPlan 0001']);
    expect(await countersOf('draft')).toEqual([{ period: '', last: 1 }]);
  });

  it(`${SHOTS} signatures: one is given`, async () => {
    await oneWinner(people.partner, contact, 'signAsPartner', 'GUARD_FAILED');
  });

  it(`${CASES} cases made final on both at once, some cut off: no gap, no double`, { timeout: 60_000 }, async () => {
    const cuts = await cutOff();
    const left = [...copies];
    const winners: StoryAnswer[] = [];
    const made = async (server: number, one: string) => {
      const answer = await on(server, people.centre, one, 'makeFinal').catch(internal);
      if (answer?.userErrors.length === 0) winners.push(answer);
      return answer;
    };
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let one = left.pop(); one !== undefined; one = left.pop()) {
          // A rehearsal and a stranger's try take no number; of two who mean it, one does.
          const [rehearsal, stranger, ...meant] = await Promise.all([
            on(0, people.centre, one, 'makeFinal', { dryRun: true }).catch(internal),
            on(1, people.partner, one, 'makeFinal'),
            made(0, one),
            made(1, one),
          ]);
          expect(codesOf(stranger).length).toBe(1);
          if (rehearsal) expect([[], ['ILLEGAL_TRANSITION']]).toContainEqual(codesOf(rehearsal));
          // Whoever was cut off tries again, as people do.
          while (meant.some((answer) => answer === null) && !meant.some((answer) => answer?.cooperation))
            meant.push(await made(1, one));
        }
      }),
    );
    expect(await cuts()).toBeGreaterThan(CASES / 10);
    expect(winners).toHaveLength(CASES);
    expect(new Set(winners.map((answer) => answer.cooperation?.id)).size).toBe(CASES);
    for (const kind of ['draft', 'workPlan']) {
      const rows = await api.gateway.system.query<{ number: string }>(
        'select number from document where institution_id = $1 and kind = $2 and frozen_at is not null order by number',
        [house.institution.id, kind],
      );
      expect(rows.map((row) => row.number)).toEqual(
        Array.from({ length: CASES + 1 }, (_, index) => `${kind} ${String(index + 1).padStart(4, '0')}`),
      );
      expect(await countersOf(kind)).toEqual([{ period: '', last: CASES + 1 }]);
    }
  });

  /** A call the database cut off: our own fault to the caller, who learns nothing of it. */
  const internal = (error: unknown): null => {
    if (!(error instanceof ClientError)) throw error;
    expect(error.response.errors?.map((one) => one.extensions?.code)).toEqual(['INTERNAL_SERVER_ERROR']);
    return null;
  };

  /**
   * From now on the database throws every seventh document being made final out of its transaction, as a serialization
   * failure (which the house tries again) or as a fault (which the caller does): each time after a number was taken.
   */
  async function cutOff(): Promise<() => Promise<number>> {
    await asOwner(api.connectionString, (owner) =>
      owner.query(`create sequence freezing; create sequence cut;
       create function cut_off() returns trigger language plpgsql security definer as $$ begin
         if nextval('freezing') % 7 = 0 then
           raise exception 'cut off' using errcode = case when nextval('cut') % 2 = 0 then '40001' else 'XX000' end;
         end if;
         return new;
       end $$;
       create trigger cut_off before update on document for each row
         when (old.frozen_at is null and new.frozen_at is not null) execute function cut_off()`),
    );
    return () =>
      asOwner(api.connectionString, async (owner) => {
        const { rows } = await owner.query<{ last: string }>('select last_value as last from cut');
        return Number(rows[0]?.last);
      });
  }

  /** Cases that stand where this one stands, rows and all: how they came there is told elsewhere. */
  async function copyCase(count: number): Promise<string[]> {
    const ids = Array.from({ length: count }, () => randomUUID());
    const copied = (table: string, key: string, changes: string) =>
      api.gateway.system.query(
        `insert into "${table}" select (jsonb_populate_record(t, jsonb_build_object(${changes}))).*
         from "${table}" t cross join unnest($2::uuid[]) as copy(id) where t."${key}" = $1`,
        [id.slice(4), ids],
      );
    const own = (column: string) => `md5(copy.id::text || ${column}::text)::uuid`;
    await copied('cooperation', 'id', `'id', copy.id, 'request_hash', null`);
    await copied('access_grant', 'object_id', `'object_id', copy.id`);
    await copied('task', 'cooperation_id', `'id', ${own('t.id')}, 'cooperation_id', copy.id`);
    await copied('document', 'container_id', `'id', ${own('t.id')}, 'container_id', copy.id`);
    await api.gateway.system.query(
      `insert into document_version select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'document_id', ${own('d.id')}))).*
       from document_version v join document d on d.id = v.document_id cross join unnest($2::uuid[]) as copy(id)
       where d.container_id = $1`,
      [id.slice(4), ids],
    );
    return ids.map((one) => `coo_${one}`);
  }
});
