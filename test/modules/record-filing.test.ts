import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recountRound } from '../../src/modules/record/record-recount.js';
import {
  RecordDocument,
  RecordSeriesSetDocument,
  type RecordSeriesSetInput,
  RecordSettingsSetDocument,
  RecordsDocument,
  RecordTagsSetDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { fileOnce, openScriptorium, type Scriptorium, usualSeries } from '../support/scriptorium.js';
import { act, addDocument, stepsAfter, upload } from '../support/story.js';

describe('filing', () => {
  let house: Scriptorium;
  beforeAll(async () => {
    house = await openScriptorium();
  });
  afterAll(() => house?.api.close());
  const recordsOf = async (where: object) =>
    (await house.api.request(RecordsDocument, { where }, { as: house.people.coordinator })).records?.nodes ?? [];
  const read = async (id: string, as = house.people.coordinator) =>
    (await house.api.request(RecordDocument, { id }, { as })).record;

  it('files versions of one kind of document by itself, each once, wherever a series says so', async () => {
    const { api, people } = house;
    const files = [{ event: 'DOCUMENT_VERSION_ADDED' as const, documentKind: 'codex' }];
    const one = await house.series({ code: 'AUTO-1', files });
    await house.series({ code: 'AUTO-2', files, retired: true });
    await house.series({
      code: 'AUTO-3',
      files: [{ ...files[0], event: 'DOCUMENT_VERSION_ADDED', documentKind: 'other' }],
    });
    const cooperationId = await house.asked();
    for (const body of ['versi satu', 'versi dua'])
      stepsAfter(await addDocument(api, people.copyist, cooperationId, 'codex', body));
    const records = await recordsOf({ cooperationId });
    expect(records.map(({ series, number, source, filedBy }) => [series?.id, number, source, filedBy])).toEqual([
      [one, 2, 'DOCUMENT', null],
      [one, 1, 'DOCUMENT', null],
    ]);
    await house.series({ code: 'AUTO-1', files: [], expectedVersion: 1 } as Partial<RecordSeriesSetInput>);
    stepsAfter(await addDocument(api, people.copyist, cooperationId, 'codex', 'versi tiga'));
    expect(await recordsOf({ cooperationId })).toHaveLength(2);
  });

  it('counts from the close of the case once it is closed, and takes it back when the case goes on', async () => {
    const { api, people } = house;
    const byCase = await house.series({ code: 'CLOSE', trigger: 'CASE_CLOSED', retention: 'P2Y' });
    const byEnd = await house.series({ code: 'END', trigger: 'AGREEMENT_ENDED', retention: 'P2Y' });
    const cooperationId = await house.shelving('Ditutup');
    const filed = async (seriesId: string, body: string) => {
      const fileId = await upload(api, people.keeper, 'x.txt', body);
      return house.file({ seriesId, title: body, fileId, cooperationId }, people.keeper);
    };
    const [one, two] = [await filed(byCase, 'satu'), await filed(byEnd, 'dua')];
    expect([one.retainUntil, two.retainUntil]).toEqual([null, null]);
    await recountRound(api.gateway);
    expect((await read(one.id))?.version).toBe(1);
    api.clock.set('2026-08-16T20:00:00Z');
    expect(stepsAfter(await act(api, people.keeper, cooperationId, 'shelved'))).toEqual([]);
    await recountRound(api.gateway);
    // 03:00 on the 17th in the institution's zone; a case without an agreement ended with its close.
    expect(await read(one.id)).toMatchObject({ retainUntil: '2028-08-17', version: 2 });
    expect((await read(two.id))?.retainUntil).toBe('2028-08-17');
    await recountRound(api.gateway);
    expect((await read(one.id))?.version).toBe(2);
    await api.gateway.system.query(`update cooperation set status = 'OPEN' where id = $1`, [cooperationId.slice(4)]);
    await recountRound(api.gateway);
    expect((await read(one.id))?.retainUntil).toBeNull();
    api.clock.set('2026-03-02T02:00:00Z');
  });

  it('tells everything that is wrong with what is filed at once, and changes nothing', async () => {
    const { api, people } = house;
    const seriesId = await house.series({ code: 'WRONG', trigger: 'CASE_CLOSED' });
    const input = {
      ...{ seriesId, title: ' ', filedOn: '2026-03-03', coversFrom: '2026-02-02', coversUntil: '2026-01-01' },
      tags: [{ tag: 'LED' as const, unitId: 'unit_x' }],
    };
    const answer = await unchanged(api, () => fileOnce(api, people.coordinator, input));
    expect(answer.userErrors.map(({ code, path }) => [code, path.slice(1).join('.')])).toEqual([
      ['REQUIRED', 'title'],
      ['INVALID', 'filedOn'],
      ['INVALID', 'coversUntil'],
      ['NOT_FOUND', 'tags.0.unitId'],
      ['INVALID', ''],
      ['REQUIRED', 'cooperationId'],
    ]);
    const fileId = await upload(api, people.coordinator, 'x.txt', 'milik koordinator');
    const stolen = await unchanged(api, () => fileOnce(api, people.admin, { seriesId, title: 'x', fileId }));
    expect(stolen.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'fileId'] });
    const retired = await house.series({ code: 'OLD', retired: true });
    const late = await unchanged(api, () =>
      fileOnce(api, people.coordinator, { seriesId: retired, title: 'x', fileId }),
    );
    expect(late.userErrors).toEqual([expect.objectContaining({ code: 'INVALID', path: ['input', 'seriesId'] })]);
    const outside = await house.series({ code: 'FREE' });
    const mine = await upload(api, people.member, 'x.txt', 'milik anggota');
    const member = await unchanged(api, () =>
      fileOnce(api, people.member, { seriesId: outside, title: 'x', fileId: mine }),
    );
    expect(member.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
  });

  it('shows what has no case to roles that read all, and tags anew as a whole', async () => {
    const { api, people, institution } = house;
    const seriesId = await house.series({ code: 'ALONE' });
    const fileId = await upload(api, people.coordinator, 'x.txt', 'tanpa kasus');
    const unit = (code: string) => `unit_${institution.units[code]}`;
    const tags = [{ tag: 'LED' as const, unitId: unit('TI'), criterion: 'C.1' }];
    const record = await house.file({ seriesId, title: 'Tanpa kasus', fileId, tags });
    expect(await read(record.id, people.member)).toBeNull();
    expect(await read(record.id, people.admin)).toMatchObject({ tags: [{ criterion: 'C.1' }] });
    const [event] = await api.gateway.system.query<{ tags: object[] }>(
      `select "facts" -> 'tags' as "tags" from "event" where "kind" = 'RECORD_TAGGED' and "subject_id" = $1 order by "seq" desc`,
      [record.id.slice(4)],
    );
    expect(event?.tags).toEqual([{ tag: 'LED', unitId: unit('TI').slice(5) }]);
    const set = (input: object, as = people.coordinator) =>
      api.request(RecordTagsSetDocument, { input: { recordId: record.id, ...input } } as never, { as, language: 'en' });
    const stale = await unchanged(api, () => set({ tags: [], expectedVersion: 9 }));
    expect(stale.recordTagsSet?.userErrors).toEqual([expect.objectContaining({ code: 'STALE', currentVersion: 1 })]);
    const moved = await set({ tags: [{ tag: 'LED', unitId: unit('MB') }], expectedVersion: 1 });
    expect(moved.recordTagsSet?.record).toMatchObject({
      version: 2,
      tags: [{ criterion: null, unit: { id: unit('MB') } }],
    });
  });

  it('refuses series and columns that say nothing, or too little', async () => {
    const { api, people } = house;
    const set = (input: object) =>
      api.request(RecordSeriesSetDocument, { input: { ...usualSeries, ...input } }, { as: people.coordinator });
    const bad = { code: 'a b', formVersion: 'V0', files: [{ event: 'EVALUATION_COMPLETED', documentKind: 'x' }] };
    const wrong = await unchanged(api, () => set(bad));
    expect(wrong.recordSeriesSet?.userErrors.map(({ code, path }) => [code, path.slice(1).join('.')])).toEqual([
      ['INVALID', 'code'],
      ['REQUIRED', 'formCode'],
      ['INVALID', 'files.0.documentKind'],
    ]);
    await set({ code: 'STALE' });
    const stale = await unchanged(api, () => set({ code: 'STALE', expectedVersion: 0 }));
    expect(stale.recordSeriesSet?.userErrors).toEqual([expect.objectContaining({ code: 'STALE', currentVersion: 1 })]);
    const heading = { id: 'x', en: 'x' };
    const columns = [
      { key: 'a', heading, shows: 'FIELD' },
      { key: 'a', heading, shows: 'CODE', type: 'TEXT' },
    ];
    const table = await unchanged(api, () =>
      api.request(RecordSettingsSetDocument, { input: { columns } } as never, { as: people.admin, language: 'en' }),
    );
    expect(table.recordSettingsSet?.userErrors.map(({ code, path }) => [code, path.slice(1).join('.')])).toEqual([
      ['REQUIRED', 'columns.0.field'],
      ['INVALID', 'columns.0.type'],
      ['INVALID', 'columns.1.type'],
      ['INVALID', 'columns'],
    ]);
  });
});
