import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import type { QuestionAnswerInput as Sent } from '../../client/answers.js';
import { surveyClient } from '../../client/survey-client.js';
import type { QuestionAnswerInput } from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import {
  type CampaignPlan,
  layCampaign,
  openLink,
  publishSurvey,
  saveDraft,
  shippedSurvey,
  submitted,
  type TestSurvey,
} from '../support/response.js';
import { serveFrontEnd } from './front-end.js';
import { useBrowser } from './use-browser.js';

const newPage = useBrowser();
const right = {
  role: 'other',
  'role-Comment': 'Sekretaris',
  activities: ['RESEARCH'],
  requirements: 3,
  procedure: 3,
  time: 3,
  cost: 'NA',
  product: 3,
  competence: 3,
  conduct: 3,
  complaints: 3,
  facilities: 3,
  results: { expectation: 3, experience: 4 },
  communication: { expectation: 3, experience: 3 },
  commitment: { expectation: 4, experience: 3 },
  nps: 9,
};

describe('the example page of a front end with SurveyJS', { timeout: 60_000 }, () => {
  let api: TestApi;
  let front: Awaited<ReturnType<typeof serveFrontEnd>>;
  let institution: TestInstitution;
  let staff: TestMember;
  let survey: TestSurvey;
  beforeAll(async () => {
    front = await serveFrontEnd();
    api = await startApi({}, { CORS_ORIGINS: front.url });
    institution = await layInstitution(api.gateway);
    staff = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR', 'COORDINATOR'] });
    survey = await publishSurvey(api, staff, 'partner-satisfaction');
  });
  afterAll(async () => {
    await front?.close();
    await api?.close();
  });

  const tokensOf = async (plan: CampaignPlan = {}) =>
    (await layCampaign(api, institution, staff, survey, plan)).invitations.map((one) => one.token);
  const answersTo = async (data: object) => {
    const { answers } = surveyClient(await shippedSurvey('partner-satisfaction')).toAnswers({ ...data });
    return answers as (Sent & QuestionAnswerInput)[];
  };
  async function open(test: TestContext, token: string): Promise<Page> {
    const page = await newPage(test, { viewport: { width: 800, height: 1_000 } });
    page.setDefaultTimeout(20_000);
    await page.goto(`${front.url}/#api=${encodeURIComponent(`${api.url}/graphql`)}&token=${token}`);
    return page;
  }
  /** For whoever wants to look: PICTURES=folder npx vitest run test/browser/survey-page.test.ts */
  async function picture(page: Page, name: string): Promise<void> {
    const folder = process.env.PICTURES;
    if (!folder) return;
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  }
  const button = (page: Page, title: string) => page.locator(`input[type=button][value="${title}"]:visible`).click();
  const told = (page: Page, words: string) => page.locator('#told', { hasText: words }).waitFor();

  it('is filled in by hand, kept as a draft page by page, and tells what is missing', async (test) => {
    const [token = ''] = await tokensOf();
    const page = await open(test, token);
    await page.getByText('Penanggung jawab').click();
    await page.getByText('Penelitian').click();
    await picture(page, 'first-page');
    await button(page, 'Selanjutnya');
    await page.getByText('Pelayanan kerja sama').first().waitFor();
    await expect.poll(async () => (await openLink(api, token))?.draft?.page).toBe('service');
    expect((await openLink(api, token))?.draft?.answers).toMatchObject([
      { question: 'role', value: { choice: 'RESPONSIBLE' } },
      { question: 'activities', value: { choices: ['RESEARCH'] } },
    ]);
    await button(page, 'Selanjutnya');
    const missing = page.locator('[role=alert]:visible');
    await missing.first().waitFor();
    expect(await missing.count()).toBe(9);
    await picture(page, 'incomplete');
  });

  it('goes on with a draft of another device, and sends it', async (test) => {
    const [token = ''] = await tokensOf();
    const saved = await saveDraft(api, { token, answers: await answersTo(right), page: 'overall' });
    expect(saved.userErrors).toEqual([]);
    const page = await open(test, token);
    await page.getByText('Diperpanjang').click();
    await picture(page, 'draft-gone-on-with');
    await button(page, 'Selanjutnya');
    await button(page, 'Selesai');
    await told(page, 'Simpan kode ini');
    await picture(page, 'sent');
    const [row] = await api.gateway.system.query<{ answers: QuestionAnswerInput[] }>(
      `select answers from survey_response where receipt_hash is not null and answers @> '[{"other": "Sekretaris"}]'`,
    );
    expect(row?.answers).toEqual(await answersTo({ ...right, future: 'EXTEND' }));
    await page.reload();
    await told(page, 'Tautan ini sudah dipakai');
  });

  it('says so when nobody answers at the address', async (test) => {
    const lost = await newPage(test);
    await lost.goto(`${front.url}/#api=${encodeURIComponent(`${front.url}/nobody`)}&token=x`);
    await told(lost, 'The survey could not be loaded');
  });

  it('gives the address to open for a link as letters bear it, and for nothing else', () => {
    const token = 'a'.repeat(43);
    expect(front.addressOf(`http://127.0.0.1:4100/s/${token}?lang=en`)).toBe(
      `${front.url}/#api=http%3A%2F%2F127.0.0.1%3A4100%2Fgraphql&token=${token}`,
    );
    for (const none of [undefined, '', token, 'http://127.0.0.1:4100/s/x', `http://127.0.0.1/x/s/${token}`])
      expect(front.addressOf(none)).toBeNull();
  });

  it('shows what only the server can know at its question', async (test) => {
    const quotas = [{ code: 'extend', question: 'future', choice: 'EXTEND', most: 1 }];
    const [first = '', second = ''] = await tokensOf({ invitations: 2, quotas });
    const answers = await answersTo({ ...right, future: 'EXTEND' });
    await submitted(api, first, answers);
    await saveDraft(api, { token: second, answers, page: 'contact' });
    const page = await open(test, second);
    await button(page, 'Selesai');
    const error = page.locator('[data-name=future] [role=alert]:visible');
    await error.waitFor();
    await picture(page, 'refused');
    expect(await error.textContent()).toBe(
      'Sudah cukup orang yang menjawab demikian: jawaban ini tidak diterima lagi.',
    );
    await page.getByText('Dikembangkan lebih lanjut').click();
    await button(page, 'Selanjutnya');
    await button(page, 'Selesai');
    await told(page, 'Simpan kode ini');
  });

  it('says so when a link is unknown', async (test) => {
    const page = await open(test, 'x'.repeat(43));
    await told(page, 'Tautan ini tidak dikenal.');
  });
});
