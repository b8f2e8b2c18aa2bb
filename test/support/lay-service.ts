import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';

const AT = '2026-01-01T00:00:00Z';

/** A row of everything that belongs to service standards, laid straight into the database; the clock runs. */
export async function layService(
  { gateway }: Pick<TestApi, 'gateway'>,
  of: { readonly institution: string; readonly cooperation: string; readonly person: string },
): Promise<void> {
  const [standard, kind, request, clock, recount] = Array.from({ length: 5 }, () => randomUUID());
  const lay = (table: string, row: object) =>
    gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
      JSON.stringify({ institution_id: of.institution, id: randomUUID(), ...row }),
    ]);
  const title = { id: 'x', en: 'x' };
  const [asked] = await gateway.system.query<{ partner: string }>(
    'select partner_id as partner from cooperation where id = $1',
    [of.cooperation],
  );
  await lay('service_standard', {
    ...{
      id: standard,
      code: 'X',
      edition: 1,
      title,
      subject: 'REQUEST',
      starts: [],
      stops: [],
      cancels: [],
      events: [],
    },
    ...{ within: 'P1D', mode: 'HOURS', warnings: [], pause_reasons: [{ code: 'X', title }] },
    ...{ pause_entered_within: 'P1D', valid_from: '2026-01-01', set_by_id: of.person, at: AT },
  });
  await lay('service_request_kind', { id: kind, code: 'X', title, retired: false, version: 1 });
  await lay('service_request', {
    ...{ id: request, kind_id: kind, channel: 'PHONE', source: 'STAFF', cooperation_id: of.cooperation },
    partner_id: asked?.partner,
    ...{ received_at: AT, registered_at: AT, registered_by_id: of.person, status: 'RESPONDED', responded_at: AT },
    ...{ steps: 1, updated_at: AT, version: 1 },
  });
  await lay('service_step', {
    ...{ request_id: request, number: 1, kind: 'RESPONSE', happened_at: AT, entered_at: AT, by_id: of.person },
    medium: 'PHONE',
  });
  await lay('service_recount', { id: recount, because: 'x', looked: 1, moved: 1, by_id: of.person, at: AT });
  await lay('service_clock', {
    ...{ id: clock, standard_id: standard, standard_code: 'X', subject: 'REQUEST', request_id: request, round: 1 },
    ...{ cooperation_id: of.cooperation, channel: 'PHONE', started_at: AT, entered_at: AT, due_at: '2999-01-01' },
    ...{ due_confirmed: true, status: 'RUNNING', recount_id: recount, updated_at: AT, version: 1 },
  });
  await lay('service_pause', {
    ...{ clock_id: clock, number: 1, reason: 'X', started_at: AT, started_by_id: of.person, start_entered_at: AT },
    ...{ ended_at: AT, ended_by_id: of.person, end_entered_at: AT },
  });
  await lay('service_rung', { clock_id: clock, timer: 'BREACH', kind: 'BREACH', due_at: '2999-01-01' });
}
