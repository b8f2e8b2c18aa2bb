import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CoordinationAnswerDocument,
  CoordinationAnswerRecordDocument,
  type CoordinationAnswerRecordInput,
  CoordinationInvitationDocument,
  CoordinationInviteDocument,
  CoordinationWithdrawDocument,
  type CoordinationWithdrawInput,
  MeetingAcknowledgeDocument,
  MeetingHoldDocument,
  MeetingMinutesRecordDocument,
  MeetingScheduleDocument,
} from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { reasons, told } from '../support/execution.js';
import { layPartner, type TestMember } from '../support/fixture.js';
import { blow, go, openRegatta, plot, type Regatta, unit } from '../support/regatta.js';
import { act, upload } from '../support/story.js';

const en = { language: 'en' } as const;

describe('the word of those who do not work in the execution', () => {
  let regatta: Regatta;
  let jetty: string;
  beforeAll(async () => {
    regatta = await openRegatta();
    const { api, institution } = regatta;
    const [row] = await api.gateway.system.query<{ id: string }>(
      `insert into org_unit (institution_id, id, code, name, kind)
       values ($1, gen_random_uuid(), 'JETTY', '{"id":"JETTY","en":"JETTY"}', 'HOUSE') returning id`,
      [institution.id],
    );
    jetty = `unit_${row?.id}`;
  });
  afterAll(() => regatta?.api.close());

  /** A case where it is called, of the club with an account or of one without. */
  const called = async (title: string, partnerId = regatta.partnerId) => {
    const id = await blow({ ...regatta, partnerId }, title);
    await plot(regatta, id);
    expect(await go(regatta, regatta.people.clerk, id, 'hand')).toEqual(['CALL']);
    return id;
  };
  const schedule = async (cooperationId: string, shared = true) => {
    const input = { cooperationId, title: 'Talk', mode: 'ONLINE' as const, startsAt: '2026-03-10T02:00:00Z', shared };
    const as = regatta.people.steersman;
    const { meetingSchedule } = await regatta.api.request(MeetingScheduleDocument, { input }, { as });
    return meetingSchedule?.meeting?.id ?? '';
  };
  const invite = async (subjectId: string, unitIds: readonly string[], partner = false) => {
    const input = { subjectId, unitIds: [...unitIds], partner };
    const as = regatta.people.steersman;
    const { coordinationInvite } = await regatta.api.request(CoordinationInviteDocument, { input }, { as });
    expect(coordinationInvite?.userErrors).toEqual([]);
    return coordinationInvite?.meeting?.invitations ?? [];
  };
  const record = async (as: TestMember, invitationId: string, more: Partial<CoordinationAnswerRecordInput> = {}) => {
    const input = { invitationId, answer: 'YES', channel: 'PHONE', saidOn: '2026-03-02', ...more } as const;
    return (await regatta.api.request(CoordinationAnswerRecordDocument, { input }, { as, ...en }))
      .coordinationAnswerRecord;
  };
  const withdraw = async (input: CoordinationWithdrawInput) =>
    (await regatta.api.request(CoordinationWithdrawDocument, { input }, { as: regatta.people.steersman, ...en }))
      .coordinationWithdraw;
  const see = async (id: string, as: TestMember) =>
    (await regatta.api.request(CoordinationInvitationDocument, { id }, { as })).coordinationInvitation;
  const refused = async (call: () => Promise<Parameters<typeof reasons>[0]>) =>
    reasons(await unchanged(regatta.api, call));
  const hold = async (meetingId: string, minutes: string) => {
    const attended = [{ party: 'PARTNER' as const, name: 'Sari' }];
    const input = { meetingId, heldOn: '2026-03-02', attended, minutes };
    const { meetingHold } = await regatta.api.request(MeetingHoldDocument, { input }, { as: regatta.people.steersman });
    expect(meetingHold?.userErrors).toEqual([]);
    return meetingHold?.meeting?.version ?? 0;
  };

  it('is told to be missing where nobody has an account, and recorded it opens the way', async () => {
    const { api, people, institution } = regatta;
    const pond = await layPartner(api.gateway, institution, { name: 'Pond Club' });
    const id = await called('Pond', pond);
    await hold(await schedule(id), 'We met');
    const meetingId = await schedule(id);
    const list = await invite(meetingId, [jetty, unit(regatta, 'WORKSHOP')], true);
    expect(list.map((one) => [one.unit?.code ?? one.party, one.reachable]).sort()).toEqual([
      ['JETTY', false],
      ['PARTNER', false],
      ['WORKSHOP', true],
    ]);
    const idOf = (who: string) => list.find((one) => (one.unit?.code ?? one.party) === who)?.id ?? '';
    await record(people.steersman, idOf('WORKSHOP'));
    const blocked = await unchanged(api, () => act(api, people.steersman, id, 'launch'));
    expect(blocked.userErrors).toMatchObject([{ unmet: [{ code: 'ALL_ANSWERED' }] }]);

    const evidenceFileId = await upload(api, people.steersman, 'pond.txt', 'Yes, we come');
    const said = await record(people.steersman, idOf('PARTNER'), {
      ...{
        note: 'By the telephone of the club',
        delegates: [{ name: 'Ibu Sari' }],
        evidenceFileId,
        expectedVersion: 1,
      },
    });
    expect(said?.invitation).toMatchObject({
      ...{ status: 'ANSWERED', version: 2 },
      answer: {
        ...{ answer: 'YES', recorded: true, recordedBy: { id: `per_${people.steersman.personId}` }, answeredBy: null },
        ...{ channel: 'PHONE', saidOn: '2026-03-02', evidence: { fileName: 'pond.txt' } },
        ...{ note: 'By the telephone of the club', delegates: [{ name: 'Ibu Sari', title: null }] },
      },
    });
    const address = said?.invitation?.answer?.evidence?.downloadUrl ?? '';
    expect(await (await fetch(address)).text()).toBe('Yes, we come');
    const taken = await withdraw({ invitationId: idOf('JETTY'), reason: ' Nobody sits there ' });
    expect(taken?.invitation).toMatchObject({ status: 'WITHDRAWN', withdrawnBecause: 'Nobody sits there' });
    expect(await told(regatta, 'COORDINATION_ANSWERED', id)).toMatchObject([
      { party: 'INSTITUTION', answer: 'YES', recorded: true, channel: 'PHONE', saidOn: '2026-03-02', delegates: 0 },
      { party: 'PARTNER', answer: 'YES', recorded: true, delegates: 1 },
    ]);
    const [log] = await api.gateway.system.query<{ all: string }>(
      `select string_agg(facts::text, ' ') as "all" from event`,
    );
    for (const words of ['Nobody sits there', 'Ibu Sari', 'telephone of the club', 'pond.txt'])
      expect(log?.all).not.toContain(words);
    expect(await go(regatta, people.steersman, id, 'launch')).toEqual(['ROW']);
  });

  it('is recorded by staff at work in the case alone, of a day on which they could say it', async () => {
    const { people } = regatta;
    const id = await called('Recorded');
    const [asked, partner] = await invite(await schedule(id), [unit(regatta, 'WORKSHOP')], true);
    const invitationId = asked?.id ?? '';
    expect([asked?.reachable, partner?.reachable]).toEqual([true, true]);
    for (const [as, code] of [
      [people.clerk, 'FORBIDDEN'],
      [people.coordinator, 'FORBIDDEN'],
      [people.carpenter, 'NOT_FOUND'],
      [people.oarsman, 'NOT_FOUND'],
      [people.stranger, 'NOT_FOUND'],
    ] as const)
      expect(await refused(() => record(as, invitationId))).toEqual([`${code} input.invitationId`]);
    expect(await refused(() => record(people.oarsman, partner?.id ?? ''))).toEqual(['FORBIDDEN input.invitationId']);
    const wrong: Partial<CoordinationAnswerRecordInput> = {
      ...{ saidOn: '2026-03-03', evidenceFileId: 'fil_x', answer: 'NO', delegates: [{ name: 'A' }] },
    };
    expect(await refused(() => record(people.steersman, invitationId, wrong))).toEqual([
      'INVALID input.delegates',
      'INVALID input.saidOn',
      'NOT_FOUND input.evidenceFileId',
    ]);
    expect(await refused(() => record(people.steersman, invitationId, { saidOn: '2026-03-01' }))).toEqual([
      'INVALID input.saidOn',
    ]);
    await record(people.steersman, invitationId, { answer: 'NO', channel: 'MESSAGE' });
    expect(await refused(() => record(people.steersman, invitationId, { expectedVersion: 1 }))).toEqual([
      'STALE input.expectedVersion',
    ]);
    // Whoever is asked still has the last word, and sees what was recorded.
    const own = { invitationId, answer: 'YES' } as const;
    await regatta.api.request(CoordinationAnswerDocument, { input: own }, { as: people.carpenter });
    expect((await see(invitationId, people.carpenter))?.answers).toMatchObject([
      { answer: 'NO', recorded: true, channel: 'MESSAGE', evidence: null, voidedBecause: 'ANSWERED_ANEW' },
      { answer: 'YES', recorded: false, channel: null, recordedBy: null, voidedBecause: null },
    ]);
    expect(await refused(() => withdraw({ invitationId, reason: 'x'.repeat(1_001) }))).toEqual([
      'TOO_LONG input.reason',
    ]);
    expect((await withdraw({ invitationId }))?.invitation).toMatchObject({ withdrawnBecause: null });
    expect(await refused(() => record(people.steersman, invitationId))).toEqual(['FROZEN input.invitationId']);
  });

  it('acknowledges minutes the house wrote, by the partner of the case, whoever works there by the SOP', async () => {
    const { people, api } = regatta;
    const id = await called('Minutes');
    const acknowledge = async (as: TestMember, meetingId: string, expectedVersion: number) =>
      (await api.request(MeetingAcknowledgeDocument, { input: { meetingId, expectedVersion } }, { as, ...en }))
        .meetingAcknowledge;
    const own = await schedule(id, false);
    const ownVersion = await hold(own, 'Among us');
    expect(await refused(() => acknowledge(people.oarsman, own, ownVersion))).toEqual(['NOT_FOUND input.meetingId']);
    const meetingId = await schedule(id);
    expect(await refused(() => acknowledge(people.oarsman, meetingId, 1))).toEqual(['INVALID input.meetingId']);
    const version = await hold(meetingId, 'Agreed');
    expect(await refused(() => acknowledge(people.steersman, meetingId, version))).toEqual([
      'FORBIDDEN input.meetingId',
    ]);
    expect(await refused(() => acknowledge(people.clerk, meetingId, version))).toEqual(['FORBIDDEN input.meetingId']);
    expect(await refused(() => acknowledge(people.stranger, meetingId, version))).toEqual([
      'NOT_FOUND input.meetingId',
    ]);
    expect(await refused(() => acknowledge(people.oarsman, meetingId, version - 1))).toEqual([
      'STALE input.expectedVersion',
    ]);
    expect((await acknowledge(people.oarsman, meetingId, version))?.meeting).toMatchObject({
      acknowledgedBy: { id: `per_${people.oarsman.personId}` },
    });
    expect(await told(regatta, 'MEETING_ACKNOWLEDGED', id)).toMatchObject([{ party: 'PARTNER' }]);
    expect(await refused(() => acknowledge(people.oarsman, meetingId, version + 1))).toEqual([
      'ALREADY_EXISTS input.meetingId',
    ]);
    // It writes none, though: that is work, and the SOP names nobody of it.
    const input = { meetingId, minutes: 'Otherwise' };
    expect(
      await refused(
        async () =>
          (await api.request(MeetingMinutesRecordDocument, { input }, { as: people.oarsman, ...en }))
            .meetingMinutesRecord,
      ),
    ).toEqual(['FORBIDDEN input.meetingId']);
  });
});
