import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSheetImport } from '../../src/modules/sheet-import/sheet-import-run.js';
import {
  ExpiryRadarDocument,
  SheetImportDocument,
  SheetImportStartDocument,
  UploadTicketCreateDocument,
} from '../generated/operations.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { alone, openPipb, type Pipb } from '../support/pipb.js';

/** The house's clock stands on 2 March 2026. */
describe('agreements that are over when they are read in', () => {
  let house: Pipb;
  let coordinator: TestMember;

  beforeAll(async () => {
    house = await openPipb(alone);
    coordinator = await layMember(house.api.gateway, house.institution, { roles: ['COORDINATOR'] });
  });
  afterAll(() => house?.api.close());

  const imported = async (csv: string, adoption: object) => {
    const { api, institution } = house;
    const as = coordinator;
    const asked = await api.request(UploadTicketCreateDocument, { input: { fileName: 'lama.csv' } }, { as });
    const sent = await fetch(asked.uploadTicketCreate?.ticket?.url ?? '', { method: 'PUT', body: csv });
    const { fileId } = (await sent.json()) as { fileId: string };
    const columns = (csv.split('\n')[0] ?? '').split(',').map((field) => ({ column: field, field }));
    const input = { fileId, target: 'COOPERATIONS' as const, mapping: { columns, adoption } };
    const started = await api.request(SheetImportStartDocument, { input }, { as });
    const id = started.sheetImportStart?.import?.id ?? '';
    const { runner, storage, settings, authenticator } = api.api.shared;
    await runSheetImport(
      {
        ...{ runner, storage, settings, forget: () => undefined },
        actorOfMembership: (one, membership) => authenticator.actorOfMembership(one, membership),
      },
      institution.id,
      id.slice(4),
    );
    const read = await api.request(SheetImportDocument, { id, rows: null } as never, { as });
    return read.sheetImport?.rows.nodes.map((one) => [
      one.outcome,
      ...one.faults.map((fault) => `${fault.code} ${fault.field}`),
    ]);
  };
  const radar = async (asOf: string) =>
    (await house.api.request(ExpiryRadarDocument, { asOf }, { as: coordinator })).expiryRadar?.flatMap((bucket) =>
      bucket.entries.map((entry) => `${bucket.lapsed ? 'LAPSED' : bucket.leadTime} ${entry.cooperation?.title}`),
    );
  const days = () =>
    house.api.gateway.system.query(
      `select "number", "starts_on"::text as "from", "until"::text from "registered_cooperation"
       where "institution_id" = $1 order by "number"`,
      [house.institution.id],
    );
  const heads = 'number,partnerName,title,beganOn,endsOn,endedOn';
  const past = { steps: ['BERJALAN'], pastOutcome: 'DIHENTIKAN' };

  it('ended on their last day, or on the day that is said, and are no lapse on any day since', async () => {
    const rows = ['1,PT A,Habis,2020-01-01,2021-12-31,', '2,PT A,Dihentikan,2020-01-01,2022-12-31,2021-06-30'];
    expect(await imported([heads, ...rows].join('\n'), past)).toEqual([['CREATED'], ['CREATED']]);
    expect(await days()).toEqual([
      { number: '1', from: '2020-01-01', until: '2021-12-31' },
      { number: '2', from: '2020-01-01', until: '2021-06-30' },
    ]);
    // Each was about to end until its end, and lapsed never: on no day between its end and 2 March 2026, when it was read in.
    expect(await radar('2021-12-15')).toEqual(['P30D Habis']);
    expect(await radar('2021-12-31')).toEqual(['P30D Habis']);
    expect(await radar('2022-01-01')).toEqual([]);
    expect(await radar('2022-12-31')).toEqual([]);
    expect(await radar('2023-01-01')).toEqual([]);
    expect(await radar('2026-03-01')).toEqual([]);
    expect(await radar('2026-03-02')).toEqual([]);
  });

  it('are refused where nothing says when they ended', async () => {
    const said = 'number,partnerName,title,beganOn,endsOn,place';
    // Its last day is still to come, and yet it is over; and one without a last day.
    const rows = ['3,PT A,Kapan,2020-01-01,2027-12-31,DIHENTIKAN', '4,PT A,Entah,2020-01-01,,DIHENTIKAN'];
    expect(await imported([said, ...rows].join('\n'), past)).toEqual([
      ['FAILED', 'REQUIRED endedOn'],
      ['FAILED', 'REQUIRED endedOn'],
    ]);
    expect(await days()).toHaveLength(2);
  });
});
