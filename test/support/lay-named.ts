import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';
import type { TestMember } from './fixture.js';

const AT = '2026-01-01T00:00:00Z';

/** A person's name, addresses and words in rows that others wrote, laid straight into the database. */
export async function layNamed(
  { gateway }: Pick<TestApi, 'gateway'>,
  of: {
    readonly institution: string;
    readonly cooperation: string;
    readonly other: TestMember;
    readonly who: TestMember;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly said: string;
  },
): Promise<void> {
  const { institution, cooperation: cooperation_id, other, who, name, email, phone, said } = of;
  const ids = Array.from({ length: 8 }, () => randomUUID());
  const [kind, activity, invitation, answer, file, reading, template] = ids;
  const lay = (table: string, row: object) =>
    gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
      JSON.stringify({ institution_id: institution, id: randomUUID(), ...row }),
    ]);
  const [title, person] = [{ id: 'x', en: 'x' }, other.personId];
  const changed = { created_at: AT, updated_at: AT, version: 1 };
  await lay('card_person', { cooperation_id, party: 'PARTNER', role: 'SIGNATORY', name, place: 0 });
  await lay('activity_kind', { id: kind, code: 'x', title, retired: false, version: 1 });
  await lay('activity', {
    ...{ id: activity, cooperation_id, kind_id: kind, title: `Kuliah ${name}`, status: 'PLANNED' },
    ...{ happens_on: '2026-01-01', planned_party: 'INSTITUTION', planned_by_id: person, planned_entry: 0, ...changed },
  });
  await lay('activity_participant', { activity_id: activity, place: 0, party: 'PARTNER', name, people: 1 });
  await lay('coordination_invitation', {
    ...{ id: invitation, cooperation_id, activity_id: activity, party: 'PARTNER', round: 1, entry: 0, version: 1 },
    ...{ invited_by_id: person, invited_at: AT },
  });
  await lay('coordination_answer', {
    ...{ id: answer, invitation_id: invitation, round: 1, answer: 'YES', note: said, person_id: who.personId, at: AT },
  });
  await lay('coordination_delegate', { answer_id: answer, place: 0, name, title: said });
  await lay('publication', {
    ...{ cooperation_id, summary: { id: `Bersama ${name}.`, en: `With ${name}.` }, revision: 1, status: 'PROPOSED' },
    ...{ proposed_by_id: person, proposed_at: AT, version: 1 },
  });
  await lay('stored_file', {
    ...{ id: file, membership_id: other.membershipId, sha256: 'x', media_type: 'text/csv', size: 1, created_at: AT },
    ...{ storage_key: 'x', file_name: 'x.csv' },
  });
  const read = { rows_done: 1, created: 0, updated: 0, unchanged: 0, failed: 1, version: 1 };
  await lay('sheet_import', {
    ...{ id: reading, target: 'PARTNERS', file_id: file, file_name: `Data ${name}.csv`, mapping: { columns: [] } },
    ...{ policy: 'ALL_OR_NOTHING', rehearsal: false, invite: false, status: 'FINISHED', created_at: AT, ...read },
    ...{ started_by_id: person, membership_id: other.membershipId },
  });
  await lay('sheet_import_row', {
    ...{ import_id: reading, number: 2, outcome: 'FAILED', cells: ['PKS lama', name.toUpperCase(), null, phone] },
    faults: [{ code: 'INVALID', column: 'B', heading: 'PIC', field: 'x', value: email, message: title }],
  });
  await lay('letter', {
    ...{ template: 'x', sender: 'x', recipient: email.toUpperCase(), language: 'id', status: 'SENT', settled_at: AT },
    ...{ attempts: 1, queued_at: AT, useful_until: AT },
  });
  await lay('report_template', {
    ...{ id: template, code: 'X', label: '1', title, valid_from: '2026-01-01', definition: {}, source_text: 'x' },
    ...{ hash: 'x', confirmed_sources: [], imported_by_id: person, created_at: AT, version: 1 },
  });
  await lay('kept_report', {
    ...{ template_id: template, period: '2026', as_of: '2026-01-01', content: { rows: [name] }, hash: 'x' },
    ...{ kept_by_id: person, kept_at: AT, note: `Untuk ${name}`, version: 1 },
  });
}
