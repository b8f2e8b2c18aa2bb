import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, type TestMember } from '../support/fixture.js';
import { Builder, told } from '../support/questionnaire.js';

const words = (text: string) => [{ language: 'id', text }];
const page = { page: 'one' };

describe('one version after another', () => {
  let api: TestApi;
  let admin: TestMember;
  beforeAll(async () => {
    api = await startApi();
    admin = await layMember(api.gateway, await layInstitution(api.gateway), { roles: ['ADMINISTRATOR'] });
  });
  afterAll(() => api?.close());

  const asking = (code: string, elements: object[], rest: object = {}) =>
    Builder.import(
      api,
      admin,
      { title: 'Survei', 'x-mitra': { language: 'id', ...rest }, pages: [{ name: 'one', elements }] },
      { code },
    );
  const text = (title: string) => ({ text: { title: words(title) } });

  it('a question that was away is held against the version that asked it last', async () => {
    const builder = await asking('returning', [
      { type: 'rating', name: 'q', title: 'Puas?', rateMax: 4, 'x-mitra': { measure: 'IKM', element: 'U1' } },
      { type: 'comment', name: 'why', title: 'Mengapa?' },
      {
        type: 'paneldynamic',
        name: 'staff',
        title: 'Staf',
        templateElements: [
          { type: 'text', name: 'who', title: 'Siapa?' },
          { type: 'rating', name: 'mark', title: 'Nilai?', rateMax: 4 },
        ],
      },
    ]);
    await builder.do('calculationSet', { name: 'v', formula: { expression: '{q} * 25' }, scored: true });
    expect(told(await builder.publish())).toEqual([]);
    await builder.do('calculationRemove', { name: 'v' });
    for (const name of ['q', 'staff.mark']) await builder.do('questionRemove', { name });
    expect(told(await builder.publish())).toEqual([]);
    await builder.do('questionAdd', { name: 'other', into: page, question: text('Lain?') });
    expect(told(await builder.publish())).toEqual([]);

    const rating = (max: number, measure: object = {}) => ({ rating: { title: words('Puas?'), max, ...measure } });
    await builder.do('questionAdd', {
      name: 'q',
      into: page,
      question: rating(10, { measure: { index: 'X', element: 'A9' } }),
    });
    await builder.do('questionAdd', { name: 'mark', into: { group: 'staff' }, question: rating(5) });
    await builder.do('calculationSet', { name: 'v', formula: { expression: '100 - {q}' }, scored: true });
    const refused = await unchanged(api, () => builder.publish({ confirmChanges: true }));
    expect(told(refused).sort()).toEqual([
      'FORMULA_CHANGED draft/v',
      'MEASURE_CHANGED draft/q',
      'SCALE_CHANGED draft/q',
      'SCALE_CHANGED draft/staff.mark',
    ]);
    const { body } = await api.raw(
      'query ($id: ID!) { questionnaire(id: $id) { draft { changes { kind key sinceVersion } } } }',
      { id: builder.id },
      { as: admin },
    );
    const since = (body.data as { questionnaire: { draft: { changes: object[] } } }).questionnaire.draft.changes;
    expect(since).toEqual(expect.arrayContaining([{ kind: 'SCALE_CHANGED', key: 'q', sinceVersion: 1 }]));
    expect(since).toEqual(expect.arrayContaining([{ kind: 'QUESTION_ADDED', key: 'q', sinceVersion: null }]));

    await builder.do('calculationRemove', { name: 'v' });
    for (const name of ['q', 'staff.mark']) await builder.do('questionRemove', { name });
    await builder.do('questionAdd', {
      name: 'q',
      into: page,
      question: rating(4, { measure: { index: 'IKM', element: 'U1' } }),
    });
    await builder.do('calculationSet', { name: 'v', formula: { expression: '{q} * 25' }, scored: true });
    expect(told(await builder.publish())).toEqual([]);
  });

  it('a calculated value has a key that stays, and no question may take its name', async () => {
    const builder = await asking('valued', [{ type: 'rating', name: 'q', title: 'Puas?' }]);
    await builder.do('calculationSet', { name: 'v', formula: { expression: '{q} * 2' } });
    expect(told(await builder.publish())).toEqual([]);
    await builder.do('calculationRemove', { name: 'v' });
    await builder.do('questionAdd', { name: 'v', into: page, question: text('V?') });
    expect(told(await unchanged(api, () => builder.publish()))).toEqual(['KEY_REUSED draft/one/v']);
    const keys = await api.gateway.system.query(
      'select key, kind from question_key where questionnaire_id = $1 order by key',
      [builder.id.slice(4)],
    );
    expect(keys).toEqual([
      { key: 'q', kind: 'RATING' },
      { key: 'v', kind: 'VALUE' },
    ]);
  });

  it('words that are cut in a message stay whole characters', async () => {
    const long = (end: string) => `${'x'.repeat(119)}😀 ${end}`;
    const builder = await asking('emoji', [{ type: 'text', name: 'q', title: long('lama') }]);
    expect(told(await builder.publish())).toEqual([]);
    await builder.do('questionChange', { name: 'q', question: text(long('baru')) });
    const { version, report } = await builder.publish({ confirmChanges: true });
    expect(version?.number).toBe(2);
    expect(report?.changes).toEqual([{ kind: 'TITLE_CHANGED', compatibility: 'CONFIRM', key: 'q', part: 'id' }]);
  });

  it('is called as somebody says, in what can be seen; what is taken is told where it is said', async () => {
    const builder = await asking('called', [{ type: 'text', name: 'q', title: 'Q?' }], { version: '1.0.0' });
    expect((await builder.publish()).version?.label).toBe('1.0.0');
    await builder.do('questionAdd', { name: 'b', into: page, question: text('B?') });
    expect(told(await unchanged(api, () => builder.publish()))).toEqual(['ALREADY_EXISTS draft/label']);
    for (const label of ['a\u202eb', 'a\nb', 'a\u200bb'])
      expect(told(await unchanged(api, () => builder.publish({ label })))).toEqual(['INVALID input/label']);
    for (const label of ['v'.repeat(41), `${'v'.repeat(39)}😀`])
      expect(told(await unchanged(api, () => builder.try('change', { questionnaire: { label } })))).toEqual([
        'TOO_LARGE input/questionnaire/label',
      ]);
    expect(told(await unchanged(api, () => builder.try('change', { questionnaire: { label: 'a\u202eb' } })))).toEqual([
      'INVALID input/questionnaire/label',
    ]);
    await builder.do('change', { questionnaire: { label: '3' } });
    expect((await builder.publish()).version).toMatchObject({ number: 2, label: '3' });
    await builder.do('change', { questionnaire: { label: null } });
    expect(told(await unchanged(api, () => builder.publish()))).toEqual(['ALREADY_EXISTS draft/label']);
    expect((await builder.publish({ label: 'next' })).version?.label).toBe('next');

    const imported = await asking('too-long', [{ type: 'text', name: 'q', title: 'Q?' }], { version: 'v'.repeat(60) });
    expect(told(await unchanged(api, () => imported.publish()))).toEqual(['TOO_LARGE draft/x-mitra/version']);
  });

  it('asks something, in words that read as they stand, and tells of a document that calls itself otherwise', async () => {
    const empty = await asking('nothing', [{ type: 'html', name: 'q', html: 'Halo' }], { code: 'other' });
    const refused = await unchanged(api, () => empty.publish());
    expect(told(refused)).toEqual(['NOTHING_ASKED draft/pages']);
    const lint = refused.report?.stages.find(({ stage }) => stage === 'LINT')?.findings ?? [];
    expect(lint.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'WARNING OTHER_CODE',
      'ERROR NOTHING_ASKED',
    ]);
    const turned = { name: 't', into: page, question: text('a\u202eb') };
    expect(told(await unchanged(api, () => empty.try('questionAdd', turned)))).toEqual([
      'INVALID input/question/text/title',
    ]);
  });
});
