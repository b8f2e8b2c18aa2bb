import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from './support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from './support/fixture.js';
import {
  faultsIn,
  layCampaign,
  newKey,
  openLink,
  publishSurvey,
  saveDraft,
  submit,
  submitted,
  type TestSurvey,
  withdraw,
} from './support/response.js';

const nps = (number: number, ...rest: object[]) => [{ question: 'nps', value: { number } }, ...rest] as never[];
const why = (text: string) => ({ question: 'whyDetractor', value: { text } });

describe('responses', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let staff: TestMember;
  let survey: TestSurvey;

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    staff = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR', 'COORDINATOR'] });
    survey = await publishSurvey(api, staff, 'short-nps');
  });
  afterAll(() => api.close());

  const campaign = (plan: Parameters<typeof layCampaign>[4] = {}) => layCampaign(api, institution, staff, survey, plan);
  const tokens = (of: { invitations: readonly { token: string }[] }) => of.invitations.map((one) => one.token);
  const rows = <R extends object>(sql: string, ...values: unknown[]) => api.gateway.system.query<R>(sql, values);

  it('shows a link, and changes nothing by that', async () => {
    const { invitations } = await campaign();
    const shown = await unchanged(api, () => openLink(api, invitations[0]?.token ?? ''));
    expect(shown).toMatchObject({
      state: 'READY',
      kind: 'PERSONAL',
      title: 'Survei',
      mode: 'IDENTIFIED',
      language: 'id',
      version: 1,
      draft: null,
      content: { pages: [{ name: 'nps' }] },
      preview: { errors: [] },
    });
    expect(await openLink(api, 'x'.repeat(43))).toBeNull();
  });

  it('keeps an identified response with its typed answers, and forgets its draft', async () => {
    const laid = await campaign({ invitations: 1 });
    const [token = ''] = tokens(laid);
    const saved = await saveDraft(api, { token, answers: nps(3), page: 'nps' });
    expect(saved).toMatchObject({ draft: { revision: 1, page: 'nps' }, userErrors: [] });
    const sent = await submit(api, token, nps(3, why('Lambat'), { question: 'whyPromoter', value: { text: 'x' } }));
    expect(sent).toMatchObject({
      receipt: expect.stringMatching(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/),
      cases: ['veryLowNps'],
      dropped: [{ path: ['whyPromoter'], because: 'HIDDEN' }],
      userErrors: [],
    });
    const [response] = await rows<Record<string, unknown>>(
      'select * from survey_response where campaign_id = $1',
      laid.id,
    );
    expect(response).toMatchObject({
      anonymous: false,
      invitation_id: laid.invitations[0]?.id,
      step: null,
      language: 'id',
      channel: 'API',
      answers: [
        { question: 'nps', value: { number: 3 } },
        { question: 'whyDetractor', value: { text: 'Lambat' } },
      ],
      scores: { nps: 3 },
    });
    expect(
      await rows('select num, txt, version_number from survey_answer where campaign_id = $1 order by num', laid.id),
    ).toEqual([
      { num: 3, txt: null, version_number: 1 },
      { num: null, txt: 'Lambat', version_number: 1 },
    ]);
    expect(await rows('select 1 from survey_tail where response_id = $1', response?.id)).toHaveLength(1);
    expect(await rows('select 1 from survey_draft where campaign_id = $1', laid.id)).toEqual([]);
    expect((await openLink(api, token))?.state).toBe('USED');
    expect(
      await rows(`select facts from event where kind = 'SURVEY_RESPONSE_SUBMITTED' and subject_id = $1`, laid.id),
    ).toEqual([{ facts: {} }]);
    expect(await withdraw(api, { token })).toEqual({ withdrawn: true, userErrors: [] });
    for (const table of ['survey_response', 'survey_answer', 'survey_tail'])
      expect(await rows(`select 1 from ${table} where campaign_id = $1`, laid.id)).toEqual([]);
    expect((await openLink(api, token))?.state).toBe('USED');
  });

  it('lets anonymous responses out in steps of k, and takes a step out whole when one leaves it', async () => {
    const laid = await campaign({ mode: 'ANONYMOUS', k: 3, invitations: 5 });
    const receipts: string[] = [];
    for (const [index, token] of tokens(laid).entries()) {
      receipts.push(await submitted(api, token, nps(index + 5, why('w')) as never));
      const [{ counted }] = (await rows<{ counted: number }>(
        'select counted from survey_campaign where id = $1',
        laid.id,
      )) as [{ counted: number }];
      expect(counted).toBe(index < 2 ? 0 : 3);
    }
    expect(await rows('select 1 from survey_response where campaign_id = $1', laid.id)).toHaveLength(3);
    const gone = await withdraw(api, { receipt: receipts[0] ?? '' });
    expect(gone).toEqual({ withdrawn: true, userErrors: [] });
    expect(await withdraw(api, { receipt: receipts[0] ?? '' })).toMatchObject({ withdrawn: false });
  });

  it('gives a retry the same receipt, and refuses other answers under the same key', async () => {
    const [token = ''] = tokens(await campaign());
    const key = newKey();
    const receipt = await submitted(api, token, nps(9), { key });
    expect(await submitted(api, token, nps(9), { key })).toBe(receipt);
    expect(faultsIn(await unchanged(api, () => submit(api, token, nps(8), { key })))).toEqual([
      'IDEMPOTENCY_KEY_REUSED input/idempotencyKey',
    ]);
    expect(faultsIn(await unchanged(api, () => submit(api, token, nps(9))))).toEqual(['LINK_USED input/token']);
  });
});
