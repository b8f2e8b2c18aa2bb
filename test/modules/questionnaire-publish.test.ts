import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/kernel/canonical-json.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import { Builder, told } from '../support/questionnaire.js';
import { upload } from '../support/story.js';

const surveys = ['partner-satisfaction', 'short-nps', 'exploration-assessment', 'monitoring-bo-28-1-2', 'evaluation'];
const file = (code: string, name = 'survey') => readFileSync(`surveys/${code}/1.0.0/${name}.json`, 'utf8');
const words = (text: string) => [{ language: 'id', text }];

describe('publishing a questionnaire', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let admin: TestMember;
  let analyst: TestMember;
  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    analyst = await layMember(api.gateway, institution, { roles: ['ANALYST'] });
  });
  afterAll(() => api?.close());

  async function imported(code: string, survey: string, tests?: string): Promise<Builder> {
    const rest = tests ? { testsFileId: await upload(api, admin, 'tests.json', tests) } : {};
    return Builder.import(api, admin, JSON.parse(survey), { code, ...rest });
  }
  /** One rating and one question about it. */
  const small = (code: string, rating: object = {}) =>
    imported(
      code,
      JSON.stringify({
        'x-mitra': { language: 'id' },
        title: 'Survei',
        pages: [
          {
            name: 'one',
            elements: [
              { type: 'rating', name: 'how', title: 'Bagaimana?', rateMax: 4, ...rating },
              { type: 'comment', name: 'why', title: 'Mengapa?', visibleIf: '{how} <= 2' },
            ],
          },
        ],
      }),
    );
  const stagesOf = (answer: Awaited<ReturnType<Builder['publish']>>) =>
    answer.report?.stages.map(({ stage, passed, reached }) => [stage, reached ? passed : null]);

  it.each(surveys)('%s passes every stage with its own tests, and becomes version 1.0.0', async (code) => {
    const builder = await imported(code, file(code), file(code, 'tests'));
    const rehearsed = await unchanged(api, () => builder.publish({ dryRun: true }));
    expect([told(rehearsed), rehearsed.version, rehearsed.report?.passed]).toEqual([[], null, true]);
    const answer = await builder.publish();
    expect(told(answer)).toEqual([]);
    expect(stagesOf(answer)).toEqual(
      ['FAULTS', 'LINT', 'PROOF', 'TESTS', 'COMPATIBILITY'].map((stage) => [stage, true]),
    );
    const document = JSON.parse(file(code));
    expect(answer.version).toMatchObject({
      number: 1,
      label: '1.0.0',
      compatibility: null,
      sha256: createHash('sha256').update(canonicalJson(document)).digest('hex'),
    });
    expect(answer.report?.tests).toBe(JSON.parse(file(code, 'tests')).tests.length);
    expect(answer.report?.proof).toMatchObject({ complete: expect.any(Boolean), paths: expect.any(Number) });
    expect(await (await fetch(answer.version?.exportUrl ?? '')).json()).toEqual(document);
  });

  it('keeps a version as it was, whatever becomes of the draft', async () => {
    const builder = await small('kept');
    const { version } = await builder.publish({ label: 'musim-1' });
    await builder.do('questionChange', { name: 'why', question: { longText: { title: words('Kenapa?') } } });
    const { body } = await api.raw(
      `query ($id: ID!) { questionnaire(id: $id) { versions { label content { pages { elements { name title } } } }
        draft { changes { kind compatibility key } } } }`,
      { id: builder.id },
      { as: analyst },
    );
    expect(body.data).toEqual({
      questionnaire: {
        versions: [
          {
            label: 'musim-1',
            content: {
              pages: [
                {
                  elements: [
                    { name: 'how', title: 'Bagaimana?' },
                    { name: 'why', title: 'Mengapa?' },
                  ],
                },
              ],
            },
          },
        ],
        draft: {
          changes: [{ kind: 'TITLE_CHANGED', compatibility: 'CONFIRM', key: 'why' }],
        },
      },
    });
    const update = (sql: string) => api.gateway.read(institution.id, sql, [version?.id.slice(5)]);
    await expect(update(`update questionnaire_version set label = 'x' where id = $1 returning id`)).rejects.toThrow(
      'permission denied',
    );
    await expect(update('delete from questionnaire_revision where questionnaire_id = $1')).rejects.toThrow(
      'permission denied',
    );
  });

  it('refuses what cannot be run, by its name and place, and looks no further', async () => {
    const builder = await imported(
      'opaque',
      JSON.stringify({
        title: 'x',
        pages: [
          {
            name: 'one',
            elements: [
              { type: 'signaturepad', name: 'sign' },
              { type: 'text', name: 'a', visibleIf: '{b} = 1' },
              { type: 'dropdown', name: 'c', choicesByUrl: { url: 'https://example.test' }, choices: ['x'] },
            ],
          },
        ],
      }),
    );
    const answer = await unchanged(api, () => builder.publish());
    expect(told(answer)).toEqual([
      'UNSUPPORTED_QUESTION_TYPE draft/one/sign/type',
      'UNSUPPORTED_PROPERTY draft/one/c/choicesByUrl',
      'UNKNOWN_REFERENCE draft/one/a/visibleIf',
    ]);
    expect(stagesOf(answer)).toEqual([
      ['FAULTS', false],
      ['LINT', null],
      ['PROOF', null],
      ['TESTS', null],
      ['COMPATIBILITY', null],
    ]);
    expect([answer.version, answer.questionnaire]).toEqual([null, null]);
  });

  it('refuses what makes no sense: a question nobody meets, a missing translation, an index without an element', async () => {
    const survey = JSON.parse(file('partner-satisfaction'));
    survey.pages[1].elements.shift();
    survey.pages[0].elements[1].visibleIf = "{activities} contains 'RESEARCH' and {activities} notcontains 'RESEARCH'";
    survey.pages[0].title = 'About you';
    survey.calculatedValues = [];
    survey['x-mitra'].caseRules = [];
    survey.pages[3].elements = survey.pages[3].elements.filter((one: { name: string }) => one.name !== 'problem');
    const builder = await imported('senseless', JSON.stringify(survey));
    const refused = await unchanged(api, () => builder.publish());
    expect(told(refused)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(CONTRADICTION|UNREACHABLE) draft\/about\/role/),
        'MISSING_ELEMENT draft/x-mitra/index/U1',
        'MISSING_TRANSLATION draft/about/title/id',
      ]),
    );
    expect(stagesOf(refused)?.slice(0, 2)).toEqual([
      ['FAULTS', true],
      ['LINT', false],
    ]);
  });

  it('refuses while one of its own tests fails, saying what was expected', async () => {
    const tests = JSON.stringify({
      format: 1,
      tests: [{ name: 'Low asks why', answers: { how: 3 }, expect: { visible: ['why'] } }],
    });
    const builder = await small('tested');
    const testsFileId = await upload(api, admin, 'tests.json', tests);
    const fileId = await upload(api, admin, 'survey.json', JSON.stringify(await builder.document()));
    const again = await api.raw(
      `mutation ($input: QuestionnaireImportInput!) { questionnaireImport(input: $input) {
        questionnaire { draft { revision testCount } } userErrors { code path } } }`,
      { input: { fileId, testsFileId, questionnaireId: builder.id, requiredRevision: 1 } },
      { as: admin },
    );
    expect(again.body.data).toEqual({
      questionnaireImport: { questionnaire: { draft: { revision: 2, testCount: 1 } }, userErrors: [] },
    });
    builder.revision = 2;
    const answer = await unchanged(api, () => builder.publish());
    expect(answer.userErrors).toEqual([
      {
        __typename: 'InputError',
        code: 'INVALID',
        fault: 'TEST_FAILED',
        path: ['draft', 'tests', 'Low asks why', 'visible'],
        message: '"Low asks why": expected "why", got false.',
      },
    ]);
  });

  it('lets a version follow another only as far as answers keep their meaning', async () => {
    const builder = await small('followed');
    expect(told(await builder.publish())).toEqual([]);
    expect(told(await unchanged(api, () => builder.publish()))).toEqual(['UNCHANGED draft']);

    await builder.do('questionChange', { name: 'how', question: { rating: { max: 5 } } });
    const scale = await unchanged(api, () => builder.publish({ confirmChanges: true }));
    expect(told(scale)).toEqual(['SCALE_CHANGED draft/how']);
    expect(scale.report?.compatibility).toBe('INCOMPATIBLE');

    await builder.do('questionRename', { name: 'how', newName: 'howFive' });
    const renamed = await builder.publish();
    expect(told(renamed)).toEqual([]);
    expect(renamed.version).toMatchObject({ number: 2, label: '2', compatibility: 'OTHER_BASE' });
    expect(renamed.report?.changes.map(({ kind, key }) => `${kind} ${key}`)).toEqual(
      expect.arrayContaining(['QUESTION_REMOVED how', 'QUESTION_ADDED howFive']),
    );

    await builder.do('questionAdd', {
      name: 'how',
      into: { page: 'one' },
      question: { text: { title: words('Lain') } },
    });
    expect(told(await unchanged(api, () => builder.publish()))).toEqual(['KEY_REUSED draft/one/how']);
    await builder.do('questionRemove', { name: 'how' });

    await builder.do('questionChange', { name: 'why', question: { longText: { title: words('Apa sebabnya?') } } });
    expect(told(await unchanged(api, () => builder.publish()))).toEqual(['TITLE_CHANGED draft/why']);
    const confirmed = await builder.publish({ confirmChanges: true });
    expect(confirmed.version).toMatchObject({ number: 3, compatibility: 'CONFIRM' });
    const keys = await api.gateway.system.query<{ key: string; kind: string; first_number: number }>(
      'select key, kind, first_number from question_key where questionnaire_id = $1 order by key',
      [builder.id.slice(4)],
    );
    expect(keys).toEqual([
      { key: 'how', kind: 'RATING', first_number: 1 },
      { key: 'howFive', kind: 'RATING', first_number: 2 },
      { key: 'why', kind: 'LONG_TEXT', first_number: 1 },
    ]);
  });

  it('gives each version a label of its own', async () => {
    const builder = await small('labelled');
    expect(told(await unchanged(api, () => builder.publish({ label: ' ' })))).toEqual(['REQUIRED input/label']);
    await builder.publish({ label: 'v' });
    await builder.do('questionAdd', {
      name: 'more',
      into: { page: 'one' },
      question: { text: { title: words('Lagi') } },
    });
    expect(told(await unchanged(api, () => builder.publish({ label: 'v' })))).toEqual(['ALREADY_EXISTS input/label']);
    expect((await builder.publish({ label: 'w' })).version?.label).toBe('w');
  });

  it('makes one version of two calls at once', async () => {
    const builder = await small('raced');
    const both = await Promise.all([builder.publish(), builder.publish()]);
    expect(both.map((one) => told(one)).sort()).toEqual([[], ['UNCHANGED draft']]);
    const [first, again] = await Promise.all(['a', 'a'].map(async () => builder.publish({ idempotencyKey: 'x' })));
    expect([told(first ?? null), told(again ?? null)]).toEqual([['UNCHANGED draft'], ['UNCHANGED draft']]);
  });
});
