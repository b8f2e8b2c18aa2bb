import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AssignmentCreateDocument,
  CooperationDocument,
  EventPageDocument,
  PositionCreateDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { seedTest } from '../support/coverage.js';
import { codesOf, openPusjatan, type Pusjatan, unmetIn } from '../support/pusjatan.js';
import { act, addDocument, requestCase, stepsAfter } from '../support/story.js';

interface Offered {
  readonly code: string;
  readonly intake: { readonly facts: readonly { readonly candidates: readonly { value: string; code: string }[] }[] };
}

describe('the branches of the domestic SOP', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  beforeAll(async () => {
    house = await openPusjatan();
    ({ api, people } = house);
  });
  afterAll(() => api?.close());

  seedTest(
    ['P-05', 'P-07'],
    'two Eselon II units: a KSB, drafted by the Secretary and a Head of Centre together',
    async (seed) => {
      const id = await house.toAssessment('Jembatan gantung');
      const none = await seed.refused(api, () => act(api, people.secretary, id, 'assess'));
      expect(none.userErrors).toEqual([
        {
          __typename: 'InputError',
          code: 'REQUIRED',
          message: expect.any(String),
          path: ['input', 'facts', 'involvedUnits'],
        },
      ]);
      const assessed = await seed.accepted(() =>
        act(api, people.secretary, id, 'assess', { facts: [house.units('PUSAT-A', 'PUSAT-B')] }),
      );
      expect(stepsAfter(assessed)).toEqual(['DRAFT_KSB']);
      await addDocument(api, people.centre, id, 'draft', 'Konsep KSB');
      await addDocument(api, people.secretary, id, 'workPlan', 'Rencana kerja bersama');
      const alone = await seed.accepted(() => act(api, people.centre, id, 'completeKsbDraft'));
      expect(stepsAfter(alone)).toEqual(['DRAFT_KSB']);
      const twice = await seed.refused(api, () => act(api, people.centre, id, 'completeKsbDraft'));
      expect(unmetIn(twice)).toEqual(['ALREADY_ACTED']);
      const both = await seed.accepted(() => act(api, people.secretary, id, 'completeKsbDraft'));
      expect(stepsAfter(both)).toEqual(['CONFIRM_KSB']);
      for (const [who, action, next] of [
        [people.centre, 'submitKsbForConfirmation', 'SECRETARY_CHECK'],
        [people.secretary, 'initialAsSecretary', 'HAND_TO_HEAD'],
        [people.centre, 'handToHead', 'HEAD_CHECK'],
        [people.head, 'initialAsHead', 'MAKE_FINAL'],
        [people.centre, 'makeFinal', 'SIGN_KSB'],
        [people.partner, 'signKsbAsPartner', 'SIGN_KSB'],
      ] as const)
        expect(stepsAfter(await act(api, who, id, action))).toEqual([next]);
      const signed = await act(api, people.head, id, 'signKsbAsHead');
      expect(signed.cooperation).toMatchObject({ status: 'ACTIVE', outcome: 'KSB_IN_FORCE', activeSteps: [] });
    },
  );

  seedTest(
    ['P-NOTE'],
    'coordination only is an outcome with its activities, told to the partner and counted apart',
    async (seed) => {
      const id = await house.toAssessment('Berbagi data lalu lintas');
      const facts = [{ name: 'coordinationActivities', value: { text: 'Pertemuan triwulanan dan pertukaran data.' } }];
      const silent = await seed.refused(api, () => act(api, people.secretary, id, 'concludeCoordination', { facts }));
      expect(silent.userErrors).toEqual([
        { __typename: 'InputError', code: 'REQUIRED', message: expect.any(String), path: ['input', 'comment'] },
      ]);
      const concluded = await seed.accepted(() =>
        act(api, people.secretary, id, 'concludeCoordination', { facts, comment: 'Cukup koordinasi antarinstansi.' }),
      );
      expect(concluded.cooperation).toMatchObject({
        status: 'CLOSED',
        outcome: 'COORDINATION',
        outcomeKind: 'COORDINATION_ONLY',
        phase: 'CLOSED',
      });
      const { body } = await api.raw(
        'query ($id: ID!) { cooperation(id: $id) { facts { name value { text } } } }',
        { id },
        { as: people.partner },
      );
      expect((body.data as { cooperation: { facts: unknown[] } }).cooperation.facts).toContainEqual({
        name: 'coordinationActivities',
        value: { text: 'Pertemuan triwulanan dan pertukaran data.' },
      });
      const outcomes = await outcomesTold(id);
      expect(outcomes).toEqual([
        expect.objectContaining({ outcome: 'COORDINATION', outcomeKind: 'COORDINATION_ONLY' }),
      ]);
      const counts = await Promise.all(
        ['COORDINATION_ONLY' as const, 'AGREEMENT' as const].map(async (kind) => {
          const { body } = await api.raw(
            'query ($kind: OutcomeKind!) { cooperations(where: { outcomeKindIn: [$kind] }) { totalCount } }',
            { kind },
            { as: people.admin },
          );
          return body.data;
        }),
      );
      expect(counts).toEqual([{ cooperations: { totalCount: 1 } }, { cooperations: { totalCount: 1 } }]);
    },
  );

  it('tells of a call out of order where the case stands, and who goes on from there', async () => {
    const id = await house.toSecretary('Di luar urutan');
    const mutation = `mutation ($input: CooperationActInput!) { cooperationAct(input: $input) { userErrors {
      code message path ... on IllegalTransitionError { allowed unmet { code explanation whoCanMeet } } } } }`;
    const early = await unchanged(api, () =>
      api.raw(mutation, { input: { cooperationId: id, action: 'makeFinal' } }, { as: people.centre, language: 'en' }),
    );
    const standing = 'The case stands at "The Secretary checks the draft", which is for: Secretary of the R&D Agency.';
    expect(early.body.data).toEqual({
      cooperationAct: {
        userErrors: [
          {
            code: 'ILLEGAL_TRANSITION',
            message: `This action is not open now. ${standing}`,
            path: ['input', 'action'],
            allowed: [],
            unmet: [{ code: 'STANDS_AT.SECRETARY_CHECK', explanation: standing, whoCanMeet: ['SEKBADAN'] }],
          },
        ],
      },
    });
  });

  seedTest(['P-11'], 'the Secretary returns with a reason; step 9 again, and the Secretary’s inbox', async (seed) => {
    const id = await house.toSecretary('Kembali dari Sekretaris');
    const mute = await seed.refused(api, () => act(api, people.secretary, id, 'returnFromSecretary'));
    expect(mute.userErrors).toEqual([
      { __typename: 'InputError', code: 'REQUIRED', message: expect.any(String), path: ['input', 'comment'] },
    ]);
    const back = await seed.accepted(() =>
      act(api, people.secretary, id, 'returnFromSecretary', { comment: 'Lampiran biaya belum ada.' }),
    );
    expect([stepsAfter(back), back.cooperation?.round]).toEqual([['DRAFT_PKS'], 2]);
    await addDocument(api, people.centre, id, 'draft', 'Konsep yang diperbaiki');
    expect(stepsAfter(await act(api, people.centre, id, 'submitForConfirmation'))).toEqual(['SECRETARY_CHECK']);
    expect(await house.inbox(people.secretary)).toContain('SECRETARY_CHECK');
  });

  /** What the partner was told of an outcome: the relay gives an event its place soon after the commit. */
  async function outcomesTold(id: string) {
    for (const deadline = Date.now() + 10_000; ; ) {
      const told = await api.request(EventPageDocument, { where: { subjectIdIn: [id] } }, { as: people.partner });
      const changes = told.events?.nodes.flatMap((event) => event.changes) ?? [];
      const outcomes = changes.filter((one) => one.kind === 'OUTCOME_REACHED');
      if (outcomes.length > 0 || Date.now() > deadline) return outcomes;
    }
  }

  it('waits for the position, not for a post: one made later finds its task, and its case', async () => {
    const lonely = await openPusjatan();
    try {
      const { api: apart, institution, people: staff } = lonely;
      const { query } = apart.gateway.system;
      await query(
        `update position set closed_on = '2026-01-02' where institution_id = $1 and code = 'KAPUS' and unit_id = $2`,
        [institution.id, institution.units['PUSAT-A']],
      );
      const id = await lonely.toAssessment('Kepala baru');
      stepsAfter(await act(apart, staff.secretary, id, 'assess', { facts: [lonely.units('PUSAT-A')] }));
      stepsAfter(await act(apart, staff.secretary, id, 'forwardToCentre'));
      expect(await lonely.inbox(staff.centre)).toEqual([]);
      const made = await apart.request(
        PositionCreateDocument,
        {
          input: { code: 'KAPUS', title: { id: 'Kepala', en: 'Head' }, unitId: `unit_${institution.units['PUSAT-A']}` },
        },
        { as: staff.admin },
      );
      const positionId = made.positionCreate?.position?.id ?? '';
      await apart.request(
        AssignmentCreateDocument,
        { input: { positionId, personId: `per_${staff.centre.personId}`, mode: 'DEFINITIVE', startsOn: '2026-03-01' } },
        { as: staff.admin },
      );
      expect(await lonely.inbox(staff.centre)).toEqual(['DRAFT_PKS']);
      expect(stepsAfter(await addDocument(apart, staff.centre, id, 'draft', 'Konsep'))).toEqual(['DRAFT_PKS']);
    } finally {
      await lonely.api.close();
    }
  });

  it('lets a partner open a case by the contract alone, and says everything wrong with it at once', async () => {
    const { body } = await api.raw(
      `{ procedureVersions { nodes { code unfilledPositions intake { channels facts { name kind required candidates { value code unit { id } } } } } } }`,
      {},
      { as: people.partner },
    );
    const { nodes } = (body.data as { procedureVersions: { nodes: readonly Offered[] } }).procedureVersions;
    expect(nodes).toEqual([
      {
        code: 'PUSJATAN-DN',
        unfilledPositions: [],
        intake: {
          channels: ['PORTAL', 'LETTER', 'EMAIL', 'IN_PERSON'],
          facts: [{ name: 'addressees', kind: 'POSITIONS', required: true, candidates: expect.any(Array) }],
        },
      },
    ]);
    const [asked] = nodes[0]?.intake.facts ?? [];
    expect(asked?.candidates.map((one) => one.code)).toEqual(['KABADAN', 'KAPUS', 'KAPUS', 'SEKBADAN']);
    const input = { partnerId: `par_${house.partnerId}`, title: 'Dari kontrak saja', channel: 'PORTAL' };
    const wrong = await unchanged(api, () =>
      requestCase(api, people.partner, { ...input, title: ' ', channel: 'web' }),
    );
    expect(wrong.userErrors.map((one) => one.path.slice(1))).toEqual([['title'], ['channel'], ['facts', 'addressees']]);
    const facts = [{ name: 'addressees', value: { positions: [asked?.candidates[0]?.value ?? ''] } }];
    expect(stepsAfter(await requestCase(api, people.partner, { ...input, facts }))).toEqual(['RECEIVED']);
  });

  it('withdraws at the partner’s word, with a reason, from any step', async () => {
    const id = await house.toSecretary('Ditarik mitra');
    expect(codesOf(await act(api, people.secretary, id, 'withdraw', { comment: 'bukan hak saya' }))).toEqual([
      'FORBIDDEN',
    ]);
    const gone = await act(api, people.partner, id, 'withdraw', { comment: 'Rencana kami berubah.' });
    expect(gone.cooperation).toMatchObject({ status: 'CLOSED', outcomeKind: 'WITHDRAWN', activeSteps: [] });
    expect(await house.inbox(people.secretary)).not.toContain('Ditarik mitra');
  });
});

describe.each([
  ['LITERAL', 'HEAD_CHECK', ['INITIALLED', 'EMPTY']],
  ['REAFFIRM', 'SECRETARY_CHECK', ['TO_REAFFIRM', 'EMPTY']],
  ['RESTART', 'SECRETARY_CHECK', ['EMPTY', 'EMPTY']],
] as const)('the Head returns under the policy %s', (policy, next, slots) => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  beforeAll(async () => {
    house = await openPusjatan((yaml) =>
      yaml.replace('- id: HEAD_RETURN\n    policy: LITERAL', `- id: HEAD_RETURN\n    policy: ${policy}`),
    );
    ({ api, people } = house);
  });
  afterAll(() => api?.close());

  seedTest(['P-13'], `one field of the data decides the way (${policy})`, async (seed) => {
    const id = await house.toSecretary('Kembali dari Kepala');
    stepsAfter(await act(api, people.secretary, id, 'initialAsSecretary'));
    stepsAfter(await act(api, people.centre, id, 'handToHead'));
    const mute = await seed.refused(api, () => act(api, people.head, id, 'returnFromHead'));
    expect(codesOf(mute)).toEqual(['REQUIRED']);
    const back = await seed.accepted(() =>
      act(api, people.head, id, 'returnFromHead', { comment: 'Ruang lingkup terlalu luas.' }),
    );
    expect([stepsAfter(back), back.cooperation?.round]).toEqual([['DRAFT_PKS'], 2]);
    await addDocument(api, people.centre, id, 'draft', 'Konsep versi 2');
    const resubmitted = await seed.accepted(() => act(api, people.centre, id, 'submitForConfirmation'));
    expect(stepsAfter(resubmitted)).toEqual([next]);
    const read = await api.request(CooperationDocument, { id }, { as: people.centre });
    const draft = read.cooperation?.documents.find((one) => one.kind === 'draft');
    expect(draft?.slots.map((slot) => slot.state)).toEqual(slots);
    const [secretary] = draft?.slots ?? [];
    expect([secretary?.versionNumber ?? null, secretary?.stale]).toEqual(
      slots[0] === 'EMPTY' ? [null, false] : [1, true],
    );
    if (policy !== 'LITERAL') {
      const action = policy === 'REAFFIRM' ? 'reaffirmAsSecretary' : 'initialAsSecretary';
      stepsAfter(await act(api, people.secretary, id, action));
    }
    if (policy === 'RESTART') stepsAfter(await act(api, people.centre, id, 'handToHead'));
    expect(stepsAfter(await act(api, people.head, id, 'initialAsHead'))).toEqual(['MAKE_FINAL']);
  });
});
