import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readPack } from '../../src/modules/indicator/pack-file.js';
import type { TestApi } from './api.js';
import { shippedPack } from './indicator.js';

/** A row of every kind indicators have, laid straight into the database. */
export async function layIndicators(
  { gateway }: TestApi,
  of: {
    readonly institution: string;
    readonly cooperation: string;
    readonly person: string;
    readonly campaign: string;
    readonly unit: string;
  },
): Promise<void> {
  const at = '2026-01-01T00:00:00Z';
  const lay = (table: string, row: object) =>
    gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
      JSON.stringify({ institution_id: of.institution, id: randomUUID(), version: 1, ...row }),
    ]);
  const read = readPack(await readFile(shippedPack, 'utf8'), shippedPack);
  if (!read.ok) throw new Error('the shipped pack is not sound');
  const { pack, hash } = read.value;
  await lay('indicator_pack', {
    ...{ code: pack.code, label: pack.version, title: pack.title, content: pack, source_text: 'x', hash },
    ...{ valid_from: pack.validFrom, created_at: at },
  });
  await lay('indicator_setting', {
    ...{ pack_code: pack.code, department_kinds: [], study_programme_kinds: [], updated_at: at },
  });
  await lay('figure', {
    ...{ code: 'X', period: '2026', valid_from: '2026-01-01', valid_to: '2026-12-31', value: '1', source: 'x' },
    ...{ unit_id: of.unit, recorded_by_id: of.person, at },
  });
  await lay('cooperation_satisfaction', {
    ...{
      campaign_id: of.campaign,
      cooperation_id: of.cooperation,
      responses: 1,
      closed_on: '2026-01-01',
      hash: 'x',
      at,
    },
  });
}
