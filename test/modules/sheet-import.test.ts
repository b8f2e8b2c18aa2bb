import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSheetImport } from '../../src/modules/sheet-import/sheet-import-run.js';
import { readSheet } from '../../src/platform/table/read-sheet.js';
import {
  PartnerMergeDocument,
  SheetImportDocument,
  SheetImportStartDocument,
  SheetImportsDocument,
  SheetMappingSaveDocument,
  SheetMappingsDocument,
  SheetPreviewDocument,
  UploadTicketCreateDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { layMember, layPartner, type TestMember } from '../support/fixture.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';

interface Told {
  readonly code: string;
  readonly path: readonly string[];
}
const told = (errors: readonly Told[] | undefined) => errors?.map((one) => `${one.code} ${one.path.join('.')}`);
type Cells = readonly (readonly unknown[])[];

describe('sheets that are read in', () => {
  let house: Pusjatan;
  let coordinator: TestMember;

  beforeAll(async () => {
    house = await openPusjatan();
    coordinator = await layMember(house.api.gateway, house.institution, { roles: ['COORDINATOR'] });
    await layPartner(house.api.gateway, house.institution, { name: 'PT  Lama' });
  });
  afterAll(() => house?.api.close());

  const send = async (fileName: string, body: Uint8Array | string, as = coordinator): Promise<string> => {
    const asked = await house.api.request(UploadTicketCreateDocument, { input: { fileName } }, { as });
    const sent = await fetch(asked.uploadTicketCreate?.ticket?.url ?? '', { method: 'PUT', body: body as never });
    return ((await sent.json()) as { fileId: string }).fileId;
  };
  const xlsx = async (rows: Cells, as = coordinator) =>
    send('register.xlsx', await writeXlsx({ sheets: [{ name: 'MoU', rows: rows as never }] }), as);
  const start = async (input: object, as = coordinator) =>
    (await house.api.request(SheetImportStartDocument, { input: input as never }, { as, language: 'en' }))
      .sheetImportStart;
  const work = async (id: string) => {
    const { api } = house.api;
    await runSheetImport(
      {
        ...{
          runner: api.shared.runner,
          storage: api.shared.storage,
          settings: api.shared.settings,
          forget: () => undefined,
        },
        actorOfMembership: (institution, membership) =>
          api.shared.authenticator.actorOfMembership(institution, membership),
      },
      house.institution.id,
      id.slice(4),
    );
  };
  const read = async (id: string, as = coordinator, rows: object | null = null) =>
    (await house.api.request(SheetImportDocument, { id, rows } as never, { as })).sheetImport;
  /** Sent, read in by a worker, and what came of it. */
  const imported = async (input: object, as = coordinator) => {
    const started = await start(input, as);
    const id = started?.import?.id ?? '';
    if (!id) throw new Error(JSON.stringify(started?.userErrors));
    await work(id);
    const answer = await read(id, as);
    if (!answer) throw new Error('no import');
    const { rows, faultySheetUrl, ...rest } = answer;
    return {
      id,
      ...rest,
      faultySheetUrl,
      rows: rows.nodes.map((one) => ({ ...one, faults: one.faults.length === 0 ? null : one.faults })),
    };
  };
  const counts = ({ status, created, updated, unchanged: same, failed }: Awaited<ReturnType<typeof imported>>) =>
    [status, created, updated, same, failed].join(' ');

  const headings = ['Nomor', 'Nama Mitra', 'Judul', 'Tanggal Mulai', 'Tanggal Berakhir', 'Tingkat', 'Unit', 'Anggaran'];
  const mapping = {
    columns: [
      { column: 'nomor', field: 'number' },
      { column: 'Nama  mitra', field: 'partnerName' },
      { column: 'Judul', field: 'title' },
      { column: 'Tanggal Mulai', field: 'beganOn' },
      { column: 'Tanggal Berakhir', field: 'endsOn' },
      { column: 'Tingkat', field: 'level', values: [{ from: 'Kota', to: 'LOCAL' }] },
      { column: '=G', field: 'unit' },
      { column: 'Anggaran', field: 'budget' },
    ],
    adoption: { outcome: 'PKS_IN_FORCE' },
  };
  const target = 'COOPERATIONS';
  const cooperations = () =>
    house.api.gateway.system.query<{ title: string; number: string; partner: string; until: string; source: string }>(
      `select r."title", r."number", p."name" as "partner", r."until"::text, r."level", r."starts_on"::text as "from", r."source"
       from "registered_cooperation" r join "partner" p on p."institution_id" = r."institution_id" and p."id" = r."partner_id"
       where r."institution_id" = $1 order by r."number"`,
      [house.institution.id],
    );

  it('are looked at first: what columns are likely to mean', async () => {
    const fileId = await xlsx([headings, ['1', 'PT A'], ['2', 'PT A']]);
    const seen = await house.api.request(SheetPreviewDocument, { fileId, target }, { as: coordinator });
    expect(seen.sheetPreview).toMatchObject({ sheets: ['MoU'], rows: 2, fault: null });
    expect(seen.sheetPreview?.columns.map((one) => one.suggestion)).toEqual([
      ...['number', 'partnerName', 'title', 'beganOn', 'endsOn', 'level', 'unit', 'budget'],
    ]);
    expect(seen.sheetPreview?.columns[1]).toMatchObject({ letter: 'B', heading: 'Nama Mitra', samples: ['PT A'] });
    const other = await house.api.request(SheetPreviewDocument, { fileId, target }, { as: house.people.admin });
    expect(other.sheetPreview).toBeNull();
    const none = await house.api.request(SheetPreviewDocument, { fileId, target }, { as: house.people.partner });
    expect(none.sheetPreview).toBeNull();
  });

  it('become cooperations, once: sent again they are unchanged, and changed rows are brought up to date', async () => {
    const rows = [
      ['001/MoU', 'pt lama', 'Magang', '15/01/2024', '14 Januari 2027', 'Nasional', 'PUSAT-A', 'Rp 1.500.000'],
      ['002/MoU', 'PT Baru', 'Riset', 45306, '2026-12-31', 'Kota', null, null],
      ['003/MoU', 'PT Baru', 'Sudah lewat', '2020-01-01', '2021-12-31', 'Internasional', null, 2500.5],
    ];
    const first = await imported({ fileId: await xlsx([headings, ...rows]), target, mapping });
    expect(first.rows.map((one) => [one.number, one.outcome, one.faults])).toEqual([
      ...[
        [2, 'CREATED', null],
        [3, 'CREATED', null],
        [4, 'CREATED', null],
      ],
    ]);
    expect(counts(first)).toBe('DONE 3 0 0 0');
    expect([first.rowsTotal, first.rowsDone, first.faultySheetUrl]).toEqual([3, 3, null]);
    expect(await cooperations()).toEqual([
      {
        title: 'Magang',
        number: '001/MoU',
        partner: 'PT  Lama',
        until: '2027-01-14',
        level: 'NATIONAL',
        from: '2024-01-15',
        source: 'IMPORT',
      },
      {
        title: 'Riset',
        number: '002/MoU',
        partner: 'PT Baru',
        until: '2026-12-31',
        level: 'LOCAL',
        from: '2024-01-15',
        source: 'IMPORT',
      },
      {
        title: 'Sudah lewat',
        number: '003/MoU',
        partner: 'PT Baru',
        until: '2021-12-31',
        level: 'INTERNATIONAL',
        from: '2020-01-01',
        source: 'IMPORT',
      },
    ]);
    const again = await imported({ fileId: await xlsx([headings, ...rows]), target, mapping });
    expect(counts(again)).toBe('DONE 0 0 3 0');
    expect(again.rows[0]?.subjectId).toBe(first.rows[0]?.subjectId);
    const changed = rows.map((row) => [...row]);
    changed[1] = ['002/MoU', 'PT Baru', 'Riset bersama', 45306, '2027-06-30', 'Kota', null, null];
    const third = await imported({ fileId: await xlsx([headings, ...changed]), target, mapping });
    expect(third.rows.map((one) => [one.outcome, one.faults])).toEqual([
      ['UNCHANGED', null],
      ['UPDATED', null],
      ['UNCHANGED', null],
    ]);
    expect((await cooperations())[1]).toMatchObject({ title: 'Riset bersama', until: '2027-06-30' });
    const timers = await house.api.gateway.system.query(
      'select t."timer" from "timer" t where t."cooperation_id" = $1 and t."stopped_at" is null and t."due_at" = $2',
      [third.rows[1]?.subjectId?.slice(4), '2027-04-01T00:00:00Z'],
    );
    expect(timers).toHaveLength(1);
  });

  it('know a partner by the name it had before it was merged, and double nothing', async () => {
    const row = (name: string, title: string) => ['801', name, title, '15/01/2024', '14/01/2027', null, null, null];
    const sheet = async (name: string, title = 'Bersama') =>
      imported({ fileId: await xlsx([headings, row(name, title)]), target, mapping });
    const first = await sheet('PT Nama Lama');
    expect(counts(first)).toBe('DONE 1 0 0 0');
    const { gateway } = house.api;
    const survivor = await layPartner(gateway, house.institution, { name: 'PT Nama Kini' });
    const [old] = await gateway.system.query<{ id: string }>(
      `select "id" from "partner" where "institution_id" = $1 and "name" = 'PT Nama Lama'`,
      [house.institution.id],
    );
    const input = { partnerId: `par_${old?.id}`, survivorId: `par_${survivor}` };
    const merged = await house.api.request(PartnerMergeDocument, { input }, { as: coordinator });
    expect(merged.partnerMerge?.userErrors).toEqual([]);
    for (const name of ['PT Nama Lama', 'pt nama kini']) {
      const again = await sheet(name);
      expect([counts(again), again.rows[0]?.subjectId]).toEqual(['DONE 0 0 1 0', first.rows[0]?.subjectId]);
    }
    expect(counts(await sheet('PT Nama Lama', 'Bersama lagi'))).toBe('DONE 0 1 0 0');
    expect((await cooperations()).filter((one) => one.number === '801')).toHaveLength(1);
    // What is said of the entry that was merged is not said of its survivor.
    const partners = await imported({
      fileId: await send('mitra.csv', 'Nama;Alamat\nPT Nama Lama;Jalan Lama\n'),
      target: 'PARTNERS',
      mapping: {
        columns: [
          { column: 'Nama', field: 'name' },
          { column: 'Alamat', field: 'address' },
        ],
      },
    });
    expect([counts(partners), partners.rows[0]?.subjectId]).toEqual(['DONE 0 0 1 0', `par_${survivor}`]);
  });

  const bad = [
    ['901', 'PT Buruk', 'Baik', '15/01/2024', '14/01/2027', 'Nasional', null, null],
    ['902', '', 'Tanpa mitra', '31/02/2024', '14/01/2023', 'Galaksi', 'TIDAK-ADA', 'banyak'],
    ['901', 'PT Buruk', 'Kembar', '15/01/2024', '14/01/2027', null, null, null],
    [null, 'PT Buruk', 'Tanpa nomor', '15/01/2024', '14/01/2023', null, null, '#REF!'],
  ];

  it('with one bad row change nothing, and every fault is told with its place and how to mend it', async () => {
    const before = await cooperations();
    const refused = await imported({ fileId: await xlsx([headings, ...bad]), target, mapping });
    expect(counts(refused)).toBe('REFUSED 0 0 0 3');
    expect(await cooperations()).toEqual(before);
    expect(refused.rows[1]?.faults?.map((one) => [one.code, one.column, one.heading, one.field, one.value])).toEqual([
      ['REQUIRED', 'B', 'Nama Mitra', 'partnerName', null],
      ['INVALID', 'F', 'Tingkat', 'level', 'Galaksi'],
      ['INVALID', 'H', 'Anggaran', 'budget', 'banyak'],
      ['NOT_FOUND', 'G', 'Unit', 'unit', 'TIDAK-ADA'],
      ['INVALID', 'D', 'Tanggal Mulai', 'beganOn', '31/02/2024'],
    ]);
    expect(refused.rows[1]?.faults?.[4]?.message.en).toContain('17/08/2024');
    expect(refused.rows[2]?.faults?.[0]).toMatchObject({
      code: 'ALREADY_EXISTS',
      message: { en: 'Row 2 of the sheet says the same; keep one.' },
    });
    expect(refused.rows[3]?.faults?.map((one) => `${one.code} ${one.field}`)).toEqual([
      'INVALID budget',
      'REQUIRED number',
    ]);
    expect(refused.rows[0]).toMatchObject({ outcome: 'CREATED', subjectId: null });
  });

  it('are rehearsed whole: told as it would be, and undone', async () => {
    const fileId = await xlsx([headings, ...bad]);
    const started = await start({ fileId, target, mapping, rehearsal: true, policy: 'SKIP_BAD_ROWS' });
    const before = await cooperations();
    await work(started?.import?.id ?? '');
    expect(await cooperations()).toEqual(before);
    expect(await read(started?.import?.id ?? '')).toMatchObject({ status: 'REHEARSED', created: 1, failed: 3 });
  });

  it('leave their bad rows out where that is asked for, and give them back as a sheet to be mended', async () => {
    const part = await imported({ fileId: await xlsx([headings, ...bad]), target, mapping, policy: 'SKIP_BAD_ROWS' });
    expect(counts(part)).toBe('DONE 1 0 0 3');
    expect((await cooperations()).filter((one) => one.number === '901')).toHaveLength(1);
    const sheet = await fetch(part.faultySheetUrl ?? '');
    expect(sheet.headers.get('content-type')).toContain('spreadsheetml');
    const mended = await readSheet(Buffer.from(await sheet.arrayBuffer()), null);
    expect(mended.ok && mended.value.rows.map((row) => row.cells.slice(0, 3))).toEqual([
      ['Nomor', 'Nama Mitra', 'Judul'],
      ['902', null, 'Tanpa mitra'],
      ['901', 'PT Buruk', 'Kembar'],
      [null, 'PT Buruk', 'Tanpa nomor'],
    ]);
    // A column that two fields are read from is told of once, and the first day is called by its own name.
    const twice = { ...mapping, columns: [...mapping.columns, { column: 'Tanggal Mulai', field: 'signedOn' }] };
    const days = [
      ['903', 'PT Buruk', 'Hari', '31/02/2024', '2026-12-31'],
      ['904', 'PT Buruk', 'Terbalik', '15/01/2024', '14/01/2023'],
    ];
    const wrong = await imported({ fileId: await xlsx([headings, ...days]), target, mapping: twice });
    expect(wrong.rows[0]?.faults?.map(({ field }) => field)).toEqual(['signedOn', 'beganOn']);
    const told = await readSheet(Buffer.from(await (await fetch(wrong.faultySheetUrl ?? '')).arrayBuffer()), null);
    const said = told.ok ? told.value.rows.slice(1).map((row) => String(row.cells.at(-2))) : [];
    expect(said[0]?.match(/^D \(Tanggal Mulai\): [^\n]+$/)).not.toBeNull();
    expect(said[1]).toBe(
      'E (Tanggal Berakhir): Tanggal berakhir ini mendahului tanggal mulai berlaku, yaitu 2024-01-15.',
    );
    expect((await fetch(`${part.faultySheetUrl}x`)).status).toBe(404);
    // Whom it is not for does not see it.
    expect(await read(part.id, house.people.secretary)).toBeNull();
  });

  it('are gone on with exactly where a worker died, and never read in twice', async () => {
    const many = Array.from({ length: 1100 }, (_, index) => [
      ...[`C-${index}`, `Mitra ${index % 7}`, `Kerja sama ${index}`, '01/02/2024', '31/01/2028', null, null, null],
    ]);
    const fileId = await xlsx([headings, ...many]);
    const started = await start({ fileId, target, mapping, policy: 'SKIP_BAD_ROWS' });
    const id = started?.import?.id ?? '';
    const { gateway } = house.api;
    // The connection of the worker is cut in its third transaction.
    let transactions = 0;
    gateway.onStatement = (sql) => {
      if (sql === 'begin' && ++transactions === 3) throw new Error('killed');
    };
    await expect(work(id)).rejects.toThrow('killed');
    gateway.onStatement = undefined;
    expect(await read(id)).toMatchObject({ status: 'RUNNING', rowsDone: 500, created: 500 });
    await Promise.all([work(id), work(id)]);
    expect(await read(id)).toMatchObject({ status: 'DONE', rowsDone: 1100, created: 1100, failed: 0 });
    await work(id);
    const [count] = await gateway.system.query<{ count: number }>(
      `select count(*)::int as "count" from "cooperation_card" where "number" like 'C-%' and "institution_id" = $1`,
      [house.institution.id],
    );
    expect(count?.count).toBe(1100);
    const partners = await gateway.system.query(
      `select 1 from "partner" where "name" like 'Mitra %' and "institution_id" = $1`,
      [house.institution.id],
    );
    expect(partners).toHaveLength(7);
  }, 60_000);

  it('become partners, units and staff', async () => {
    const { admin } = house.people;
    const partners = await imported({
      fileId: await send(
        'mitra.csv',
        'Nama;Negara;Jenis;Tingkat\nCV Satu;Indonesia;Swasta;Lokal\nUni Dua;Singapura;Universitas;\nPT Lama;ID;Yayasan;\n',
      ),
      target: 'PARTNERS',
      mapping: {
        columns: [
          { column: 'Nama', field: 'name' },
          { column: 'Negara', field: 'country' },
          { column: 'Jenis', field: 'kind' },
          { column: 'Tingkat', field: 'level' },
        ],
      },
    });
    expect(partners.rows.map((one) => [one.outcome, one.faults])).toEqual([
      ['CREATED', null],
      ['CREATED', null],
      ['UPDATED', null],
    ]);
    const columns = ['code', 'name', 'kind', 'parentCode'].map((field) => ({ column: field, field }));
    const unitRows =
      'code,name,kind,parentCode\nTI-1,Prodi Satu,PRODI,TI\nTI,Teknik,JURUSAN,BADAN\nX,Y,Z,NONE\nA,A,A,B\nB,B,A,A\n';
    const unitsOf = async (policy: string) =>
      imported(
        { fileId: await send('unit.csv', unitRows, admin), target: 'UNITS', mapping: { columns }, policy },
        admin,
      );
    const units = await unitsOf('SKIP_BAD_ROWS');
    expect(units.rows.map((one) => [one.outcome, one.faults?.[0]?.code ?? null])).toEqual([
      ...[
        ['CREATED', null],
        ['CREATED', null],
        ['FAILED', 'NOT_FOUND'],
        ['FAILED', 'INVALID'],
        ['FAILED', 'INVALID'],
      ],
    ]);
    expect(counts(await unitsOf('SKIP_BAD_ROWS'))).toBe('DONE 0 0 2 3');
    const staffRows = [
      ['Surel', 'Nama', 'Jabatan', 'Unit', 'Sejak'],
      ['baru@polban.example', 'Contoh Baru', 'KAPUS', 'PUSAT-A', '01/03/2027'],
      ['lain@polban.example', 'Contoh Lain', null, null, null],
      ['bukan surel', 'X', 'TIDAK-ADA', null, null],
    ];
    const staffMapping = {
      columns: [
        { column: 'Surel', field: 'email' },
        { column: 'Nama', field: 'name' },
        { column: 'Jabatan', field: 'position' },
        { column: 'Unit', field: 'unit' },
        { column: 'Sejak', field: 'startsOn' },
      ],
      defaults: [{ field: 'mode', value: 'Plt' }],
    };
    const staffOf = async (rows: Cells, rest: object = {}) =>
      imported(
        { fileId: await xlsx(rows, admin), target: 'STAFF', mapping: staffMapping, policy: 'SKIP_BAD_ROWS', ...rest },
        admin,
      );
    const staff = await staffOf(staffRows);
    expect(
      staff.rows.map((one) => [one.outcome, one.faults?.map((each) => `${each.code} ${each.field}`) ?? null]),
    ).toEqual([
      ['CREATED', null],
      ['CREATED', null],
      ['FAILED', ['INVALID email', 'NOT_FOUND position']],
    ]);
    const letters = await house.api.gateway.system.query(`select 1 from "letter" where "institution_id" = $1`, [
      house.institution.id,
    ]);
    expect(letters).toEqual([]);
    const members = await house.api.gateway.system.query(
      `select m."email", m."pending", m."roles", a."mode", a."starts_on"::text as "from" from "membership" m
       left join "assignment" a on a."institution_id" = m."institution_id" and a."person_id" = m."person_id"
       where m."institution_id" = $1 and m."email" like '%polban%' order by m."email"`,
      [house.institution.id],
    );
    expect(members).toEqual([
      { email: 'baru@polban.example', pending: true, roles: ['MEMBER'], mode: 'PLT', from: '2027-03-01' },
      { email: 'lain@polban.example', pending: true, roles: ['MEMBER'], mode: null, from: null },
    ]);
    expect(counts(await staffOf(staffRows))).toBe('DONE 0 0 2 1');
    await staffOf(
      [
        ['Surel', 'Nama', 'Jabatan', 'Unit', 'Sejak'],
        ['undang@polban.example', 'Diundang', null, null, null],
      ],
      { invite: true },
    );
    const invited = await house.api.gateway.system.query(`select 1 from "letter" where "institution_id" = $1`, [
      house.institution.id,
    ]);
    expect(invited).toHaveLength(1);
    const role = { columns: ['email', 'name', 'roles'].map((field) => ({ column: field, field })) };
    const roleRows = [
      ['email', 'name', 'roles'],
      ['peran@polban.example', 'Contoh Peran', 'Koordinator; analis'],
      ['raja@polban.example', 'Contoh Raja', 'Raja'],
    ];
    const byRole = await staffOf(roleRows, { mapping: role });
    expect(byRole.rows.map((one) => one.faults?.map((each) => `${each.code} ${each.field} ${each.value}`))).toEqual([
      ...[undefined, ['INVALID roles Raja']],
    ]);
    const given = await house.api.gateway.system.query(
      `select "roles" from "membership" where "institution_id" = $1 and "email" = 'peran@polban.example'`,
      [house.institution.id],
    );
    expect(given).toEqual([{ roles: ['COORDINATOR', 'ANALYST'] }]);
    // A coordinator sees imports of cooperations and partners only.
    const seen = await house.api.request(SheetImportsDocument, {}, { as: house.people.secretary });
    expect(seen.sheetImports?.totalCount).toBe(0);
    expect(await read(staff.id)).toBeNull();
  });

  it('that cannot be read say why', async () => {
    const fileId = await send('x.csv', `Nomor\n${'x'.repeat(33_000)}\n`);
    expect(await imported({ fileId, target, mapping })).toMatchObject({
      status: 'FAILED',
      fault: { code: 'TOO_LARGE' },
    });
    const input = { fileName: 'x.csv' };
    const ticket = await house.api.request(UploadTicketCreateDocument, { input }, { as: coordinator });
    const body = Buffer.from('Nomor\n1\n', 'utf16le');
    const wide = await fetch(ticket.uploadTicketCreate?.ticket?.url ?? '', { method: 'PUT', body });
    expect([wide.status, ((await wide.json()) as { detail: string }).detail]).toEqual([
      415,
      expect.stringContaining('CSV UTF-8'),
    ]);
    const headless = await xlsx([['Lain'], ['1']]);
    expect(await imported({ fileId: headless, target, mapping })).toMatchObject({
      status: 'FAILED',
      fault: { code: 'NOT_FOUND', message: { en: 'Row 1 has no heading "nomor".' } },
    });
  });

  it('are read by saved mappings, each with its versions', async () => {
    const save = async (input: object, as = coordinator) =>
      (await house.api.request(SheetMappingSaveDocument, { input: input as never }, { as, language: 'en' }))
        .sheetMappingSave;
    const saved = await save({ code: 'REGISTER', target, mapping });
    expect(saved?.mapping).toMatchObject({ code: 'REGISTER', number: 1, columns: { length: 8 } });
    expect((await save({ code: 'REGISTER', target, mapping }))?.mapping?.number).toBe(2);
    const list = await house.api.request(SheetMappingsDocument, { where: { code: 'REGISTER' } }, { as: coordinator });
    expect(list.sheetMappings?.nodes).toHaveLength(2);
    const fileId = await xlsx([
      headings,
      ['M-1', 'PT Lama', 'Tersimpan', '01/01/2025', '31/12/2027', null, null, null],
    ]);
    expect(counts(await imported({ fileId, target, mappingId: saved?.mapping?.id }))).toBe('DONE 1 0 0 0');
    const wrong = {
      columns: [
        { column: 'A', field: 'x' },
        { column: ' ', field: 'title' },
        { column: 'C', field: 'title' },
      ],
    };
    expect(told((await unchanged(house.api, () => save({ code: 'a b', target, mapping: wrong })))?.userErrors)).toEqual(
      [
        'INVALID input.code',
        'INVALID input.mapping.columns.0.field',
        'REQUIRED input.mapping.columns.1.column',
        'ALREADY_EXISTS input.mapping.columns.2.field',
        'INVALID input.mapping.adoption',
        'REQUIRED input.mapping.columns',
        'REQUIRED input.mapping.columns',
      ],
    );
    const refused: readonly (readonly [object, TestMember, readonly string[]])[] = [
      [{ fileId, target, mapping }, house.people.secretary, ['FORBIDDEN ']],
      [{ fileId, target: 'STAFF', mapping }, coordinator, ['FORBIDDEN ']],
      [{ fileId, target }, coordinator, ['INVALID input.mapping']],
      [
        { fileId: 'fil_x', target, mapping, invite: true },
        coordinator,
        ['NOT_FOUND input.fileId', 'INVALID input.invite'],
      ],
      [{ fileId, target: 'PARTNERS', mappingId: saved?.mapping?.id }, coordinator, ['NOT_FOUND input.mappingId']],
    ];
    for (const [input, as, problems] of refused)
      expect(told((await unchanged(house.api, () => start(input, as)))?.userErrors)).toEqual(problems);
  });
});
