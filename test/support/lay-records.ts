import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';

type Laid = Readonly<Record<'institution' | 'cooperation' | 'person' | 'unit' | 'file', string>>;

/** A row of every table of records, one case's where it is of a case: its record is tagged, held and listed. */
export async function layRecords(api: TestApi, { institution, cooperation, person, unit, file }: Laid): Promise<void> {
  const { query } = api.gateway.system;
  const [series, version, record, disposal] = Array.from({ length: 4 }, () => randomUUID());
  const at = '2026-01-02T00:00:00Z';
  const text = '{"id":"x","en":"x"}';
  const lay: readonly [string, readonly unknown[]][] = [
    [
      `insert into record_series (institution_id, id, code, title, location, retention, trigger, disposition, files, fields, created_at)
       values ($1, $2, 'X', $3, 'x', 'P5Y', 'DECLARED', 'DESTROY', '[]', '{}', $4)`,
      [institution, series, text, at],
    ],
    [
      `insert into record_series_version (institution_id, id, series_id, number, location, retention, trigger, disposition, set_by_id, set_at)
       values ($1, $2, $3, 1, 'x', 'P5Y', 'DECLARED', 'DESTROY', $4, $5)`,
      [institution, version, series, person, at],
    ],
    [`insert into record_settings values ($1, $1, '[]', null, null, '[]', 1)`, [institution]],
    [
      `insert into record (institution_id, id, series_id, series_version_id, number, title, cooperation_id, source_kind, file_id,
         file_name, location, filed_on, registered_on, filed_at, rules, disposition, status)
       values ($1, $2, $3, $4, 1, 'x', $5, 'FILE', $6, 'x', 'x', '2026-01-02', '2026-01-01', $7, $8, 'DESTROY', 'ACTIVE')`,
      [
        ...[institution, record, series, version, cooperation, file, at],
        JSON.stringify([{ version: 1, trigger: 'DECLARED', retention: 'P5Y' }]),
      ],
    ],
    [
      `insert into record_tag values ($1, $2, $3, 'LED', $4, null, $5, $6)`,
      [institution, randomUUID(), record, unit, person, at],
    ],
    ...[
      [series, null, null],
      [null, record, null],
      [null, null, cooperation],
    ].map(([ofSeries, ofRecord, ofCase]): [string, readonly unknown[]] => [
      `insert into record_hold (institution_id, id, series_id, record_id, cooperation_id, reason, placed_by_id, placed_at)
       values ($1, $2, $3, $4, $5, 'x', $6, $7)`,
      [institution, randomUUID(), ofSeries, ofRecord, ofCase, person, at],
    ]),
    [
      `insert into record_disposal (institution_id, id, number, status, reason, list_sha256, records, approvals, proposed_by_id, proposed_at)
       values ($1, $2, 1, 'PROPOSED', 'x', 'x', 1, '[]', $3, $4)`,
      [institution, disposal, person, at],
    ],
    [
      `insert into record_disposal_item (institution_id, id, disposal_id, record_id, place, state) values ($1, $2, $3, $4, 1, 'PENDING')`,
      [institution, randomUUID(), disposal, record],
    ],
    [
      `insert into record_disposal_approval (institution_id, id, disposal_id, place, person_id, at) values ($1, $2, $3, 1, $4, $5)`,
      [institution, randomUUID(), disposal, person, at],
    ],
    [
      `insert into data_request (institution_id, id, person_id, kind, status, channel, received_at, due_at, recorded_by_id, recorded_at)
       values ($1, $2, $3, 'ERASURE', 'OPEN', 'EMAIL', $4, $4, $3, $4)`,
      [institution, randomUUID(), person, at],
    ],
    [`insert into event_batch values ($1, $2, 1, 1, 1, '', '', $3, $4)`, [institution, randomUUID(), randomUUID(), at]],
  ];
  for (const [sql, values] of lay) await query(sql, values);
}
