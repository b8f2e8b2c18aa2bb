import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QuestionnairePreviewDocument } from '../generated/operations.js';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestMember } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';

const survey = (code: string) => JSON.parse(readFileSync(`surveys/${code}/1.0.0/survey.json`, 'utf8'));

describe('previewing a questionnaire', () => {
  let api: TestApi;
  let admin: TestMember;
  let member: TestMember;
  beforeAll(async () => {
    api = await startApi();
    const institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    member = await layMember(api.gateway, institution);
  });
  afterAll(() => api?.close());

  async function preview(id: string, variables: object, as = admin) {
    const { questionnairePreview } = await api.request(QuestionnairePreviewDocument, { id, ...variables }, { as });
    return questionnairePreview;
  }
  const number = (question: string, value: number) => ({ question, value: { number: value } });

  it('shows what is asked after the answers so far, titles with answers in them, every error, what is worked out', async () => {
    const { id } = await Builder.import(api, admin, survey('partner-satisfaction'));
    const elements = ['requirements', 'procedure', 'time', 'cost', 'product', 'competence', 'conduct', 'complaints'];
    const answers = [
      { question: 'role', value: { choice: 'nobody' } },
      ...elements.map((one) => number(one, 3)),
      number('facilities', 1),
      { question: 'results', value: { pair: { expectation: 4, experience: 2 } } },
      number('nps', 6),
      { question: 'contactMe', value: { boolean: true } },
    ];
    const seen = await preview(id, { answers, language: 'en' });
    const question = (name: string) => seen?.questions.find((one) => one.name === name);
    expect(seen?.faults).toEqual([]);
    expect(question('whyLow')).toMatchObject({
      visible: true,
      required: true,
      title: 'You gave 6. What should we improve most?',
      state: null,
    });
    expect(question('problem')?.visible).toBe(true);
    expect(question('whyStop')?.visible).toBe(false);
    expect(seen?.pages.find((one) => one.name === 'contactData')).toMatchObject({ visible: true });
    expect(seen?.calculated).toEqual([{ name: 'lowest', shown: '1', number: null }]);
    expect(seen?.errors.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([
      'UNKNOWN_CHOICE role',
      'REQUIRED communication',
      'REQUIRED commitment',
      'REQUIRED whyLow',
      'REQUIRED future',
      'REQUIRED contactName',
      'REQUIRED contactEmail',
    ]);
    const draft = await preview(id, { answers: answers.slice(1), mode: 'DRAFT' });
    expect(draft?.errors).toEqual([]);
    expect(draft?.calculated).toEqual([{ name: 'lowest', shown: '1', number: 1 }]);
    const states = Object.fromEntries(draft?.questions.map(({ name, state }) => [name, state]) ?? []);
    expect(states).toMatchObject({ nps: 'ANSWERED', whyStop: 'HIDDEN', role: 'NOT_REACHED' });
  });

  it('tells what would not be kept, and which cases would be opened', async () => {
    const { id } = await Builder.import(api, admin, survey('short-nps'));
    const answers = [
      number('nps', 2),
      { question: 'whyDetractor', value: { text: 'Lambat' } },
      { question: 'whyPromoter', value: { text: 'Baik' } },
    ];
    const low = await preview(id, { answers });
    expect(low).toMatchObject({
      errors: [],
      cases: ['veryLowNps'],
      scores: [{ name: 'nps', number: 2 }],
      dropped: [{ path: ['whyPromoter'], because: 'HIDDEN' }],
    });
    const draft = await preview(id, { answers, mode: 'DRAFT' });
    expect(draft).toMatchObject({ errors: [], cases: [] });
    const refused = await preview(id, { answers: answers.slice(0, 1) });
    expect(refused).toMatchObject({
      errors: [{ code: 'REQUIRED', path: ['whyDetractor'] }],
      cases: [],
      scores: [],
      dropped: [],
    });
  });

  it('shows the entries of a group, each with its own heading', async () => {
    const document = {
      'x-mitra': { language: 'id' },
      title: 'T',
      elements: [
        {
          type: 'paneldynamic',
          name: 'visits',
          title: 'Kunjungan',
          templateTitle: 'Kunjungan {panel.where}',
          templateElements: [
            { type: 'text', name: 'where', title: 'Di mana?' },
            { type: 'comment', name: 'what', title: 'Ada apa di {panel.where}?', visibleIf: '{panel.where} notempty' },
          ],
        },
      ],
    };
    const { id } = await Builder.import(api, admin, document, { code: 'visits' });
    const entry = (where: string | null) => ({
      answers: where === null ? [] : [{ question: 'where', value: { text: where } }],
    });
    const seen = await preview(id, {
      answers: [{ question: 'visits', value: { items: [entry('Bandung'), entry(null)] } }],
    });
    expect(seen?.questions[0]?.entries).toEqual([
      {
        title: 'Kunjungan Bandung',
        questions: [
          { name: 'where', visible: true, title: 'Di mana?' },
          { name: 'what', visible: true, title: 'Ada apa di Bandung?' },
        ],
      },
      {
        title: 'Kunjungan ',
        questions: [
          { name: 'where', visible: true, title: 'Di mana?' },
          { name: 'what', visible: false, title: 'Ada apa di ?' },
        ],
      },
    ]);
  });

  it('says why a draft cannot be run, and shows versions to whoever may see them', async () => {
    const builder = await Builder.import(
      api,
      admin,
      {
        'x-mitra': { language: 'id' },
        title: 'T',
        pages: [{ name: 'p', elements: [{ type: 'text', name: 'a', title: 'A' }] }],
      },
      { code: 'plain' },
    );
    expect(await preview(builder.id, {}, member)).toBeNull();
    expect((await builder.publish()).userErrors).toEqual([]);
    await builder.do('questionAdd', {
      name: 'b',
      into: { page: 'p' },
      question: { singleChoice: { visibleIf: { expression: '{c} = 1' } } },
    });
    const broken = await preview(builder.id, { answers: [{ question: 'a', value: { text: 'x' } }] });
    expect(broken?.faults.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([
      'REQUIRED p/b/choices',
      'UNKNOWN_REFERENCE p/b/visibleIf',
    ]);
    expect(broken?.questions).toEqual([]);
    for (const variables of [{}, { version: 1 }])
      expect((await preview(builder.id, variables, member))?.questions.map((one) => one.name)).toEqual(['a']);
    expect(await preview(builder.id, { version: 2 }, member)).toBeNull();
  });
});
