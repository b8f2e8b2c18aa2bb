import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DisposalHouse, executeDisposal } from '../../src/modules/record/disposal-execute.js';
import { recountRound } from '../../src/modules/record/record-recount.js';
import {
  type DisposalActFragment,
  RecordDisposalApproveDocument,
  RecordDisposalDocument,
  RecordDisposalProposeDocument,
  RecordDisposalRejectDocument,
  RecordDocument,
  RecordHoldLiftDocument,
  RecordHoldPlaceDocument,
  RecordLegacyDeclareDocument,
  RecordSeriesSetDocument,
  RecordSettingsSetDocument,
  RecordTriggerDeclareDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import type { TestMember } from '../support/fixture.js';
import { dense, pdfPages } from '../support/paper.js';
import { openScriptorium, type Scriptorium, usualSeries } from '../support/scriptorium.js';
import { act, addDocument, stepsAfter, upload } from '../support/story.js';

const DAY = 86_400_000;
const jakarta = (instant: Date): string => new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

describe('disposal of records', () => {
  let house: Scriptorium;
  /** The database's own now: no test moves it. */
  let real: Date;
  beforeAll(async () => {
    house = await openScriptorium();
    const [row] = await house.api.gateway.system.query<{ now: string }>('select now()::text as now');
    real = new Date(row?.now ?? '');
    house.api.clock.set(real.toISOString());
  });
  afterAll(() => house?.api.close());

  const worker = (): DisposalHouse => {
    const { runner, storage } = house.api.api.shared;
    return { ...runner, storage };
  };
  const execute = (id: string, by: DisposalHouse = worker()) =>
    executeDisposal(by, { institutionId: house.institution.id, disposalId: id.slice(4) });
  type Answer = { disposal?: DisposalActFragment | null; userErrors: readonly { code: string }[] };
  const ask = async (document: object, as: TestMember, input: object): Promise<Answer> => {
    const answer = await house.api.request(document as typeof RecordDisposalProposeDocument, { input } as never, {
      ...{ as, language: 'en' },
    });
    const [payload] = Object.values(answer) as unknown as Answer[];
    if (!payload) throw new Error('the call answered null');
    return payload;
  };
  const done = ({ disposal, userErrors }: Answer): DisposalActFragment => {
    if (!disposal) throw new Error(JSON.stringify(userErrors));
    return disposal;
  };
  const propose = (input: object, as = house.people.coordinator) =>
    ask(RecordDisposalProposeDocument, as, { reason: 'Masa simpan berakhir', ...input });
  const approve = (disposalId: string, as: TestMember, more: object = {}) =>
    ask(RecordDisposalApproveDocument, as, { disposalId, ...more });
  const approved = async (disposalId: string) => {
    done(await approve(disposalId, house.people.admin));
    return done(await approve(disposalId, house.people.deputy));
  };
  const read = async (id: string) =>
    (await house.api.request(RecordDocument, { id }, { as: house.people.admin })).record;
  const hold = (input: object) =>
    house.api.request(RecordHoldPlaceDocument, { input: { reason: 'Perkara', ...input } } as never, {
      as: house.people.admin,
    });
  const long = '2010-05-05';
  const declareLegacy = (recordId: string, more: object = {}, as = house.people.admin) =>
    house.api.request(
      RecordLegacyDeclareDocument,
      { input: { recordId, basis: 'Buku agenda 2010', ...more } },
      {
        ...{ as, language: 'en' },
      },
    );
  const legacy = async (recordId: string) => {
    const { record, userErrors } = (await declareLegacy(recordId)).recordLegacyDeclare ?? {};
    if (!record) throw new Error(JSON.stringify(userErrors));
    return record;
  };
  const scanned = async (seriesId: string, body: string, filedOn = long) => {
    const fileId = await upload(house.api, house.people.coordinator, 'arsip.txt', body);
    return house.file({ seriesId, title: body, fileId, filedOn });
  };
  /** A record of a file of its own, filed on paper long ago, of which that day counts. */
  const old = async (seriesId: string, body: string, filedOn?: string) =>
    legacy((await scanned(seriesId, body, filedOn)).id);
  const filesOf = (sha256: string | null | undefined) =>
    house.api.gateway.system.query<{ key: string }>('select storage_key as key from stored_file where sha256 = $1', [
      sha256,
    ]);

  it('takes two persons beside the one who proposed, and leaves a tombstone and a certificate', async () => {
    const { api, people } = house;
    const seriesId = await house.series({ code: 'TOMB', formCode: 'FO.1', formVersion: 'V0' });
    const record = await old(seriesId, 'laporan yang usang');
    const [file] = await filesOf(record.sha256);
    const disposal = done(await propose({ seriesId }));
    expect(disposal).toMatchObject({
      ...{ status: 'PROPOSED', records: 1, destroyed: null, approvedBy: [] },
      listSha256: createHash('sha256')
        .update(`${record.id.slice(4)} ${record.sha256}\n`)
        .digest('hex'),
      approvals: [
        { positions: [], roles: ['ADMINISTRATOR', 'COORDINATOR'] },
        { positions: [], roles: ['ADMINISTRATOR', 'COORDINATOR'] },
      ],
    });
    const own = await unchanged(api, () => approve(disposal.id, people.coordinator));
    expect(own.userErrors).toEqual([
      expect.objectContaining({ code: 'FORBIDDEN', message: 'You proposed it: others approve.' }),
    ]);
    const member = await unchanged(api, () => approve(disposal.id, people.keeper));
    expect(member.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    expect(done(await approve(disposal.id, people.admin))).toMatchObject({ status: 'PROPOSED' });
    const twice = await unchanged(api, () => approve(disposal.id, people.admin));
    expect(twice.userErrors).toEqual([
      expect.objectContaining({ message: 'You approved it already: another person must.' }),
    ]);
    await execute(disposal.id);
    expect(await read(record.id)).toMatchObject({ status: 'ACTIVE' });
    expect(done(await approve(disposal.id, people.deputy))).toMatchObject({ status: 'APPROVED' });
    await execute(disposal.id);
    expect(await read(record.id)).toMatchObject({
      ...{ status: 'DESTROYED', title: '', file: null, sha256: record.sha256, formMark: 'FO.1-V0', filedOn: long },
      ...{ disposal: { number: disposal.number }, destroyedAt: expect.any(String) },
    });
    expect(await filesOf(record.sha256)).toEqual([]);
    await expect(worker().storage.read(file?.key ?? '')).rejects.toThrow('ENOENT');
    const over = await api.request(RecordDisposalDocument, { id: disposal.id }, { as: people.admin });
    expect(over.recordDisposal).toMatchObject({ status: 'DONE', destroyed: 1, kept: 0 });
    const url = over.recordDisposal?.certificate?.downloadUrl ?? '';
    const [page = ''] = await pdfPages(new Uint8Array(await (await fetch(url)).arrayBuffer()));
    for (const words of [
      'Berita Acara Pemusnahan Arsip',
      'TOMB / 1',
      'FO.1-V0',
      disposal.listSha256,
      record.sha256 ?? '',
    ])
      expect(dense(page)).toContain(dense(words));
    expect(dense(page)).not.toContain(dense('laporan yang usang'));
    const late = await unchanged(api, () => approve(disposal.id, people.keeper));
    expect(late.userErrors).toEqual([expect.objectContaining({ code: 'ILLEGAL_TRANSITION' })]);
  });

  it('keeps what a case needs again that goes on after all, although no round has counted that yet', async () => {
    const { api, people } = house;
    const seriesId = await house.series({ code: 'AGAIN', trigger: 'CASE_CLOSED', retention: 'P1Y' });
    const cooperationId = await house.shelving('Naskah yang dibuka lagi');
    const fileId = await upload(api, people.keeper, 'berkas.txt', 'berkas kasus');
    const record = await house.file({ seriesId, title: 'Berkas', cooperationId, fileId }, people.keeper);
    expect(record.retainUntil).toBeNull();
    const stands = (status: string, since: string) =>
      api.gateway.system.query('update cooperation set status = $2, stage_changed_at = $3 where id = $1', [
        ...[cooperationId.slice(4), status, since],
      ]);
    await stands('CLOSED', '2015-01-01T00:00:00Z');
    await recountRound(api.gateway);
    expect(await read(record.id)).toMatchObject({ retainUntil: '2016-01-01' });
    const disposal = done(await propose({ seriesId }));
    await approved(disposal.id);
    await stands('OPEN', real.toISOString());
    await execute(disposal.id);
    expect(await read(record.id)).toMatchObject({ status: 'ACTIVE', retainUntil: null, title: 'Berkas' });
    const over = await api.request(RecordDisposalDocument, { id: disposal.id }, { as: people.admin });
    expect(over.recordDisposal).toMatchObject({ status: 'DONE', destroyed: 0, kept: 1 });
  });

  it('takes posts as data for who approves, and what a proposal was made under stays with it', async () => {
    const { api, people } = house;
    const set = (approvals: object) =>
      api.request(RecordSettingsSetDocument, { input: { approvals } } as never, { as: people.admin, language: 'en' });
    const one = await unchanged(api, () => set([{ positions: ['KEEPER'] }]));
    expect((one as { recordSettingsSet?: { userErrors: object[] } }).recordSettingsSet?.userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID', path: ['input', 'approvals'] }),
    ]);
    await set([{ positions: ['KEEPER'] }, { positions: ['COPYIST'] }]);
    const seriesId = await house.series({ code: 'POSTS' });
    await old(seriesId, 'dua jabatan');
    const disposal = done(await propose({ seriesId }));
    await set([{ roles: ['ADMINISTRATOR', 'COORDINATOR'] }, { roles: ['ADMINISTRATOR', 'COORDINATOR'] }]);
    const byRole = await unchanged(api, () => approve(disposal.id, people.admin));
    expect(byRole.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    done(await approve(disposal.id, people.copyist));
    const after = done(await approve(disposal.id, people.keeper));
    expect(after.approvedBy.map(({ place, positionCode }) => [place, positionCode])).toEqual([
      [1, 'KEEPER'],
      [2, 'COPYIST'],
    ]);
    await execute(disposal.id);
  });

  it('refuses what is held, permanent or not due, by name; a hold placed after approval still keeps', async () => {
    const { api, people } = house;
    const seriesId = await house.series({ code: 'HOLD' });
    const forever = await house.series({ code: 'EVER', disposition: 'PERMANENT' });
    const [held, due, kept] = [
      await old(seriesId, 'ditahan'),
      await old(seriesId, 'jatuh'),
      await old(forever, 'abadi'),
    ];
    const young = await scanned(seriesId, 'muda', jakarta(real));
    const placed = await hold({ recordId: held.id });
    const named = await unchanged(api, () => propose({ recordIds: [held.id, kept.id, young.id, due.id] }));
    expect(named.userErrors).toEqual(
      [
        ['HELD', '0'],
        ['PERMANENT', '1'],
        ['NOT_DUE', '2'],
      ].map(([code, at]) =>
        expect.objectContaining({
          ...{ code: 'GUARD_FAILED', path: ['input', 'recordIds', at] },
          unmet: [expect.objectContaining({ code })],
        }),
      ),
    );
    const disposal = done(await propose({ seriesId }));
    expect(disposal.items.nodes.map((one) => one.record?.id)).toEqual([due.id]);
    const again = await unchanged(api, () => propose({ recordIds: [due.id] }));
    expect(again.userErrors).toEqual([expect.objectContaining({ message: expect.stringContaining('another act') })]);
    await approved(disposal.id);
    await hold({ seriesId });
    await execute(disposal.id);
    const over = await api.request(RecordDisposalDocument, { id: disposal.id }, { as: people.admin });
    expect(over.recordDisposal).toMatchObject({
      ...{ status: 'DONE', destroyed: 0, kept: 1 },
      items: { nodes: [{ state: 'KEPT', because: 'HELD', record: { status: 'ACTIVE', title: 'jatuh' } }] },
    });
    const holdId = placed.recordHoldPlace?.hold?.id ?? '';
    const lift = (as: TestMember) =>
      api.request(RecordHoldLiftDocument, { input: { holdId, reason: 'Selesai' } }, { as, language: 'en' });
    const byMember = await unchanged(api, () => lift(people.member));
    expect(byMember.recordHoldLift?.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    expect((await lift(people.admin)).recordHoldLift?.hold).toMatchObject({ liftedBecause: 'Selesai' });
    expect(await read(held.id)).toMatchObject({ held: true });
  });

  it('deletes bytes that nobody else keeps, a document’s version with its record, and shared ones last', async () => {
    const { api, people } = house;
    const seriesId = await house.series({ code: 'BYTES' });
    const other = await house.series({ code: 'BYTES-2', retention: 'P50Y' });
    const [one, twin] = [await old(seriesId, 'isi yang sama'), await old(other, 'isi yang sama')];
    expect(one.sha256).toBe(twin.sha256);
    const codex = await house.asked('Naskah');
    await addDocument(api, people.copyist, codex, 'codex', 'naskah kasus');
    const versions = `query($id: ID!) { cooperation(id: $id) { documents { currentVersion { id } } } }`;
    const { body } = await api.raw(versions, { id: codex }, { as: people.coordinator });
    const { cooperation } = body.data as { cooperation: { documents: { currentVersion: { id: string } }[] } };
    const documentVersionId = cooperation.documents[0]?.currentVersion.id ?? '';
    stepsAfter(await act(api, people.copyist, codex, 'hand'));
    const filed = { seriesId, title: 'naskah', documentVersionId, filedOn: long };
    const ofCase = await legacy((await house.file(filed, people.keeper)).id);
    const disposal = done(await propose({ seriesId }));
    expect(disposal.records).toBe(2);
    await approved(disposal.id);
    await execute(disposal.id);
    expect(await filesOf(one.sha256)).toHaveLength(1);
    expect(await (await fetch((await read(twin.id))?.file?.downloadUrl ?? '')).text()).toBe('isi yang sama');
    const after = await read(ofCase.id);
    expect(after).toMatchObject({ status: 'DESTROYED', documentVersion: { disposedAt: expect.any(String) } });
    expect(await filesOf(ofCase.sha256)).toEqual([]);
    expect((await fetch(after?.documentVersion?.downloadUrl ?? '')).status).toBe(404);
  });

  it('goes on where a crash broke it off, once, also with two workers', async () => {
    const seriesId = await house.series({ code: 'CRASH' });
    const records = [];
    for (let at = 0; at < 6; at += 1) records.push(await old(seriesId, `retak ${at}`));
    const disposal = done(await propose({ seriesId }));
    await approved(disposal.id);
    const keys = (await Promise.all(records.map(({ sha256 }) => filesOf(sha256)))).flat().map(({ key }) => key);
    let left = 3;
    const { storage } = worker();
    const broken: DisposalHouse = {
      ...worker(),
      storage: {
        ...{ receive: storage.receive.bind(storage), read: storage.read.bind(storage) },
        ...{ olderThan: storage.olderThan.bind(storage), sweepUnfinished: storage.sweepUnfinished.bind(storage) },
        remove: async (key) => {
          left -= 1;
          if (left < 0) throw new Error('the disk is gone');
          await storage.remove(key);
        },
      },
    };
    await expect(execute(disposal.id, broken)).rejects.toThrow('the disk is gone');
    const open = await house.api.request(RecordDisposalDocument, { id: disposal.id }, { as: house.people.admin });
    expect(open.recordDisposal).toMatchObject({ status: 'APPROVED' });
    await Promise.all([execute(disposal.id), execute(disposal.id)]);
    for (const key of keys) await expect(storage.read(key)).rejects.toThrow('ENOENT');
    const { query } = house.api.gateway.system;
    const [told] = await query<{ destroyed: number; done: number }>(
      `select (count(*) filter (where kind = 'RECORD_DESTROYED'))::int as destroyed,
         (count(*) filter (where kind = 'RECORD_DISPOSAL_DONE'))::int as done
       from event where facts ->> 'disposalId' = $1 or subject_id = $1::uuid`,
      [disposal.id.slice(4)],
    );
    expect(told).toEqual({ destroyed: 6, done: 1 });
  });

  it('rejects an act before it is approved, and its records may be listed anew', async () => {
    const seriesId = await house.series({ code: 'NO' });
    await old(seriesId, 'tetap');
    const disposal = done(await propose({ seriesId }));
    const input = { disposalId: disposal.id, reason: 'Masih diperlukan' };
    const no = done(await ask(RecordDisposalRejectDocument, house.people.admin, input));
    expect(no).toMatchObject({ status: 'REJECTED', endedBecause: 'Masih diperlukan', kept: 1, destroyed: 0 });
    expect(done(await propose({ seriesId }))).toMatchObject({ records: 1, number: disposal.number + 1 });
  });

  it('keeps what a changed series promised, unless an administrator declares it shorter on a basis', async () => {
    const { api, people } = house;
    const seriesId = await house.series({ code: 'LESS' });
    const record = await old(seriesId, 'janji', '2026-01-31');
    const set = (input: object, as: TestMember) =>
      api.request(
        RecordSeriesSetDocument,
        { input: { ...usualSeries, code: 'LESS', ...input } },
        { as, language: 'en' },
      );
    await set({ retention: 'P1Y' }, people.coordinator);
    expect(await read(record.id)).toMatchObject({ retainUntil: '2031-01-31' });
    await set({ retention: 'P10Y', disposition: 'PERMANENT' }, people.coordinator);
    expect(await read(record.id)).toMatchObject({ retainUntil: '2036-01-31', disposition: 'PERMANENT' });
    await set({ retention: 'P2Y' }, people.coordinator);
    expect(await read(record.id)).toMatchObject({ retainUntil: '2036-01-31', disposition: 'PERMANENT' });
    const shorter = { retention: 'P2Y', shortens: true };
    const byCoordinator = await unchanged(api, () => set(shorter, people.coordinator));
    expect(byCoordinator.recordSeriesSet?.userErrors.map(({ code, path }) => [code, path])).toEqual([
      ['FORBIDDEN', ['input', 'shortens']],
      ['REQUIRED', ['input', 'basis']],
    ]);
    const declared = await set({ ...shorter, basis: 'JRA 2026' }, people.admin);
    expect(declared.recordSeriesSet?.series?.versions.map(({ retention, shortens }) => [retention, shortens])).toEqual([
      ['P5Y', false],
      ['P1Y', false],
      ['P10Y', false],
      ['P2Y', false],
      ['P2Y', true],
    ]);
    expect(await read(record.id)).toMatchObject({
      retainUntil: '2028-01-31',
      disposition: 'DESTROY',
      seriesVersion: 1,
    });
  });

  it('counts from its registration what was filed on paper before, until an administrator declares the earlier day', async () => {
    const { api, people } = house;
    const today = jakarta(real);
    const inFive = `${Number(today.slice(0, 4)) + 5}${today.slice(4)}`;
    const seriesId = await house.series({ code: 'PAPER' });
    const record = await scanned(seriesId, 'kertas lama');
    expect(record).toMatchObject({ filedOn: long, retainUntil: inFive, legacyBasis: null });
    expect(record.retentionExplained[1]?.en).toBe(
      `Filed on paper on ${long} and registered on ${today}: the later day counts, as no administrator has declared the earlier one.`,
    );
    const early = await unchanged(api, () => propose({ recordIds: [record.id] }));
    expect(early.userErrors).toEqual([
      expect.objectContaining({ unmet: [expect.objectContaining({ code: 'NOT_DUE' })] }),
    ]);
    const refused = async (more: object, as = people.admin, id = record.id) =>
      (await unchanged(api, () => declareLegacy(id, more, as))).recordLegacyDeclare?.userErrors.map(
        ({ code, path }) => [...[code, path.join('.')]],
      );
    expect(await refused({}, people.coordinator)).toEqual([['FORBIDDEN', '']]);
    expect(await refused({ basis: ' ' })).toEqual([['REQUIRED', 'input.basis']]);
    expect(await refused({ expectedVersion: 9 })).toEqual([['STALE', 'input.expectedVersion']]);
    const young = await scanned(seriesId, 'hari ini', today);
    expect(await refused({}, people.admin, young.id)).toEqual([['INVALID', 'input.recordId']]);
    const declared = await legacy(record.id);
    expect(declared).toMatchObject({ filedOn: long, retainUntil: '2015-05-05', legacyBasis: 'Buku agenda 2010' });
    expect(declared.retentionExplained.map(({ en }) => en)).toEqual([
      'Version 1 of the series: P5Y from the day it was filed (2010-05-05), kept through 2015-05-05.',
      `Filed on paper on ${long} and registered on ${today}: an administrator declared that the earlier day counts (legacyBasis).`,
    ]);
    const [event] = await api.gateway.system.query<{ facts: object }>(
      `select "facts" from "event" where "kind" = 'RECORD_LEGACY_DECLARED' and "subject_id" = $1`,
      [record.id.slice(4)],
    );
    expect(event?.facts).toEqual({ legacy: true, filedOn: long, registeredOn: today, retainUntil: '2015-05-05' });
    expect(await refused({})).toEqual([['INVALID', 'input.recordId']]);
    expect(done(await propose({ seriesId })).records).toBe(1);
  });

  it('counts a declared day from its declaration, which only moves on', async () => {
    const { api, people } = house;
    const seriesId = await house.series({ code: 'SAID', trigger: 'DECLARED', retention: 'P1Y' });
    const record = await scanned(seriesId, 'dinyatakan', jakarta(real));
    expect(record.retainUntil).toBeNull();
    const declare = (on: string) =>
      api.request(RecordTriggerDeclareDocument, { input: { recordId: record.id, on } }, { as: people.admin });
    const early = await unchanged(api, () => declare('2020-02-29'));
    expect(early.recordTriggerDeclare?.userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID', path: ['input', 'on'] }),
    ]);
    await legacy(record.id);
    await declare('2020-02-29');
    expect(await read(record.id)).toMatchObject({ retainUntil: '2021-02-28', declaredOn: '2020-02-29' });
    const sooner = await unchanged(api, () => declare('2019-01-01'));
    expect(sooner.recordTriggerDeclare?.userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID', path: ['input', 'on'] }),
    ]);
  });

  it('of 2,000 records around the line: none early, none late, holds kept, whatever one clock says', async () => {
    const { api, institution } = house;
    const seriesId = await house.series({ code: 'LINE' });
    const { query } = api.gateway.system;
    const today = jakarta(real);
    await query(
      `insert into record (institution_id, id, series_id, series_version_id, number, title, source_kind, location, filed_on,
         registered_on, filed_at, rules, disposition, retain_until, status)
       select $1, gen_random_uuid(), $2, v.id, n, 'garis ' || n, 'FILE', 'Rak', ($3::date + (n % 9 - 4) - interval '5 years')::date,
         $3::date, now(), '[]', 'DESTROY', $3::date + (n % 9 - 4), 'ACTIVE'
       from generate_series(1, 2000) n join record_series_version v on v.institution_id = $1 and v.series_id = $2`,
      [institution.id, seriesId.slice(4), today],
    );
    const heldOnes = await query<{ id: string }>(
      `select id from record where institution_id = $1 and series_id = $2 and number % 97 = 0`,
      [institution.id, seriesId.slice(4)],
    );
    for (const { id } of heldOnes) await hold({ recordId: `rec_${id}` });
    const dueBefore = async (day: string) =>
      (
        await query<{ id: string }>(
          `select r.id from record r where r.institution_id = $1 and r.series_id = $2 and r.retain_until < $3::date
             and r.number % 97 <> 0`,
          [institution.id, seriesId.slice(4), day],
        )
      ).length;
    const at = (ms: number) => api.clock.set(new Date(real.getTime() + ms).toISOString());
    const listed = async () => {
      const answer = await propose({ seriesId });
      const count = answer.disposal?.records ?? 0;
      if (answer.disposal)
        await ask(RecordDisposalRejectDocument, house.people.admin, { disposalId: answer.disposal.id, reason: 'x' });
      return count;
    };
    const yesterday = jakarta(new Date(real.getTime() - DAY));
    at(-DAY);
    expect(await listed()).toBe(await dueBefore(yesterday));
    at(365 * DAY);
    expect(await listed()).toBe(await dueBefore(today));
    // What is due by the moved clock alone stays, and is told the true reason.
    const [later] = await query<{ id: string }>(
      `select id from record where institution_id = $1 and series_id = $2 and retain_until = $3::date and number % 97 <> 0 limit 1`,
      [institution.id, seriesId.slice(4), today],
    );
    const ahead = await unchanged(api, () => propose({ recordIds: [`rec_${later?.id}`] }));
    const because =
      'its retention is over by the server’s clock but not by the database’s, and both must say so: a clock that was moved disposes of nothing';
    expect(ahead.userErrors).toEqual([
      expect.objectContaining({
        ...{ code: 'GUARD_FAILED', path: ['input', 'recordIds', '0'], message: `It stays: ${because}.` },
        unmet: [expect.objectContaining({ code: 'CLOCK_AHEAD' })],
      }),
    ]);
    const fresh = await house.series({ code: 'FRESH', retention: 'P1M' });
    at(0);
    await scanned(fresh, 'baru', today);
    at(365 * DAY);
    expect((await unchanged(api, () => propose({ seriesId: fresh }))).userErrors).toEqual([
      expect.objectContaining({ code: 'GUARD_FAILED', message: `No record is listed: of each ${because}.` }),
    ]);
    at(DAY);
    const disposal = done(await propose({ seriesId }));
    await approved(disposal.id);
    // The worker's own clock is a day behind: it keeps what by that clock is not due.
    at(-DAY);
    await execute(disposal.id);
    const states = () =>
      query<{ early: number; late: number; held: number; gone: number }>(
        `select (count(*) filter (where r.status = 'DESTROYED' and r.retain_until >= $3::date))::int as early,
           (count(*) filter (where r.status = 'ACTIVE' and r.retain_until < $3::date and r.number % 97 <> 0))::int as late,
           (count(*) filter (where r.status = 'DESTROYED' and r.number % 97 = 0))::int as held,
           (count(*) filter (where r.status = 'DESTROYED'))::int as gone
         from record r where r.institution_id = $1 and r.series_id = $2`,
        [institution.id, seriesId.slice(4), today],
      );
    const onTheLine = (await dueBefore(today)) - (await dueBefore(yesterday));
    expect(onTheLine).toBeGreaterThan(200);
    expect(await states()).toEqual([{ early: 0, late: onTheLine, held: 0, gone: await dueBefore(yesterday) }]);
    at(DAY);
    const rest = done(await propose({ seriesId }));
    await approved(rest.id);
    await execute(rest.id);
    expect(await states()).toEqual([{ early: 0, late: 0, held: 0, gone: await dueBefore(today) }]);
    at(0);
  });
});
