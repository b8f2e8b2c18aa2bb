import { randomUUID } from 'node:crypto';
import type { Orchard } from './orchard.js';

export interface LaidPlan {
  readonly planId: string;
  readonly indicators: readonly string[];
  readonly obligations: readonly string[];
}
const said = (words: string) => JSON.stringify({ id: words, en: words });

/**
 * A plan in force with what followed from it, laid straight into the database: one goal, two indicators (40 and 100
 * percent), two actions (one done), an obligation of each side (one long overdue), a meeting held and a regular one missed.
 */
export async function layPlan(orchard: Orchard, cooperationId: string, more: { every?: string; nextOn?: string } = {}) {
  const { api, institution, people } = orchard;
  const { query } = api.gateway.system;
  const [institutionId, cooperation] = [institution.id, cooperationId.slice(4)];
  const row = async (table: string, columns: Readonly<Record<string, unknown>>) => {
    const id = randomUUID();
    const all = { institution_id: institutionId, id, ...columns };
    const names = Object.keys(all).map((name) => `"${name}"`);
    await query(
      `insert into "${table}" (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(all),
    );
    return id;
  };
  const person = people.steward.personId;
  const planId = await row('plan', {
    ...{ cooperation_id: cooperation, number: 1, status: 'AGREED', findings: '[]', complete: true },
    ...{ attainment_percent: '70', created_by_id: person, created_at: '2026-01-05T00:00:00Z' },
    ...{ proposed_by_id: person, proposed_at: '2026-01-05T00:00:00Z', agreed_at: '2026-01-10T00:00:00Z' },
    ...{ evaluation_every: more.every ?? null, next_evaluation_on: more.nextOn ?? null },
  });
  const item = (key: string, place: number) => ({ plan_id: planId, key, place });
  const goal_id = await row('plan_goal', { ...item('g1', 1), title: said('More fruit') });
  const indicator = (key: string, latest: string, attained: string) =>
    row('plan_indicator', {
      ...{ ...item(key, 1), goal_id, title: said(`Tonnes ${key}`), unit: 'ton', direction: 'UP', baseline: '0' },
      ...{ target: '10', due_on: '2026-02-01', series_id: randomUUID(), latest_value: latest, latest_on: '2026-02-20' },
      attainment_percent: attained,
    });
  const indicators = [await indicator('i1', '4', '40'), await indicator('i2', '10.50', '105')];
  const action = (key: string, place: number, rest: object) =>
    row('plan_action', { ...item(key, place), goal_id, title: said(`Prune ${key}`), party: 'INSTITUTION', ...rest });
  await action('a1', 1, { due_on: '2026-02-10', done_on: '2026-02-09', done_by_id: person });
  await action('a2', 2, { due_on: '2026-02-15' });
  const commit = (key: string, party: string) =>
    row('plan_commitment', {
      ...{ ...item(key, 1), party, kind: 'PERSONNEL', title: said(`Hands ${key}`), quantity: '4', unit: 'person' },
      due_on: '2026-02-01',
    });
  const owe = async (key: string, party: string, rest: Readonly<Record<string, unknown>>) =>
    row('obligation', {
      ...{ cooperation_id: cooperation, series: key, recurring: false, commitment_id: await commit(key, party) },
      ...{
        party,
        kind: 'PERSONNEL',
        title: said(`Hands ${key}`),
        quantity: '4',
        unit: 'person',
        due_soon_on: '2026-01-20',
      },
      ...{ created_at: '2026-01-10T00:00:00Z', updated_at: '2026-01-10T00:00:00Z', ...rest },
    });
  const obligations = [
    await owe('c1', 'INSTITUTION', {
      due_on: '2026-02-05',
      status: 'FULFILLED',
      percent: '100',
      fulfilled_on: '2026-02-04',
      settled_at: '2026-02-04T00:00:00Z',
    }),
    await owe('c2', 'PARTNER', { due_on: '2026-02-06', status: 'DUE', percent: '25' }),
  ];
  await row('meeting', {
    ...{ cooperation_id: cooperation, title: 'In the shade', status: 'HELD', mode: 'OFFLINE', held_on: '2026-02-12' },
    ...{ starts_at: '2026-02-12T03:00:00Z', scheduled_party: 'INSTITUTION', scheduled_by_id: person },
    ...{ created_at: '2026-02-01T00:00:00Z', updated_at: '2026-02-12T03:00:00Z' },
  });
  const channel_id = await row('plan_channel', {
    ...item('m1', 1),
    channel: 'MEETING',
    purpose: said('Monthly'),
    cadence: 'P1M',
  });
  await row('meeting_cadence', {
    ...{ cooperation_id: cooperation, key: 'm1', channel_id, cadence: 'P1M', anchor_on: '2026-01-10', missed: 1 },
    due_on: '2026-03-10',
  });
  return { planId, indicators, obligations } satisfies LaidPlan;
}
