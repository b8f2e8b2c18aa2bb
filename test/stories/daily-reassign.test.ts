import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CooperationReassignDocument,
  type CooperationReassignInput,
  DelegationCreateDocument,
} from '../generated/operations.js';
import { listen, streaming } from '../modules/notification-support.js';
import { unchanged } from '../support/api.js';
import { layMember, type TestMember } from '../support/fixture.js';
import { codesOf, openPusjatan, type Pusjatan, unmetIn } from '../support/pusjatan.js';
import { inputError, seatsOf, taskAssigned } from '../support/seats.js';
import { act, addDocument, stepsAfter } from '../support/story.js';

let house: Pusjatan;
let seats: ReturnType<typeof seatsOf>;
let api: Pusjatan['api'];
let people: Pusjatan['people'];
let coordinator: TestMember;
beforeAll(async () => {
  house = await openPusjatan();
  seats = seatsOf(house);
  ({ api, people } = house);
  coordinator = await layMember(api.gateway, house.institution, { roles: ['COORDINATOR'] });
});
afterAll(() => api?.close());

async function reassign(as: TestMember, input: Partial<CooperationReassignInput> & { cooperationId: string }) {
  const whole = { position: 'KAPUS', comment: 'Jabatan kosong sejak 1 Maret.', ...input };
  const answer = await api.request(CooperationReassignDocument, { input: whole }, { as, language: 'en' });
  if (!answer.cooperationReassign) throw new Error('the call answered null');
  return answer.cooperationReassign;
}
const refused = (as: TestMember, input: Partial<CooperationReassignInput> & { cooperationId: string }) =>
  unchanged(api, () => reassign(as, input));
describe('a vacant post, filled in one case by another', () => {
  it('hands its tasks to that post’s holder, who goes on in its place on behalf (AN), to the signed agreement', async () => {
    await seats.vacate();
    const id = await seats.toDraft('Jabatan kosong');
    const other = await seats.toDraft('Kasus lain');
    expect(await seats.inbox(people.otherCentre)).toEqual([]);
    expect(await seats.read(people.otherCentre, id)).toBeNull();
    const listener = listen(api, people.otherCentre, taskAssigned);
    await streaming(api, 1);

    const filled = await reassign(people.admin, {
      cooperationId: id,
      to: seats.post('KAPUS@PUSAT-B'),
      expectedVersion: 4,
    });
    expect(filled.userErrors).toEqual([]);
    expect(filled.cooperation).toMatchObject({
      version: 5,
      activeSteps: [{ step: 'DRAFT_PKS' }],
      substitutes: [
        {
          position: 'KAPUS',
          title: { en: 'Head of an R&D Centre' },
          unitId: seats.unit('PUSAT-A'),
          substituteId: seats.post('KAPUS@PUSAT-B'),
          substitutePosition: 'KAPUS',
          since: '2026-03-02T02:00:00.000Z',
        },
      ],
    });
    expect(await seats.inbox(people.otherCentre)).toEqual([`DRAFT_PKS ${id}`]);
    const [event] = await listener.has(1);
    expect(event).toMatchObject({
      kind: 'COOPERATION_REASSIGNED',
      subject: { __typename: 'Cooperation', id },
      changes: [
        { kind: 'SEAT_SUBSTITUTED', position: 'KAPUS', substituteId: seats.post('KAPUS@PUSAT-B'), persons: [] },
      ],
    });
    const offered = await seats.read(people.otherCentre, id);
    expect(offered?.availableActions.map((one) => [one.action, one.allowed])).toEqual([
      ['submitForConfirmation', false],
    ]);
    expect(await seats.read(people.otherCentre, other)).toBeNull();

    for (const kind of ['draft', 'workPlan']) await addDocument(api, people.otherCentre, id, kind, `${kind} a.n.`);
    stepsAfter(
      await act(api, people.otherCentre, id, 'submitForConfirmation', { position: seats.post('KAPUS@PUSAT-B') }),
    );
    stepsAfter(await act(api, people.secretary, id, 'initialAsSecretary'));
    expect(await seats.inbox(people.otherCentre)).toEqual([`HAND_TO_HEAD ${id}`]);
    expect((await listener.has(2))[1]?.subject?.id).toBe(id);
    for (const [who, action] of [
      [people.otherCentre, 'handToHead'],
      [people.head, 'initialAsHead'],
      [people.otherCentre, 'makeFinal'],
      [people.partner, 'signAsPartner'],
      [people.otherCentre, 'signAsCentre'],
    ] as const)
      stepsAfter(await act(api, who, id, action));
    const done = await seats.read(people.admin, id);
    expect(done?.status).toBe('ACTIVE');
    const acts = done?.acts.nodes.slice(4) ?? [];
    expect(acts[0]).toEqual({
      number: 5,
      action: 'reassign',
      label: { en: 'Vacant: Head of an R&D Centre. Filled by: KAPUS' },
      positionCode: null,
      mode: null,
      comment: { body: 'Jabatan kosong sejak 1 Maret.' },
    });
    expect(acts.filter((one) => one.positionCode === 'KAPUS').map((one) => one.mode)).toEqual(Array(6).fill('AN'));
    expect(await seats.inbox(people.otherCentre)).toEqual([]);
    const closed = await refused(people.admin, { cooperationId: id, to: null });
    expect(codesOf({ ...closed, cooperation: null })).toEqual(['ILLEGAL_TRANSITION']);
    await listener.kill();
    await streaming(api, 0);
  });

  it('goes for steps that begin later too; the partner hears nothing of it', async () => {
    await seats.vacate();
    const id = await house.toAssessment('Kosong sebelum giliran');
    stepsAfter(await act(api, people.secretary, id, 'assess', { facts: [house.units('PUSAT-A')] }));
    const filled = await reassign(people.admin, {
      cooperationId: id,
      unitId: seats.unit('PUSAT-A'),
      to: seats.post('SEKBADAN@BADAN'),
    });
    expect(filled.userErrors).toEqual([]);
    stepsAfter(await act(api, people.secretary, id, 'forwardToCentre'));
    expect(await seats.inbox(people.secretary)).toContain(`DRAFT_PKS ${id}`);
    const named = await unchanged(api, () =>
      act(api, people.secretary, id, 'submitForConfirmation', { position: seats.post('SEKBADAN@BADAN') }),
    );
    expect(unmetIn(named)).toEqual(['DOCUMENT_MISSING.draft', 'DOCUMENT_MISSING.workPlan']);
    expect(named.userErrors.flatMap((one) => ('unmet' in one ? one.unmet[0]?.whoCanMeet : []))).toEqual([
      'KAPUS',
      'SEKBADAN',
    ]);
    const seen = await seats.read(people.partner, id);
    expect([seen?.substitutes, seen?.acts.nodes.map((one) => one.action)]).toEqual([[], ['submitRequest']]);
    const { body } = await api.raw(
      'query ($id: ID!) { events(first: 100, where: { subjectIdIn: [$id], kindIn: ["COOPERATION_REASSIGNED"] }) { nodes { action personId changes { kind } } } }',
      { id },
      { as: people.partner },
    );
    for (const node of (body.data as { events: { nodes: { changes: object[] }[] } }).events.nodes)
      expect(node).toEqual({ action: null, personId: null, changes: [] });
  });

  it('does not end by itself when the post is held again: both may act, until the new holder takes the seat back', async () => {
    await seats.vacate();
    const id = await seats.toDraft('Pejabat baru');
    await reassign(people.admin, { cooperationId: id, to: seats.post('KAPUS@PUSAT-B') });
    await addDocument(api, people.otherCentre, id, 'draft', 'Konsep a.n.');
    const foreign = await refused(people.secretary, { cooperationId: id, to: null });
    expect(foreign.userErrors).toEqual([inputError('FORBIDDEN', [])]);
    await seats.takesPost(people.centre, 'KAPUS@PUSAT-A');
    expect(await seats.inbox(people.centre)).toContain(`DRAFT_PKS ${id}`);
    expect(await seats.inbox(people.otherCentre)).toContain(`DRAFT_PKS ${id}`);
    await addDocument(api, people.otherCentre, id, 'workPlan', 'Rencana a.n.');
    const back = await reassign(people.centre, { cooperationId: id, to: null, comment: 'Saya sudah dilantik.' });
    expect([back.userErrors, back.cooperation?.substitutes]).toEqual([[], []]);
    expect(await seats.inbox(people.otherCentre)).toEqual([]);
    expect(await seats.read(people.otherCentre, id)).toBeNull();
    expect(codesOf(await unchanged(api, () => act(api, people.otherCentre, id, 'submitForConfirmation')))).toEqual([
      'NOT_FOUND',
    ]);
    stepsAfter(await act(api, people.centre, id, 'submitForConfirmation'));
    const acts = (await seats.read(people.admin, id))?.acts.nodes.slice(4) ?? [];
    expect(acts.map((one) => [one.action, one.mode, one.comment?.body ?? null])).toEqual([
      ['reassign', null, 'Jabatan kosong sejak 1 Maret.'],
      ['documentAdd', 'AN', null],
      ['documentAdd', 'AN', null],
      ['reassign', null, 'Saya sudah dilantik.'],
      ['submitForConfirmation', 'DEFINITIVE', null],
    ]);
  });

  it('is replaced by a third post, which alone keeps the case', async () => {
    await seats.vacate();
    const id = await seats.toDraft('Diganti lagi');
    await reassign(people.admin, { cooperationId: id, to: seats.post('KAPUS@PUSAT-B'), idempotencyKey: 'fill-1' });
    const again = await reassign(people.admin, {
      cooperationId: id,
      to: seats.post('KAPUS@PUSAT-B'),
      idempotencyKey: 'fill-1',
    });
    expect([again.userErrors, again.cooperation?.version]).toEqual([[], 5]);
    const twice = await refused(people.admin, { cooperationId: id, to: seats.post('KAPUS@PUSAT-B') });
    expect(twice.userErrors).toEqual([
      inputError('ALREADY_EXISTS', ['input', 'to'], 'This post fills the seat already.'),
    ]);
    const third = await reassign(people.admin, { cooperationId: id, to: seats.post('SEKBADAN@BADAN') });
    expect(third.cooperation?.substitutes.map((one) => one.substitutePosition)).toEqual(['SEKBADAN']);
    expect(await seats.inbox(people.otherCentre)).toEqual([]);
    expect(await seats.inbox(people.secretary)).toContain(`DRAFT_PKS ${id}`);
  });
});

describe('a seat is not given to another post', () => {
  it('while somebody holds it: the answer says who, and what to do instead', async () => {
    await seats.vacate();
    await seats.takesPost(people.centre, 'KAPUS@PUSAT-A');
    const id = await seats.toDraft('Tidak kosong');
    const { name } = (
      await api.gateway.system.query<{ name: string }>('select name from person where id = $1', [
        people.centre.personId,
      ])
    )[0] ?? { name: '' };
    const held = await refused(people.admin, { cooperationId: id, to: seats.post('KAPUS@PUSAT-B') });
    const message = `This post is not vacant: ${name}. Lend its authority instead (delegationCreate), or end what is over (assignmentEnd).`;
    expect(held.userErrors).toEqual([
      {
        __typename: 'GuardFailedError',
        code: 'GUARD_FAILED',
        message,
        path: ['input', 'position'],
        unmet: [{ code: 'POST_HELD', explanation: message, whoCanMeet: ['KAPUS'] }],
      },
    ]);
    await seats.vacate();
    const lent = { positionId: seats.post('KAPUS@PUSAT-A'), personId: seats.person(people.secretary) };
    const input = { ...lent, startsOn: '2026-03-02', endsOn: '2026-03-02', basis: 'SAMPLE' };
    const { delegationCreate } = await api.request(DelegationCreateDocument, { input }, { as: people.admin });
    expect(delegationCreate?.userErrors).toEqual([]);
    const delegated = await refused(people.admin, { cooperationId: id, to: seats.post('KAPUS@PUSAT-B') });
    expect(delegated.userErrors[0]?.message).toMatch(/not vacant: Person \w+ \(AN\)\./);
    api.clock.set('2026-03-03T02:00:00Z');
    try {
      expect((await reassign(people.admin, { cooperationId: id, to: seats.post('KAPUS@PUSAT-B') })).userErrors).toEqual(
        [],
      );
    } finally {
      api.clock.set('2026-03-02T02:00:00Z');
    }
    await api.gateway.system.query('update delegation set revoked_at = now()');
  });

  it('by anybody but an administrator, nor by a key', async () => {
    await seats.vacate();
    const id = await seats.toDraft('Bukan wewenang');
    for (const who of [coordinator, people.secretary, people.partner]) {
      const given = await refused(who, { cooperationId: id, to: seats.post('KAPUS@PUSAT-B') });
      expect(given.userErrors).toEqual([inputError('FORBIDDEN', [], 'Only an administrator may do this.')]);
    }
    const { body } = await api.raw(
      'mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { secret userErrors { code } } }',
      { input: { name: 'mesin', scopes: ['READ', 'WRITE'], expiresAt: '2026-04-01T00:00:00Z' } },
      { as: people.admin },
    );
    const { secret } = (body.data as { apiKeyCreate: { secret: string } }).apiKeyCreate;
    const byKey = await refused(
      { ...people.admin, token: secret },
      { cooperationId: id, to: seats.post('KAPUS@PUSAT-B') },
    );
    expect(byKey.userErrors).toEqual([inputError('FORBIDDEN', [], 'Log in for this: a key gives nobody rights.')]);
  });

  it('without a reason, at another version, of the partner, of no SOP, or to a post that is none or vacant itself', async () => {
    await seats.vacate();
    const id = await seats.toDraft('Salah isi');
    const to = seats.post('KAPUS@PUSAT-B');
    const wrong = await refused(people.admin, { cooperationId: id, to: seats.post('KAPUS@PUSAT-A'), comment: '  ' });
    expect(wrong.userErrors).toEqual([
      inputError('REQUIRED', ['input', 'comment'], 'This must not be empty.'),
      inputError('INVALID', ['input', 'to'], 'Nobody who could act holds this post today. Name another.'),
    ]);
    const stale = await refused(people.admin, { cooperationId: id, to, expectedVersion: 1 });
    expect(stale.userErrors).toEqual([expect.objectContaining({ code: 'STALE', currentVersion: 4 })]);
    for (const position of ['MITRA', 'REKTOR'])
      expect((await refused(people.admin, { cooperationId: id, to, position })).userErrors).toEqual([
        inputError(
          'INVALID',
          ['input', 'position'],
          'Should be a position of the institution: one of KABADAN, SEKBADAN, KAPUS.',
        ),
      ]);
    const nowhere = await refused(people.admin, { cooperationId: id, to, unitId: seats.unit('BADAN') });
    expect(nowhere.userErrors).toEqual([
      inputError(
        'INVALID',
        ['input', 'unitId'],
        'In this case no seat of the procedure waits for the position in this unit.',
      ),
    ]);
    expect((await refused(people.admin, { cooperationId: id, to: `pos_${crypto.randomUUID()}` })).userErrors).toEqual([
      inputError('NOT_FOUND', ['input', 'to']),
    ]);
    expect((await refused(people.admin, { cooperationId: id, to: null })).userErrors).toEqual([
      inputError('NOT_FOUND', ['input', 'position'], 'No other post fills this seat.'),
    ]);
  });

  it('of several units unless one is named', async () => {
    await seats.vacate();
    const id = await house.toAssessment('Dua unit');
    stepsAfter(await act(api, people.secretary, id, 'assess', { facts: [house.units('PUSAT-A', 'PUSAT-B')] }));
    const which = await refused(people.admin, { cooperationId: id, to: seats.post('KABADAN@BADAN') });
    expect(which.userErrors).toEqual([
      inputError('REQUIRED', ['input', 'unitId'], 'There is such a seat in several units: name one.'),
    ]);
    const named = await reassign(people.admin, {
      cooperationId: id,
      to: seats.post('KABADAN@BADAN'),
      unitId: seats.unit('PUSAT-A'),
    });
    expect(named.userErrors).toEqual([]);
    for (const kind of ['draft', 'workPlan']) await addDocument(api, people.head, id, kind, `${kind} KSB`);
    stepsAfter(await act(api, people.head, id, 'completeKsbDraft'));
    expect(stepsAfter(await act(api, people.secretary, id, 'completeKsbDraft'))).toEqual(['CONFIRM_KSB']);
  });

  it('where the SOP takes no acts on behalf; the way out is told', async () => {
    const strict = await openPusjatan((yaml) =>
      yaml.replaceAll(
        '{ position: KAPUS, unit: involvedUnits }',
        '{ position: KAPUS, unit: involvedUnits, modes: [DEFINITIVE, PLT] }',
      ),
    );
    try {
      const { api: apart, institution, people: staff } = strict;
      await apart.gateway.system.query(`update assignment set ends_on = '2026-03-01' where person_id = $1`, [
        staff.centre.personId,
      ]);
      const id = await strict.toAssessment('Tanpa atas nama');
      stepsAfter(await act(apart, staff.secretary, id, 'assess', { facts: [strict.units('PUSAT-A')] }));
      stepsAfter(await act(apart, staff.secretary, id, 'forwardToCentre'));
      const input = {
        cooperationId: id,
        position: 'KAPUS',
        to: `pos_${institution.posts['KAPUS@PUSAT-B']}`,
        comment: 'Kosong',
      };
      const answer = await unchanged(apart, () =>
        apart.request(CooperationReassignDocument, { input }, { as: staff.admin, language: 'en' }),
      );
      const explanation =
        'The procedure takes this seat in the capacities DEFINITIVE, PLT only, not on behalf (a.n.). Appoint somebody to the post, acting (Plt.) if need be.';
      expect(answer.cooperationReassign?.userErrors).toEqual([
        {
          __typename: 'GuardFailedError',
          code: 'GUARD_FAILED',
          message: explanation,
          path: ['input', 'position'],
          unmet: [{ code: 'ON_BEHALF_NOT_TAKEN', explanation, whoCanMeet: [] }],
        },
      ]);
    } finally {
      await strict.api.close();
    }
  });
});
