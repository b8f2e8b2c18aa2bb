import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXml } from '../engines/workflow-chart-support.js';
import type { SurveyShareCreateInput } from '../generated/operations.js';
import { SurveyShareCreateDocument, SurveyShareRevokeDocument, SurveySharesDocument } from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';
import { everyKind } from '../support/survey-document.js';
import { type LaidCampaign, layCampaign, layResponses } from '../support/survey-laid.js';
import { readCsv } from '../support/tables.js';

const hostile = structuredClone(everyKind);
Object.assign(hostile.pages[0]?.elements[0] ?? {}, { title: '"]]><&\' =1+1' });
const answered = (u1: number, rest: object = {}) => ({ u1, u2: 3, nps: 9, csat: 4, ces: 6, ...rest });

describe('shared charts and files', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  let analyst: TestMember;
  let member: TestMember;
  let named: LaidCampaign;
  let stepped: LaidCampaign;
  let everyKindId: string;

  const create = async (input: Partial<SurveyShareCreateInput> & { of?: LaidCampaign } = {}, as = admin) => {
    const { of = named, ...rest } = input;
    const usual = {
      what: 'CHART',
      format: 'SVG',
      chart: 'INDEX',
      language: 'id',
      expiresAt: '2026-06-01T00:00:00Z',
    } as const;
    const all = { campaignId: `svy_${of.id}`, ...usual, ...rest };
    const { surveyShareCreate } = await api.request(SurveyShareCreateDocument, { input: all }, { as, language: 'en' });
    if (!surveyShareCreate) throw new Error('null');
    return surveyShareCreate;
  };
  const shared = async (...given: Parameters<typeof create>) => {
    const { share, userErrors } = await create(...given);
    expect(userErrors).toEqual([]);
    if (!share) throw new Error('none');
    return share;
  };
  const get = async (url: string | null | undefined, headers: Record<string, string> = {}) => {
    const response = await fetch(url ?? '', { headers });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  };
  const problem = async (url: string | null | undefined) => {
    const { status, headers, body } = await get(url);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    return [status, JSON.parse(body).type];
  };
  const file = { what: 'EXPORT', format: 'CSV', chart: null, content: 'RESULT' } as const;

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
    analyst = await layMember(api.gateway, institution, { roles: ['ANALYST'] });
    member = await layMember(api.gateway, institution);
    const builder = await Builder.import(api, admin, hostile, { code: 'every-kind' });
    expect((await builder.publish()).userErrors).toEqual([]);
    everyKindId = builder.id;
    named = await layCampaign(api, institution, admin, builder.id, { title: 'Kepuasan <mitra>' });
    await layResponses(
      api.gateway.system,
      named,
      [4, 4, 4, 3, 3, 4, 4, 4, 3, 3, 1].map((u1, at) => ({
        at: `2026-03-02T01:${10 + at}:00Z`,
        answers: answered(u1, { role: at % 2 ? 'HEAD' : 'STAFF' }),
      })),
    );
    stepped = await layCampaign(api, institution, admin, builder.id, { mode: 'CONFIDENTIAL', title: 'Rahasia' });
    await layResponses(
      api.gateway.system,
      stepped,
      [4, 4, 4, 3, 1].map((u1) => ({
        step: 1,
        answers: answered(u1, { gap: { pair: { expectation: 4, experience: 3 } } }),
      })),
    );
  });
  afterAll(() => api.close());

  it('draw the index for anybody, light or dark, with a text alternative and nothing a browser could run', async () => {
    const { url, ...share } = await shared();
    expect(share).toMatchObject({
      what: 'CHART',
      format: 'SVG',
      chart: 'INDEX',
      campaign: { title: 'Kepuasan <mitra>' },
    });
    expect(url).toMatch(/\/shares\/[\w-]{43}$/);
    const { status, headers, body } = await get(url);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-language': 'id',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=60, must-revalidate',
    });
    readXml(body);
    // Of the first ten, the eleventh is no step yet: (3.6 + 3) / 2 × 25.
    expect(body).toContain('<title>Indeks Kepuasan Masyarakat (IKM)</title>');
    expect(body).toContain(
      '<desc>IKM 82,50 – B, Baik. Kepuasan &#60;mitra&#62; · n = 10 · 2 Maret 2026 · k = 5</desc>',
    );
    expect(body).toContain('prefers-color-scheme:dark');
    expect(body).not.toMatch(/<script|href|onload|<foreignObject/i);
    const again = await get(url, { 'if-none-match': `"x", W/${headers.etag}` });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
    const english = await get(`${url}?lang=en`, { 'if-none-match': headers.etag ?? '' });
    expect([english.status, english.headers['content-language']]).toEqual([200, 'en']);
    expect(english.body).toContain('IKM 82.50 – B, Good.');
  });

  it('show to the public figures of whole steps of k only, though staff see each response', async () => {
    const { url } = await shared({ ...file });
    const lines = readCsv((await get(url)).body.replace(/^\ufeff/, ''));
    const [heads = []] = lines;
    const found = (question: string, figure: string) =>
      lines
        .filter((line) => line[0] === question && line[heads.indexOf('figure')] === figure)
        .map((line) => [line[heads.indexOf('value')], line[heads.indexOf('count')]]);
    expect(found('', 'RESPONSES')).toEqual([['', '10']]);
    expect(found('', 'RESPONSE_RATE')).toEqual([]);
    expect(found('u1', 'DISTRIBUTION').map(([, count]) => count)).toEqual(Array(4).fill('[SUPPRESSED]'));
    expect(found('role', 'DISTRIBUTION')).toEqual([
      ['HEAD', '5'],
      ['STAFF', '5'],
    ]);
    const recap = await shared({ ...file, content: 'RECAP' });
    const [, , first] = readCsv((await get(recap.url)).body);
    expect(first?.[0]).toBe('Jumlah nilai per unsur');
  });

  it('draw every other chart that there is', async () => {
    for (const [input, words] of [
      [{ chart: 'ELEMENTS' }, 'U1 Persyaratan: 3,60; U2 Sistem, mekanisme, dan prosedur: 3,00.'],
      [{ chart: 'QUESTION', question: 'u1' }, '<title>&#34;]]&#62;&#60;&#38;&#39; =1+1</title>'],
      [{ chart: 'QUESTION', question: 'role' }, 'HEAD: 5 (50,00 %); STAFF: 5 (50,00 %).'],
      [{ chart: 'QUESTION', question: 'grid' }, 'R1: tidak ditampilkan'],
      [{ chart: 'GAPS', of: stepped }, 'Hasil: −1,00'],
    ] as const) {
      const { body, status } = await get((await shared({ ...input })).url);
      expect([input, status]).toEqual([input, 200]);
      readXml(body);
      expect(body).toContain(words);
    }
  });

  it('end: expired, revoked and unknown are told apart', async () => {
    const first = await shared({ expiresAt: '2026-03-02T03:00:00Z' });
    const second = await shared();
    const revoke = async (shareId: string, as = admin) =>
      (await api.request(SurveyShareRevokeDocument, { input: { shareId, expectedVersion: 1 } }, { as, language: 'en' }))
        .surveyShareRevoke;
    const before = await api.fingerprint();
    expect((await revoke(second.id, analyst))?.userErrors.map(({ code }) => code)).toEqual(['FORBIDDEN']);
    expect(await api.fingerprint()).toBe(before);
    expect((await revoke(second.id))?.share).toMatchObject({ url: null, revokedAt: '2026-03-02T02:00:00+00:00' });
    expect(await problem(second.url)).toEqual([410, 'urn:mitra:problem:share-revoked']);
    const settled = await api.fingerprint();
    expect((await revoke(second.id))?.userErrors.map(({ code }) => code)).toEqual(['STALE']);
    const again = await api.request(SurveyShareRevokeDocument, { input: { shareId: second.id } }, { as: admin });
    expect(again.surveyShareRevoke?.userErrors.map(({ fault }) => fault)).toEqual(['ALREADY_REVOKED']);
    expect(await api.fingerprint()).toBe(settled);

    api.clock.set('2026-03-02T03:00:00Z');
    const late = await problem(first.url);
    const list = await api.request(SurveySharesDocument, { where: { isRevoked: false } }, { as: analyst });
    api.clock.set('2026-03-02T02:00:00Z');
    expect(late).toEqual([410, 'urn:mitra:problem:share-expired']);
    expect(list.surveyShares?.nodes.find(({ id }) => id === first.id)).toMatchObject({ url: null });
    expect(await problem(`${first.url}x`)).toEqual([404, 'urn:mitra:problem:share-unknown']);
    expect(await problem(first.url?.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')))).toEqual([
      404,
      'urn:mitra:problem:share-unknown',
    ]);
  });

  it('refuse by name what cannot be shared, and change nothing', async () => {
    const before = await api.fingerprint();
    const faults = async (...given: Parameters<typeof create>) =>
      (await create(...given)).userErrors.map(({ code, path, fault }) => [code, path.join('.'), fault]);
    expect(await faults({ ...file, content: 'RESPONSES' })).toEqual([
      ['INVALID', 'input.content', 'ROWS_NEVER_SHARED'],
    ]);
    expect(await faults({ format: 'CSV', expiresAt: '2027-03-04T00:00:00Z' })).toEqual([
      ['INVALID', 'input.format', 'FORMAT_UNFIT'],
      ['INVALID', 'input.expiresAt', 'EXPIRY_OUTSIDE'],
    ]);
    expect(await faults({ expiresAt: '2026-03-02T02:00:00Z' })).toEqual([
      ['INVALID', 'input.expiresAt', 'EXPIRY_OUTSIDE'],
    ]);
    expect(await faults({ chart: 'QUESTION' })).toEqual([['INVALID', 'input.question', 'QUESTION_UNFIT']]);
    expect(await faults({ chart: 'QUESTION', question: 'nosuch' })).toEqual([['INVALID', 'input.chart', 'NO_CHART']]);
    expect(await faults({ chart: 'QUESTION', question: 'why' })).toEqual([['INVALID', 'input.chart', 'NO_CHART']]);
    expect(await faults({}, analyst)).toEqual([['FORBIDDEN', '', null]]);
    expect(await faults({}, member)).toEqual([['FORBIDDEN', '', null]]);
    expect(await faults({ of: { ...named, id: institution.id } })).toEqual([['NOT_FOUND', 'input.campaignId', null]]);
    expect(await create({ dryRun: true })).toEqual({ share: null, userErrors: [] });
    expect(await api.fingerprint()).toBe(before);
  });

  it('are kept as a hash, given once for a key, and listed for those who read everything', async () => {
    const key = { idempotencyKey: 'share-1' };
    const [one, two] = [await shared(key), await shared(key)];
    expect(two).toEqual(one);
    const token = one.url?.split('/').at(-1) ?? '';
    const [row] = await api.gateway.system.query<{ row: string }>(
      'select row_to_json(s)::text as row from survey_share s where id = $1',
      [one.id.slice(4)],
    );
    expect(row?.row).not.toContain(token);
    const where = { campaignId: `svy_${named.id}` };
    const seen = await api.request(SurveySharesDocument, { where }, { as: analyst });
    expect(seen.surveyShares?.nodes.map(({ id, url }) => [id, url])).toContainEqual([one.id, one.url]);
    const others = await api.request(SurveySharesDocument, { where }, { as: member });
    expect(others.surveyShares?.totalCount).toBe(0);
  });

  const responsesIn = (csv: string) => {
    const lines = readCsv(csv.replace(/^\ufeff/, ''));
    const [heads = []] = lines;
    return lines.find((line) => line[heads.indexOf('figure')] === 'RESPONSES')?.[heads.indexOf('count')];
  };
  const computing = (statements: readonly string[]) => statements.filter((sql) => sql.includes('survey_rollup')).length;

  it('of the stepped modes move by steps, worked out once a minute however many ask', async () => {
    for (const mode of ['CONFIDENTIAL', 'ANONYMOUS'] as const) {
      const of = await layCampaign(api, institution, admin, everyKindId, { mode });
      const five = (step: number) => [4, 4, 3, 3, 2].map((u1) => ({ step, answers: answered(u1) }));
      await layResponses(api.gateway.system, of, five(1));
      const [table, chart] = [await shared({ ...file, of }), await shared({ of })];
      const statements = await api.statements(async () => {
        const urls = Array.from({ length: 12 }, (_, at) => (at % 2 ? table.url : `${chart.url}?lang=en`));
        const answers = await Promise.all(urls.map((url) => get(url)));
        expect(answers.map(({ status }) => status)).toEqual(urls.map(() => 200));
        expect(responsesIn(answers[1]?.body ?? '')).toBe('5');
        expect(answers[0]?.body).toContain('IKM 77.50');
      });
      expect(computing(statements)).toBe(1);
      await layResponses(api.gateway.system, of, five(2));
      api.clock.set('2026-03-02T02:00:59Z');
      const [kept, none] = [await get(table.url), await api.statements(() => get(chart.url))];
      api.clock.set('2026-03-02T02:01:00Z');
      const [moved, again] = [await get(table.url), await api.statements(() => get(chart.url))];
      api.clock.set('2026-03-02T02:00:00Z');
      expect([responsesIn(kept.body), computing(none)]).toEqual(['5', 0]);
      expect([responsesIn(moved.body), computing(again)]).toEqual(['10', 0]);
    }
  });

  it('of IDENTIFIED mode are served as they were made, without a look at the responses', async () => {
    const [table, chart] = [await shared({ ...file }), await shared()];
    const codes = await shared({ ...file, content: 'CODEBOOK' });
    const statements = await api.statements(async () => {
      for (const { url } of [table, chart]) expect((await get(url)).status).toBe(200);
    });
    expect(statements.map((sql) => /survey_response|survey_answer|survey_rollup/.test(sql))).toEqual([false, false]);
    expect((await get(codes.url)).body).toContain('VARIABLE');
  });

  it('are refused to an address that asks very often, until a minute is over', async () => {
    const { url } = await shared();
    api.clock.set('2026-03-02T04:00:00Z');
    const statuses: number[] = [];
    for (let at = 0; at < 600; at += 1) statuses.push((await get(`${url}x`)).status);
    const [late, headers] = [await problem(url), (await get(url)).headers];
    api.clock.set('2026-03-02T04:01:00Z');
    const again = await get(url);
    api.clock.set('2026-03-02T02:00:00Z');
    expect(new Set(statuses)).toEqual(new Set([404]));
    expect([late, headers['retry-after']]).toEqual([[429, 'urn:mitra:problem:share-rate-limited'], '60']);
    expect(again.status).toBe(200);
  });
});
