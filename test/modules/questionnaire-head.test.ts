import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';

const words = (text: string) => [{ language: 'id', text }];
const heads = `query ($where: QuestionnaireWhere, $orderBy: QuestionnaireOrder) {
  questionnaires(where: $where, orderBy: $orderBy) { nodes { code title titles { text } languages updatedAt draft { revision } } }
}`;
const events = `query ($ids: [ID!]) { events(first: 50, where: { subjectIdIn: $ids }) { nodes { kind } } }`;

describe('a questionnaire under work, as others see it', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  let member: TestMember;
  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    member = await layMember(api.gateway, institution, { roles: ['MEMBER'] });
  });
  afterAll(() => api?.close());

  const nodes = async (as: TestMember, variables: object) => {
    const { body } = await api.raw(heads, variables as never, { as, language: 'id' });
    return (body.data as { questionnaires: { nodes: Record<string, unknown>[] } }).questionnaires.nodes;
  };
  const published = async (code: string, title: string): Promise<Builder> => {
    const document = {
      title,
      'x-mitra': { language: 'id' },
      pages: [{ name: 'one', elements: [{ type: 'text', name: 'q', title: 'Q?' }] }],
    };
    const builder = await Builder.import(api, admin, document, { code });
    await builder.publish();
    return builder;
  };

  it('is listed, found and sorted by the latest version where drafts are not seen', async () => {
    const [first, second] = [await published('first', 'Alfa'), await published('second', 'Beta')];
    const [before] = await nodes(member, { where: { codeIn: ['first'] } });
    await first.do('change', { questionnaire: { title: words('Zulu rahasia') } });

    expect(await nodes(member, { where: { codeIn: ['first'] } })).toEqual([before]);
    expect(before).toMatchObject({ title: 'Alfa', titles: [{ text: 'Alfa' }], languages: ['id'], draft: null });
    expect(await nodes(admin, { where: { codeIn: ['first'] } })).toMatchObject([
      { title: 'Zulu rahasia', titles: [{ text: 'Zulu rahasia' }] },
    ]);
    for (const where of [{ titleContains: 'rahasia' }, { or: [{ titleContains: 'rahasia' }] }])
      expect([(await nodes(member, { where })).length, (await nodes(admin, { where })).length]).toEqual([0, 1]);
    expect((await nodes(member, { where: { titleContains: 'alfa' } })).length).toBe(1);
    const byTitle = { orderBy: { field: 'TITLE', direction: 'ASC' } };
    expect((await nodes(member, byTitle)).map(({ code }) => code)).toEqual(['first', 'second']);
    expect((await nodes(admin, byTitle)).map(({ code }) => code)).toEqual(['second', 'first']);

    await first.publish();
    expect((await nodes(member, byTitle)).map(({ title }) => title)).toEqual(['Beta', 'Zulu rahasia']);
    expect(second.revision).toBe(1);
  });

  it('tells its edits to those who see drafts; that it was published, to all who see it', async () => {
    const builder = await published('told', 'Gamma');
    await builder.do('pageAdd', { name: 'more' });
    const kinds = async (as: TestMember) => {
      const { body } = await api.raw(events, { ids: [builder.id] }, { as });
      return (body.data as { events: { nodes: { kind: string }[] } }).events.nodes.map(({ kind }) => kind).sort();
    };
    // An event is read once the log has given it its place.
    await expect
      .poll(() => kinds(admin), { timeout: 10_000 })
      .toEqual(['QUESTIONNAIRE_CREATED', 'QUESTIONNAIRE_EDITED', 'QUESTIONNAIRE_PUBLISHED']);
    expect(await kinds(member)).toEqual(['QUESTIONNAIRE_PUBLISHED']);
  });
});
