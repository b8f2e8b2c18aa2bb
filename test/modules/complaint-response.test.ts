import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SurveyMode } from '../../src/modules/survey/mode-notice.js';
import { ComplaintsDocument, SurveyResponseWithdrawDocument } from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { layCampaign, newKey, publishSurvey, submit, submitted, type TestSurvey } from '../support/response.js';

const document = {
  title: 'S',
  'x-mitra': {
    code: 'contact',
    language: 'en',
    caseRules: [
      { name: 'wish', when: '{contactMe} = true', open: 'COMPLAINT', wordsFrom: 'problem' },
      { name: 'low', when: '{nps} <= 3', open: 'COMPLAINT', wordsFrom: 'problem' },
      { name: 'both', when: '{nps} <= 3 and {contactMe} = true', open: 'COMPLAINT' },
      { name: 'review', when: '{nps} >= 0', open: 'REVIEW' },
    ],
  },
  pages: [
    {
      name: 'p',
      elements: [
        { type: 'rating', name: 'nps', title: 'N', rateMin: 0, rateMax: 10, 'x-mitra': { preset: 'NPS' } },
        { type: 'comment', name: 'problem', title: 'P' },
        { type: 'boolean', name: 'contactMe', title: 'C', 'x-mitra': { contact: 'OPT_IN' } },
        {
          type: 'panel',
          name: 'who',
          visibleIf: '{contactMe} = true',
          elements: [
            { type: 'text', name: 'called', title: 'N', 'x-mitra': { contact: 'NAME' } },
            { type: 'text', name: 'mail', title: 'E', inputType: 'email', 'x-mitra': { contact: 'EMAIL' } },
            { type: 'comment', name: 'about', title: 'A', 'x-mitra': { contact: 'MESSAGE' } },
          ],
        },
      ],
    },
  ],
};
const nps = (number: number) => ({ question: 'nps', value: { number } });
const problem = { question: 'problem', value: { text: 'Lambat sekali' } };
const wish = [
  { question: 'contactMe', value: { boolean: true } },
  { question: 'called', value: { text: 'Siti' } },
  { question: 'mail', value: { text: 'siti@mitra.example' } },
  { question: 'about', value: { text: 'Mohon ditelepon' } },
];

describe('complaints that responses open', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  let partnerId: string;
  let survey: TestSurvey;
  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    partnerId = await layPartner(api.gateway, institution);
    survey = await publishSurvey(api, admin, document);
  });
  afterAll(() => api?.close());

  async function lay(mode: SurveyMode, k = 5) {
    const campaign = await layCampaign(api, institution, admin, survey, { mode, k, invitations: 6 });
    await api.gateway.system.query(
      `update survey_invitation set partner_id = $1, name = 'Tamu', email = 'tamu@mitra.example' where campaign_id = $2`,
      [partnerId, campaign.id],
    );
    return { ...campaign, tokens: campaign.invitations.map((one) => one.token) };
  }
  const complaints = async (campaignId: string) => {
    const where = { campaignId: `svy_${campaignId}` };
    return (await api.request(ComplaintsDocument, { where }, { as: admin })).complaints?.nodes ?? [];
  };
  const events = async (kind: string, campaignId: string) =>
    api.gateway.system.query<{ facts: object; person_id: string | null }>(
      `select facts, person_id from event where kind = $1 and facts ->> 'campaignId' = $2`,
      [kind, campaignId],
    );
  const withdraw = async (input: object) =>
    (await api.request(SurveyResponseWithdrawDocument, { input: input as never })).surveyResponseWithdraw?.userErrors;

  it('IDENTIFIED: a low score opens one, with who and what, in the same transaction', async () => {
    const { id, tokens } = await lay('IDENTIFIED');
    await submitted(api, tokens[0] ?? '', [nps(9)]);
    expect(await complaints(id)).toEqual([]);
    const { cases } = await submit(api, tokens[1] ?? '', [nps(1), problem]);
    expect(cases).toEqual(['low', 'review']);
    const [one, ...more] = await complaints(id);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      source: 'RESPONSE',
      rules: ['low'],
      partner: { id: `par_${partnerId}` },
      contactName: 'Tamu',
      contactEmail: 'tamu@mitra.example',
      message: 'Lambat sekali',
      status: 'OPEN',
      version: 1,
    });
    const [event, ...others] = await events('COMPLAINT_OPENED', id);
    expect(others).toEqual([]);
    expect(event).toEqual({
      person_id: null,
      facts: { source: 'RESPONSE', campaignId: id, partnerId, cooperationId: null },
    });
    const ids = await api.gateway.system.query<{ same: boolean }>(
      `select c.xmin = r.xmin as same from complaint c join survey_response r on r.id = c.response_id where c.campaign_id = $1`,
      [id],
    );
    expect(ids).toEqual([{ same: true }]);
  });

  it('IDENTIFIED: a wish names the contact given, all rules make one complaint, a retry none', async () => {
    const { id, tokens } = await lay('IDENTIFIED');
    const key = newKey();
    const sent = () => submit(api, tokens[0] ?? '', [nps(0), problem, ...wish], { key });
    const first = await sent();
    expect(first.cases).toEqual(['wish', 'low', 'both', 'review']);
    expect((await sent()).receipt).toBe(first.receipt);
    expect(await complaints(id)).toMatchObject([
      {
        rules: ['wish', 'low', 'both'],
        contactName: 'Siti',
        contactEmail: 'siti@mitra.example',
        contactPhone: null,
        message: 'Mohon ditelepon\n\nLambat sekali',
      },
    ]);
    const cells = await api.gateway.system.query<{ txt: string | null }>(
      'select txt from survey_answer where campaign_id = $1 and txt is not null',
      [id],
    );
    expect(cells).toEqual([{ txt: 'Lambat sekali' }]);
  });

  it('IDENTIFIED by the open link: who it is is known only when said', async () => {
    const { id, openToken } = await lay('IDENTIFIED');
    await submitted(api, openToken, [nps(2)]);
    expect(await complaints(id)).toMatchObject([
      { rules: ['low'], partner: null, contactName: null, contactEmail: null, message: null },
    ]);
  });

  it('CONFIDENTIAL: a low score alone opens nothing; a wish tells its own words, and no score', async () => {
    const { id, tokens } = await lay('CONFIDENTIAL', 2);
    await submitted(api, tokens[0] ?? '', [nps(0), problem]);
    expect(await complaints(id)).toEqual([]);
    expect(await events('COMPLAINT_OPENED', id)).toEqual([]);
    await submitted(api, tokens[1] ?? '', [nps(0), problem, ...wish]);
    expect(await complaints(id)).toMatchObject([
      {
        rules: ['wish'],
        partner: { id: `par_${partnerId}` },
        contactName: 'Siti',
        contactEmail: 'siti@mitra.example',
        message: 'Mohon ditelepon',
      },
    ]);
    const kept = await api.gateway.system.query<{ answers: { question: string }[] }>(
      'select answers from survey_response where campaign_id = $1',
      [id],
    );
    expect(kept).toHaveLength(2);
    expect(kept.flatMap(({ answers }) => answers.map((one) => one.question))).toEqual([
      'nps',
      'problem',
      'nps',
      'problem',
    ]);
    const linked = await api.gateway.system.query(
      'select 1 from complaint where campaign_id = $1 and response_id is not null',
      [id],
    );
    expect(linked).toEqual([]);
  });

  it('ANONYMOUS: nothing opens anything, and contact data among the answers is not kept, and said to be', async () => {
    const { id, tokens, openToken } = await lay('ANONYMOUS', 2);
    const { cases, dropped, receipt } = await submit(api, tokens[0] ?? '', [nps(0), problem, ...wish]);
    expect(receipt).toBeTruthy();
    expect(cases).toEqual(['low', 'review']);
    expect(dropped).toEqual(wish.map(({ question }) => ({ path: [question], because: 'CONTACT' })));
    await submitted(api, openToken, [nps(1)]);
    expect(await complaints(id)).toEqual([]);
    expect(await events('COMPLAINT_OPENED', id)).toEqual([]);
    const kept = await api.gateway.system.query<{ row: string }>(
      'select to_jsonb(r)::text as row from survey_response r where campaign_id = $1',
      [id],
    );
    expect(kept).toHaveLength(2);
    for (const { row } of kept) expect(row).not.toMatch(/contactMe|Siti|siti@|ditelepon/);
    const paths = await api.gateway.system.query('select distinct path from survey_response where campaign_id = $1', [
      id,
    ]);
    expect(paths).toHaveLength(1);
    const letters = await api.gateway.system.query('select 1 from letter where subject_id = $1', [id]);
    expect(letters).toEqual([]);
  });

  it('tells the campaign’s owner by letter, without the words, once while a letter waits', async () => {
    await api.deliver();
    const before = api.mails.length;
    const { tokens } = await lay('IDENTIFIED');
    await submitted(api, tokens[0] ?? '', [nps(0), problem]);
    await submitted(api, tokens[1] ?? '', [nps(0), ...wish]);
    await api.deliver();
    const [letter, ...more] = api.mails.slice(before);
    expect(more).toEqual([]);
    expect(letter?.to).toBe(admin.email);
    expect(letter?.text).toContain('Survei');
    expect(letter?.text).not.toMatch(/Lambat|Siti|ditelepon|tamu/);
    await submitted(api, tokens[2] ?? '', [nps(0)]);
    await api.deliver();
    expect(api.mails).toHaveLength(before + 2);
  });

  it('goes with the response that is taken back: words, contact and the way to it', async () => {
    const erased = {
      status: 'WITHDRAWN',
      contactName: null,
      contactEmail: null,
      message: null,
      version: 2,
    };
    const named = await lay('IDENTIFIED');
    const receipt = await submitted(api, named.tokens[0] ?? '', [nps(0), problem, ...wish]);
    await submitted(api, named.openToken, [nps(0)]);
    expect(await withdraw({ receipt })).toEqual([]);
    const left = await complaints(named.id);
    expect(left.map((one) => one.status).sort()).toEqual(['OPEN', 'WITHDRAWN']);
    expect(left.find((one) => one.status === 'WITHDRAWN')).toMatchObject(erased);
    expect(await events('COMPLAINT_WITHDRAWN', named.id)).toHaveLength(1);

    const closed = await lay('CONFIDENTIAL', 5);
    const waiting = await submitted(api, closed.tokens[0] ?? '', [nps(0), ...wish]);
    expect(await withdraw({ receipt: waiting })).toEqual([]);
    expect(await complaints(closed.id)).toMatchObject([erased]);

    const open = await lay('CONFIDENTIAL', 2);
    const receipts: string[] = [];
    for (let sent = 0; sent < 3; sent += 1) receipts.push(await submitted(api, open.openToken, [nps(0), ...wish]));
    const statuses = async () => (await complaints(open.id)).map((one) => one.status).sort();
    expect(await withdraw({ receipt: receipts[2] })).toEqual([]);
    expect(await statuses()).toEqual(['OPEN', 'OPEN', 'WITHDRAWN']);
    expect(await withdraw({ receipt: receipts[0] })).toEqual([]);
    expect(await statuses()).toEqual(['OPEN', 'WITHDRAWN', 'WITHDRAWN']);
    expect((await complaints(open.id)).filter((one) => one.status === 'WITHDRAWN')).toMatchObject([erased, erased]);
    const shared = `select 1 from complaint c join survey_ballot b on b.receipt_hash = c.take_back_hash
      where c.campaign_id = $1`;
    expect(await api.gateway.system.query(shared, [open.id])).toEqual([]);

    const stepped = await lay('CONFIDENTIAL', 2);
    await submitted(api, stepped.tokens[0] ?? '', [nps(0), ...wish]);
    await submitted(api, stepped.tokens[1] ?? '', [nps(0), ...wish]);
    expect(await withdraw({ token: stepped.tokens[0] })).toEqual([]);
    expect((await complaints(stepped.id)).map((one) => one.status).sort()).toEqual(['OPEN', 'WITHDRAWN']);
  });
});
