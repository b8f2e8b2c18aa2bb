import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CaseRecordsDocument,
  EvaluationCompleteDocument,
  EvaluationStartDocument,
  LedEvidenceDocument,
  MonitoringReportFinishDocument,
  MonitoringReportStartDocument,
  RecordDocument,
  RecordSeriesListDocument,
  RecordSeriesSetDocument,
  type RecordSeriesSetInput,
  RecordSettingsDocument,
  RecordSettingsSetDocument,
  RecordsDocument,
  RecordTableDocument,
} from '../generated/operations.js';
import { seedTest } from '../support/coverage.js';
import { type Orchard, openOrchard } from '../support/orchard.js';
import { dense, pdfPages } from '../support/paper.js';
import { layPlan } from '../support/plan-laid.js';
import { fileOnce, openScriptorium, type Scriptorium } from '../support/scriptorium.js';
import { act, addDocument, stepsAfter, upload } from '../support/story.js';

/** The two series of the Polibatam seed (section 4), as its administrator enters them. */
const monitoring: RecordSeriesSetInput = {
  ...{ code: 'BO.28.1.2', formCode: 'BO.28.1.2', formVersion: 'V0', location: 'Unit Kerjasama', retention: 'P5Y' },
  title: { id: 'Monitoring Kerjasama', en: 'Monitoring of cooperation' },
  formTitle: { id: 'Borang Monitoring Kerjasama', en: 'Form for monitoring of cooperation' },
  ...{ trigger: 'FILED', disposition: 'DESTROY', source: 'SOP Kerjasama, 4. Penyimpanan Data, butir 1' },
  rawText: '1 Monitoring Kerjasama BO.28.1.2 Borang Monitoring Kerjasama Unit Kerjasama 5 tahun',
  files: [{ event: 'MONITORING_REPORT_FINISHED' }],
};
const selfEvaluation: RecordSeriesSetInput = {
  ...{ code: 'FO.2.3.1', formCode: 'FO.2.3.1', formVersion: 'V0', location: 'Unit Kerjasama', retention: 'P5Y' },
  title: { id: 'Laporan Evaluasi Diri', en: 'Self-evaluation report' },
  formTitle: { id: 'Format Evaluasi Diri Unit', en: 'Format of a unit’s self-evaluation' },
  ...{ trigger: 'FILED', disposition: 'DESTROY', source: 'SOP Kerjasama, 4. Penyimpanan Data, butir 2' },
  files: [{ event: 'EVALUATION_COMPLETED' }],
  fields: [{ key: 'rak', value: 'B-2' }],
};
const garbled = 'N NENIEY PETE] SenEE Penyimpanan Penyimpanan';

describe('records by the house’s own reports', () => {
  let orchard: Orchard;
  let cooperationId: string;
  beforeAll(async () => {
    orchard = await openOrchard();
    cooperationId = await orchard.tended('Kebun lereng');
    await layPlan(orchard, cooperationId);
  });
  afterAll(() => orchard?.api.close());
  const recordsOf = async (where: object) =>
    (await orchard.api.request(RecordsDocument, { where }, { as: orchard.people.admin })).records?.nodes ?? [];
  const report = async (seed: { accepted<T>(call: () => Promise<T>): Promise<T> }) => {
    const { api, people } = orchard;
    const input = { cooperationId, from: '2026-02-01', until: '2026-02-28' };
    const begun = await api.request(MonitoringReportStartDocument, { input }, { as: people.grower });
    const reportId = begun.monitoringReportStart?.report?.id ?? '';
    return seed.accepted(() =>
      api.request(MonitoringReportFinishDocument, { input: { reportId } }, { as: people.grower }),
    );
  };

  seedTest(['S-17', 'S-20'], 'a finished monitoring report files itself, bearing form and version', async (seed) => {
    const { api, people } = orchard;
    const byGrower = await seed.refused(api, () =>
      api.request(RecordSeriesSetDocument, { input: monitoring }, { as: people.grower, language: 'en' }),
    );
    expect(byGrower.recordSeriesSet?.userErrors).toEqual([
      expect.objectContaining({ code: 'FORBIDDEN', message: 'Only coordinators and administrators keep the archive.' }),
    ]);
    const set = await seed.accepted(() =>
      api.request(RecordSeriesSetDocument, { input: monitoring }, { as: people.admin, language: 'en' }),
    );
    expect(set.recordSeriesSet?.series).toMatchObject({
      ...{ code: 'BO.28.1.2', formMark: 'BO.28.1.2-V0', location: 'Unit Kerjasama', retention: 'P5Y', version: 1 },
      rawText: monitoring.rawText,
    });
    const finished = (await report(seed)).monitoringReportFinish?.report;
    const [record, ...others] = await recordsOf({ cooperationId });
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      ...{ formMark: 'BO.28.1.2-V0', number: 1, source: 'MONITORING_REPORT', location: 'Unit Kerjasama' },
      ...{ filedOn: '2026-03-02', retainUntil: '2031-03-02', disposition: 'DESTROY', held: false, filedBy: null },
      ...{ coversFrom: '2026-02-01', coversUntil: '2026-02-28', status: 'ACTIVE', mediaType: 'application/pdf' },
      title: 'Laporan monitoring 1.1 · Kebun lereng',
      series: { code: 'BO.28.1.2' },
      documentVersion: { id: finished?.documentVersion?.id },
      retentionExplained: [
        {
          en: 'Version 1 of the series: P5Y from the day it was filed (2026-03-02), kept through 2031-03-02.',
          id: 'Versi 1 seri: P5Y sejak tanggal pengarsipan (2026-03-02), disimpan sampai dengan 2031-03-02.',
        },
      ],
    });
    const bytes = Buffer.from(await (await fetch(record?.file?.downloadUrl ?? '')).arrayBuffer());
    const { createHash } = await import('node:crypto');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(record?.sha256);
    const [page = ''] = await pdfPages(bytes);
    expect(dense(page)).toContain(
      dense('No. BO.28.1.2-V0 · Borang Monitoring Kerjasama · Unit Kerjasama · 2026-03-02'),
    );
    expect(dense(page).split('No.BO.28.1.2-V0')).toHaveLength(4);
    expect(bytes.toString('latin1')).toContain('BO.28.1.2-V0');
  });

  seedTest(['S-18'], 'a completed evaluation files itself in the series of self-evaluations', async (seed) => {
    const { api, people } = orchard;
    const input = { ...selfEvaluation, retention: '5 tahun' };
    const wrong = await seed.refused(api, () =>
      api.request(RecordSeriesSetDocument, { input }, { as: people.admin, language: 'en' }),
    );
    expect(wrong.recordSeriesSet?.userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID', path: ['input', 'retention'] }),
    ]);
    await seed.accepted(() => api.request(RecordSeriesSetDocument, { input: selfEvaluation }, { as: people.admin }));
    const after = stepsAfter(await act(api, people.grower, cooperationId, 'weighNow'));
    expect(after).toEqual(['WEIGHING']);
    const begun = await api.request(
      EvaluationStartDocument,
      { input: { cooperationId, from: '2026-01-01', until: '2026-02-28' } },
      { as: people.steward },
    );
    const evaluationId = begun.evaluationStart?.evaluation?.id ?? '';
    const judged = `mutation($input: EvaluationChangeInput!) { evaluationChange(input: $input) { userErrors { code } } }`;
    const words = { benefitPercent: 80, benefitReason: 'x', conformityPercent: 90, conformityReason: 'x' };
    await api.raw(judged, { input: { evaluationId, ...words, outcome: 'CONTINUE' } }, { as: people.steward });
    await seed.accepted(() =>
      api.request(EvaluationCompleteDocument, { input: { evaluationId } }, { as: people.steward }),
    );
    const [record] = await recordsOf({ cooperationId, sourceIn: ['EVALUATION'] });
    // Its SOP composes no document of evaluations: the record is of the evaluation itself.
    expect(record).toMatchObject({
      ...{ formMark: 'FO.2.3.1-V0', series: { code: 'FO.2.3.1' }, retainUntil: '2031-03-02', file: null, sha256: null },
      ...{ title: 'Evaluasi 1 · Kebun lereng', coversFrom: '2026-01-01', coversUntil: '2026-02-28' },
    });
  });

  seedTest(['S-19'], 'columns and headings of the series’ table are configuration, its scan kept', async (seed) => {
    const { api, people } = orchard;
    const heading = (id: string, en: string) => ({ id, en });
    const columns = [
      { key: 'no', heading: heading('No', 'No'), shows: 'NUMBER' as const },
      { key: 'nama', heading: heading('Nama Rekaman', 'Record'), shows: 'TITLE' as const },
      { key: 'kode', heading: heading('Kode', 'Code'), shows: 'FORM' as const },
      { key: 'formulir', heading: heading('Formulir', 'Form'), shows: 'FORM_TITLE' as const },
      { key: 'lokasi', heading: heading('Lokasi Penyimpanan', 'Where kept'), shows: 'LOCATION' as const },
      { key: 'masa', heading: heading('Masa Penyimpanan', 'Kept for'), shows: 'RETENTION' as const },
      { key: 'rak', heading: heading('Rak', 'Shelf'), shows: 'FIELD' as const, field: 'rak', type: 'TEXT' as const },
    ];
    const input = { columns, source: 'SOP Kerjasama, 4. Penyimpanan Data', rawText: garbled };
    await seed.accepted(() => api.request(RecordSettingsSetDocument, { input }, { as: people.admin }));
    const kept = await seed.accepted(() => api.request(RecordSettingsDocument, {}, { as: people.grower }));
    expect(kept.recordSettings).toMatchObject({ rawText: garbled, version: 1 });
    const table = await api.request(RecordTableDocument, {}, { as: people.grower, language: 'id' });
    expect(table.recordTable?.columns.map((one) => one.heading.id)).toEqual(columns.map((one) => one.heading.id));
    expect(table.recordTable?.rows.map((row) => row.cells)).toEqual([
      ['1', 'Monitoring Kerjasama', 'BO.28.1.2-V0', 'Borang Monitoring Kerjasama', 'Unit Kerjasama', '5 tahun', ''],
      ['2', 'Laporan Evaluasi Diri', 'FO.2.3.1-V0', 'Format Evaluasi Diri Unit', 'Unit Kerjasama', '5 tahun', 'B-2'],
    ]);
    const turned = { columns: columns.toReversed().slice(0, 2) };
    await api.request(RecordSettingsSetDocument, { input: turned }, { as: people.admin });
    const other = await api.request(RecordTableDocument, {}, { as: people.grower, language: 'en' });
    expect(other.recordTable?.rows.map((row) => row.cells)).toEqual([
      ['', '5 years'],
      ['B-2', '5 years'],
    ]);
    const outside = await api.request(RecordTableDocument, {}, { as: people.buyer });
    expect(outside.recordTable).toEqual({ columns: [], rows: [] });
  });

  it('shows partners nothing of records', async () => {
    const { api, people } = orchard;
    const as = people.buyer;
    expect((await api.request(RecordsDocument, {}, { as })).records).toMatchObject({ nodes: [], totalCount: 0 });
    expect((await api.request(RecordSeriesListDocument, {}, { as })).recordSeriesList).toMatchObject({ nodes: [] });
    const [record] = await recordsOf({ cooperationId });
    expect((await api.request(RecordDocument, { id: record?.id ?? '' }, { as })).record).toBeNull();
    const seen = await api.request(CaseRecordsDocument, { id: cooperationId }, { as });
    expect(seen.cooperation?.records?.nodes).toEqual([]);
  });
});

describe('records filed in a step that archives', () => {
  let house: Scriptorium;
  let seriesId: string;
  beforeAll(async () => {
    house = await openScriptorium();
    seriesId = await house.series({ formCode: 'FO.9', formVersion: 'V2' });
  });
  afterAll(() => house?.api.close());
  const unit = (code: string) => `unit_${house.institution.units[code]}`;

  seedTest(['S-07'], 'the archiving step files the report and tags it as evidence for the LED', async (seed) => {
    const { api, people } = house;
    const cooperationId = await house.asked('Laporan kerja sama');
    const added = await addDocument(api, people.copyist, cooperationId, 'codex', 'isi laporan');
    expect(stepsAfter(added)).toEqual(['COPYING']);
    const documents = `query($id: ID!) { cooperation(id: $id) { documents { currentVersion { id sha256 } } } }`;
    const { body } = await api.raw(documents, { id: cooperationId }, { as: people.coordinator });
    const { cooperation } = body.data as {
      cooperation: { documents: { currentVersion: { id: string; sha256: string } }[] };
    };
    const version = cooperation.documents[0]?.currentVersion;
    const input = {
      ...{ seriesId, title: 'Laporan kerja sama', documentVersionId: version?.id ?? '', cooperationId },
      ...{ coversFrom: '2025-01-01', coversUntil: '2025-12-31' },
      tags: [{ tag: 'LED' as const, unitId: unit('TI'), criterion: 'C.2.4.c' }],
    };
    const early = await seed.refused(api, () => fileOnce(api, people.keeper, input));
    expect(early.userErrors).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND', path: ['input', 'documentVersionId'] }),
    ]);
    const before = await seed.refused(api, () => fileOnce(api, people.coordinator, input));
    expect(before.userErrors).toEqual([
      expect.objectContaining({ code: 'ILLEGAL_TRANSITION', path: ['input', 'cooperationId'] }),
    ]);
    stepsAfter(await act(api, people.copyist, cooperationId, 'hand'));
    const byCopyist = await seed.refused(api, () => fileOnce(api, people.copyist, input));
    expect(byCopyist.userErrors).toEqual([
      expect.objectContaining({ code: 'FORBIDDEN', path: ['input', 'cooperationId'] }),
    ]);
    const nothing = await act(api, people.keeper, cooperationId, 'shelved');
    expect(nothing.userErrors).toEqual([
      expect.objectContaining({ unmet: [expect.objectContaining({ code: 'NOTHING_FILED' })] }),
    ]);
    const { record } = await seed.accepted(() => fileOnce(api, people.keeper, input));
    expect(record).toMatchObject({
      ...{
        formMark: 'FO.9-V2',
        sha256: version?.sha256,
        source: 'DOCUMENT',
        filedBy: { id: `per_${people.keeper.personId}` },
      },
      tags: [{ tag: 'LED', criterion: 'C.2.4.c', unit: { id: unit('TI') } }],
    });
    const led = (unitId: string, from: string | null = null, until: string | null = null) =>
      api.request(LedEvidenceDocument, { unitId, from, until }, { as: people.coordinator });
    const listed = await seed.accepted(() => led(unit('TI'), '2025-06-01', '2026-06-01'));
    expect(listed.ledEvidence?.nodes).toEqual([
      {
        criterion: 'C.2.4.c',
        record: { id: record?.id, title: 'Laporan kerja sama', coversUntil: '2025-12-31', formMark: 'FO.9-V2' },
      },
    ]);
    expect((await led(unit('TI'), '2026-01-01')).ledEvidence?.nodes).toEqual([]);
    expect((await led(unit('MB'))).ledEvidence?.nodes).toEqual([]);
    const twice = await seed.refused(api, () => fileOnce(api, people.keeper, input));
    expect(twice.userErrors).toEqual([expect.objectContaining({ code: 'ALREADY_EXISTS' })]);
    expect(stepsAfter(await act(api, people.keeper, cooperationId, 'shelved'))).toEqual([]);
  });

  it('counts what was filed from nothing when the case comes to be archived again', async () => {
    const { api, people } = house;
    const cooperationId = await house.shelving('Berputar');
    const fileId = await upload(api, people.keeper, 'bukti.txt', 'bukti putaran pertama');
    await house.file({ seriesId, title: 'Bukti', fileId, cooperationId }, people.keeper);
    api.clock.set('2026-03-03T02:00:00Z');
    stepsAfter(await act(api, people.keeper, cooperationId, 'again'));
    stepsAfter(await act(api, people.copyist, cooperationId, 'hand'));
    const nothing = await act(api, people.keeper, cooperationId, 'shelved');
    expect(nothing.userErrors[0]).toMatchObject({ unmet: [{ code: 'NOTHING_FILED' }] });
  });
});
