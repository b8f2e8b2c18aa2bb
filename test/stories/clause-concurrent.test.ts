import { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ClauseConsentDocument,
  ClauseConsentWithdrawDocument,
  ClauseCounterDocument,
  ClauseHistoryDocument,
  ClausesReorderDocument,
} from '../generated/operations.js';
import { clauseIn, clauseNow, type Guild, openGuild, parley, words } from '../support/clauses.js';
import type { TestMember } from '../support/fixture.js';
import { type ServerProcess, startServerProcess } from '../support/processes.js';

const SHOTS = 50;

describe('clauses on two processes, many hands at once', () => {
  let guild: Guild;
  const servers: ServerProcess[] = [];
  beforeAll(async () => {
    guild = await openGuild();
    servers.push(...(await Promise.all([0, 1].map(() => startServerProcess(guild.api.connectionString)))));
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await guild?.close();
  });

  const clients = new Map<string, GraphQLClient>();
  const on = (shot: number, as: TestMember): GraphQLClient => {
    const url = servers[shot % 2]?.url ?? '';
    const client =
      clients.get(`${url} ${as.token}`) ??
      new GraphQLClient(`${url}/graphql`, {
        headers: { authorization: `Bearer ${as.token}`, 'accept-language': 'en' },
      });
    clients.set(`${url} ${as.token}`, client);
    return client;
  };
  const side = (shot: number) =>
    shot % 4 < 2
      ? ({ as: guild.people.speaker, party: 'INSTITUTION' } as const)
      : ({ as: guild.people.envoy, party: 'PARTNER' } as const);
  const historyOf = async (id: string) =>
    (await guild.api.request(ClauseHistoryDocument, { id }, { as: guild.people.speaker })).clause?.texts.nodes ?? [];

  it(`${SHOTS} new texts for one: one is taken, the others are told of it`, async () => {
    const id = await parley(guild, 'One text');
    const clause = await clauseIn(guild, guild.people.speaker, id, 'INSTITUTION');
    const answers = await Promise.all(
      Array.from({ length: SHOTS }, async (_, shot) => {
        const { as, party } = side(shot);
        const input = { textId: clause.text.id, party, body: words(`Rumusan ${shot}.`) };
        return (await on(shot, as).request(ClauseCounterDocument, { input })).clauseCounter;
      }),
    );
    const [won, ...more] = answers.filter((answer) => answer?.userErrors.length === 0);
    expect(more).toEqual([]);
    const lost = answers.filter((answer) => answer?.clause === null).map((answer) => answer?.userErrors);
    expect(lost).toHaveLength(SHOTS - 1);
    for (const errors of lost)
      expect(errors).toMatchObject([{ code: 'STALE', currentVersion: 2, currentId: won?.clause?.text.id }]);
    expect(await historyOf(clause.id)).toMatchObject([{ number: 1 }, { number: 2, body: won?.clause?.text.body }]);
  });

  it(`${SHOTS} edits and consents at once, in several waves: no consent is to words its giver had not seen`, async () => {
    const id = await parley(guild, 'Mixed');
    const { id: clauseId } = await clauseIn(guild, guild.people.speaker, id, 'INSTITUTION');
    /** What callers were told they had done, by the text they named. */
    const worded: { party: string; body: string; onto: string }[] = [];
    const given: { party: string; text: string }[] = [];
    const codes = new Set<string>();
    for (let wave = 0; wave < 4; wave += 1) {
      const seen = (await clauseNow(guild, guild.people.speaker, id, clauseId)).text;
      await Promise.all(
        Array.from({ length: SHOTS }, async (_, shot) => {
          const { as, party } = side(shot);
          const body = `Gelombang ${wave}, ${shot}.`;
          const input = { textId: seen.id, party };
          const kind = shot % 5;
          if (kind === 0) {
            const one = await on(shot, as).request(ClauseCounterDocument, { input: { ...input, body: words(body) } });
            for (const { code } of one.clauseCounter?.userErrors ?? []) codes.add(code);
            if (one.clauseCounter?.clause) worded.push({ party, body, onto: seen.id });
          } else if (kind === 1) {
            const one = await on(shot, as).request(ClauseConsentWithdrawDocument, { input });
            for (const { code } of one.clauseConsentWithdraw?.userErrors ?? []) codes.add(code);
          } else {
            const one = await on(shot, as).request(ClauseConsentDocument, { input });
            for (const { code } of one.clauseConsent?.userErrors ?? []) codes.add(code);
            if (one.clauseConsent?.clause) given.push({ party, text: seen.id });
          }
        }),
      );
    }
    expect([...codes].sort()).toEqual(expect.arrayContaining(['STALE']));
    expect([...codes].every((code) => ['STALE', 'ALREADY_EXISTS', 'NOT_FOUND', 'TOO_MANY'].includes(code))).toBe(true);

    const texts = await historyOf(clauseId);
    expect(texts.map((text) => text.number)).toEqual(texts.map((_, index) => index + 1));
    // No update is lost: every text that was taken is there, once, behind the one its author had seen.
    expect(texts.slice(1).map((text) => [text.party, text.body?.id])).toEqual(
      worded.map(({ party, body }) => [party, body]),
    );
    expect(texts.slice(0, -1).map((text) => text.id)).toEqual(worded.map(({ onto }) => onto));
    // No consent is lost, none is elsewhere, and none to an older text holds.
    const kept = texts.flatMap((text) => text.consents.map(({ party }) => ({ party, text: text.id })));
    const inOrder = (list: typeof given) => list.map((one) => `${one.text} ${one.party}`).sort();
    expect(inOrder(kept)).toEqual(inOrder(given));
    expect(texts.slice(0, -1).flatMap((text) => text.consents.filter((one) => one.voidedAt === null))).toEqual([]);
    const live = texts.at(-1)?.consents.filter((one) => one.voidedAt === null) ?? [];
    const { status, version } = await clauseNow(guild, guild.people.speaker, id, clauseId);
    expect(status === 'AGREED').toBe(new Set(live.map((one) => one.party)).size === 2);
    const events = await guild.api.gateway.system.query<{ version: number }>(
      'select subject_version as version from event where subject_id = $1 order by seq',
      [clauseId.slice(4)],
    );
    expect(events.map((one) => one.version)).toEqual(Array.from({ length: version }, (_, index) => index + 1));
  });

  it('orders set at once leave each clause at one place of its own', async () => {
    const id = await parley(guild, 'Orders');
    const ids: string[] = [];
    for (const body of ['A', 'B', 'C', 'D'])
      ids.push((await clauseIn(guild, guild.people.speaker, id, 'INSTITUTION', body)).id);
    await Promise.all(
      Array.from({ length: 12 }, (_, shot) => {
        const clauseIds = [...ids.slice(shot % 4), ...ids.slice(0, shot % 4)];
        return on(shot, side(shot).as).request(ClausesReorderDocument, { input: { cooperationId: id, clauseIds } });
      }),
    );
    const numbers = await Promise.all(
      ids.map(async (one) => (await clauseNow(guild, guild.people.envoy, id, one)).number),
    );
    expect(numbers.toSorted()).toEqual([1, 2, 3, 4]);
  });
});
