import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';

const AT = '2026-01-01T00:00:00Z';
const TITLE = { id: 'x', en: 'x' };

/** A plan with one of everything that names somebody. */
export const smallPlan = {
  goals: [
    {
      ...{ key: 'G', title: TITLE, indicators: [] },
      actions: [{ key: 'A', title: TITLE, owner: { party: 'INSTITUTION' }, dueOn: '2026-12-31' }],
    },
  ],
  activities: [{ key: 'R', title: TITLE, parts: [{ holder: { party: 'INSTITUTION' }, duty: 'ACCOUNTABLE' }] }],
  commitments: [],
  channels: [],
  sustainability: [{ key: 'S', step: TITLE, owner: { party: 'INSTITUTION' }, dueOn: '2026-12-31' }],
};

/** A plan in force with a row of every kind, laid straight into the database. */
export async function layPlan(
  { gateway }: TestApi,
  of: { readonly institution: string; readonly cooperation: string; readonly person: string },
): Promise<void> {
  const [plan, goal, indicator, activity] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const { institution, person } = of;
  const lay = (table: string, row: object) =>
    gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
      JSON.stringify({ institution_id: institution, id: randomUUID(), ...row }),
    ]);
  const item = { plan_id: plan, key: 'x', place: 0, title: TITLE };
  const holder = { party: 'INSTITUTION' };
  await lay('plan', {
    ...{ id: plan, cooperation_id: of.cooperation, number: 1, status: 'AGREED', findings: [], complete: true },
    ...{ created_by_id: person, created_at: AT, agreed_at: AT, version: 1 },
  });
  await lay('plan_acknowledgement', { plan_id: plan, party: 'PARTNER', person_id: person, plan_version: 1, at: AT });
  await lay('plan_goal', { ...item, id: goal });
  await lay('plan_indicator', {
    ...{ ...item, id: indicator, goal_id: goal, series_id: indicator, unit: '%', direction: 'UP' },
    ...{ target: 1, due_on: '2026-12-31' },
  });
  await lay('plan_indicator_value', {
    ...{ indicator_id: indicator, series_id: indicator, on: '2026-01-01', value: 1, recorded_by_id: person, at: AT },
  });
  await lay('plan_action', { ...item, ...holder, goal_id: goal, due_on: '2026-12-31' });
  await lay('plan_activity', { ...item, id: activity });
  await lay('plan_responsibility', { ...item, ...holder, activity_id: activity, duty: 'ACCOUNTABLE' });
  await lay('plan_commitment', { ...item, ...holder, kind: 'TIME', due_on: '2026-12-31' });
  await lay('plan_channel', { ...item, channel: 'MEETING', purpose: TITLE });
  await lay('plan_sustainability', { ...item, ...holder, step: TITLE, due_on: '2026-12-31' });
}
