import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember } from '../support/fixture.js';
import { layCampaign, openLink, publishSurvey, shippedSurvey } from '../support/response.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

it('tells a front end where what is asked lies as SurveyJS JSON, for ten minutes and at no other address', async () => {
  const institution = await layInstitution(api.gateway);
  const staff = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR', 'COORDINATOR'] });
  const survey = await publishSurvey(api, staff, 'short-nps');
  const { invitations } = await layCampaign(api, institution, staff, survey);
  const { documentUrl = '' } = (await openLink(api, invitations[0]?.token ?? '')) ?? {};
  const response = await fetch(documentUrl);
  expect(await response.json()).toEqual(await shippedSurvey('short-nps'));
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': expect.stringContaining('short-nps-'),
    'cache-control': 'no-store',
  });
  for (const other of [
    documentUrl.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    documentUrl.replace('asked-questionnaire', 'questionnaire-version'),
  ])
    expect((await fetch(other)).status).toBe(404);
  api.clock.set(new Date(api.clock.now().getTime() + 11 * 60_000).toISOString());
  expect((await fetch(documentUrl)).status).toBe(410);
});
