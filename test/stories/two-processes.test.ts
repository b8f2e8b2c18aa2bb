import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { GraphQLClient, gql } from 'graphql-request';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { type ServerProcess, startServerProcess } from '../support/processes.js';
import { activate } from '../support/story.js';

const sop = 'procedures/pusjatan/kerja-sama-dalam-negeri/1.0.0.yaml';
const WRITERS = 16;
const CASES_EACH = 10;
const KILLS = 50;

interface Seen {
  readonly id: string;
  readonly cursor: string;
  readonly kind: string;
}

describe('two processes on one database', () => {
  let api: TestApi;
  const servers: ServerProcess[] = [];
  let institution: TestInstitution;
  let partnerId: string;
  let partner: TestMember;
  let analyst: TestMember;

  beforeAll(async () => {
    api = await startApi();
    servers.push(await startServerProcess(api.connectionString), await startServerProcess(api.connectionString));
    institution = await layInstitution(api.gateway, {
      units: [{ code: 'BADAN', kind: 'BADAN', echelon: 'I' }],
      posts: ['KABADAN@BADAN'],
    });
    partnerId = await layPartner(api.gateway, institution);
    const admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    partner = await layMember(api.gateway, institution, { partnerId });
    analyst = await layMember(api.gateway, institution, { roles: ['ANALYST'] });
    await activate(api, admin, await readFile(sop, 'utf8'));
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await api.close();
  });

  const request = (server: number, title: string) =>
    new GraphQLClient(`${servers[server]?.url}/graphql`, {
      headers: { authorization: `Bearer ${partner.token}` },
    }).request<{ cooperationRequest: { userErrors: object[] } }>(
      gql`mutation ($input: CooperationRequestInput!) { cooperationRequest(input: $input) { userErrors { code message } } }`,
      {
        input: {
          partnerId: `par_${partnerId}`,
          title,
          channel: 'PORTAL',
          facts: [{ name: 'addressees', value: { positions: [`pos_${institution.posts['KABADAN@BADAN']}`] } }],
        },
      },
    );

  /** Takes up to `wanted` events behind a cursor from one process, then cuts the line as a dead network does. */
  async function take(server: number, after: string | null, wanted: number): Promise<Seen[]> {
    const client = createClient({
      url: `${servers[server]?.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${analyst.token}` },
      retryAttempts: 0,
    });
    const seen: Seen[] = [];
    const stream = client.iterate<{ eventRecorded: Seen }>({
      query: 'subscription ($after: String) { eventRecorded(after: $after) { id cursor kind } }',
      variables: { after },
    });
    try {
      for await (const { data, errors } of stream) {
        if (errors) throw new Error(JSON.stringify(errors));
        if (data) seen.push(data.eventRecorded);
        if (seen.length >= wanted) break;
      }
    } finally {
      client.terminate();
    }
    return seen;
  }

  /** The cursor of the log's last event, once it is the expected one: the relay gives it its place after the commit. */
  async function head(kind: string): Promise<string | null> {
    for (;;) {
      const { events } = await api.request<{ events: { nodes: Seen[] } }>(
        gql`{ events(last: 1) { nodes { id cursor kind } } }`,
        {},
        { as: analyst },
      );
      if (events.nodes[0]?.kind === kind) return events.nodes[0].cursor;
    }
  }

  it(`an act on one is received on the other; ${KILLS} cut lines under ${WRITERS} writers lose and double nothing`, async () => {
    const start = await head('PROCEDURE_ACTIVATED');
    const total = WRITERS * CASES_EACH;
    const writing = Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        for (let n = 0; n < CASES_EACH; n += 1) {
          const answer = await request(writer % 2, `Request ${writer}.${n}`);
          expect(answer.cooperationRequest.userErrors).toEqual([]);
        }
      }),
    );
    const got: Seen[] = [];
    for (let line = 0; line <= KILLS; line += 1) {
      const after = got.at(-1)?.cursor ?? start;
      const left = total - got.length;
      const wanted = line === KILLS ? left : Math.min(randomInt(1, 5), left - (KILLS - line));
      if (wanted > 0) got.push(...(await take(line % 2, after, wanted)));
    }
    await writing;
    expect(got).toHaveLength(total);
    expect(new Set(got.map((event) => event.id)).size).toBe(total);
    expect(new Set(got.map((event) => event.kind))).toEqual(new Set(['COOPERATION_REQUESTED']));

    const log: Seen[] = [];
    let after: string | null = start;
    for (;;) {
      const page = await api.request<{
        events: { nodes: Seen[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>(
        gql`query ($after: String) { events(first: 100, after: $after) { nodes { id cursor kind } pageInfo { hasNextPage endCursor } } }`,
        { after },
        { as: analyst },
      );
      log.push(...page.events.nodes);
      if (!page.events.pageInfo.hasNextPage) break;
      after = page.events.pageInfo.endCursor;
    }
    expect(got.map((event) => event.id)).toEqual(log.map((event) => event.id));
  });
});
