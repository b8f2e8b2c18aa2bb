import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import type { SurveyData } from '../../client/answers.js';
import { parsed } from '../engines/questionnaire-support.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import { layCampaign, publishSurvey, shippedSurvey, type TestSurvey } from '../support/response.js';
import { serveFrontEnd } from './front-end.js';
import { responseData } from './response-data.js';
import { useBrowser } from './use-browser.js';

interface Verdict {
  /** The data SurveyJS holds in the end. */
  readonly held: SurveyData;
  /** What SurveyJS finds wrong, by question. */
  readonly theirs: readonly string[];
  /** What the server finds wrong, or the converter. */
  readonly ours: readonly string[];
}
interface Asked {
  readonly responses: readonly SurveyData[];
  /** Enter what can be entered, question by question, instead of setting all at once. */
  readonly typed?: boolean;
  /** Without: the document as it is, not `withServerRules`. */
  readonly rules?: boolean;
}

const newPage = useBrowser();

describe('SurveyJS in a browser and the server judge the same responses', () => {
  let api: TestApi;
  let front: Awaited<ReturnType<typeof serveFrontEnd>>;
  let institution: TestInstitution;
  let staff: TestMember;
  const published = new Map<string, TestSurvey>();
  beforeAll(async () => {
    front = await serveFrontEnd();
    api = await startApi({}, { CORS_ORIGINS: front.url });
    api.clock.set(new Date().toISOString());
    institution = await layInstitution(api.gateway);
    staff = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR', 'COORDINATOR'] });
  });
  afterAll(async () => {
    await front?.close();
    await api?.close();
  });

  /** Publishes a survey, sends out a link, and lets a page judge. */
  async function judged(test: TestContext, code: string, asked: Asked): Promise<Verdict[]> {
    const page = await newPage(test, { timezoneId: 'Asia/Jakarta' });
    await page.goto(front.url);
    await page.addScriptTag({ type: 'module', content: await readFile('test/browser/judge.js', 'utf8') });
    await page.waitForFunction('globalThis.judge');
    const survey = published.get(code) ?? (await publishSurvey(api, staff, code));
    published.set(code, survey);
    const { invitations } = await layCampaign(api, institution, staff, survey, { mode: 'ANONYMOUS' });
    const input = { api: `${api.url}/graphql`, token: invitations[0]?.token, ...asked };
    return page.evaluate<Verdict[]>(`judge(${JSON.stringify(input)})`);
  }
  const made = async (code: string, count: number) =>
    fc.sample(responseData(parsed(await shippedSurvey(code))), { numRuns: count, seed: 20_261_122 });

  const differences = (verdicts: readonly Verdict[]) =>
    verdicts.filter(({ theirs, ours }) => (theirs.length === 0) !== (ours.length === 0));
  const right = (verdicts: readonly Verdict[]) => verdicts.filter(({ ours }) => ours.length === 0).length;

  it('200 responses to our survey, set as data', async (test) => {
    const verdicts = await judged(test, 'partner-satisfaction', { responses: await made('partner-satisfaction', 200) });
    expect(differences(verdicts)).toEqual([]);
    expect(verdicts).toHaveLength(200);
    for (const count of [right(verdicts), 200 - right(verdicts)]) expect(count).toBeGreaterThan(20);
  }, 60_000);

  for (const code of ['short-nps', 'exploration-assessment', 'evaluation'])
    it(`40 responses to ${code}, entered question by question`, async (test) => {
      const verdicts = await judged(test, code, { responses: await made(code, 40), typed: true });
      expect(differences(verdicts)).toEqual([]);
      for (const count of [right(verdicts), 40 - right(verdicts)]) expect(count).toBeGreaterThan(2);
    }, 60_000);

  it('where they differ: data that only a program can set, and formats without withServerRules', async (test) => {
    const { starts } = JSON.parse(await readFile('surveys/partner-satisfaction/1.0.0/tests.json', 'utf8'));
    const contact = { contactMe: true, contactName: 'Nama', contactPhone: '0812 345 678' };
    const only: Readonly<Record<string, SurveyData>> = {
      'OUT_OF_RANGE time': { time: 5 },
      'WRONG_TYPE time': { time: 'x' },
      'UNKNOWN_CHOICE role': { role: 'NOBODY' },
      'DUPLICATE activities/1': { activities: ['RESEARCH', 'RESEARCH'] },
      'RULE_BROKEN activities': { activities: ['RESEARCH', 'none'] },
      'OUT_OF_RANGE results/experience': { results: { expectation: 3, experience: 9 } },
      'WRONG_TYPE contactMe': { contactMe: 'maybe' },
      'TOO_LONG suggestion': { suggestion: 'a'.repeat(2_001) },
      'UNKNOWN_QUESTION campaign': { campaign: 'x' },
      'NO_FORM suggestion': { suggestion: { a: 1 } },
    };
    const responses = Object.values(only).map((one) => ({ ...starts.content, ...one }));
    const verdicts = await judged(test, 'partner-satisfaction', { responses });
    expect(verdicts.map(({ theirs }) => theirs)).toEqual(responses.map(() => []));
    expect(verdicts.map(({ ours }) => ours)).toEqual(Object.keys(only).map((one) => [one]));

    const white = { ...starts.content, ...contact, contactEmail: '   ' };
    const phone = { ...starts.content, ...contact, contactPhone: 'telepon' };
    const [first, second] = await judged(test, 'partner-satisfaction', { responses: [white, phone] });
    expect(first).toMatchObject({ ours: [], theirs: ['refused', 'contactEmail'] });
    expect(second).toMatchObject({ ours: ['WRONG_FORMAT contactPhone'], theirs: ['refused', 'contactPhone'] });
    const [bare] = await judged(test, 'partner-satisfaction', { responses: [phone], rules: false });
    expect(bare).toMatchObject({ ours: ['WRONG_FORMAT contactPhone'], theirs: [] });
  }, 60_000);
});
