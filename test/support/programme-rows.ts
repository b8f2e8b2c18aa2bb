import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.js';

const AT = '2026-01-01T00:00:00Z';

/** A programme with an item, laid straight into the database; after the cooperations' own rows. */
export async function layProgramme(
  { gateway }: TestApi,
  of: {
    readonly institution: string;
    readonly unit: string;
    readonly person: string;
    readonly partner: string;
    readonly cooperation: string;
  },
): Promise<void> {
  const { institution, unit, person } = of;
  const [programme, item] = [randomUUID(), randomUUID()];
  const lay = (table: string, row: object) =>
    gateway.system.query(`insert into "${table}" select * from json_populate_record(null::"${table}", $1)`, [
      JSON.stringify({ institution_id: institution, id: randomUUID(), ...row }),
    ]);
  const [activity] = await gateway.system.query<{ id: string }>(
    'select id from activity where institution_id = $1 and cooperation_id = $2',
    [institution, of.cooperation],
  );
  await lay('programme', {
    ...{ id: programme, unit_id: unit, year: 2026, starts_on: '2026-01-01', ends_on: '2026-12-31', title: 'x' },
    ...{ goal: 'x', status: 'DRAFT', adopted_number: 1, created_by_id: person, created_at: AT, updated_at: AT },
    version: 1,
  });
  await lay('programme_item', {
    ...{ id: item, programme_id: programme, place: 0, title: 'x', created_at: AT, updated_at: AT, version: 1 },
    ...{ partner_id: of.partner, cooperation_id: of.cooperation },
  });
  await lay('programme_item_unit', { item_id: item, unit_id: unit, place: 0 });
  await lay('programme_item_activity', { item_id: item, activity_id: activity?.id, linked_by_id: person, at: AT });
  await lay('programme_version', {
    ...{ programme_id: programme, number: 1, content: { items: [] }, sha256: 'x', adopted_on: '2026-01-01' },
    ...{ adopted_by_id: person, at: AT },
  });
  await lay('programme_settings', {
    ...{ id: institution, keeper_positions: [], unit_keeper_positions: [], version: 1 },
  });
}
