import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';

/** The code of the template that `layReport` lays. */
export const LAID_TEMPLATE = 'LAID';

/** A row of every kind that reports have, laid straight into the database. */
export async function layReport(
  { gateway }: TestApi,
  of: { readonly institution: string; readonly unit: string; readonly person: string; readonly file: string },
): Promise<void> {
  const { institution: institution_id, unit: unit_id, person, file } = of;
  const [template_id, kept_report_id, at] = [randomUUID(), randomUUID(), '2026-01-01T00:00:00Z'];
  const title = { id: 'x', en: 'x' };
  const lay = (table: string, row: object) =>
    gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
      JSON.stringify({ institution_id, id: randomUUID(), version: 1, ...row }),
    ]);
  const sections = [{ is: 'NARRATIVE', code: 'n', title, questions: [{ code: 'Q', title }] }];
  const definition = {
    ...{ format: 1, code: LAID_TEMPLATE, version: '1', title, validFrom: '2020-01-01', unit: 'OPTIONAL' },
    ...{ period: { is: 'DAY' }, sources: [{ code: 'S', title, confirmed: false }], assumptions: [], parameters: [] },
    sections,
  };
  await lay('report_template', {
    ...{ id: template_id, code: LAID_TEMPLATE, label: '1', title, valid_from: '2020-01-01', definition },
    ...{ source_text: 'x', hash: 'x', confirmed_sources: [], imported_by_id: person, created_at: at },
  });
  const shown = { evidence_file_id: file, evidence_name: 'x.txt' };
  await lay('report_source_confirmation', {
    ...{ template_id, source: 'X', note: 'x', confirmed_by_id: person, at, ...shown },
  });
  await lay('report_narrative', {
    ...{ code: LAID_TEMPLATE, question: 'Q', unit_id, period: '2026-01-01', words: 'x', written_by_id: person, at },
  });
  const window = { label: '2026-01-01', from: '2026-01-01', until: '2026-01-01', years: [] };
  const content = {
    ...{ template: { code: LAID_TEMPLATE, version: '1', hash: 'x' }, title, institution: title, unit: null, window },
    ...{ asOf: '2026-01-01', chosen: [], notConfirmed: [], assumptions: [], sections: [] },
  };
  await lay('kept_report', {
    ...{ id: kept_report_id, template_id, unit_id, period: '2026-01-01', as_of: '2026-01-01', content, hash: 'x' },
    ...{ kept_by_id: person, kept_at: at },
  });
  await lay('kept_report_evidence', {
    ...{ kept_report_id, place: 1, source_kind: 'BENEFIT', source_id: randomUUID(), sha256: 'x', ...shown },
  });
  await lay('report_link', {
    ...{ kept_report_id, language: 'id', token_hash: randomUUID(), expires_at: '2999-01-01T00:00:00Z' },
    ...{ created_by_id: person, created_at: at },
  });
}
