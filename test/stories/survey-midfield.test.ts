import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unchanged } from '../support/api.js';
import { openLink, publishDraft, saveDraft, submitted } from '../support/response.js';
import { invite, onCampaign, openSurveyWorld, plan, refused, runRound, type SurveyWorld } from '../support/survey.js';

const figures = `query ($campaign: ID!) { surveyResult(campaign: $campaign) { result {
  responses versions { number responses }
  questions { key bases { answered skipped notAsked } ... on SurveyScaleResult { figures { n mean { value } } } } }
  userErrors { code } } }`;

describe('a questionnaire that changes while it is answered', () => {
  let world: SurveyWorld;
  let campaignId: string;
  let tokens: string[];
  beforeAll(async () => {
    world = await openSurveyWorld();
    campaignId = await plan(world);
    const people = [1, 2, 3, 4].map((at) => ({ name: `Orang ${at}`, email: `orang-${at}@mitra.test` }));
    await invite(world, { campaignId, people });
    await onCampaign(world, 'open', { campaignId });
    await runRound(world);
    tokens = world.api.mails.map((mail) => /\/s\/([\w-]+)/.exec(mail.text)?.[1] ?? '');
    expect(tokens).toHaveLength(4);
  });
  afterAll(() => world?.api.close());

  const how = (number: number) => [{ question: 'how', value: { number } }];

  it('lets drafts finish on their version, pools what is comparable, and refuses what is not', async () => {
    const { api, builder, coordinator } = world;
    const [first = '', draft = '', late = '', last = ''] = tokens;
    await submitted(api, first, how(4));
    expect((await saveDraft(api, { token: draft, answers: how(1) })).draft?.revision).toBe(1);

    const title = ['id', 'en'].map((language) => ({ language, text: 'Lagi?' }));
    await builder.do('questionAdd', { name: 'again', into: { page: 'one' }, question: { nps: { title } } });
    await publishDraft(builder, { confirmChanges: true });
    const moved = await onCampaign(world, 'versionSet', { campaignId });
    expect([refused(moved), moved.campaign?.questionnaireVersion?.number]).toEqual([[], 2]);
    expect([(await openLink(api, draft))?.version, (await openLink(api, late))?.version]).toEqual([1, 2]);
    await submitted(api, draft, how(2), { version: 1 });
    await submitted(api, late, [...how(3), { question: 'again', value: { number: 10 } }], { version: 2 });
    await submitted(api, last, how(3), { version: 2 });

    const { surveyResult } = await api.request<{ surveyResult: { result: { questions: { key: string }[] } } }>(
      figures,
      { campaign: campaignId } as never,
      { as: coordinator },
    );
    expect(surveyResult.result).toMatchObject({
      responses: 4,
      versions: [
        { number: 1, responses: 2 },
        { number: 2, responses: 2 },
      ],
    });
    const question = (key: string) => surveyResult.result.questions.find((one) => one.key === key);
    expect(question('how')).toMatchObject({
      bases: { answered: 4, skipped: 0, notAsked: 0 },
      figures: { n: 4, mean: { value: 3 } },
    });
    expect(question('again')).toMatchObject({
      bases: { answered: 1, skipped: 1, notAsked: 2 },
      figures: { n: 1, mean: { value: 10 } },
    });

    // Another scale under the same name is another question: it is not even published.
    await builder.do('questionChange', { name: 'how', question: { rating: { max: 5 } } });
    const another = await unchanged(api, () => builder.publish({ confirmChanges: true }));
    expect(another.version).toBeNull();
    expect(another.userErrors.map(({ code, path }) => [code, path[0]])).toEqual([['INVALID', 'draft']]);
  });
});
