import type { ResultOf } from '@graphql-typed-document-node/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClauseRedlineDocument, ClausesDocument, ClausesRedlineDocument } from '../generated/operations.js';
import {
  agree,
  clauseIn,
  clausesOf,
  consent,
  counter,
  type Guild,
  message,
  openGuild,
  parley,
  propose,
  remove,
  withdraw,
  words,
} from '../support/clauses.js';
import { cpuTime } from '../support/cpu-time.js';
import { listen, streaming } from './notification-support.js';

type Redline = NonNullable<ResultOf<typeof ClauseRedlineDocument>['clauseRedline']>['body'];
const shown = (line: Redline | undefined) =>
  line?.parts
    .map(({ kind, text }) => (kind === 'SAME' ? text : kind === 'ADDED' ? `[+${text}+]` : `[-${text}-]`))
    .join('');

describe('reading clauses', () => {
  let guild: Guild;
  let people: Guild['people'];
  beforeAll(async () => {
    guild = await openGuild();
    ({ people } = guild);
  });
  afterAll(() => guild?.close());

  const clauses = async (as: Guild['people'][keyof Guild['people']], where: object) =>
    (await guild.api.request(ClausesDocument, { where }, { as })).clauses;

  it('finds them over all cases by status, party, code and whom they wait for', async () => {
    const [one, two] = [await parley(guild, 'One'), await parley(guild, 'Two')];
    const agreed = await clauseIn(guild, people.speaker, one, 'INSTITUTION');
    await agree(guild, agreed.text.id);
    const half = await clauseIn(guild, people.envoy, one, 'PARTNER');
    await consent(guild, people.envoy, { textId: half.text.id, party: 'PARTNER' });
    const { clauseIds } = await propose(guild, people.speaker, two, 'INSTITUTION', [
      { code: 'TERM', body: words('Tiga tahun.') },
    ]);
    const [fresh] = clauseIds;
    const ids = async (where: object, as = people.analyst) => (await clauses(as, where))?.nodes.map((node) => node.id);
    expect(await ids({ statusIn: ['AGREED'] })).toEqual([agreed.id]);
    expect(await ids({ wordedBy: 'PARTNER' })).toEqual([half.id]);
    expect(await ids({ codeIn: ['TERM'] })).toEqual([fresh]);
    expect((await ids({ awaiting: 'INSTITUTION' }))?.toSorted()).toEqual([half.id, fresh].toSorted());
    expect(await ids({ awaiting: 'PARTNER' })).toEqual([fresh]);
    expect(await ids({ and: [{ cooperationId: one }, { not: { statusIn: ['AGREED'] } }] })).toEqual([half.id]);
    expect(await clauses(people.analyst, { or: [{ cooperationId: one }, { cooperationId: two }] })).toMatchObject({
      totalCount: 3,
    });
    expect(await ids({}, people.stranger)).toEqual([]);
    expect((await ids({ statusIn: ['AGREED'] }, people.envoy))?.length).toBe(1);
  });

  it('compares two texts of a clause, in either language', async () => {
    const id = await parley(guild, 'Redline');
    const first = await clauseIn(guild, people.speaker, id, 'INSTITUTION', 'Berlaku 3 (tiga) tahun.');
    const { clause } = await counter(guild, people.envoy, {
      textId: first.text.id,
      party: 'PARTNER',
      heading: words('Judul baru', 'Heading'),
      body: words('Berlaku 5 (lima) tahun.', 'Valid for five years.'),
    });
    const ask = async (from: string, to: string, language?: 'ID' | 'EN', as = people.analyst) =>
      (await guild.api.request(ClauseRedlineDocument, { from, to, ...(language && { language }) }, { as }))
        .clauseRedline;
    const [from, to] = [first.text.id, clause?.text.id ?? ''];
    const line = await ask(from, to);
    expect(line).toMatchObject({ untranslated: false, body: { grain: 'WORD' } });
    expect([shown(line?.heading), shown(line?.body)]).toEqual([
      'Judul[+ baru+]',
      'Berlaku [-3 -][+5 +]([-tiga-][+lima+]) tahun.',
    ]);
    const english = await ask(from, to, 'EN');
    expect(english).toMatchObject({ untranslated: true });
    expect([shown(english?.heading), shown(english?.body)]).toEqual(['Heading', '[+Valid for five years.+]']);
    expect(await ask(from, to, 'ID', people.stranger)).toBeNull();
    const other = await clauseIn(guild, people.speaker, id, 'INSTITUTION');
    expect(await ask(from, other.text.id)).toBeNull();
    expect(await ask(from, other.id)).toBeNull();
  });

  it('compares all clauses between two instants', async () => {
    const id = await parley(guild, 'Whole');
    const at = (minute: number) => `2026-03-02T03:${String(minute).padStart(2, '0')}:00Z`;
    guild.api.clock.set(at(1));
    const stays = await clauseIn(guild, people.speaker, id, 'INSTITUTION', 'Tetap.');
    const changes = await clauseIn(guild, people.speaker, id, 'INSTITUTION', 'Biaya bersama.');
    const goes = await clauseIn(guild, people.speaker, id, 'INSTITUTION', 'Pergi.');
    guild.api.clock.set(at(3));
    await counter(guild, people.envoy, { textId: changes.text.id, party: 'PARTNER', body: words('Biaya sendiri.') });
    await remove(guild, people.speaker, { textId: goes.text.id, party: 'INSTITUTION' });
    const comes = await clauseIn(guild, people.envoy, id, 'PARTNER', 'Datang.');
    const ask = async (from: number, to: number, as = people.envoy) => {
      const variables = { cooperationId: id, from: at(from), to: at(to) };
      const { clausesRedline } = await guild.api.request(ClausesRedlineDocument, variables, { as });
      return clausesRedline?.map(({ clauseId, change, redline }) => [clauseId, change, shown(redline?.body) ?? null]);
    };
    expect(await ask(2, 4)).toEqual([
      [stays.id, 'SAME', null],
      [changes.id, 'CHANGED', 'Biaya [-bersama-][+sendiri+].'],
      [goes.id, 'REMOVED', '[-Pergi.-]'],
      [comes.id, 'ADDED', '[+Datang.+]'],
    ]);
    expect((await ask(0, 2))?.map(([, change]) => change)).toEqual(['ADDED', 'ADDED', 'ADDED']);
    expect(await ask(2, 4, people.stranger)).toEqual([]);
  });

  it('is not held up by long clauses that have nothing in common', { timeout: 60_000 }, async () => {
    const id = await parley(guild, 'Hostile');
    const long = (sign: string) =>
      Array.from({ length: 20_000 }, (_, index) => `${sign}${index}. `)
        .join('')
        .slice(0, 20_000)
        .trim();
    guild.api.clock.set('2026-03-02T04:01:00Z');
    for (let times = 0; times < 4; times += 1) {
      const five = Array.from({ length: 5 }, () => ({ heading: words('H'), body: words(long('a')) }));
      const { clauseIds } = await propose(guild, people.speaker, id, 'INSTITUTION', five);
      expect(clauseIds).toHaveLength(5);
    }
    guild.api.clock.set('2026-03-02T04:03:00Z');
    const { nodes } = (await clausesOf(guild, people.envoy, id)).clauses;
    for (const { text } of nodes)
      await counter(guild, people.envoy, { textId: text.id, party: 'PARTNER', body: words(long('b')) });
    const variables = { cooperationId: id, from: '2026-03-02T04:02:00Z', to: '2026-03-02T04:04:00Z' };
    const started = cpuTime();
    const { clausesRedline } = await guild.api.request(ClausesRedlineDocument, variables, { as: people.envoy });
    expect(cpuTime() - started).toBeLessThan(5_000);
    expect(clausesRedline).toHaveLength(20);
    expect(new Set(clausesRedline?.map((one) => one.redline?.body.grain))).toContain('WHOLE');
  });

  it('tells who acted by events without a word of the clause, to both sides', async () => {
    const id = await parley(guild, 'Events');
    const clause = await clauseIn(guild, people.speaker, id, 'INSTITUTION', 'Kata-kata rahasia.');
    const recorded = await message(guild, people.speaker);
    await consent(guild, people.speaker, { textId: clause.text.id, party: 'PARTNER', recorded });
    const rows = await guild.api.gateway.system.query<{ kind: string; facts: Record<string, unknown> }>(
      'select kind, facts from event where subject_id = $1 order by seq',
      [clause.id.slice(4)],
    );
    const facts = { cooperationId: id.slice(4), textId: clause.text.id.slice(4), number: 1, round: 1 };
    expect(rows).toEqual([
      {
        kind: 'CLAUSE_PROPOSED',
        facts: { ...facts, sha256: clause.text.sha256, party: 'INSTITUTION', channel: null, standing: 'PROPOSED' },
      },
      {
        kind: 'CLAUSE_CONSENTED',
        facts: {
          ...facts,
          sha256: clause.text.sha256,
          party: 'PARTNER',
          channel: 'MESSAGE',
          standing: 'CONSENTED_BY_PARTNER',
        },
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain('rahasia');
  });

  it('tells both sides at once by subscription, and nobody else', async () => {
    const id = await parley(guild, 'Live');
    const clause = await clauseIn(guild, people.speaker, id, 'INSTITUTION');
    const query = `subscription { eventRecorded(where: { subjectTypeIn: ["Clause"] }) {
      id cursor kind personId subject { __typename id ... on Clause { status } } } }`;
    const [speaker, envoy, stranger] = [people.speaker, people.envoy, people.stranger].map((as) =>
      listen(guild.api, as, query),
    );
    await streaming(guild.api, 3);
    await consent(guild, people.speaker, { textId: clause.text.id, party: 'INSTITUTION' });
    await withdraw(guild, people.speaker, { textId: clause.text.id, party: 'INSTITUTION' });
    const subject = { __typename: 'Clause', id: clause.id };
    expect(await speaker?.has(2)).toMatchObject([
      { kind: 'CLAUSE_CONSENTED', personId: `per_${people.speaker.personId}`, subject },
      { kind: 'CLAUSE_CONSENT_WITHDRAWN', subject },
    ]);
    expect(await envoy?.has(2)).toMatchObject([
      { kind: 'CLAUSE_CONSENTED', personId: null, subject },
      { kind: 'CLAUSE_CONSENT_WITHDRAWN', personId: null, subject },
    ]);
    expect(stranger?.events).toEqual([]);
  });
});
