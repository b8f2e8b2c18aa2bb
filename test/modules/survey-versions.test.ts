import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QuestionnaireImportDocument, SurveyResultDocument } from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';
import { upload } from '../support/story.js';
import { layCampaign, layResponses } from '../support/survey-laid.js';
import { bases, fig, question, shortOf } from './survey-result-support.js';

const ikm = (element: string) => ({
  ...{ type: 'rating', name: element.toLowerCase(), title: element, rateMin: 1, rateMax: 4 },
  'x-mitra': { measure: 'IKM', element },
});
const document = (version: string, elements: string[], choices: string[], weightMode: string, more: object[] = []) => ({
  title: 'Kepuasan',
  'x-mitra': {
    ...{ code: 'pooled', version, language: 'id' },
    index: { code: 'IKM', regulation: 'PermenPAN-RB 14/2017', weightMode, elements },
  },
  pages: [
    {
      name: 'one',
      elements: [...elements.map(ikm), { type: 'radiogroup', name: 'role', title: 'Peran', choices }, ...more],
    },
  ],
});

describe('answers to several versions', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
  });
  afterAll(() => api?.close());

  const publish = async (builder: Builder, next: object) => {
    const fileId = await upload(api, admin, 'survey.json', JSON.stringify(next));
    const input = { fileId, questionnaireId: builder.id, requiredRevision: builder.revision };
    const answer = await api.request(QuestionnaireImportDocument, { input } as never, { as: admin, language: 'en' });
    expect(answer.questionnaireImport?.userErrors).toEqual([]);
    builder.revision = answer.questionnaireImport?.questionnaire?.draft?.revision ?? 0;
    expect((await builder.publish({ confirmChanges: true })).userErrors).toEqual([]);
  };

  it('are pooled with their bases; a changed index begins a new series', async () => {
    const builder = await Builder.import(api, admin, document('1.0.0', ['U1', 'U2'], ['A', 'B'], 'EXACT'));
    expect((await builder.publish()).userErrors).toEqual([]);
    const more = [{ type: 'rating', name: 'extra', title: 'Tambahan', rateMin: 1, rateMax: 4 }];
    await publish(builder, document('2.0.0', ['U1', 'U2'], ['A', 'B', 'C'], 'TWO_DECIMALS', more));
    const campaign = await layCampaign(api, institution, admin, builder.id);
    await layResponses(api.gateway.system, campaign, [
      { version: 1, answers: { u1: 1, u2: 1, role: 'A' } },
      { version: 1, answers: { u1: 2, u2: 2, role: 'B' } },
      { version: 2, answers: { u1: 4, u2: 3, role: 'C', extra: 4 } },
    ]);
    const { surveyResult } = await api.request(SurveyResultDocument, { campaign: `svy_${campaign.id}` }, { as: admin });
    const result = surveyResult?.result;
    if (!result) throw new Error('no result');
    expect(result.versions.map((one) => [one.number, one.label, one.responses])).toEqual([
      [1, '1.0.0', 2],
      [2, '2.0.0', 1],
    ]);
    expect(shortOf(result, 'u1')).toMatchObject({ n: 3, mean: 2.3333 });
    // A choice is of those it was offered to: C to one, A and B to three.
    expect(shortOf(result, 'role')).toMatchObject({
      percents: [
        [33.33, 33.33],
        [33.33, 33.33],
        [100, 33.33],
      ],
    });
    expect([bases(question(result, 'extra')), question(result, 'extra').versions]).toEqual([
      [1, 0, 0, 0, 2, 0, 3],
      [2],
    ]);
    // The weights were changed: two versions, two series. This one's index is of version 2 alone, (4 + 3) × 0.5 × 25.
    expect(result.index && [result.index.weightMode, result.index.versions, fig(result.index.ikm)]).toEqual([
      'TWO_DECIMALS',
      [2],
      87.5,
    ]);
    const first = await api.request(
      SurveyResultDocument,
      { campaign: `svy_${campaign.id}`, where: { version: 1 } },
      { as: admin },
    );
    expect(first.surveyResult?.result?.responses).toBe(2);
  });

  it('are none at first: every question stands there with no figure, and the index says why', async () => {
    const builder = await Builder.import(api, admin, {
      ...document('1.0.0', ['U1', 'U2'], ['A'], 'EXACT'),
      'x-mitra': { ...document('1.0.0', ['U1', 'U2'], ['A'], 'EXACT')['x-mitra'], code: 'empty' },
    });
    expect((await builder.publish()).userErrors).toEqual([]);
    const campaign = await layCampaign(api, institution, admin, builder.id);
    const read = async () =>
      (await api.request(SurveyResultDocument, { campaign: `svy_${campaign.id}` }, { as: admin })).surveyResult?.result;
    const none = await read();
    expect([none?.responses, none?.asOf, none?.rate, none?.questions.length]).toEqual([0, null, null, 3]);
    expect(none?.index && [fig(none.index.ikm), none.index.unanswered]).toEqual(['NO_ANSWERS', ['U1', 'U2']]);
    await layResponses(api.gateway.system, campaign, [{ answers: { u1: 4 } }]);
    const one = await read();
    // Never an index of the rest.
    expect(one?.index && [fig(one.index.ikm), one.index.band, one.index.unanswered]).toEqual([
      'ELEMENT_UNANSWERED',
      null,
      ['U2'],
    ]);
  });
});
