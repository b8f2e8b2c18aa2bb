import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';

/** A row of every kind the register has, laid straight into the database. */
export async function layRegister(
  { gateway }: TestApi,
  of: {
    readonly institution: string;
    readonly cooperation: string;
    readonly person: string;
    readonly unit: string;
    readonly file: string;
    readonly membership: string;
  },
): Promise<void> {
  const { institution: institution_id, cooperation: cooperation_id, person, unit: unit_id, file, membership } = of;
  const [kind_id, at] = [randomUUID(), '2026-01-01T00:00:00Z'];
  const lay = (table: string, row: object) =>
    gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
      JSON.stringify({ institution_id, id: randomUUID(), version: 1, ...row }),
    ]);
  await lay('agreement_kind', { id: kind_id, code: 'X', title: { id: 'x', en: 'x' }, retired: false });
  await lay('cooperation_card', { cooperation_id, kind_id, unit_id, source: 'CASE', updated_at: at });
  await lay('card_person', { cooperation_id, party: 'PARTNER', role: 'SIGNATORY', name: 'x', place: 0 });
  const shown = { evidence_file_id: file, evidence_name: 'x.txt', recorded_by_id: person, at };
  await lay('cooperation_benefit', {
    ...{ cooperation_id, unit_id, dharma: 'EDUCATION', title: 'x', starts_on: '2026-01-01', relevant: true, ...shown },
  });
  await lay('cooperation_aspect', { cooperation_id, unit_id, aspect: 'BENEFIT', shown_on: '2026-01-01', ...shown });
  const [mapping_id, import_id] = [randomUUID(), randomUUID()];
  const mapping = { columns: [{ column: 'x', field: 'name' }] };
  await lay('sheet_mapping', {
    ...{ id: mapping_id, code: 'X', number: 1, target: 'PARTNERS', mapping, saved_by_id: person, at },
  });
  await lay('sheet_import', {
    ...{ id: import_id, target: 'PARTNERS', file_id: file, file_name: 'x.csv', mapping, mapping_id, rows_done: 0 },
    ...{ policy: 'ALL_OR_NOTHING', rehearsal: false, invite: false, status: 'QUEUED', created_at: at },
    ...{ created: 0, updated: 0, unchanged: 0, failed: 0, started_by_id: person, membership_id: membership },
  });
  await lay('sheet_import_row', { import_id, number: 2, outcome: 'FAILED' });
}
