import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AddendaOfDocument,
  AgreementDocument,
  EventPageDocument,
  PartnerMergeDocument,
} from '../generated/operations.js';
import { until } from '../platform/event-log-support.js';
import { agreed, amending, askToAmend, readAgreement, toLastSignature } from '../support/agreement.js';
import { startApi, unchanged } from '../support/api.js';
import { layMember, layPartner, type TestMember } from '../support/fixture.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { act, requestCase, stepsAfter } from '../support/story.js';

describe('an addendum that is refused, and who sees what', () => {
  let house: Pusjatan;
  let api: Pusjatan['api'];
  let people: Pusjatan['people'];
  let agreement = '';
  beforeAll(async () => {
    house = await openPusjatan();
    ({ api, people } = house);
    agreement = await agreed(house, 'Uji jembatan', { startsOn: '2026-04-01', endsOn: '2027-12-31' });
  });
  afterAll(() => api?.close());

  const refused = async (as: TestMember, id: string, more: object = {}) => {
    const { cooperation, userErrors } = await unchanged(api, () => askToAmend(house, as, id, more));
    expect(cooperation).toBeNull();
    return userErrors;
  };
  const guard = (explanation: string, code: string) => ({
    __typename: 'GuardFailedError',
    code: 'GUARD_FAILED',
    message: `This cannot be amended. ${explanation}`,
    path: ['input', 'cooperationId'],
    unmet: [{ code, explanation, whoCanMeet: [] }],
  });
  const notInForce = guard(
    'Only an agreement in force is amended; this case is under way or ended otherwise.',
    'NOT_IN_FORCE',
  );

  it('where there is no agreement in force: under way, or ended in another way', async () => {
    const open = await house.toAssessment('Masih berjalan');
    expect(await refused(people.partner, open)).toEqual([notInForce]);
    const facts = [{ name: 'coordinationActivities', value: { text: 'Pertemuan.' } }];
    stepsAfter(await act(api, people.secretary, open, 'concludeCoordination', { facts, comment: 'Cukup.' }));
    expect(await refused(people.partner, open)).toEqual([notInForce]);
  });

  it('to those who do not see the agreement, as if there were none', async () => {
    const nowhere = {
      __typename: 'InputError',
      code: 'NOT_FOUND',
      message: 'There is no such cooperation.',
      path: ['input', 'cooperationId'],
    };
    const stranger = await layMember(api.gateway, house.institution, {
      partnerId: await layPartner(api.gateway, house.institution),
    });
    for (const as of [people.otherCentre, stranger]) expect(await refused(as, agreement)).toEqual([nowhere]);
    for (const id of ['coo_', `par_${agreement.slice(4)}`, `coo_${house.partnerId}`])
      expect(await refused(people.secretary, id)).toEqual([nowhere]);
  });

  it('to those who may not open a case, with everything else that is wrong', async () => {
    // The Head's paraf is on it, so the Head sees it; but the letter is not addressed to the Head.
    expect(await refused(people.head, agreement)).toEqual([
      { __typename: 'InputError', code: 'FORBIDDEN', message: 'Opening a case is not yours.', path: ['input'] },
    ]);
    const wrong = { title: ' ', channel: 'web', facts: [], procedure: null };
    const open = await house.toAssessment('Salah semua');
    expect((await refused(people.partner, open, wrong)).map((one) => [one.code, one.path.join('.')])).toEqual([
      ['GUARD_FAILED', 'input.cooperationId'],
      ['REQUIRED', 'input.title'],
      ['INVALID', 'input.channel'],
      ['REQUIRED', 'input.facts.addressees'],
    ]);
    expect((await refused(people.partner, agreement, { procedure: 'NONE' })).map((one) => one.path)).toEqual([
      ['input', 'procedure'],
    ]);
    const { version } = await readAgreement(house, agreement);
    expect(await refused(people.partner, agreement, { expectedVersion: version - 1 })).toEqual([
      {
        __typename: 'StaleError',
        code: 'STALE',
        currentVersion: version,
        message: expect.stringContaining(`version ${version}`),
        path: ['input', 'expectedVersion'],
      },
    ]);
  });

  it('where no procedure serves the partner any more', async () => {
    const move = (country: string) =>
      api.gateway.system.query('update partner set country = $2 where id = $1', [house.partnerId, country]);
    await move('SG');
    expect(await refused(people.partner, agreement)).toEqual([
      {
        __typename: 'InputError',
        code: 'NOT_FOUND',
        message: 'No procedure is in force for a foreign partner.',
        path: ['input', 'procedure'],
      },
    ]);
    await move('ID');
  });

  it('while another is under way, which is named to those who see it; and to an addendum itself', async () => {
    const other = await agreed(house, 'Satu saja');
    const addendum = await amending(house, other);
    const taken = (which: string) => ({
      __typename: 'InputError',
      code: 'ALREADY_EXISTS',
      message: `An addendum to it is under way${which}: let that one come to its end first.`,
      path: ['input', 'cooperationId'],
    });
    expect(await refused(people.partner, other)).toEqual([taken(` (${addendum})`)]);
    // The Head of Centre signed the agreement, and has no part in the addendum yet.
    const facts = [house.positions('addressees', 'KAPUS@PUSAT-A')];
    expect(await refused(people.centre, other, { facts })).toEqual([taken('')]);
    const itself = 'It is an addendum itself: amend the agreement it belongs to.';
    expect(await refused(people.partner, addendum)).toEqual([
      {
        ...guard(itself, 'IS_ADDENDUM'),
        message: `This cannot be amended. ${itself} ${notInForce.unmet[0]?.explanation}`,
        unmet: [...guard(itself, 'IS_ADDENDUM').unmet, ...notInForce.unmet],
      },
    ]);
    await toLastSignature(house, addendum, { endsOn: '2030-01-31' });
    stepsAfter(await act(api, people.partner, addendum, 'signAsPartner'));
    expect(await refused(people.partner, addendum)).toEqual([guard(itself, 'IS_ADDENDUM')]);
    expect((await readAgreement(house, other)).terms.map((one) => one.endsOn)).toEqual([null, '2030-01-31']);
  });

  it('one winner of twenty who begin at once on two processes; a retry by key finds the same', async () => {
    const other = await agreed(house, 'Serentak');
    const second = await startApi({ connectionString: api.connectionString });
    try {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, shot) =>
          askToAmend(house, people.partner, other, { title: `Adendum ${shot}` }, shot % 2 === 0 ? api : second),
        ),
      );
      const won = answers.flatMap((one) => one.cooperation?.id ?? []);
      expect(won).toHaveLength(1);
      expect(answers.flatMap((one) => one.userErrors.map((error) => [error.code, error.message]))).toEqual(
        Array.from({ length: 19 }, () => ['ALREADY_EXISTS', expect.stringContaining(`(${won[0]})`)]),
      );
      expect((await readAgreement(house, other, people.partner)).addenda.map((one) => one.id)).toEqual(won);
    } finally {
      await second.close();
    }
    const keyed = await agreed(house, 'Dengan kunci');
    const retry = () => askToAmend(house, people.partner, keyed, { idempotencyKey: 'addendum-1' });
    const [one, two] = [await retry(), await retry()];
    expect(one.userErrors).toEqual([]);
    expect(two).toEqual(one);
  });

  it('amends once, however many sign the last at once and begin the next meanwhile', async () => {
    const other = await agreed(house, 'Berlomba');
    const addendum = await amending(house, other);
    await toLastSignature(house, addendum, { endsOn: '2030-12-31' });
    const before = await readAgreement(house, other);
    const [signing, beginning] = await Promise.all([
      Promise.all(Array.from({ length: 10 }, () => act(api, people.partner, addendum, 'signAsPartner'))),
      Promise.all(Array.from({ length: 10 }, () => askToAmend(house, people.partner, other))),
    ]);
    expect(signing.filter((one) => one.userErrors.length === 0)).toHaveLength(1);
    const begun = beginning.flatMap((one) => one.cooperation ?? []);
    expect(begun.map((one) => one.addendumNumber)).toEqual(begun.length === 0 ? [] : [2]);
    const lost = beginning.flatMap((one) => one.userErrors.map((error) => error.code));
    expect(lost).toEqual(Array.from({ length: 10 - begun.length }, () => 'ALREADY_EXISTS'));
    const after = await readAgreement(house, other);
    expect([after.version, after.terms.length]).toEqual([before.version + 1, 2]);
  });

  it('after the last day, which is still a day in force: a new cooperation rests on it instead', async () => {
    const other = await agreed(house, 'Habis masa', { endsOn: '2026-12-31' });
    // 31 December is over at 17:00 UTC in the institution's zone.
    api.clock.set('2026-12-31T16:59:59Z');
    const rehearsed = await unchanged(api, () => askToAmend(house, people.partner, other, { dryRun: true }));
    expect(rehearsed.userErrors).toEqual([]);
    api.clock.set('2026-12-31T17:00:00Z');
    expect(await refused(people.partner, other)).toEqual([
      guard(
        'The agreement ran out on 2026-12-31: request a new cooperation, and name this one as its basis.',
        'EXPIRED',
      ),
    ]);
  });

  it('does not come into force when its agreement has ended meanwhile: the last signature is refused', async () => {
    const other = await agreed(house, 'Putus');
    const addendum = await amending(house, other);
    await toLastSignature(house, addendum, { endsOn: '2031-01-31' });
    const end = (kind: string) =>
      api.gateway.system.query(
        `update cooperation set state = jsonb_set(state, '{outcome,kind}', to_jsonb($2::text)) where id = $1`,
        [other.slice(4), kind],
      );
    await end('TERMINATED');
    const answer = await unchanged(api, () => act(api, people.partner, addendum, 'signAsPartner'));
    expect(answer).toEqual({
      cooperation: null,
      userErrors: [
        {
          __typename: 'IllegalTransitionError',
          code: 'ILLEGAL_TRANSITION',
          message: 'The agreement it amends is not in force.',
          path: [],
          allowed: [],
        },
      ],
    });
    await end('AGREEMENT');
    stepsAfter(await act(api, people.partner, addendum, 'signAsPartner'));
  });

  it('shows nothing of the agreement to those who have a part in the addendum alone', async () => {
    const other = await agreed(house, 'Rahasia', { endsOn: '2028-12-31' });
    const facts = [house.positions('addressees', 'KAPUS@PUSAT-B')];
    const addendum = await amending(house, other, { facts });
    const as = people.otherCentre;
    expect(await readAgreement(house, addendum, as)).toMatchObject({ isAddendum: true, amends: null });
    expect((await api.request(AgreementDocument, { id: other }, { as })).cooperation).toBeNull();
    const found = async (where: object, who = as) =>
      (await api.request(AddendaOfDocument, { where }, { as: who })).cooperations?.nodes.map((one) => one.id);
    const nowhere = `coo_${house.partnerId}`;
    for (const amendsId of [other, nowhere, `par_${house.partnerId}`, addendum])
      expect(await found({ amendsId }), amendsId).toEqual([]);
    for (const amendsId of [other, nowhere])
      expect(await found({ isAddendum: true, not: { amendsId } })).toContain(addendum);
    expect(await found({ amendsId: other }, people.partner)).toEqual([addendum]);
    // And the other way: who sees the agreement alone is not shown the addendum.
    expect(await readAgreement(house, other, people.centre)).toMatchObject({ addenda: [], endsOn: '2028-12-31' });
    stepsAfter(await act(api, people.partner, addendum, 'withdraw', { comment: 'Salah alamat.' }));
    expect(await readAgreement(house, other, people.centre)).toMatchObject({ addenda: [] });
  });

  it('is told of to readers of the agreement, by an event that readers of the addendum alone do not get', async () => {
    const other = await agreed(house, 'Dua kalangan');
    const facts = [house.positions('addressees', 'SEKBADAN@BADAN', 'KAPUS@PUSAT-B')];
    const addendum = await amending(house, other, { facts });
    await toLastSignature(house, addendum, { endsOn: '2031-01-31' });
    stepsAfter(await act(api, people.partner, addendum, 'signAsPartner'));
    const told = async (as: TestMember) => {
      const where = { subjectIdIn: [other, addendum] };
      const { events } = await api.request(EventPageDocument, { where }, { as });
      return events?.nodes.map((one) => one.kind) ?? [];
    };
    await until('the event is in the log', async () => (await told(people.secretary)).includes('COOPERATION_AMENDED'));
    expect(await told(people.partner)).toContain('COOPERATION_AMENDED');
    const apart = await told(people.otherCentre);
    expect([apart.includes('COOPERATION_REQUESTED'), apart.includes('COOPERATION_AMENDED')]).toEqual([true, false]);
    expect((await readAgreement(house, other, people.centre)).endsOnSetBy?.id).toBe(addendum);
  });

  it('is the survivor’s business once the partner was merged', async () => {
    const partnerId = await layPartner(api.gateway, house.institution, { name: 'PT Lama' });
    const contact = await layMember(api.gateway, house.institution, { partnerId });
    const asked = await requestCase(api, contact, {
      partnerId: `par_${partnerId}`,
      title: 'Sebelum bergabung',
      channel: 'PORTAL',
      facts: [house.positions('addressees', 'SEKBADAN@BADAN')],
    });
    const other = asked.cooperation?.id ?? '';
    await toLastSignature(house, other);
    stepsAfter(await act(api, contact, other, 'signAsPartner'));
    const merged = await api.request(
      PartnerMergeDocument,
      { input: { partnerId: `par_${partnerId}`, survivorId: `par_${house.partnerId}` } },
      { as: people.admin },
    );
    expect(merged.partnerMerge?.userErrors).toEqual([]);
    const opened = await askToAmend(house, contact, other);
    expect(opened).toMatchObject({ userErrors: [], cooperation: { partner: { id: `par_${house.partnerId}` } } });
    const id = opened.cooperation?.id ?? '';
    await toLastSignature(house, id, { endsOn: '2030-12-31' });
    stepsAfter(await act(api, people.partner, id, 'signAsPartner'));
    expect((await readAgreement(house, other, contact)).endsOn).toBe('2030-12-31');
  });
});
