import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';

const AT = '2026-01-01T00:00:00Z';

/** Rows of everything that is done in cooperations, laid straight into the database; the first has a plan. */
export async function layExecution(
  { gateway }: TestApi,
  of: {
    readonly institution: string;
    readonly cooperations: readonly string[];
    readonly person: string;
    readonly file: string;
    readonly unit: string;
  },
): Promise<void> {
  const { institution, person, file, unit } = of;
  const kind = randomUUID();
  const lay = (table: string, row: object) =>
    gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
      JSON.stringify({ institution_id: institution, id: randomUUID(), ...row }),
    ]);
  const idOf = async (table: string) =>
    (
      await gateway.system.query<{ id: string }>(`select id from "${table}" where institution_id = $1`, [institution])
    )[0]?.id;
  const changed = { created_at: AT, updated_at: AT, version: 1 };
  await lay('activity_kind', { id: kind, code: 'x', title: { id: 'x', en: 'x' }, retired: false, version: 1 });
  await lay('execution_settings', { id: institution, dormant_after_days: 90, due_soon_days: 14, version: 1 });
  for (const cooperation of of.cooperations) {
    const [cadence, meeting, obligation, activity] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const [invitation, said] = [randomUUID(), randomUUID()];
    const inCase = { cooperation_id: cooperation };
    await lay('meeting_cadence', {
      ...{ ...inCase, id: cadence, key: 'x', channel_id: await idOf('plan_channel'), cadence: 'P1M', missed: 0 },
      ...{ anchor_on: '2026-01-01', due_on: '2026-02-01' },
    });
    await lay('meeting', {
      ...{
        ...inCase,
        id: meeting,
        cadence_id: cadence,
        title: 'x',
        status: 'SCHEDULED',
        mode: 'ONLINE',
        starts_at: AT,
      },
      ...{ shared: true, scheduled_party: 'INSTITUTION', scheduled_by_id: person, scheduled_entry: 0, ...changed },
    });
    await lay('meeting_person', { meeting_id: meeting, place: 0, party: 'PARTNER', name: 'x', invited: true });
    await lay('meeting_item', { meeting_id: meeting, number: 1, kind: 'ISSUE', body: 'x' });
    await lay('activity', {
      ...{ ...inCase, id: activity, kind_id: kind, title: 'x', status: 'PLANNED', happens_on: '2026-01-01' },
      ...{ planned_party: 'INSTITUTION', planned_by_id: person, planned_entry: 0, unit_id: unit, ...changed },
    });
    await lay('activity_participant', { activity_id: activity, place: 0, party: 'PARTNER', name: 'x', people: 1 });
    await lay('coordination_invitation', {
      ...{ ...inCase, id: invitation, meeting_id: meeting, party: 'PARTNER', round: 1, entry: 0, version: 1 },
      ...{ invited_by_id: person, invited_at: AT },
    });
    const asked = { ...inCase, party: 'INSTITUTION', unit_id: unit, round: 1, entry: 0, version: 1 };
    for (const to of [{ meeting_id: meeting }, { activity_id: activity }])
      await lay('coordination_invitation', { ...asked, ...to, invited_by_id: person, invited_at: AT });
    await lay('coordination_answer', {
      ...{ id: said, invitation_id: invitation, round: 1, answer: 'YES', person_id: person, at: AT },
    });
    await lay('coordination_delegate', { answer_id: said, place: 0, name: 'x' });
    await lay('obligation', {
      ...{ ...inCase, id: obligation, series: 'x', recurring: false, commitment_id: await idOf('plan_commitment') },
      ...{ party: 'INSTITUTION', kind: 'TIME', title: { id: 'x', en: 'x' }, due_on: '2026-12-31' },
      ...{ due_soon_on: '2026-12-17', status: 'PLANNED', percent: 0, ...changed },
    });
    await lay('obligation_fulfilment', {
      ...{ ...inCase, obligation_id: obligation, number: 1, percent: 10, done_on: '2026-01-01', party: 'INSTITUTION' },
      ...{ person_id: person, recorded: false, at: AT },
    });
    await lay('execution_file', {
      ...{ ...inCase, meeting_id: meeting, file_id: file, name: 'x', media_type: 'text/plain', size: 1, sha256: 'x' },
      ...{ kind: 'FILE', party: 'INSTITUTION', person_id: person, at: AT },
    });
    await lay('cooperation_pulse', { id: cooperation, look_on: '2999-01-01' });
  }
}
