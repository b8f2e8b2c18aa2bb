import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/kernel/canonical-json.js';
import type { SurveyMode } from '../../src/modules/survey/mode-notice.js';
import { type DumpedRow, dumpAll, hits, matchers, type Sides, sidesOf } from '../support/attacker.js';
import {
  newKey,
  openResponseWorld,
  type ResponseWorld,
  saveDraft,
  submitted,
  type TestCampaign,
} from '../support/response.js';

const [PEOPLE, K, CAMPAIGNS] = [60, 5, 4];
const markOf = (index: number): string => `Penanda nomor ${index} ${'é'.repeat(index)}`;

/** A campaign answered by everybody in an order of chance, each with a mark of his own; and what leaked meanwhile. */
interface Drill {
  readonly campaign: TestCampaign;
  readonly dump: readonly DumpedRow[];
  /** After every response: who has answered so far, and which responses are there. */
  readonly moments: readonly { readonly people: ReadonlySet<string>; readonly responses: ReadonlySet<string> }[];
  /** Response → invitation, by the marks. */
  readonly truth: ReadonlyMap<string, string>;
}

describe('who knows everything in the database but the server’s secret', () => {
  let world: ResponseWorld;
  let client: pg.Client;
  let drills: Drill[];
  let control: Drill;

  beforeAll(async () => {
    world = await openResponseWorld();
    client = new pg.Client({ connectionString: world.api.connectionString });
    await client.connect();
    // First, while the tables are empty: later rows fill the places of those that were rewritten.
    control = await drill('IDENTIFIED', CAMPAIGNS + 1);
    drills = [];
    for (let seed = 1; seed <= CAMPAIGNS; seed += 1) drills.push(await drill('ANONYMOUS', seed));
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await world.api.close();
  });

  async function drill(mode: SurveyMode, seed: number): Promise<Drill> {
    const campaign = await world.campaign({ mode, k: K, invitations: PEOPLE + 7 });
    const shuffled = <T>(list: T[], by: number): T[] =>
      fc.sample(fc.shuffledSubarray(list, { minLength: list.length }), { seed: by, numRuns: 1 })[0] ?? [];
    // Neither the order of the invitations nor that of the answers may say which mark is whose.
    const marks = shuffled(
      Array.from({ length: PEOPLE }, (_, index) => index),
      seed + 1_000,
    );
    const all = campaign.invitations.slice(0, PEOPLE).map((one, at) => ({ ...one, index: marks[at] ?? 0 }));
    const order = shuffled(all, seed);
    const moments: Drill['moments'][number][] = [];
    for (const { token, index } of order) {
      const answers = answersOf(index);
      if (index % 3 === 0) await saveDraft(world.api, { token, answers: answers.slice(0, 1) });
      await submitted(world.api, token, answers);
      const ids = async (sql: string) =>
        new Set((await client.query<{ id: string }>(sql, [campaign.id])).rows.map(({ id }) => id));
      moments.push({
        people: await ids('select invitation_id as id from survey_participation where campaign_id = $1'),
        responses: await ids('select id from survey_response where campaign_id = $1'),
      });
    }
    const dump = await dumpAll(client);
    const byMark = new Map(all.map(({ id, index }) => [markOf(index), id]));
    const truth = new Map(
      dump.flatMap(({ table, row }): [string, string][] =>
        table === 'survey_response' && row.campaign_id === campaign.id
          ? [[String(row.id), byMark.get(markIn(row.answers)) ?? '']]
          : [],
      ),
    );
    return { campaign, dump, moments, truth };
  }

  const answersOf = (index: number) => [
    { question: 'nps', value: { number: index % 7 } },
    { question: 'whyDetractor', value: { text: markOf(index) } },
  ];
  const markIn = (answers: unknown): string =>
    (answers as { question: string; value: { text: string } }[]).find((one) => one.question === 'whyDetractor')?.value
      .text ?? '';

  /** The most that chance gives: n matchings of sets of any size are right n times on average, with variance n. */
  const most = (matchings: number, deviations: number): number => matchings + deviations * Math.sqrt(matchings);

  it('would find out who answered what if it were kept: the matchers work', () => {
    expect(control.truth.size).toBe(PEOPLE);
    const sides = sidesOf(control.dump, control.campaign.id);
    const found = (name: string) => hits(matchers[name]?.(sides) ?? new Map(), control.truth);
    expect(found('shared values')).toBe(PEOPLE);
    expect(found('place of participation beside place of response')).toBe(PEOPLE);
    expect(found('transaction of participation beside transaction of response')).toBe(PEOPLE);
    expect(found('place of participation backwards beside place of response')).toBeLessThan(PEOPLE / 4);
    // A hash made with a key that lies in the database, as it must not be.
    const [answers, key] = [answersOf(3), 'a key that is kept'];
    const body_hash = createHmac('sha256', key)
      .update(canonicalJson({ answers, language: null }))
      .digest('base64url');
    const careless: Sides = {
      people: [
        { id: 'person', rows: [{ table: 'survey_participation', place: 0, transaction: 0, row: { key, body_hash } }] },
      ],
      responses: [{ id: 'response', rows: [{ table: 'survey_response', place: 0, transaction: 0, row: { answers } }] }],
    };
    expect([...(matchers['tried hashes']?.(careless) ?? [])]).toEqual([['response', 'person']]);
  });

  it('links anonymous responses to links no better than chance, from the whole of the database', () => {
    const worked = new Map<string, number>();
    for (const { campaign, dump, truth } of drills) {
      expect(truth.size).toBe(PEOPLE);
      const sides = sidesOf(dump, campaign.id);
      expect([sides.people.length, sides.responses.length]).toEqual([PEOPLE, PEOPLE]);
      for (const [name, matcher] of Object.entries(matchers))
        if (name !== 'tried hashes' || campaign === drills[0]?.campaign)
          worked.set(name, (worked.get(name) ?? 0) + hits(matcher(sides), truth));
    }
    // 100 matchers: chance is beyond this once in some 10,000 runs.
    for (const [name, right] of worked) expect(right, name).toBeLessThan(most(CAMPAIGNS, 7));
    expect(worked.get('tried hashes')).toBe(0);
  });

  it('who watched every moment knows the step of a response, and within it no better than chance', () => {
    const worked = new Map<string, number>();
    let steps = 0;
    for (const { campaign, dump, moments, truth } of drills) {
      const sides = sidesOf(dump, campaign.id);
      for (const step of stepsOf(moments, sides)) {
        expect([step.people.length, step.responses.length]).toEqual([K, K]);
        for (const { id } of step.responses) expect(step.people.map((one) => one.id)).toContain(truth.get(id));
        steps += 1;
        for (const [name, matcher] of Object.entries(matchers))
          worked.set(name, (worked.get(name) ?? 0) + hits(matcher(step), truth));
      }
    }
    expect(steps).toBe((CAMPAIGNS * PEOPLE) / K);
    for (const [name, right] of worked) expect(right, name).toBeLessThan(most(steps, 5.5));
  });

  /** What somebody sees who looks after every response: who came in before a step, and what the step let out. */
  function stepsOf(moments: Drill['moments'], { people, responses }: Sides): Sides[] {
    const found: Sides[] = [];
    let before: { people: ReadonlySet<string>; responses: ReadonlySet<string> } = {
      people: new Set(),
      responses: new Set(),
    };
    for (const moment of moments) {
      if (moment.responses.size === before.responses.size) continue;
      const isNew = (side: 'people' | 'responses', id: string) => moment[side].has(id) && !before[side].has(id);
      found.push({
        people: people.filter(({ id }) => isNew('people', id)),
        responses: responses.filter(({ id }) => isNew('responses', id)),
      });
      before = moment;
    }
    return found;
  }

  it('finds no row that holds both, no time, no word of an answer outside the answers, no event of a submit', () => {
    for (const { campaign, dump, truth } of drills) {
      const people = new Set(campaign.invitations.map(({ id }) => id));
      for (const { table, row } of dump) {
        const words = JSON.stringify(row);
        const named = [...people].filter((id) => words.includes(id));
        if (named.length === 0) continue;
        expect(
          [...truth.keys()].filter((id) => words.includes(id)),
          table,
        ).toEqual([]);
        expect(words, table).not.toContain('Penanda');
      }
      const own = dump.filter(({ row }) => row.campaign_id === campaign.id);
      for (const { row } of own.filter((one) => one.table === 'survey_response'))
        expect(row).toMatchObject({
          ...{
            anonymous: true,
            invitation_id: null,
            partner_id: null,
            segment: null,
            submitted_at: null,
            language: null,
          },
        });
      const events = dump.filter(({ table, row }) => table === 'event' && row.subject_id === campaign.id);
      expect(new Set(events.map(({ row }) => row.kind))).toEqual(new Set(['SURVEY_RESULTS_ADVANCED']));
      expect(events).toHaveLength(PEOPLE / K);
      const marked = dump.filter(({ row }) => JSON.stringify(row).includes('Penanda'));
      expect(new Set(marked.map(({ table }) => table))).toEqual(new Set(['survey_response', 'survey_answer']));
    }
  });

  it('learns nothing of a step that is half full', async () => {
    const laid = await world.campaign({ mode: 'ANONYMOUS', k: K, invitations: K });
    const receipts: string[] = [];
    for (const [index, { token }] of laid.invitations.entries()) {
      const long = index === 0 ? 'Panjang '.repeat(200) : 'Pendek é';
      const key = newKey();
      const answers = [
        { question: 'nps', value: { number: index } },
        { question: 'whyDetractor', value: { text: `Rahasia ${index} ${long}` } },
      ];
      if (index === K - 1) break;
      receipts.push(await submitted(world.api, token, answers, { key }));
    }
    const dump = await dumpAll(client);
    const ballots = dump.filter(({ table, row }) => table === 'survey_ballot' && row.campaign_id === laid.id);
    expect(ballots).toHaveLength(K - 1);
    expect(new Set(ballots.map(({ row }) => String(row.sealed).length)).size, 'one length for all').toBe(1);
    const everything = JSON.stringify(dump.map(({ row }) => row));
    for (const word of ['Rahasia', 'Panjang', 'Pendek'])
      for (const written of [
        word,
        ...(['base64', 'hex', 'base64url'] as const).map((as) => Buffer.from(word).toString(as)),
      ])
        expect(everything).not.toContain(written.replace(/=+$/, '').slice(0, -1));
    for (const receipt of receipts) expect(everything).not.toContain(receipt);
    expect(dump.filter(({ table, row }) => table === 'survey_response' && row.campaign_id === laid.id)).toEqual([]);
    // Once let out, nothing of a ballot is found again: not its id, not its hash.
    const [{ token = '' } = {}] = laid.invitations.slice(-1);
    await submitted(world.api, token, [{ question: 'nps', value: { number: 10 } }]);
    const later = JSON.stringify((await dumpAll(client)).map(({ row }) => row));
    for (const { row } of ballots)
      for (const trace of [row.id, row.receipt_hash, row.sealed]) expect(later).not.toContain(String(trace));
  });
});
