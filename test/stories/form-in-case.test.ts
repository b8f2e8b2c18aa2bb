import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestMember } from '../support/fixture.js';
import { Builder } from '../support/questionnaire.js';
import { act, activate, requestCase, upload } from '../support/story.js';

/** An SOP of one step that asks two forms, in versions it names. */
const sop = `
format: 1
code: INSPECTION
version: 1.0.0
sample: true
name: { id: Pemeriksaan, en: Inspection }
scope: ANY
sources: [{ code: S, title: Made up, kind: OTHER }]
legalBasis: []
calendar: { mode: CALENDAR_DAYS, zone: Asia/Jakarta }
positions:
  - { code: INSPECTOR, title: { id: Pemeriksa, en: Inspector }, party: INSTITUTION }
  - { code: OWNER, title: { id: Pemilik, en: Owner }, party: PARTNER }
facts: [{ name: deep, type: NUMBER, label: { id: Dalam, en: Depth }, min: 1, max: 9, fromForm: { form: depth, value: metres } }, { name: wide, type: NUMBER, label: { id: Lebar, en: Width }, min: 1, max: 9 }]
documents: []
forms:
  - { code: site-check, version: "2", title: { id: Pemeriksaan lokasi, en: Site check } }
  - { code: depth, version: "1", title: { id: Kedalaman, en: Depth } }
  - { code: late-form, version: "1", title: { id: Lainnya, en: Another } }
sheets: []
signatures: []
returnPolicies: []
intake:
  id: ask
  title: { id: Minta, en: Ask }
  source: { document: S, item: "1", quote: ask }
  channels: [LETTER]
  by: { rule: ANY_OF, seats: [{ position: OWNER }] }
  inputs: []
  routes: [{ to: [CHECKING] }]
steps:
  - id: CHECKING
    phase: ASSESSMENT
    title: { id: Periksa, en: Check }
    source: { document: S, item: "2", quote: check }
    actors: { rule: ANY_OF, seats: [{ position: INSPECTOR }] }
    actions:
      - { id: check, label: { id: Periksa, en: Check }, form: site-check, routes: [{ stay: true }] }
      - { id: other, label: { id: Lain, en: Other }, form: late-form, routes: [{ stay: true }] }
      - { id: sound, label: { id: Duga, en: Sound }, form: depth, inputs: [{ fact: wide }], routes: [{ stay: true }] }
      - { id: end, label: { id: Selesai, en: End }, routes: [{ outcome: DONE }] }
anyTime: []
outcomes: [{ id: DONE, kind: DONE, phase: CLOSED, title: { id: Selesai, en: Done } }]
assumptions: []
`;

const choice = (code: string) => ({ value: code });
const survey = {
  'x-mitra': { code: 'site-check', version: '2', language: 'id' },
  title: 'Pemeriksaan lokasi',
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'boolean', name: 'safe', title: 'Aman?', isRequired: true },
        { type: 'comment', name: 'risk', title: 'Apa risikonya?', visibleIf: '{safe} = false', isRequired: true },
        {
          type: 'radiogroup',
          name: 'surface',
          title: 'Permukaan',
          choices: [choice('ASPHALT'), choice('SOIL')],
          showOtherItem: true,
          showCommentArea: true,
        },
        {
          type: 'matrix',
          name: 'parts',
          title: 'Bagian',
          rows: ['left', 'right'],
          columns: [1, 2, 3],
          eachRowRequired: true,
        },
        {
          type: 'matrix',
          name: 'benefit',
          title: 'Manfaat',
          rows: ['hoped', 'found'],
          columns: [1, 2, 3, 4],
          'x-mitra': { pair: { expectation: 'hoped', experience: 'found' } },
        },
        {
          type: 'paneldynamic',
          name: 'visits',
          title: 'Kunjungan',
          maxPanelCount: 3,
          templateElements: [
            { type: 'text', inputType: 'date', name: 'day', title: 'Hari', isRequired: true },
            { type: 'file', name: 'photo', title: 'Foto', acceptedTypes: '.txt' },
          ],
        },
        { type: 'ranking', name: 'order', title: 'Urutan', choices: ['a', 'b'] },
        { type: 'file', name: 'evidence', title: 'Bukti', allowMultiple: true, maxFiles: 2 },
      ],
    },
  ],
};

describe('a form answered in a case', () => {
  let api: TestApi;
  const people: Record<'admin' | 'inspector' | 'owner' | 'outsider', TestMember> = {} as never;
  let caseId: string;
  let builder: Builder;
  beforeAll(async () => {
    api = await startApi();
    const institution = await layInstitution(api.gateway, { posts: ['INSPECTOR', 'SPARE'] });
    const partnerId = await layPartner(api.gateway, institution);
    people.admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    people.inspector = await layMember(api.gateway, institution, { posts: ['INSPECTOR'] });
    people.outsider = await layMember(api.gateway, institution, { posts: ['SPARE'] });
    people.owner = await layMember(api.gateway, institution, { partnerId });
    await activate(api, people.admin, sop);
    const { cooperation } = await requestCase(api, people.owner, {
      partnerId: `par_${partnerId}`,
      title: 'Jembatan',
      channel: 'LETTER',
    });
    caseId = cooperation?.id ?? '';
    builder = await Builder.import(api, people.admin, survey);
  });
  afterAll(() => api?.close());

  const check = (answers: object[], action = 'check', form = 'site-check') =>
    act(api, people.inspector, caseId, action, { forms: [{ form, answers: answers as never }] });
  const errors = ({ userErrors }: Awaited<ReturnType<typeof check>>) =>
    userErrors.map(({ code, path }) => `${code} ${path.join('/')}`);
  async function formAnswers(as: TestMember) {
    const { body } = await api.raw(
      `query ($id: ID!) { cooperation(id: $id) { formAnswers { form formVersion validated questionnaireVersion { label }
        dropped { path because }
        answers { question other comment value { text boolean choice ranking rows { row choice } pair { expectation experience }
          files { name mediaType size downloadUrl } items { answers { question value { date files { name downloadUrl } } } } } } } } }`,
      { id: caseId },
      { as },
    );
    type Kept = { form: string; answers: { question: string; value: { files: { downloadUrl: string }[] | null } }[] };
    return (body.data as { cooperation: { formAnswers: Kept[] } | null }).cooperation?.formAnswers ?? [];
  }

  it('is kept as given while the institution has not published the questionnaire, and marked so', async () => {
    expect(errors(await check([{ question: 'anything', value: { number: 7 } }]))).toEqual([]);
    const [kept] = await formAnswers(people.inspector);
    expect(kept).toMatchObject({
      form: 'site-check',
      formVersion: '2',
      validated: false,
      questionnaireVersion: null,
      dropped: [],
      answers: [{ question: 'anything' }],
    });
    const twice = {
      question: 'q',
      value: { items: [{ answers: [{ question: '1' }, { question: 'b' }, { question: 'b' }] }] },
    };
    expect(errors(await unchanged(api, () => check([twice])))).toEqual([
      'INVALID input/forms/0/answers/0/value/items/0/answers/0/question',
      'INVALID input/forms/0/answers/0/value/items/0/answers/2/question',
    ]);
    const many = Array.from({ length: 501 }, (_, at) => ({ question: `q${at}`, value: { boolean: true } }));
    expect(
      errors(await unchanged(api, () => check([{ question: 'q', value: { items: [{ answers: many }] } }]))),
    ).toEqual(['TOO_MANY input/forms/0/answers']);
  });

  it('is judged by the published version of its code and label: every error at once, by question', async () => {
    expect((await builder.publish()).userErrors).toEqual([]);
    const wrong = [
      { question: 'risk', value: { text: 'x' } },
      { question: 'surface', value: { choice: 'WATER' }, comment: 'basah' },
      { question: 'parts', value: { rows: [{ row: 'left', choice: '9' }] } },
      { question: 'benefit', value: { pair: { expectation: 5, experience: 2 } } },
      {
        question: 'visits',
        value: { items: [{ answers: [] }, { answers: [{ question: 'day', value: { text: 'x' } }] }] },
      },
      { question: 'order', value: { choices: ['a'] } },
      { question: 'stranger', value: { boolean: true } },
    ];
    const refused = await unchanged(api, () => check(wrong));
    expect(errors(refused)).toEqual([
      'INVALID input/forms/0/answers/surface',
      'INVALID input/forms/0/answers/parts/left',
      'INVALID input/forms/0/answers/benefit/expectation',
      'INVALID input/forms/0/answers/visits/1/day',
      'INVALID input/forms/0/answers/order',
      'INVALID input/forms/0/answers/stranger',
      'REQUIRED input/forms/0/answers/safe',
    ]);
    expect(refused.userErrors[0]?.message).toBe('"WATER" is no choice here. Answer by code: ASPHALT, SOIL, other.');
  });

  it('keeps what counts, in the order of the questions, and tells what it did not keep', async () => {
    const [photo, evidence] = await Promise.all(
      ['photo.txt', 'evidence.txt'].map((name) => upload(api, people.inspector, name, `bytes of ${name}`)),
    );
    const done = await check([
      { question: 'evidence', value: { files: [evidence] } },
      { question: 'safe', value: { boolean: true } },
      { question: 'risk', value: { text: 'tidak ada' } },
      { question: 'surface', value: { choice: 'other' }, other: 'kayu', comment: 'licin' },
      {
        question: 'parts',
        value: {
          rows: [
            { row: 'right', choice: '3' },
            { row: 'left', choice: '1' },
          ],
        },
      },
      { question: 'benefit', value: { pair: { expectation: 4, experience: 2 } } },
      { question: 'order', value: { ranking: ['b', 'a'] } },
      {
        question: 'visits',
        value: {
          items: [
            {
              answers: [
                { question: 'photo', value: { files: [photo] } },
                { question: 'day', value: { date: '2026-02-28' } },
              ],
            },
          ],
        },
      },
    ]);
    expect(errors(done)).toEqual([]);
    const kept = (await formAnswers(people.inspector)).at(-1);
    const url = expect.stringMatching(/\/files\/answer\//);
    const value = (given: object) => expect.objectContaining(given);
    expect(kept).toEqual({
      form: 'site-check',
      formVersion: '2',
      validated: true,
      questionnaireVersion: { label: '2' },
      dropped: [{ path: ['risk'], because: 'HIDDEN' }],
      answers: [
        { question: 'safe', other: null, comment: null, value: value({ boolean: true }) },
        { question: 'surface', other: 'kayu', comment: 'licin', value: value({ choice: 'other' }) },
        {
          question: 'parts',
          other: null,
          comment: null,
          value: value({
            rows: [
              { row: 'left', choice: '1' },
              { row: 'right', choice: '3' },
            ],
          }),
        },
        { question: 'benefit', other: null, comment: null, value: value({ pair: { expectation: 4, experience: 2 } }) },
        {
          question: 'visits',
          other: null,
          comment: null,
          value: value({
            items: [
              {
                answers: [
                  { question: 'day', value: { date: '2026-02-28', files: null } },
                  { question: 'photo', value: { date: null, files: [{ name: 'photo.txt', downloadUrl: url }] } },
                ],
              },
            ],
          }),
        },
        { question: 'order', other: null, comment: null, value: value({ ranking: ['b', 'a'] }) },
        {
          question: 'evidence',
          other: null,
          comment: null,
          value: value({ files: [{ name: 'evidence.txt', mediaType: 'text/plain', size: 21, downloadUrl: url }] }),
        },
      ],
    });
    const file = kept?.answers.at(-1)?.value.files?.[0]?.downloadUrl ?? '';
    expect(await (await fetch(file)).text()).toBe('bytes of evidence.txt');
  });

  it('takes files the caller has sent, and gives them to whoever sees the case', async () => {
    const theirs = await upload(api, people.admin, 'x.txt', 'x');
    expect(errors(await unchanged(api, () => check([{ question: 'evidence', value: { files: [theirs] } }])))).toEqual([
      'NOT_FOUND input/forms/0/answers/0/value/files/0',
    ]);
    expect(await formAnswers(people.outsider)).toEqual([]);
    const [given] = (await formAnswers(people.admin)).slice(-1);
    const file = given?.answers.at(-1)?.value.files?.[0]?.downloadUrl ?? '';
    expect((await fetch(file)).status).toBe(200);
    await api.gateway.system.query(`update membership set roles = '{MEMBER}' where id = $1`, [
      people.admin.membershipId,
    ]);
    api.api.shared.authenticator.forget();
    expect((await fetch(file)).status).toBe(404);
    await api.gateway.system.query(`update membership set roles = '{ADMINISTRATOR}' where id = $1`, [
      people.admin.membershipId,
    ]);
    api.api.shared.authenticator.forget();
  });

  it('is judged by the version the procedure names, not by a later one, nor another form’s', async () => {
    await builder.do('questionAdd', {
      name: 'more',
      into: { page: 'one' },
      question: { text: { required: true, title: [{ language: 'id', text: 'Lagi' }] } },
    });
    expect((await builder.publish({ label: '3' })).userErrors).toEqual([]);
    const rows = [
      { row: 'left', choice: '1' },
      { row: 'right', choice: '1' },
    ];
    const right = [
      { question: 'safe', value: { boolean: true } },
      { question: 'parts', value: { rows } },
    ];
    expect(errors(await check(right))).toEqual([]);
    expect(errors(await check([{ question: 'free', value: { text: 'x' } }], 'other', 'late-form'))).toEqual([]);
    expect((await formAnswers(people.inspector)).slice(-2)).toMatchObject([
      { form: 'site-check', validated: true, questionnaireVersion: { label: '2' } },
      { form: 'late-form', validated: false },
    ]);
    expect(errors(await unchanged(api, () => check(right, 'other')))).toEqual([
      'INVALID input/forms/site-check',
      'REQUIRED input/forms/late-form',
    ]);
  });

  it('costs one statement to find its questionnaire, which is compiled once', async () => {
    const rows = [
      { row: 'left', choice: '1' },
      { row: 'right', choice: '1' },
    ];
    const right = [
      { question: 'safe', value: { boolean: true } },
      { question: 'parts', value: { rows } },
    ];
    const statements = await api.statements(() => check(right));
    expect(statements.filter((sql) => sql.includes('questionnaire'))).toHaveLength(1);
  });

  it('is refused whole, and offered as such, while it decides something and is not published', async () => {
    const answers = [{ question: 'metres', value: { number: 4 } }];
    const offered = async () => {
      const { body } = await api.raw(
        `query ($id: ID!) { cooperation(id: $id) { procedure { unpublishedForms { code version title { en } required } }
          availableActions { action allowed because { code } formVersion formPublished facts { name min max } } } }`,
        { id: caseId },
        { as: people.inspector },
      );
      const { cooperation } = body.data as {
        cooperation: { procedure: object; availableActions: { action: string }[] };
      };
      return [cooperation.procedure, cooperation.availableActions.find((one) => one.action === 'sound')];
    };
    const facts = [{ name: 'wide', min: 1, max: 9 }];
    const sound = { action: 'sound', formVersion: '1', facts };
    const because = [{ code: 'FORM_UNPUBLISHED.depth' }];
    const late = { code: 'late-form', version: '1', title: { en: 'Another' }, required: false };
    const depth = { code: 'depth', version: '1', title: { en: 'Depth' }, required: true };
    expect(await offered()).toEqual([
      { unpublishedForms: [depth, late] },
      { ...sound, allowed: false, because, formPublished: false },
    ]);
    const refused = await unchanged(api, () => check(answers, 'sound', 'depth'));
    expect(refused.userErrors).toMatchObject([
      {
        code: 'INVALID',
        path: ['input', 'forms', '0', 'form'],
        message: expect.stringContaining('questionnairePublish'),
      },
    ]);
    const pages = [{ name: 'one', elements: [{ type: 'text', inputType: 'number', name: 'metres', title: 'Meter' }] }];
    const made = { 'x-mitra': { code: 'depth', version: '1', language: 'id' }, title: 'Kedalaman', pages };
    await (await Builder.import(api, people.admin, made)).publish({ label: '1' });
    expect(await offered()).toEqual([
      { unpublishedForms: [late] },
      { ...sound, allowed: true, because: [], formPublished: true },
    ]);
    expect(errors(await check(answers, 'sound', 'depth'))).toEqual([]);
  });
});
