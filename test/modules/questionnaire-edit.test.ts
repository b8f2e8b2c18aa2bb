import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestInstitution, type TestMember } from '../support/fixture.js';
import { Builder, told } from '../support/questionnaire.js';

const words = (id: string) => [{ language: 'id', text: id }];
const survey = (code: string) => ({ code, language: 'id', questionnaire: { title: words('Survei') } });

describe('building a questionnaire', () => {
  let api: TestApi;
  let institution: TestInstitution;
  const people: Record<'admin' | 'coordinator' | 'analyst' | 'member' | 'partner', TestMember> = {} as never;
  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway, { posts: ['KEPALA'] });
    const partnerId = await layPartner(api.gateway, institution);
    people.admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    people.coordinator = await layMember(api.gateway, institution, { roles: ['COORDINATOR'] });
    people.analyst = await layMember(api.gateway, institution, { roles: ['ANALYST'] });
    people.member = await layMember(api.gateway, institution, { posts: ['KEPALA'] });
    people.partner = await layMember(api.gateway, institution, { partnerId });
  });
  afterAll(() => api?.close());

  /** Two questions, the second shown by the first. */
  async function begun(code: string, as = people.coordinator): Promise<Builder> {
    const builder = await Builder.begin(api, as, survey(code));
    await builder.do('pageAdd', { name: 'one', page: { title: words('Satu') } });
    await builder.do('questionAdd', { name: 'nps', into: { page: 'one' }, question: { nps: { required: true } } });
    await builder.do('questionAdd', {
      name: 'why',
      into: { page: 'one' },
      question: {
        longText: {
          title: words('Anda memberi {nps}. Mengapa?'),
          visibleIf: { condition: { is: { question: 'nps', op: 'LE', value: { number: 6 } } } },
        },
      },
    });
    return builder;
  }

  it('is for coordinators and administrators; analysts read the draft; others nothing until it is published', async () => {
    const builder = await begun('who-may');
    for (const as of [people.analyst, people.member, people.partner]) {
      const refused = await unchanged(api, () => builder.try('pageAdd', { name: 'two' }, { as }));
      expect([refused.questionnaire, told(refused)]).toEqual([null, ['FORBIDDEN ']]);
    }
    const seen = async (as: TestMember) =>
      (
        await api.raw(
          'query ($id: ID!) { questionnaire(id: $id) { code draft { revision } versions { label report { passed } } } questionnaires { nodes { code } } }',
          { id: builder.id },
          { as },
        )
      ).body.data;
    expect(await seen(people.analyst)).toMatchObject({ questionnaire: { code: 'who-may', draft: { revision: 4 } } });
    const nothing = { questionnaire: null, questionnaires: { nodes: [] } };
    for (const as of [people.member, people.partner]) expect(await seen(as)).toEqual(nothing);
    expect((await builder.publish({}, people.admin)).userErrors).toEqual([]);
    const shown = (report: object | null) => ({
      questionnaire: { code: 'who-may', draft: null, versions: [{ label: '1', report }] },
      questionnaires: { nodes: [{ code: 'who-may' }] },
    });
    expect(await seen(people.member)).toEqual(shown({ passed: true }));
    expect(await seen(people.partner)).toEqual(nothing);
    await builder.do('change', { questionnaire: { forPartners: true } });
    expect(await seen(people.partner)).toEqual(nothing);
    expect((await builder.publish()).userErrors).toEqual([]);
    expect(await seen(people.partner)).toMatchObject({
      questionnaire: { draft: null, versions: [{ label: '2', report: null }] },
      questionnaires: { nodes: [{ code: 'who-may' }] },
    });
  });

  it('writes conditions given as structure as the expression they are, and shows both', async () => {
    const builder = await begun('both-ways');
    expect(await builder.document()).toEqual({
      'x-mitra': { code: 'both-ways', language: 'id' },
      clearInvisibleValues: 'onHidden',
      title: 'Survei',
      pages: [
        {
          name: 'one',
          title: 'Satu',
          elements: [
            { type: 'rating', name: 'nps', isRequired: true, rateMin: 0, rateMax: 10, 'x-mitra': { preset: 'NPS' } },
            { type: 'comment', name: 'why', title: 'Anda memberi {nps}. Mengapa?', visibleIf: '{nps} <= 6' },
          ],
        },
      ],
    });
    const { body } = await api.raw(
      `query ($id: ID!) { questionnaire(id: $id) { draft { pages { elements { name visibleIf { expression nodes { op parts name number } condition { is question op number } } } } } } }`,
      { id: builder.id },
      { as: people.analyst },
    );
    expect(body.data).toMatchObject({
      questionnaire: {
        draft: {
          pages: [
            {
              elements: [
                { name: 'nps', visibleIf: null },
                {
                  name: 'why',
                  visibleIf: {
                    expression: '{nps} <= 6',
                    nodes: [
                      { op: '<=', parts: [1, 2], name: null, number: null },
                      { op: 'variable', parts: [], name: 'nps', number: null },
                      { op: 'literal', parts: [], name: null, number: 6 },
                    ],
                    condition: [{ is: 'COMPARISON', question: 'nps', op: 'LE', number: 6 }],
                  },
                },
              ],
            },
          ],
        },
      },
    });
  });

  it('refuses an edit meant for an earlier revision, and says which is in force', async () => {
    const builder = await begun('stale');
    const late = await unchanged(api, () => builder.try('pageAdd', { name: 'two', requiredRevision: 2 }));
    expect(late).toEqual({
      questionnaire: null,
      userErrors: [
        {
          __typename: 'StaleError',
          code: 'STALE',
          path: ['input', 'requiredRevision'],
          message: 'Somebody edited the draft meanwhile: it is at revision 4 now. Read it again and decide anew.',
          fault: null,
          currentVersion: 4,
        },
      ],
    });
    const both = await Promise.all(
      ['left', 'right'].map((name) => builder.try('pageAdd', { name, requiredRevision: 4 })),
    );
    expect(both.map((one) => told(one)).sort()).toEqual([[], ['STALE input/requiredRevision']]);
  });

  it('refuses to take away what others refer to, naming them, and changes nothing', async () => {
    const builder = await begun('in-use');
    const refused = await unchanged(api, () => builder.try('questionRemove', { name: 'nps' }));
    expect(refused.userErrors).toEqual([
      {
        __typename: 'InputError',
        code: 'INVALID',
        path: ['input', 'name'],
        fault: 'STILL_REFERRED_TO',
        message: 'Others refer to it: one / why / title; one / why / visibleIf. Change these first.',
      },
    ]);
    expect(told(await unchanged(api, () => builder.try('pageRemove', { name: 'two' })))).toEqual([
      'NOT_FOUND input/name',
    ]);
    expect(
      told(
        await unchanged(api, () =>
          builder.try('questionAdd', {
            name: 'NPS',
            into: { page: 'one' },
            question: { number: { min: 5, max: 1, visibleIf: { expression: '{nps} <' } } },
          }),
        ),
      ),
    ).toEqual(['ALREADY_EXISTS input/name', 'INVALID input/question/number/visibleIf/expression']);
    await builder.do('questionRename', { name: 'nps', newName: 'score' });
    expect(JSON.stringify(await builder.document())).toContain('Anda memberi {score}. Mengapa?');
  });

  it('goes back to any revision, and forth again', async () => {
    const builder = await begun('undo');
    const before = await builder.document();
    await builder.do('questionRemove', { name: 'why' });
    const without = await builder.document();
    await builder.do('undo', { toRevision: 4 });
    expect(await builder.document()).toEqual(before);
    await builder.do('undo', { toRevision: 5 });
    expect(await builder.document()).toEqual(without);
    expect(builder.revision).toBe(7);
    expect(told(await unchanged(api, () => builder.try('undo', { toRevision: 99 })))).toEqual([
      'NOT_FOUND input/toRevision',
    ]);
    const { body } = await api.raw(
      'query ($id: ID!) { questionnaire(id: $id) { revisions(first: 3) { nodes { number change subject by { id } exportUrl } } } }',
      { id: builder.id },
      { as: people.analyst },
    );
    const { nodes } = (body.data as { questionnaire: { revisions: { nodes: { exportUrl: string }[] } } }).questionnaire
      .revisions;
    const by = { id: `per_${people.coordinator.personId}` };
    expect(nodes).toMatchObject([
      { number: 7, change: 'UNDONE', subject: '5', by },
      { number: 6, change: 'UNDONE', subject: '4', by },
      { number: 5, change: 'QUESTION_REMOVED', subject: 'why', by },
    ]);
    expect(await (await fetch(nodes[1]?.exportUrl ?? '')).json()).toEqual(before);
  });

  it('keeps no revision of what changes nothing or is rehearsed, and answers a retry as it did', async () => {
    const builder = await begun('quiet');
    const fields = { name: 'one', page: { title: words('Satu') } };
    await unchanged(api, () => builder.do('pageChange', fields));
    expect(told(await unchanged(api, () => builder.try('pageAdd', { name: 'two', dryRun: true })))).toEqual([]);
    const key = { name: 'two', idempotencyKey: 'retry-1', requiredRevision: builder.revision };
    await builder.do('pageAdd', key);
    await unchanged(api, () => builder.do('pageAdd', key));
    expect(builder.revision).toBe(5);
    expect(told(await builder.try('pageAdd', { ...key, name: 'three' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED idempotencyKey',
    ]);
  });

  it('is translated by its sheet, line by line, and tells what is missing', async () => {
    const builder = await begun('sheet');
    await builder.do('change', { questionnaire: { languages: ['id', 'en'] } });
    const sheet = async () => {
      const { body } = await api.raw(
        'query ($id: ID!) { questionnaire(id: $id) { draft { sheet { address missing } } } }',
        { id: builder.id },
        { as: people.analyst },
      );
      return (body.data as { questionnaire: { draft: { sheet: { address: string; missing: string[] }[] } } })
        .questionnaire.draft.sheet;
    };
    const lines = await sheet();
    expect(lines).toEqual(['title', 'one/title', 'one/why/title'].map((address) => ({ address, missing: ['en'] })));
    const texts = lines.map(({ address }) => ({ address, language: 'en', text: `In English: ${address} {nps}` }));
    expect(
      told(await unchanged(api, () => builder.try('translate', { texts: [...texts, { ...texts[0], address: 'x' }] }))),
    ).toEqual(['NOT_FOUND input/texts/3/address']);
    await builder.do('translate', { texts });
    expect((await sheet()).flatMap((line) => line.missing)).toEqual([]);
    const { body } = await api.raw(
      'query ($id: ID!) { questionnaire(id: $id) { title draft { pages { title } } } }',
      { id: builder.id },
      { as: people.analyst, language: 'en' },
    );
    expect(body.data).toEqual({
      questionnaire: { title: 'In English: title {nps}', draft: { pages: [{ title: 'In English: one/title {nps}' }] } },
    });
  });

  it('gives its document out by an address that expires, and to no one it is not meant for', async () => {
    const builder = await begun('export');
    const { exportUrl } = builder;
    const response = await fetch(exportUrl);
    expect(response.headers.get('content-disposition')).toContain('filename="export-draft-4.json"');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const forged = [
      exportUrl.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      exportUrl.replace('draft', 'version'),
    ];
    for (const url of forged) expect((await fetch(url)).status).toBe(404);
    const at = api.clock.now().toISOString();
    api.clock.set('2026-03-02T02:10:01Z');
    expect((await fetch(exportUrl)).status).toBe(410);
    api.clock.set(at);
    await api.gateway.system.query(`update membership set roles = '{MEMBER}' where id = $1`, [
      people.coordinator.membershipId,
    ]);
    api.api.shared.authenticator.forget();
    expect((await fetch(exportUrl)).status).toBe(404);
    await api.gateway.system.query(`update membership set roles = '{COORDINATOR}' where id = $1`, [
      people.coordinator.membershipId,
    ]);
    api.api.shared.authenticator.forget();
  });

  it('begins under a code that is free', async () => {
    await begun('taken');
    const begin = (input: object) => unchanged(api, () => Builder.begin(api, people.admin, input));
    await expect(begin(survey('taken'))).rejects.toThrow('ALREADY_EXISTS');
    await expect(begin(survey('no code'))).rejects.toThrow('INVALID');
    await expect(begin({ ...survey('x'), language: 'Indonesian' })).rejects.toThrow('INVALID');
    await expect(begin({ ...survey('y'), questionnaire: { title: words('<script>') } })).rejects.toThrow(
      'MARKUP_REFUSED',
    );
  });
});
