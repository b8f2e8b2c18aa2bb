import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SurveyExportQueryVariables } from '../generated/operations.js';
import { SurveyExportDocument } from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';
import { everyKind } from '../support/survey-document.js';
import { type LaidCampaign, layCampaign, layResponses } from '../support/survey-laid.js';
import { readCsv, readSyntax, readZip } from '../support/tables.js';

const answered = (rating: number) => ({ u1: rating, u2: 3, nps: 9, csat: 4, ces: 6 });

describe('exports of a survey', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  let analyst: TestMember;
  let member: TestMember;
  let questionnaire: string;
  let named: LaidCampaign;
  let stepped: LaidCampaign;

  const ask = async (campaign: LaidCampaign, rest: Omit<SurveyExportQueryVariables, 'campaign'> = {}, as = admin) => {
    const variables = { campaign: `svy_${campaign.id}`, ...rest };
    const { surveyExport } = await api.request(SurveyExportDocument, variables, { as, language: 'en' });
    if (!surveyExport) throw new Error('null');
    return surveyExport;
  };
  const get = async (url: string | null) => {
    const response = await fetch(url ?? '');
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const records = (bytes: Buffer) => {
    const [heads = [], ...rows] = readCsv(bytes.toString('utf8').replace(/^\ufeff/, ''));
    return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])));
  };
  const table = async (...given: Parameters<typeof ask>) => {
    const { url, userErrors } = await ask(...given);
    expect(userErrors).toEqual([]);
    return records((await get(url)).bytes);
  };

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
    analyst = await layMember(api.gateway, institution, { roles: ['ANALYST'] });
    member = await layMember(api.gateway, institution);
    const builder = await Builder.import(api, admin, everyKind, { code: 'every-kind' });
    expect((await builder.publish()).userErrors).toEqual([]);
    questionnaire = builder.id;
    const partnerId = await layPartner(api.gateway, institution);
    await api.gateway.system.query('update partner set name = $2 where id = $1', [partnerId, '=Mitra "A"']);
    named = await layCampaign(api, institution, admin, questionnaire, { title: '=Kepuasan/../2026' });
    await layResponses(api.gateway.system, named, [
      { at: '2026-03-02T01:00:00Z', partnerId, answers: { ...answered(4), role: 'HEAD', tools: ['A', 'B'] } },
      { at: '2026-03-02T01:30:00Z', answers: { ...answered(3), nps: 2, why: '=cmd|"/c calc"!A0\n- mahal' } },
    ]);
    stepped = await layCampaign(api, institution, admin, questionnaire, { mode: 'CONFIDENTIAL', title: 'Rahasia' });
    await layResponses(
      api.gateway.system,
      stepped,
      [4, 4, 3, 3, 2].map((rating) => ({
        step: 1,
        answers: { ...answered(rating), role: rating > 2 ? 'HEAD' : 'STAFF' },
      })),
    );
  });
  afterAll(() => api.close());

  it('give one row a response, with who gave it, guarded against formulas', async () => {
    const { url } = await ask(named, { content: 'RESPONSES', format: 'CSV', byteOrderMark: true });
    const { response, bytes } = await get(url);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="2026-responses.csv"; filename*=UTF-8\'\'2026-responses.csv',
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
      'cache-control': 'no-store',
    });
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from('efbbbf', 'hex'));
    const [first, second, ...rest] = records(bytes);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      submitted_at: '2026-03-02T01:00:00.000Z',
      day: '2026-03-02',
      partner: `'=Mitra "A"`,
      contact: '',
      channel: 'API',
      version: '1',
      u1: '4',
      role: 'HEAD',
      'tools.A': '1',
      'tools.C': '0',
      why: '[HIDDEN]',
      again: '[SKIPPED]',
    });
    expect(second).toMatchObject({ partner: '', nps: '2', why: `'=cmd|"/c calc"!A0\n'- mahal` });
  });

  it('come as a spreadsheet with typed cells, and for SPSS with syntax and codebook', async () => {
    const { url } = await ask(named, { content: 'RESPONSES', format: 'XLSX' });
    const { sheets } = await readXlsx((await get(url)).bytes);
    const [heads = [], first = []] = sheets[0]?.rows ?? [];
    const cell = (name: string) => first[heads.indexOf(name)];
    expect([cell('u1'), cell('partner'), cell('submitted_at'), cell('day')]).toEqual([
      4,
      '=Mitra "A"',
      new Date('2026-03-02T01:00:00Z'),
      new Date('2026-03-02T00:00:00Z'),
    ]);
    const zipped = await ask(named, { content: 'RESPONSES', format: 'SPSS', language: 'id' });
    const files = readZip((await get(zipped.url)).bytes);
    expect(Object.keys(files)).toEqual(['responses.csv', 'responses.sps', 'codebook.csv']);
    const { variables, values } = readSyntax(files['responses.sps']?.toString('utf8') ?? '');
    expect(variables.role).toEqual({ format: 'F16.0', label: 'Peran', level: 'NOMINAL', missing: [-95, -91] });
    expect(values.role).toMatchObject({ 1: 'HEAD', 2: 'STAFF', '-91': 'Ditampilkan, tidak wajib, dan dikosongkan' });
    expect(readCsv(files['responses.csv']?.toString('utf8') ?? '')).toHaveLength(3);
  });

  it('give every figure with its base, and a codebook', async () => {
    const lines = await table(named);
    const of = (question: string, figure: string, value = '') =>
      lines.find((line) => line.question === question && line.figure === figure && line.value === value);
    expect(of('', 'RESPONSES')).toMatchObject({ count: '2' });
    expect(of('u1', 'MEAN')).toMatchObject({ number: '3.5', base: '2', title: 'u1' });
    expect(of('u1', 'DISTRIBUTION', '4')).toMatchObject({ count: '1', percent: '50' });
    expect(of('role', 'SKIPPED')).toMatchObject({ count: '1' });
    expect(of('role', 'DISTRIBUTION', 'HEAD')).toMatchObject({ count: '1', base: '1', percent: '100' });
    expect(of('', 'INDEX_CONVERTED')).toMatchObject({ number: '81.25' });
    expect(of('', 'INDEX_GRADE', 'B')).toMatchObject({ label: 'Good' });
    const codes = await table(named, { content: 'CODEBOOK' });
    expect(codes.find(({ variable, row }) => variable === 'u1' && row === 'VARIABLE')).toMatchObject({
      ...{ element: 'U1', index: 'IKM', versions: '1', kind: 'RATING' },
    });
  });

  it('give the recap table as the regulation prints it, respondents only where they are known', async () => {
    const rows = async (...given: Parameters<typeof ask>) =>
      readCsv((await get((await ask(...given)).url)).bytes.toString());
    expect((await rows(named, { content: 'RECAP', language: 'id' })).slice(0, 9)).toEqual([
      ['No. responden', 'U1', 'U2', 'Jumlah', 'Keterangan'],
      ['', 'Persyaratan', 'Sistem, mekanisme, dan prosedur', '', ''],
      ['1', '4', '3', '', ''],
      ['2', '3', '3', '', ''],
      ['Jumlah nilai per unsur', '7', '6', '', ''],
      ['Jumlah terisi per unsur', '2', '2', '', ''],
      ['NRR per unsur', '3.5', '3', '', ''],
      ['NRR tertimbang per unsur', '1.75', '1.5', '3.25', '*)'],
      ['IKM unit pelayanan', '', '', '81.25', '**)'],
    ]);
    const [, , third] = await rows(named, { content: 'RECAP', language: 'id' }, analyst);
    expect(third?.[0]).toBe('Jumlah nilai per unsur');
    const [, , masked, filled] = await rows(stepped, { content: 'RECAP', language: 'id' });
    expect([masked?.[0], filled?.[0]]).toEqual(['Jumlah nilai per unsur', 'Jumlah terisi per unsur']);
  });

  it('never give single responses of those who were promised otherwise', async () => {
    const before = await api.fingerprint();
    for (const format of ['CSV', 'XLSX', 'SPSS'] as const)
      expect(await ask(stepped, { content: 'RESPONSES', format })).toEqual({
        url: null,
        expiresAt: null,
        userErrors: [
          {
            code: 'FORBIDDEN',
            path: ['content'],
            fault: 'ROWS_OF_IDENTIFIED_ONLY',
            message: expect.stringMatching(/^Where answers are confidential or anonymous no single response/),
          },
        ],
      });
    const { url } = await ask(stepped, { content: 'RESULT' });
    const forged = await get(url?.replace('content=RESULT', 'content=RESPONSES') ?? '');
    expect(forged.response.status).toBe(403);
    expect(JSON.parse(forged.bytes.toString())).toMatchObject({
      type: 'urn:mitra:problem:export-rows-of-identified-only',
    });
    const lines = records((await get(url)).bytes);
    const cells = lines.filter(({ question, figure }) => question === 'role' && figure === 'DISTRIBUTION');
    expect(cells.map(({ value, count }) => [value, count])).toEqual([
      ['HEAD', '[SUPPRESSED]'],
      ['STAFF', '[SUPPRESSED]'],
    ]);
    expect(await api.fingerprint()).toBe(before);
  });

  it('refuse by name what does not fit, and who may not', async () => {
    const fault = async (...given: Parameters<typeof ask>) =>
      (await ask(...given)).userErrors.map(({ code, path, fault: name }) => [code, path, name]);
    const before = await api.fingerprint();
    expect(await fault(named, { content: 'RESPONSES' }, analyst)).toEqual([
      ['FORBIDDEN', ['content'], 'ROWS_BY_RUNNERS_ONLY'],
    ]);
    expect(await fault(named, { content: 'RESULT', format: 'SPSS' })).toEqual([
      ['INVALID', ['format'], 'FORMAT_OF_RESPONSES_ONLY'],
    ]);
    expect(await fault(named, {}, member)).toEqual([['NOT_FOUND', ['campaign'], null]]);
    expect(await fault({ ...named, id: institution.id })).toEqual([['NOT_FOUND', ['campaign'], null]]);
    expect(await fault(named, {}, analyst)).toEqual([]);
    expect(await api.fingerprint()).toBe(before);
  });

  it('are fetched by a membership’s own address for ten minutes, with its rights of that moment', async () => {
    const { url, expiresAt } = await ask(named, { content: 'RESPONSES' }, admin);
    expect(expiresAt).toBe('2026-03-02T02:10:00.000Z');
    await api.gateway.system.query(`update membership set roles = '{ANALYST}' where id = $1`, [admin.membershipId]);
    const demoted = await get(url);
    await api.gateway.system.query(`update membership set roles = '{COORDINATOR}' where id = $1`, [admin.membershipId]);
    expect([demoted.response.status, JSON.parse(demoted.bytes.toString()).type]).toEqual([
      403,
      'urn:mitra:problem:export-rows-by-runners-only',
    ]);
    for (const broken of [
      url?.replace('/survey-export/', '/survey-export/A'),
      url?.replace('format=CSV', 'format=EXE'),
    ])
      expect((await get(broken ?? '')).response.status).toBe(404);
    api.clock.set('2026-03-02T02:10:01Z');
    const late = await get(url);
    api.clock.set('2026-03-02T02:00:00Z');
    expect([late.response.status, JSON.parse(late.bytes.toString()).type]).toEqual([
      410,
      'urn:mitra:problem:download-link-expired',
    ]);
  });

  it('come in batches, none twice and none left out, those of one instant too', async () => {
    const many = await layCampaign(api, institution, admin, questionnaire, { title: 'Banyak' });
    await layResponses(
      api.gateway.system,
      many,
      Array.from({ length: 3 }, () => ({ at: '2026-03-02T01:00:00Z', answers: answered(2) })),
    );
    await api.gateway.system.query(
      `insert into survey_response select institution_id, gen_random_uuid(), campaign_id, version_id, anonymous, invitation_id,
         partner_id, segment, submitted_at + make_interval(secs => (n / 700) * 0.000001), day, step, language, channel, path,
         answers, calculated, scores, gen_random_uuid()::text
       from (select * from survey_response where campaign_id = $1 limit 1) s, generate_series(1, 1397) n`,
      [many.id],
    );
    const rows = await table(many, { content: 'RESPONSES' });
    expect([rows.length, new Set(rows.map((row) => row.response_id)).size]).toEqual([1400, 1400]);
  });
});
