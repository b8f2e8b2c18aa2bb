import { afterAll, beforeAll, describe, expect } from 'vitest';
import { CooperationDocument } from '../generated/operations.js';
import { seedTest } from '../support/coverage.js';
import { needsFact } from '../support/needs.js';
import { codesOf as codes, openPusjatan, type Pusjatan, unmetIn as unmet } from '../support/pusjatan.js';
import { act, addDocument, requestCase, stepsAfter } from '../support/story.js';

/** One case, told in the order of the SOP: every test takes it up where the one before left it. */
describe('the domestic SOP, main route to a signed PKS', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  let id = '';

  beforeAll(async () => {
    house = await openPusjatan();
    ({ api, people } = house);
  });
  afterAll(() => api?.close());

  const positions: Pusjatan['positions'] = (...named) => house.positions(...named);
  const units: Pusjatan['units'] = (...codes) => house.units(...codes);
  const inbox: Pusjatan['inbox'] = (who) => house.inbox(who);

  seedTest(['P-01'], 'one request to several addressees is one case in every inbox', async (seed) => {
    const input = {
      partnerId: `par_${house.partnerId}`,
      title: 'Uji bersama aspal',
      channel: 'PORTAL',
      facts: [positions('addressees', 'KABADAN@BADAN', 'KAPUS@PUSAT-A')],
    };
    const nobody = await seed.refused(api, () => requestCase(api, people.partner, { ...input, facts: [] }));
    expect(nobody.userErrors).toEqual([
      {
        __typename: 'InputError',
        code: 'REQUIRED',
        message: expect.any(String),
        path: ['input', 'facts', 'addressees'],
      },
    ]);
    const asked = await seed.accepted(() => requestCase(api, people.partner, input));
    expect(stepsAfter(asked)).toEqual(['RECEIVED']);
    id = asked.cooperation?.id ?? '';
    const again = await seed.accepted(() => requestCase(api, people.partner, input));
    expect([again.cooperation?.id, again.existing]).toEqual([id, true]);
    expect([await inbox(people.head), await inbox(people.centre), await inbox(people.secretary)]).toEqual([
      ['RECEIVED'],
      ['RECEIVED'],
      [],
    ]);
  });

  seedTest(['P-02'], 'only the addressed Head disposes, and the Secretary has it in the inbox then', async (seed) => {
    const facts = [positions('handlers', 'SEKBADAN@BADAN', 'KAPUS@PUSAT-A')];
    const centre = await seed.refused(api, () => act(api, people.centre, id, 'dispose', { facts }));
    expect(centre.userErrors).toEqual([
      {
        __typename: 'InputError',
        code: 'FORBIDDEN',
        message: 'This action is not yours to take; it is for: Head of the R&D Agency.',
        path: ['input', 'action'],
      },
    ]);
    const stranger = await seed.refused(api, () => act(api, people.secretary, id, 'dispose', { facts }));
    expect(codes(stranger)).toEqual(['NOT_FOUND']);
    const disposed = await seed.accepted(() => act(api, people.head, id, 'dispose', { facts }));
    expect(stepsAfter(disposed)).toEqual(['NEEDS']);
    expect(await inbox(people.secretary)).toEqual(['NEEDS']);
  });

  seedTest(
    ['P-03', 'P-04'],
    'needs are recorded, and the opportunity is examined on them, not before',
    async (seed) => {
      const early = await seed.refused(api, () =>
        act(api, people.secretary, id, 'assess', { facts: [units('PUSAT-A')] }),
      );
      expect(early.userErrors).toEqual([
        {
          __typename: 'IllegalTransitionError',
          code: 'ILLEGAL_TRANSITION',
          message: expect.any(String),
          path: ['input', 'action'],
          allowed: ['recordNeeds'],
        },
      ]);
      const empty = await seed.refused(api, () => act(api, people.secretary, id, 'recordNeeds'));
      expect(codes(empty)).toEqual(['REQUIRED']);
      const needs = await needsFact(api, people.secretary, 'needs');
      const recorded = await seed.accepted(() => act(api, people.secretary, id, 'recordNeeds', { facts: [needs] }));
      expect(stepsAfter(recorded)).toEqual(['OPPORTUNITY']);
    },
  );

  seedTest(['P-06'], 'one Eselon II unit: a PKS is enough', async (seed) => {
    const none = await seed.refused(api, () => act(api, people.secretary, id, 'assess', { facts: [units('BADAN')] }));
    expect(codes(none)).toEqual(['INVALID', 'INVALID']);
    const assessed = await seed.accepted(() => act(api, people.secretary, id, 'assess', { facts: [units('PUSAT-A')] }));
    expect(stepsAfter(assessed)).toEqual(['FORWARD']);
  });

  seedTest(['P-08'], 'the Secretary hands over to the Head of Centre, who drafts', async (seed) => {
    const centre = await seed.refused(api, () => act(api, people.centre, id, 'forwardToCentre'));
    expect(codes(centre)).toEqual(['FORBIDDEN']);
    const forwarded = await seed.accepted(() => act(api, people.secretary, id, 'forwardToCentre'));
    expect(stepsAfter(forwarded)).toEqual(['DRAFT_PKS']);
    expect([await inbox(people.centre), await inbox(people.otherCentre)]).toEqual([['DRAFT_PKS'], []]);
  });

  seedTest(['P-09'], 'draft and work plan first; then the sheet has two empty slots', async (seed) => {
    await addDocument(api, people.centre, id, 'draft', 'Konsep PKS');
    const early = await seed.refused(api, () => act(api, people.centre, id, 'submitForConfirmation'));
    expect(early.userErrors).toEqual([
      {
        __typename: 'GuardFailedError',
        code: 'GUARD_FAILED',
        message: 'Not possible yet. Missing: Work plan.',
        path: ['input', 'action'],
        unmet: [{ code: 'DOCUMENT_MISSING.workPlan', explanation: 'Missing: Work plan.', whoCanMeet: ['KAPUS'] }],
      },
    ]);
    await addDocument(api, people.centre, id, 'workPlan', 'Rencana kerja');
    const submitted = await seed.accepted(() => act(api, people.centre, id, 'submitForConfirmation'));
    expect(stepsAfter(submitted)).toEqual(['SECRETARY_CHECK']);
    expect(await slots('draft')).toEqual([
      { slot: 'SECRETARY', state: 'EMPTY', bound: null },
      { slot: 'HEAD', state: 'EMPTY', bound: null },
    ]);
  });

  seedTest(['P-10'], 'the Secretary’s paraf is bound to the draft’s hash, and the work goes back', async (seed) => {
    const head = await seed.refused(api, () => act(api, people.head, id, 'initialAsSecretary'));
    expect(codes(head)).toEqual(['FORBIDDEN']);
    const given = await seed.accepted(() => act(api, people.secretary, id, 'initialAsSecretary'));
    expect(stepsAfter(given)).toEqual(['HAND_TO_HEAD']);
    expect(await slots('draft')).toEqual([
      { slot: 'SECRETARY', state: 'INITIALLED', bound: true },
      { slot: 'HEAD', state: 'EMPTY', bound: null },
    ]);
    expect(await inbox(people.centre)).toEqual(['HAND_TO_HEAD']);
  });

  seedTest(['P-12'], 'the Head’s paraf comes second', async (seed) => {
    const early = await seed.refused(api, () => act(api, people.head, id, 'initialAsHead'));
    expect(codes(early)).toEqual(['ILLEGAL_TRANSITION']);
    expect(stepsAfter(await act(api, people.centre, id, 'handToHead'))).toEqual(['HEAD_CHECK']);
    const given = await seed.accepted(() => act(api, people.head, id, 'initialAsHead'));
    expect(stepsAfter(given)).toEqual(['MAKE_FINAL']);
  });

  seedTest(['P-14'], 'the approved draft is made final and takes no change', async (seed) => {
    const facts = [{ name: 'endsOn', value: { date: '2027-03-01' } }];
    const partner = await seed.refused(api, () => act(api, people.partner, id, 'makeFinal', { facts }));
    expect(codes(partner)).toEqual(['FORBIDDEN']);
    const final = await seed.accepted(() => act(api, people.centre, id, 'makeFinal', { facts }));
    expect(stepsAfter(final)).toEqual(['SIGN_PKS']);
    const edit = await addDocument(api, people.centre, id, 'draft', 'Konsep PKS, diubah');
    expect(codes(edit)).toEqual(['FROZEN']);
  });

  seedTest(['P-15'], 'partner and Head of Centre sign in any order; in force with both', async (seed) => {
    const other = await seed.refused(api, () => act(api, people.otherCentre, id, 'signAsCentre'));
    expect(codes(other)).toEqual(['NOT_FOUND']);
    const first = await seed.accepted(() => act(api, people.partner, id, 'signAsPartner'));
    expect([stepsAfter(first), first.cooperation?.status]).toEqual([['SIGN_PKS'], 'OPEN']);
    const twice = await seed.refused(api, () => act(api, people.partner, id, 'signAsPartner'));
    expect(codes(twice)).toEqual(['GUARD_FAILED']);
    expect(unmet(twice)).toHaveLength(1);
    const both = await seed.accepted(() => act(api, people.centre, id, 'signAsCentre'));
    expect(both.cooperation).toMatchObject({
      status: 'ACTIVE',
      phase: 'ACTIVE',
      outcome: 'PKS_IN_FORCE',
      outcomeKind: 'AGREEMENT',
      activeSteps: [],
    });
    expect(await inbox(people.centre)).toEqual([]);
  });

  /** The paraf slots of a document; `bound`: the hash is that of the current version. */
  async function slots(kind: string) {
    const read = await api.request(CooperationDocument, { id }, { as: people.centre });
    const paper = read.cooperation?.documents.find((one) => one.kind === kind);
    return paper?.slots.map(({ slot, state, sha256 }) => ({
      slot,
      state,
      bound: sha256 === null ? null : sha256 === paper.currentVersion?.sha256,
    }));
  }
});
