import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CooperationAdoptDocument,
  CooperationAspectRecordDocument,
  CooperationBenefitRecordDocument,
  CooperationBenefitWithdrawDocument,
  KeptReportDocument,
  KeptReportsDocument,
  PartnerMergeDocument,
  ReportDownloadDocument,
  ReportLinkIssueDocument,
  ReportLinkRevokeDocument,
  ReportNarrativeSetDocument,
  ReportSourceConfirmDocument,
  ReportTemplateDocument,
  ReportTemplateRetireDocument,
  ReportTemplatesDocument,
  ReportWhatIfDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { layPartner } from '../support/fixture.js';
import { type Campus, importPack, indicator, inForce, openCampus } from '../support/indicator.js';
import {
  benefitOf,
  cellsIn,
  figureFor,
  figuresIn,
  importTemplate,
  keep,
  madeOf,
  reportOf,
  shippedTemplate,
} from '../support/report.js';
import { act, upload } from '../support/story.js';

interface Told {
  readonly code: string;
  readonly path: readonly string[];
  readonly fault?: string | null;
}
const told = (errors: readonly Told[] | undefined) =>
  errors?.map((one) => [one.code, one.path.join('.'), one.fault].filter(Boolean).join(' '));
const get = async (url: string | null | undefined) => {
  const answer = await fetch(url ?? '');
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    bytes: Buffer.from(await answer.arrayBuffer()),
  };
};
/** What a ZIP holds, by the machine's own program. */
function unzipped(bytes: Buffer): { names: string[]; read: (name: string) => Buffer } {
  const file = join(mkdtempSync(join(tmpdir(), 'mitra-report-')), 'a.zip');
  writeFileSync(file, bytes);
  const python = (code: string, ...rest: string[]) => execFileSync('python3', ['-c', code, file, ...rest]);
  return {
    names: python('import sys,zipfile; print("\\n".join(zipfile.ZipFile(sys.argv[1]).namelist()))')
      .toString()
      .trim()
      .split('\n'),
    read: (name) =>
      python('import sys,zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))', name),
  };
}

/** Where the cells of a workbook lead to. */
const bookLinks = (bytes: Buffer): string[] => {
  const { names, read } = unzipped(bytes);
  return names
    .filter((name) => /worksheets\/_rels\//.test(name))
    .flatMap((name) => [
      ...read(name)
        .toString()
        .matchAll(/Target="([^"]+)" TargetMode="External"/g),
    ])
    .map(([, target = '']) => target);
};

describe('reports by templates', () => {
  let campus: Campus;
  let unit: string;
  let harbour: string;
  let benefitId: string;
  let templateId: string;
  const lkps = () => ({ template: 'LKPS-TABEL-1', unit, period: '2025/2026' });

  beforeAll(async () => {
    campus = await openCampus();
    campus.api.clock.set('2026-11-22T03:00:00Z');
    unit = `unit_${campus.institution.units.IF}`;
    harbour = await inForce(campus, 'Double degree', '2024-01-01', { partner: 'international', unit: 'IF' });
    const road = await inForce(campus, 'Magang jalan raya', '2025-01-01', { unit: 'IF' });
    await benefitOf(campus, harbour, {
      ...{ unit: 'IF', dharma: 'EDUCATION', title: '=HYPERLINK("x")', from: '2024-09-01', evidence: 'ia.pdf' },
      benefit: 'Dua gelar',
    });
    benefitId = await benefitOf(campus, road, {
      ...{ unit: 'IF', dharma: 'RESEARCH', title: 'Riset aspal', from: '2025-02-01', to: '2026-01-31' },
      evidence: 'riset.pdf',
    });
    // Another department's: in no report of this programme.
    await benefitOf(campus, road, { unit: 'MESIN', dharma: 'EDUCATION', title: 'Mesin', from: '2025-02-01' });
  });
  afterAll(() => campus?.api.close());

  it('read templates in, whole or with every problem at its place, for administrators', async () => {
    const { api, people } = campus;
    const yaml = await shippedTemplate('LKPS-TABEL-1', '4.0');
    const refused = await importTemplate(campus, yaml, people.coordinator);
    expect(refused).toEqual({
      template: null,
      userErrors: [{ code: 'FORBIDDEN', path: [], message: 'Only an administrator keeps the templates of reports.' }],
    });
    const broken = yaml.replace('value: partner }', 'value: mitra }').replace('unit: REQUIRED', 'unit: MAYBE');
    const structure = await importTemplate(campus, broken);
    expect(structure.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'INVALID input.fileId.unit',
    ]);
    expect(structure.userErrors[0]?.message).toMatch(/^template\.yaml, line \d+, column 1: /);
    const named = await importTemplate(campus, yaml.replace('value: partner }', 'value: mitra }'));
    expect(named.userErrors.map(({ path }) => path.join('.'))).toEqual(['input.fileId.sections.0.columns.1.value']);
    const made = await importTemplate(campus, yaml);
    expect(made.userErrors).toEqual([]);
    expect(made.template).toMatchObject({
      ...{ code: 'LKPS-TABEL-1', label: '4.0', unitRule: 'REQUIRED', periodKind: 'ACADEMIC_YEAR', version: 1 },
      sources: [
        { code: 'IAPS-4.0', confirmed: true },
        { code: 'TABEL-1-TAHUN-BERAKHIR', confirmed: false },
        { code: 'TS', confirmed: false },
      ],
    });
    templateId = made.template?.id ?? '';
    const again = await importTemplate(campus, yaml);
    expect(again.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'ALREADY_EXISTS input.fileId',
    ]);
    for (const [code, version] of [
      ['SKOR-C24C', '4.0'],
      ['LAPORAN-KERMA', '1.0'],
      ['LED-KERJASAMA', '1.0'],
      ['FASE-KERJASAMA', '1.0'],
      ['LKPS-TEKNIK', '1.0'],
    ] as const)
      expect((await importTemplate(campus, await shippedTemplate(code, version))).userErrors).toEqual([]);
    const all = await api.request(ReportTemplatesDocument, {}, { as: people.analyst });
    expect(all.reportTemplates?.nodes.map(({ code }) => code)).toEqual([
      ...['FASE-KERJASAMA', 'LAPORAN-KERMA', 'LED-KERJASAMA', 'LKPS-TABEL-1', 'LKPS-TEKNIK', 'SKOR-C24C'],
    ]);
    expect((await api.request(ReportTemplatesDocument, {}, { as: people.desk })).reportTemplates?.totalCount).toBe(0);
    expect((await api.request(ReportTemplatesDocument, {}, { as: people.guest })).reportTemplates?.totalCount).toBe(0);
  });

  it('tell LKPS rows of a programme, each with what it comes from and the file that shows it', async () => {
    const { api, people } = campus;
    const report = await madeOf(campus, lkps());
    expect(report).toMatchObject({ unitCode: 'IF', period: '2025/2026', from: '2023-09-01', until: '2026-08-31' });
    expect(cellsIn(report, '1-1')).toEqual([
      [
        ...['1', 'Harbour Ltd', '✓', '', '', '=HYPERLINK("x")', 'Dua gelar'],
        ...['2024-09-01 – 2027-12-31 (3 tahun 4 bulan)', 'ia.pdf', '2027'],
      ],
    ]);
    expect(cellsIn(report, '1-2')?.map((cells) => cells.slice(1, 6))).toEqual([
      ['PT Jalan Raya', '', '✓', '', 'Riset aspal'],
    ]);
    expect(cellsIn(report, '1-3')).toEqual([]);
    const [row] = report.sections[1]?.rows ?? [];
    expect(row?.findings.map(({ code }) => code)).toEqual(['MANFAAT']);
    expect(row?.sources.map(({ kind, nodeId }) => `${kind} ${nodeId === benefitId}`)).toEqual([
      ...['BENEFIT true', 'COOPERATION false'],
    ]);
    expect((await get(row?.sources[0]?.evidence?.downloadUrl)).bytes.toString()).toBe('bytes of riset.pdf');
    const node = await api.raw(`{ node(id: "${benefitId}") { __typename } }`, {}, { as: people.analyst });
    expect(node.body.data).toEqual({ node: { __typename: 'CooperationBenefit' } });
    // A year earlier the programme had the one of them only.
    const before = await madeOf(campus, { ...lkps(), period: null, asOf: '2024-12-31' });
    expect([before.period, cellsIn(before, '1-1')?.length, cellsIn(before, '1-2')?.length]).toEqual([
      '2023/2024',
      0,
      0,
    ]);
  });

  it('cost the same statements, however many rows', async () => {
    const one = await campus.api.statements(() => madeOf(campus, { ...lkps(), period: '2023/2024' }));
    const more = await campus.api.statements(() => madeOf(campus, lkps()));
    expect(more.filter((sql) => !/account|session/.test(sql)).length).toBe(
      one.filter((sql) => !/account|session/.test(sql)).length,
    );
    expect(more.length).toBeLessThanOrEqual(11);
  });

  it('refuse who may not read, and what is asked wrongly', async () => {
    const { people } = campus;
    const faults = async (ask: Parameters<typeof reportOf>[1], as = people.analyst) =>
      told((await unchanged(campus.api, () => reportOf(campus, ask, as))).userErrors);
    expect(await faults(lkps(), people.desk)).toEqual(['FORBIDDEN']);
    expect(await faults(lkps(), people.guest)).toEqual(['FORBIDDEN']);
    expect(await faults({ template: 'NONE' })).toEqual(['NOT_FOUND report.template NO_TEMPLATE']);
    expect(await faults({ ...lkps(), version: '9' })).toEqual(['NOT_FOUND report.template NO_TEMPLATE']);
    expect(await faults({ ...lkps(), period: null, asOf: '2010-01-01' })).toEqual([
      'NOT_FOUND report.template NO_TEMPLATE',
    ]);
    expect(await faults({ ...lkps(), asOf: '2027-01-01' })).toEqual(['INVALID report.asOf DAY_TO_COME']);
    expect(await faults({ ...lkps(), unit: null, period: '2025' })).toEqual([
      ...['REQUIRED report.unit UNIT_NEEDED', 'INVALID report.period PERIOD_UNREADABLE'],
    ]);
    expect(await faults({ ...lkps(), unit: 'unit_00000000-0000-4000-8000-000000000000' })).toEqual([
      'NOT_FOUND report.unit',
    ]);
    expect(await faults({ template: 'FASE-KERJASAMA', unit, period: '2025' })).toEqual([
      ...['INVALID report.unit NO_UNIT_TAKEN', 'INVALID report.period NO_PERIOD_TAKEN'],
    ]);
    expect(await faults({ ...lkps(), parameters: [{ code: 'X', values: [] }] })).toEqual([
      'NOT_FOUND report.parameters.0.code NO_PARAMETER',
    ]);
    const asked = { report: lkps(), format: 'CSV', language: 'id', section: '1-1' } as const;
    const { reportDownload } = await campus.api.request(ReportDownloadDocument, asked, { as: people.analyst });
    for (const name of ['template', 'version']) {
      const url = new URL(reportDownload?.url ?? '');
      url.searchParams.set(name, '\u0000');
      expect((await get(String(url))).status, name).toBe(404);
    }
  });

  it('work a score out of live rows and registered figures, unknown before, and tell what reaches more', async () => {
    const { api, people } = campus;
    const ask = { template: 'SKOR-C24C', unit, period: '2025/2026' };
    expect(figuresIn(await madeOf(campus, ask))).toMatchObject({
      N1: '1',
      N2: '1',
      NI: '1',
      NN: '1',
      NDTPS: null,
      SKOR: null,
    });
    await figureFor(campus, 'NDTPS', '10', 'IF');
    // RK = (3 + 2)/10 = 1/2. NI = 1, NN = 1: B = 2 + 1 + 1/6 − 1/12 = 37/12. Score = (1 + 37/12)/3 = 49/36 = 1.36.
    expect(figuresIn(await madeOf(campus, ask))).toMatchObject({ RK: '0.5000', B: '3.0833', SKOR: '1.36' });
    const target = { target: '1.85' };
    const { reportWhatIf } = await api.request(ReportWhatIfDocument, { report: ask, target }, { as: people.analyst });
    // One international more: B = 4; in education RK = 8/10, score (1.6 + 4)/3 = 28/15 = 1.87; in research 1.80.
    expect(reportWhatIf).toEqual({
      ...{ outcome: 'WAYS', now: '1.36', added: 1, more: false, looked: null, best: null, unknown: [], userErrors: [] },
      ways: [
        {
          ...{ value: '1.87', exact: '28/15' },
          additions: [{ code: 'INT-EDU', count: 1, title: { en: 'education, international' } }],
        },
      ],
    });
    const none = await api.request(ReportWhatIfDocument, { report: lkps(), target }, { as: people.analyst });
    expect(told(none.reportWhatIf?.userErrors)).toEqual(['INVALID target.figure NO_WHAT_IF']);
    const refused = await api.request(ReportWhatIfDocument, { report: ask, target }, { as: people.desk });
    expect(told(refused.reportWhatIf?.userErrors)).toEqual(['FORBIDDEN']);
  });

  it('count the first aspect as the indicators do: by its own evidence, or by a benefit with evidence', async () => {
    await importPack(campus);
    const ask = { template: 'SKOR-C24C', unit, period: '2025/2026' };
    // Two cooperations with a benefit that has evidence and ran in the three years, and no aspect recorded: A1 = 2, item 8 = 2.
    expect(figuresIn(await madeOf(campus, ask))).toMatchObject({ A1: '2', A2: '0', A3: '0', BUTIR_8: '2.00' });
    const shown = (await indicator(campus, 'B.1.15.8.a', { year: 2026, unitId: unit })).terms;
    expect(shown.map(({ name, value }) => `${name} ${value?.exact}`)).toContain('shown 2');
    // In 2022/2023 and the two years before none of them ran.
    const before = await madeOf(campus, { ...ask, period: '2022/2023' });
    expect(figuresIn(before)).toMatchObject({ A1: '0', BUTIR_8: '1.00' });
    const sources = (await madeOf(campus, ask)).sections[0]?.figures[0]?.sources ?? [];
    expect(sources.map(({ kind }) => kind).sort()).toEqual(['BENEFIT', 'BENEFIT', 'COOPERATION', 'COOPERATION']);
  });

  it('name what is not recorded and of whom, also where a what-if cannot be told', async () => {
    const { api, people, partners } = campus;
    await importTemplate(campus, await shippedTemplate('IKU-6', '2023'));
    const ask = { template: 'IKU-6', period: '2026', parameters: [{ code: 'PROGRAM', values: ['PROGRAM_STUDI'] }] };
    const figures = (await madeOf(campus, ask)).sections.flatMap((one) => one.figures);
    // Neither partner of the programmes is classified.
    const NK = figures.find(({ code }) => code === 'NK');
    expect(NK).toMatchObject({ value: null });
    expect(NK?.unknown.map(({ code, text }) => [code, text.id])).toEqual([
      ['NOT_JUDGED', expect.stringMatching(/^Belum dicatat: kelas mitra, untuk 2: /)],
    ]);
    expect(NK?.unknown[0]?.sources.map(({ kind, nodeId, label }) => `${kind} ${nodeId} ${label}`).sort()).toEqual(
      [`PARTNER par_${partners.international} Harbour Ltd`, `PARTNER par_${partners.national} PT Jalan Raya`].sort(),
    );
    const report = { template: 'SKOR-C24C', unit: `unit_${campus.institution.units.MESIN}`, period: '2025/2026' };
    const { reportWhatIf } = await api.request(
      ReportWhatIfDocument,
      { report, target: { target: '2' } },
      { as: people.analyst },
    );
    // No lecturers are registered for this programme.
    expect(reportWhatIf).toMatchObject({
      ...{ outcome: 'UNKNOWN', now: null, ways: [], userErrors: [] },
      unknown: [{ code: 'FIGURE_MISSING', text: { id: 'Angka NDTPS belum tercatat untuk 2026-08-31.' }, sources: [] }],
    });
  });

  it('keep a report that is shown unchanged after the rows changed', async () => {
    const { api, people } = campus;
    const refused = await unchanged(api, () => keep(campus, lkps(), people.analyst));
    expect(told(refused?.userErrors)).toEqual(['FORBIDDEN']);
    const kept = await keep(campus, lkps());
    expect(kept?.userErrors).toEqual([]);
    const id = kept?.keptReport?.id ?? '';
    const live = await madeOf(campus, lkps());
    expect(kept?.keptReport).toMatchObject({
      ...{ period: '2025/2026', asOf: '2026-11-22', note: 'AMI', isIntact: true, hash: live.hash },
      evidence: [
        { place: 1, sourceKind: 'BENEFIT', evidence: { fileName: 'ia.pdf' } },
        { place: 2, sourceKind: 'BENEFIT', evidence: { fileName: 'riset.pdf' } },
      ],
    });
    const input = { benefitId, reason: 'Salah unit' };
    const withdrawn = await api.request(CooperationBenefitWithdrawDocument, { input }, { as: people.desk });
    expect(withdrawn.cooperationBenefitWithdraw?.userErrors).toEqual([]);
    const after = await madeOf(campus, lkps());
    expect(cellsIn(after, '1-2')).toEqual([]);
    expect(after.hash).not.toBe(live.hash);
    const shown = await api.request(KeptReportDocument, { id, format: 'PDF' }, { as: people.analyst });
    expect(shown.keptReport?.report.hash).toBe(live.hash);
    expect(cellsIn(shown.keptReport?.report as never, '1-2')).toHaveLength(1);
    const list = await api.request(
      KeptReportsDocument,
      { where: { templateId, unitId: unit } },
      { as: people.analyst },
    );
    expect(list.keptReports).toEqual({ totalCount: 1, nodes: [{ id, hash: live.hash }] });
    const hidden = await api.request(KeptReportDocument, { id, format: 'PDF' }, { as: people.desk });
    expect(hidden.keptReport).toBeNull();
  });

  it('come as CSV, spreadsheet and paper, with nothing a spreadsheet would run', async () => {
    const { api, people } = campus;
    const download = async (format: 'CSV' | 'XLSX' | 'PDF' | 'BUNDLE', section?: string, template = lkps()) =>
      (
        await api.request(
          ReportDownloadDocument,
          { report: template, format, language: 'id', section: section ?? null },
          { as: people.analyst },
        )
      ).reportDownload;
    const csv = await get((await download('CSV', '1-1'))?.url);
    expect([csv.status, csv.type]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    expect(csv.bytes.toString()).toContain(`1,Harbour Ltd,✓,,,"'=HYPERLINK(""x"")",Dua gelar`);
    expect(told((await download('CSV'))?.userErrors)).toEqual(['REQUIRED section SECTION_NEEDED']);
    expect(told((await download('CSV', '9'))?.userErrors)).toEqual(['NOT_FOUND section NO_SECTION']);
    expect(told((await download('BUNDLE'))?.userErrors)).toEqual(['INVALID format BUNDLE_OF_KEPT']);
    const xlsx = unzipped((await get((await download('XLSX'))?.url)).bytes);
    const sheet = xlsx.read('xl/worksheets/sheet1.xml').toString();
    expect(sheet).not.toContain('<f>');
    const strings = xlsx.read('xl/sharedStrings.xml').toString();
    expect(strings).toContain('<t>=HYPERLINK("x")</t>');
    expect(strings).toContain(
      'Periode 2025/2026: 2023-09-01 s.d. 2026-08-31 · menurut keadaan pada hari terakhirnya, 2026-08-31 · dihitung per 2026-11-22',
    );
    const teknik = { ...lkps(), template: 'LKPS-TEKNIK' };
    const form = unzipped((await get((await download('XLSX', undefined, teknik))?.url)).bytes);
    // The engineering form's data begin in row 13, the first level's mark in column C.
    const formed = form.read('xl/worksheets/sheet1.xml').toString();
    expect(formed).toMatch(/<row r="13"[^>]*><c r="A13"[^>]*><v>1<\/v>/);
    // 1 September 2024 as a day, shown as 01/09/2024; without a bundle no file is led to.
    expect(formed).toMatch(/<c r="H13" s="\d+"><v>45536<\/v>/);
    expect(form.read('xl/styles.xml').toString()).toContain('formatCode="dd/mm/yyyy"');
    expect(formed).not.toContain('hyperlink');
    const lines = (await get((await download('CSV', '2a1', teknik))?.url)).bytes.toString();
    expect(lines).toContain(',01/09/2024,');
    const pdf = await get((await download('PDF'))?.url);
    expect([pdf.status, pdf.type, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    // The address is for that template alone.
    const url = (await download('CSV', '1-1'))?.url ?? '';
    expect((await get(url.replace('LKPS-TABEL-1', 'LKPS-TEKNIK').replace('1-1', '2a1'))).status).toBe(404);
  });

  it('go to assessors as one bundle with narrative, tables and evidence, at an address that expires', async () => {
    const { api, people } = campus;
    const led = { template: 'LED-KERJASAMA', unit, period: '2025/2026' };
    const templates = await api.request(
      ReportTemplatesDocument,
      { where: { codeIn: ['LED-KERJASAMA'] } },
      { as: people.admin },
    );
    const narrative = { templateId: templates.reportTemplates?.nodes[0]?.id ?? '', unit, period: '2025/2026' };
    const write = async (
      rest: { question: string; words: string; expectedVersion?: number },
      as = people.coordinator,
    ) =>
      (await api.request(ReportNarrativeSetDocument, { input: { ...narrative, ...rest } }, { as })).reportNarrativeSet;
    expect(
      told((await unchanged(api, () => write({ question: 'MANFAAT', words: 'x' }, people.analyst)))?.userErrors),
    ).toEqual(['FORBIDDEN']);
    expect(told((await unchanged(api, () => write({ question: 'NONE', words: ' ' })))?.userErrors)).toEqual([
      ...['REQUIRED input.words', 'NOT_FOUND input.question NO_QUESTION'],
    ]);
    expect((await write({ question: 'MANFAAT', words: 'Dua gelar.' }))?.narrative?.version).toBe(1);
    expect(
      (await write({ question: 'MANFAAT', words: 'Dua gelar, satu riset.', expectedVersion: 1 }))?.narrative,
    ).toMatchObject({
      ...{ version: 2, code: 'LED-KERJASAMA', period: '2025/2026', unit: { code: 'IF' } },
    });
    expect(
      told((await unchanged(api, () => write({ question: 'MANFAAT', words: 'x', expectedVersion: 1 })))?.userErrors),
    ).toEqual(['STALE input.expectedVersion']);
    // One file may show several things.
    const evidenceFileId = await upload(api, people.desk, 'payung.pdf', 'bytes of payung.pdf');
    const shared = { cooperationId: harbour, unitId: unit, evidenceFileId };
    const dual = {
      ...shared,
      relevant: true,
      dharma: 'EDUCATION',
      title: 'Kuliah tamu',
      startsOn: '2025-03-01',
    } as const;
    await api.request(CooperationBenefitRecordDocument, { input: dual }, { as: people.desk });
    const shown = { ...shared, aspect: 'PERFORMANCE_FACILITIES', shownOn: '2025-06-01' } as const;
    await api.request(CooperationAspectRecordDocument, { input: shown }, { as: people.desk });
    const kept = (await keep(campus, led))?.keptReport;
    const issue = async (expiresAt: string, as = people.coordinator) =>
      (
        await api.request(
          ReportLinkIssueDocument,
          { input: { keptReportId: kept?.id ?? '', language: 'id', expiresAt } },
          { as },
        )
      ).reportLinkIssue;
    expect(told((await unchanged(api, () => issue('2026-11-22T02:00:00Z')))?.userErrors)).toEqual([
      'INVALID input.expiresAt LINK_TIME',
    ]);
    expect(told((await unchanged(api, () => issue('2027-12-31T00:00:00Z')))?.userErrors)).toEqual([
      'INVALID input.expiresAt LINK_TIME',
    ]);
    expect(told((await unchanged(api, () => issue('2026-12-31T00:00:00Z', people.analyst)))?.userErrors)).toEqual([
      'FORBIDDEN',
    ]);
    const link = (await issue('2026-12-31T00:00:00Z'))?.link;
    const answer = await get(link?.url);
    expect([answer.status, answer.type]).toEqual([200, 'application/zip']);
    const bundle = unzipped(answer.bytes);
    expect(bundle.names).toEqual([
      ...['LED-KERJASAMA-1.0-2025-2026.pdf', 'LED-KERJASAMA-1.0-2025-2026.xlsx', 'tables/narasi.csv', 'tables/1-1.csv'],
      ...['tables/1-2.csv', 'tables/1-3.csv', 'tables/aspek.csv', 'report.json', 'report.json.sha256'],
      ...['evidence-index.csv', 'evidence/0001-ia.pdf', 'evidence/0002-payung.pdf'],
    ]);
    expect(bundle.read('tables/narasi.csv').toString()).toContain('Dua gelar, satu riset.');
    const data = createHash('sha256').update(bundle.read('report.json')).digest('hex');
    expect([data, bundle.read('report.json.sha256').toString()]).toEqual([kept?.hash, `${kept?.hash}  report.json\n`]);
    const file = bundle.read('evidence/0001-ia.pdf');
    expect(file.toString()).toBe('bytes of ia.pdf');
    const sha256 = createHash('sha256').update(file).digest('hex');
    const hashOfShared = createHash('sha256').update('bytes of payung.pdf').digest('hex');
    const behind = `${hashOfShared},19,${link?.url}/evidence/2`;
    // A benefit with a file shows the aspect too: it stands in both tables.
    expect(bundle.read('evidence-index.csv').toString().replace('\ufeff', '').trim().split('\r\n')).toEqual([
      'No.,Berkas,Menunjukkan,Judul,Unit,Dalam laporan,SHA-256,Bita,Tautan',
      `1,evidence/0001-ia.pdf,Manfaat kerja sama,"'=HYPERLINK(""x"")",IF,"1-1 Kerjasama Pendidikan, baris 1; Bukti aspek kerja sama, baris 1",${sha256},${file.length},${link?.url}/evidence/1`,
      `2,evidence/0002-payung.pdf,Manfaat kerja sama,Kuliah tamu,IF,"1-1 Kerjasama Pendidikan, baris 2; Bukti aspek kerja sama, baris 2",${behind}`,
      `2,evidence/0002-payung.pdf,Aspek kerja sama,Double degree,IF,"Bukti aspek kerja sama, baris 3",${behind}`,
    ]);
    expect(bookLinks(bundle.read('LED-KERJASAMA-1.0-2025-2026.xlsx'))).toEqual([
      ...[1, 2, 1, 2, 2].map((number) => `${link?.url}/evidence/${number}`),
    ]);
    expect((await get(`${link?.url}/evidence/1`)).bytes.toString()).toBe('bytes of ia.pdf');
    expect((await get(`${link?.url}/evidence/3`)).status).toBe(404);
    expect((await get(`${campus.api.url}/reports/${'x'.repeat(43)}`)).status).toBe(404);
    const mine = await api.request(
      KeptReportDocument,
      { id: kept?.id ?? '', format: 'BUNDLE' },
      { as: people.analyst },
    );
    const own = unzipped((await get(mine.keptReport?.download.url)).bytes);
    expect(own.names).toContain('evidence/0001-ia.pdf');
    expect(bookLinks(own.read('LED-KERJASAMA-1.0-2025-2026.xlsx'))[0]).toBe('evidence/0001-ia.pdf');
    const input = { linkId: link?.id ?? '' };
    const byAnalyst = await unchanged(api, () =>
      api.request(ReportLinkRevokeDocument, { input }, { as: people.analyst }),
    );
    expect(told(byAnalyst.reportLinkRevoke?.userErrors)).toEqual(['FORBIDDEN']);
    const revoked = await api.request(ReportLinkRevokeDocument, { input }, { as: people.coordinator });
    expect(revoked.reportLinkRevoke).toMatchObject({ link: { url: null, version: 2 }, userErrors: [] });
    expect((await get(link?.url)).status).toBe(410);
    const twice = await unchanged(api, () =>
      api.request(ReportLinkRevokeDocument, { input }, { as: people.coordinator }),
    );
    expect(told(twice.reportLinkRevoke?.userErrors)).toEqual(['ILLEGAL_TRANSITION input.linkId']);
    const second = (await issue('2026-11-23T00:00:00Z'))?.link;
    api.clock.set('2026-11-24T00:00:00Z');
    expect((await get(second?.url)).status).toBe(410);
    api.clock.set('2026-11-22T03:00:00Z');
  });

  it('say “not confirmed” until an administrator confirms the sources, with evidence', async () => {
    const { api, people } = campus;
    const confirm = async (source: string, as = people.admin) => {
      const evidenceFileId = await upload(api, as, 'panduan.txt', 'the guide');
      const input = { templateId, source, note: 'Panduan LKPS hlm. 3', evidenceFileId };
      return (await api.request(ReportSourceConfirmDocument, { input }, { as })).reportSourceConfirm;
    };
    expect((await madeOf(campus, lkps())).notConfirmed).toHaveLength(2);
    expect(told((await confirm('TS', people.coordinator))?.userErrors)).toEqual(['FORBIDDEN']);
    expect(told((await confirm('IAPS-4.0'))?.userErrors)).toEqual(['ALREADY_EXISTS input.source']);
    expect(told((await confirm('X'))?.userErrors)).toEqual(['NOT_FOUND input.source']);
    const confirmed = await confirm('TS');
    expect(confirmed?.template).toMatchObject({ version: 2, confirmations: [{ source: 'TS' }] });
    const [one] = confirmed?.template?.confirmations ?? [];
    expect((await get(one?.evidence?.downloadUrl)).bytes.toString()).toBe('the guide');
    await confirm('TABEL-1-TAHUN-BERAKHIR');
    expect((await madeOf(campus, lkps())).notConfirmed).toEqual([]);
    const read = await api.request(ReportTemplateDocument, { id: templateId }, { as: people.analyst });
    expect(read.reportTemplate?.lint).toEqual([]);
  });

  it('count cases by phase as of any day', async () => {
    const { api, people } = campus;
    api.clock.set('2026-11-23T03:00:00Z');
    const id = await inForce(campus, 'Berjalan', '2026-11-23');
    api.clock.set('2026-11-25T03:00:00Z');
    await act(api, people.desk, id, 'stop');
    const lines = async (asOf: string) =>
      cellsIn(await madeOf(campus, { template: 'FASE-KERJASAMA', asOf }), 'fase')
        ?.filter((cells) => cells.at(-1) !== '0')
        .map((cells) => `${cells[0]} ${cells.at(-1)}`);
    expect(await lines('2026-11-22')).toEqual(['Pelaksanaan 2', 'Jumlah 2']);
    expect(await lines('2026-11-24')).toEqual(['Pelaksanaan 3', 'Jumlah 3']);
    expect(await lines('2026-11-25')).toEqual(['Pelaksanaan 2', 'Selesai 1', 'Jumlah 3']);
  });

  it('tell Laporan Kerma rows with what each lacks', async () => {
    const report = await madeOf(campus, { template: 'LAPORAN-KERMA', period: '2026/2027-1' });
    const rows = report.sections[0]?.rows ?? [];
    expect(cellsIn(report, 'naskah')?.map((cells) => [cells[4], cells[9], cells[10], cells[11]])).toEqual([
      ['Double degree', '2024-01-01', '2027-12-31', 'Aktif'],
      ['Magang jalan raya', '2025-01-01', '2027-12-31', 'Aktif'],
      ['Berjalan', '2026-11-23', '2027-12-31', 'Tidak Aktif'],
    ]);
    expect(rows[0]?.findings.map(({ code }) => code)).toEqual([
      ...['NOMOR', 'JENIS', 'PENANDATANGAN', 'PENANDATANGAN-MITRA', 'DOKUMEN', 'KLASIFIKASI', 'ALAMAT'],
      ...['PENANGGUNG-JAWAB', 'KEGIATAN'],
    ]);
  });

  it('count what was in force before it was recorded as in force, its phase not recorded, and never as nothing', async () => {
    const { api, people, partners } = campus;
    const adopt = async (input: object) => {
      const whole = { partnerId: `par_${partners.national}`, title: 'Lama', ...input } as never;
      const { cooperationAdopt } = await api.request(
        CooperationAdoptDocument,
        { input: whole },
        { as: people.coordinator, language: 'en' },
      );
      expect(cooperationAdopt?.userErrors).toEqual([]);
    };
    const ends = (date: string) => [{ name: 'ends', value: { date } }];
    // Recorded on 25 November 2026: one that runs since 2022, and one that ran from 2020 to the end of 2021.
    await adopt({ beganOn: '2022-03-01', steps: ['RUNNING'], facts: ends('2027-02-28') });
    await adopt({ beganOn: '2020-01-01', outcome: 'OVER', facts: ends('2021-12-31') });
    const lines = async (asOf: string) =>
      cellsIn(await madeOf(campus, { template: 'FASE-KERJASAMA', asOf }), 'fase')
        ?.filter((cells) => cells.at(-1) !== '0')
        .map((cells) => `${cells[0]} ${cells.at(-1)}`);
    const unrecorded = 'Berlaku, fase tidak tercatat';
    expect(await lines('2019-12-31')).toEqual([]);
    expect(await lines('2020-01-01')).toEqual([`${unrecorded} 1`, 'Jumlah 1']);
    expect(await lines('2021-12-31')).toEqual([`${unrecorded} 1`, 'Jumlah 1']);
    expect(await lines('2022-01-01')).toEqual(['Selesai 1', 'Jumlah 1']);
    expect(await lines('2022-03-01')).toEqual([`${unrecorded} 1`, 'Selesai 1', 'Jumlah 2']);
    // With the two that were registered by 24 November and the one that was begun on the 23rd.
    expect(await lines('2026-11-24')).toEqual(['Pelaksanaan 3', `${unrecorded} 1`, 'Selesai 1', 'Jumlah 5']);
    // From the day they were recorded they stand where they were recorded; the third was stopped that day.
    expect(await lines('2026-11-25')).toEqual(['Pelaksanaan 3', 'Selesai 2', 'Jumlah 5']);
  });

  it('count programmes that there are, and partners by the entry they were merged into', async () => {
    const { api, institution, partners, people } = campus;
    const { query } = api.gateway.system;
    await query(`update "org_unit" set "kind" = 'D3' where "institution_id" = $1 and "code" in ('RPL', 'LAMA')`, [
      institution.id,
    ]);
    const merged = await layPartner(api.gateway, institution, { name: 'Harbour Limited', country: 'SG' });
    await query(`update "partner" set "class_code" = 'MULTILATERAL' where "institution_id" = $1 and "id" = $2`, [
      institution.id,
      partners.international,
    ]);
    const filed = await inForce({ ...campus, partners: { ...partners, national: merged } }, 'Filed', '2024-01-01');
    for (const code of ['RPL', 'LAMA'])
      await benefitOf(campus, filed, { unit: code, dharma: 'EDUCATION', title: code, from: '2024-09-01' });
    const iku = async (period: string) => {
      const { T, NK, IKU6 } = figuresIn(await madeOf(campus, { template: 'IKU-6', period }));
      return [T, NK, IKU6];
    };
    expect(await iku('2026')).toEqual(['1', null, null]);
    const input = { partnerId: `par_${merged}`, survivorId: `par_${partners.international}` };
    const done = await api.request(PartnerMergeDocument, { input }, { as: people.coordinator });
    expect(done.partnerMerge?.userErrors).toEqual([]);
    // The other programme closed with the year 2025: it was there on its last day, and is not a day later.
    expect(await iku('2026')).toEqual(['1', '1', '100.00']);
    expect(await iku('2025')).toEqual(['2', '2', '100.00']);
  });

  it('leave out benefits whose agreement was over before they began', async () => {
    const road = await inForce(campus, 'Over', '2024-01-01', { unit: 'IF', ends: '2025-06-30' });
    const count = async () => cellsIn(await madeOf(campus, lkps()), '1-3')?.length;
    const before = (await count()) ?? 0;
    await benefitOf(campus, road, { unit: 'IF', dharma: 'COMMUNITY_SERVICE', title: 'Telat', from: '2025-07-01' });
    expect(await count()).toBe(before);
    await benefitOf(campus, road, { unit: 'IF', dharma: 'COMMUNITY_SERVICE', title: 'Pas', from: '2025-06-30' });
    expect(await count()).toBe(before + 1);
  });

  it('make no report by a template out of use', async () => {
    const { api, people } = campus;
    const input = { templateId };
    const refused = await unchanged(api, () =>
      api.request(ReportTemplateRetireDocument, { input }, { as: people.coordinator }),
    );
    expect(told(refused.reportTemplateRetire?.userErrors)).toEqual(['FORBIDDEN']);
    const done = await api.request(ReportTemplateRetireDocument, { input }, { as: people.admin });
    expect(done.reportTemplateRetire?.userErrors).toEqual([]);
    const twice = await unchanged(api, () =>
      api.request(ReportTemplateRetireDocument, { input }, { as: people.admin }),
    );
    expect(told(twice.reportTemplateRetire?.userErrors)).toEqual(['ILLEGAL_TRANSITION input.templateId']);
    expect(told((await reportOf(campus, lkps())).userErrors)).toEqual(['NOT_FOUND report.template NO_TEMPLATE']);
    const list = await api.request(ReportTemplatesDocument, { where: { isRetired: true } }, { as: people.admin });
    expect(list.reportTemplates?.totalCount).toBe(1);
  });
});
