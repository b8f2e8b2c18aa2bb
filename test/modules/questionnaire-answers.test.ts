import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestMember } from '../support/fixture.js';
import { Builder, importing, told } from '../support/questionnaire.js';
import { upload } from '../support/story.js';

const words = (text: string) => [{ language: 'id', text }];
const page = { page: 'one' };
const survey = (elements: object[]) => ({
  title: 'Survei',
  'x-mitra': { language: 'id' },
  pages: [{ name: 'one', elements }],
});
const rating = { type: 'rating', name: 'q', title: 'Puas?', rateMax: 4 };
const tests = {
  format: 1,
  tests: [{ name: 'Sees it', mode: 'DRAFT', answers: { q: 1 }, expect: { visible: ['q'] } }],
};

describe('what the builder answers', () => {
  let api: TestApi;
  let admin: TestMember;
  beforeAll(async () => {
    api = await startApi();
    admin = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['ADMINISTRATOR'] });
  });
  afterAll(() => api?.close());

  const testsFile = (data: object) => upload(api, admin, 'tests.json', JSON.stringify(data));
  const draftOf = async (builder: Builder) => {
    const { body } = await api.raw(
      'query ($id: ID!) { questionnaire(id: $id) { draft { revision testCount testsExportUrl } } }',
      { id: builder.id },
      { as: admin },
    );
    type Draft = { revision: number; testCount: number; testsExportUrl: string | null };
    return (body.data as { questionnaire: { draft: Draft } }).questionnaire.draft;
  };
  const again = async (builder: Builder, rest: object = {}, document?: object) => {
    const given = { questionnaireId: builder.id, requiredRevision: builder.revision, ...rest };
    const answer = await importing(api, admin, JSON.stringify(document ?? (await builder.document())), given);
    builder.revision = answer?.questionnaire?.draft?.revision ?? builder.revision;
    return answer;
  };

  it('gives tests back as they came, and takes them away by a file without any', async () => {
    const rest = { code: 'with-tests', testsFileId: await testsFile(tests) };
    const builder = await Builder.import(api, admin, survey([rating]), rest);
    const { testCount, testsExportUrl } = await draftOf(builder);
    expect(testCount).toBe(1);
    expect(await (await fetch(testsExportUrl ?? '')).json()).toEqual(tests);

    expect(told(await again(builder, { testsFileId: await testsFile({ format: 1, tests: [] }) }))).toEqual([]);
    expect(await draftOf(builder)).toEqual({ revision: 2, testCount: 0, testsExportUrl: null });
    expect((await fetch(testsExportUrl ?? '')).status).toBe(404);
    expect(told(await again(builder, { testsFileId: await testsFile({ tests: [] }) }))).toEqual([
      'INVALID input/testsFileId/format',
      'INVALID input/testsFileId/tests',
    ]);
  });

  it('refuses tests that are more work than is taken on, saying how many were run', async () => {
    const range = (length: number) => [...Array(length).keys()];
    const templateElements = range(30).map((at) => ({
      type: 'rating',
      name: `q${at}`,
      title: 'Q?',
      visibleIf:
        at === 0
          ? undefined
          : range(at)
              .map((one) => `{panel.q${one}} > 0`)
              .join(' and '),
    }));
    const g = range(100).map(() => Object.fromEntries(range(30).map((at) => [`q${at}`, 3])));
    const heavy = {
      format: 1,
      starts: { full: { g } },
      tests: range(1_000).map((at) => ({ name: `t${at}`, from: 'full', mode: 'DRAFT', expect: { visible: ['g'] } })),
    };
    const group = { type: 'paneldynamic', name: 'g', title: 'G', templateElements };
    const rest = { code: 'heavy', testsFileId: await testsFile(heavy) };
    const builder = await Builder.import(api, admin, survey([group]), rest);
    let heard = 0;
    const others = setInterval(() => heard++, 1);
    const refused = await unchanged(api, () => builder.publish());
    clearInterval(others);
    expect(told(refused)).toEqual(['TESTS_TOO_MUCH_WORK draft/tests']);
    expect(heard).toBeGreaterThan(30);
  });

  it('makes no revision of what changes nothing, by import or undo either', async () => {
    const builder = await Builder.import(api, admin, survey([rating]), { code: 'same' });
    expect(told(await again(builder))).toEqual([]);
    expect((await draftOf(builder)).revision).toBe(1);
    expect(told(await unchanged(api, () => builder.try('undo', { toRevision: 1 })))).toEqual([]);
    expect(builder.revision).toBe(1);
  });

  it('shows no questionnaire after a rehearsal, and the report again on a retry', async () => {
    const builder = await Builder.import(api, admin, survey([rating]), { code: 'rehearsed' });
    for (const [verb, input] of [
      ['pageAdd', { name: 'two' }],
      ['undo', { toRevision: 1 }],
      ['change', { questionnaire: { title: words('Lain') } }],
    ] as const) {
      const answer = await unchanged(api, () => builder.try(verb, { ...input, dryRun: true }));
      expect([verb, answer.questionnaire, answer.userErrors]).toEqual([verb, null, []]);
    }
    const rehearsed = await unchanged(api, () => builder.publish({ dryRun: true }));
    expect([rehearsed.questionnaire, rehearsed.version, rehearsed.report?.passed]).toEqual([null, null, true]);
    const first = await builder.publish({ idempotencyKey: 'once' });
    const second = await unchanged(api, () => builder.publish({ idempotencyKey: 'once' }));
    expect(second).toEqual(first);
    expect(second.report?.passed).toBe(true);
  });

  it('names the part of a condition whose value cannot be written', async () => {
    const builder = await Builder.import(api, admin, survey([rating, { type: 'text', name: 't', title: 'T?' }]), {
      code: 'conditions',
    });
    const is = (question: string, value: object) => ({ is: { question, op: 'EQ', value } });
    const asking = (...any: object[]) => ({
      name: 'q',
      question: { rating: { visibleIf: { condition: { any } } } },
    });
    const at = 'input/question/rating/visibleIf/condition/any/1/is';
    const { userErrors } = await unchanged(api, () =>
      builder.try('questionChange', asking(is('t', { text: 'a' }), is('t', { text: 'C:\\' }))),
    );
    expect(userErrors).toMatchObject([
      {
        path: `${at}/value`.split('/'),
        message: 'The text "C:\\" cannot be written in a condition: it ends in a backslash.',
      },
    ]);
    for (const [part, told1] of [
      [is('t', { number: 1e21 }), `INVALID ${at}/value`],
      [is('a{b', { number: 1 }), `INVALID ${at}/question`],
    ] as const)
      expect(
        told(await unchanged(api, () => builder.try('questionChange', asking(is('t', { text: 'a' }), part)))),
      ).toEqual([told1]);
  });

  it('renames a calculated value in all that names it', async () => {
    const builder = await Builder.import(api, admin, survey([rating]), { code: 'renamed' });
    await builder.do('calculationSet', { name: 'v', formula: { expression: '{q} * 2' } });
    await builder.do('calculationSet', { name: 'w', formula: { expression: '{v} + 1' } });
    await builder.do('questionAdd', {
      name: 'why',
      into: page,
      question: { text: { title: words('Mengapa {v}?'), visibleIf: { expression: '{v} > 2' } } },
    });
    for (const [input, expected] of [
      [{ name: 'none', newName: 'x' }, 'NOT_FOUND input/name'],
      [{ name: 'v', newName: 'q' }, 'ALREADY_EXISTS input/newName'],
    ] as const)
      expect(told(await unchanged(api, () => builder.try('calculationRename', input)))).toEqual([expected]);
    await builder.do('calculationRename', { name: 'v', newName: 'twice' });
    expect(JSON.stringify(await builder.document())).not.toMatch(/\{v\}/);
    expect(await builder.document()).toMatchObject({
      calculatedValues: [
        { name: 'twice', expression: '{q} * 2' },
        { name: 'w', expression: '{twice} + 1' },
      ],
      pages: [{ elements: [{}, { title: 'Mengapa {twice}?', visibleIf: '{twice} > 2' }] }],
    });
  });

  it('refuses a text given twice in a language, and a page before itself', async () => {
    const builder = await Builder.import(api, admin, survey([rating]), { code: 'twice' });
    const line = { address: 'one/q/title', language: 'en', text: 'Happy?' };
    expect(
      told(await unchanged(api, () => builder.try('translate', { texts: [line, { ...line, text: 'No' }] }))),
    ).toEqual(['DUPLICATE input/texts/1/address']);
    expect(told(await unchanged(api, () => builder.try('pageMove', { name: 'one', before: 'one' })))).toEqual([
      'INVALID input/before',
    ]);
  });

  it('previews in a language it speaks, and says which', async () => {
    const matrix = { type: 'matrix', name: 'm', title: 'M', rows: ['a'], columns: ['x'], eachRowRequired: true };
    const builder = await Builder.import(api, admin, survey([rating, matrix]), { code: 'spoken' });
    const ask = async (language: string) => {
      const { body } = await api.raw(
        'query ($id: ID!, $l: String) { questionnairePreview(id: $id, language: $l) { language questions { title required } } }',
        { id: builder.id, l: language },
        { as: admin },
      );
      return (body.data as { questionnairePreview: object }).questionnairePreview;
    };
    const questions = [
      { title: 'Puas?', required: false },
      { title: 'M', required: true },
    ];
    expect(await ask('fr')).toEqual({ language: 'id', questions });
    await builder.do('translate', { texts: [{ address: 'one/q/title', language: 'en', text: 'Happy?' }] });
    expect(await ask('en')).toMatchObject({ language: 'en', questions: [{ title: 'Happy?' }, {}] });
  });
});
