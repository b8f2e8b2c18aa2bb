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
});
