import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ActivityChangeDocument,
  CoordinationAnswerDocument,
  type CoordinationAnswerInput,
  CoordinationInvitationDocument,
  CoordinationInvitationsDocument,
  CoordinationInviteDocument,
  type CoordinationInviteInput,
  CoordinationWithdrawDocument,
  MeetingCancelDocument,
  MeetingChangeDocument,
  type MeetingChangeInput,
  MeetingHoldDocument,
  MeetingScheduleDocument,
  type MeetingScheduleInput,
  MyInvitationsDocument,
} from '../generated/operations.js';
import { until } from '../platform/event-log-support.js';
import { unchanged } from '../support/api.js';
import { reasons, told } from '../support/execution.js';
import type { TestMember } from '../support/fixture.js';
import { blow, go, openRegatta, plot, type Regatta, unit } from '../support/regatta.js';

const en = { language: 'en' } as const;

describe('an invitation to a meeting or an activity', () => {
  let regatta: Regatta;
  let id: string;
  beforeAll(async () => {
    regatta = await openRegatta();
    id = await blow(regatta, 'Invitations');
    await plot(regatta, id);
    expect(await go(regatta, regatta.people.clerk, id, 'hand')).toEqual(['CALL']);
  });
  afterAll(() => regatta?.api.close());

  const schedule = async (more: Partial<MeetingScheduleInput> = {}) => {
    const input: MeetingScheduleInput = {
      ...{ cooperationId: id, title: 'Talk', mode: 'OFFLINE', place: 'Boathouse', startsAt: '2026-03-10T02:00:00Z' },
      ...more,
    };
    const as = regatta.people.steersman;
    const { meetingSchedule } = await regatta.api.request(MeetingScheduleDocument, { input }, { as, ...en });
    if (!meetingSchedule?.meeting) throw new Error(JSON.stringify(meetingSchedule));
    return meetingSchedule.meeting.id;
  };
  const invite = async (input: CoordinationInviteInput, as = regatta.people.steersman) =>
    (await regatta.api.request(CoordinationInviteDocument, { input }, { as, ...en })).coordinationInvite;
  const invited = async (input: CoordinationInviteInput) => {
    const answer = await invite(input);
    const list = answer?.meeting?.invitations ?? answer?.activity?.invitations;
    if (!list) throw new Error(JSON.stringify(answer));
    return list;
  };
  const reply = async (as: TestMember, input: CoordinationAnswerInput) =>
    (await regatta.api.request(CoordinationAnswerDocument, { input }, { as, ...en })).coordinationAnswer;
  const withdraw = async (invitationId: string, as = regatta.people.steersman) =>
    (await regatta.api.request(CoordinationWithdrawDocument, { input: { invitationId } }, { as, ...en }))
      .coordinationWithdraw;
  const change = (input: MeetingChangeInput) =>
    regatta.api.request(MeetingChangeDocument, { input }, { as: regatta.people.steersman, ...en });
  const see = async (invitationId: string, as: TestMember) =>
    (await regatta.api.request(CoordinationInvitationDocument, { id: invitationId }, { as })).coordinationInvitation;
  const mine = async (as: TestMember, open = true) =>
    (await regatta.api.request(MyInvitationsDocument, { where: { open } }, { as })).myInvitations?.nodes ?? [];
  const refused = async (call: () => Promise<Parameters<typeof reasons>[0]>) =>
    reasons(await unchanged(regatta.api, call));
  /** What was sent since the last time, in short. */
  const letters = async () => {
    const before = seen;
    await regatta.api.deliver();
    seen = regatta.api.mails.length;
    return regatta.api.mails
      .slice(before)
      .map(({ to, subject }) => `${to} ${subject}`)
      .sort();
  };
  let seen = 0;
  /** A letter without its lines' ends. */
  const words = (text = '') => text.replace(/\s+/g, ' ');

  it('is the institution’s to make, where the SOP lets it work, to whoever may know of it', async () => {
    const { people, institution, api } = regatta;
    const meetingId = await schedule();
    const own = await schedule({ title: 'Among us', shared: false });
    const quay = unit(regatta, 'QUAY');
    expect(await refused(() => invite({ subjectId: meetingId }))).toEqual(['REQUIRED input.unitIds']);
    expect(await refused(() => invite({ subjectId: 'mtg_x', partner: true }))).toEqual(['NOT_FOUND input.subjectId']);
    expect(await refused(() => invite({ subjectId: own, partner: true }))).toEqual(['INVALID input.partner']);
    expect(await refused(() => invite({ subjectId: meetingId, unitIds: ['unit_x', quay] }))).toEqual([
      'NOT_FOUND input.unitIds.0',
    ]);
    for (const [as, code] of [
      [people.clerk, 'FORBIDDEN'],
      [people.coordinator, 'FORBIDDEN'],
      [people.oarsman, 'FORBIDDEN'],
      [people.carpenter, 'NOT_FOUND'],
      [people.stranger, 'NOT_FOUND'],
    ] as const)
      expect(await refused(() => invite({ subjectId: meetingId, unitIds: [quay] }, as))).toEqual([
        `${code} input.subjectId`,
      ]);
    const closed = institution.units.WORKSHOP;
    await api.gateway.system.query(`update org_unit set closed_on = '2026-03-09' where id = $1`, [closed]);
    expect(await refused(() => invite({ subjectId: meetingId, unitIds: [unit(regatta, 'WORKSHOP')] }))).toEqual([
      'INVALID input.unitIds.0',
    ]);
    await api.gateway.system.query('update org_unit set closed_on = null where id = $1', [closed]);
    expect(await invited({ subjectId: meetingId, unitIds: [quay, quay], partner: true })).toHaveLength(2);
    expect(await refused(() => invite({ subjectId: meetingId, unitIds: [quay], partner: true }))).toEqual([
      'ALREADY_EXISTS input.unitIds.0',
      'ALREADY_EXISTS input.partner',
    ]);
    expect(await told(regatta, 'COORDINATION_INVITED', id)).toHaveLength(2);
    // Whoever holds a post in the unit, and the partner's accounts: once each, whatever the letters are about.
    expect((await letters()).map((one) => one.replace(/ .*/, ''))).toEqual(
      [people.crew, people.painter, people.oarsman].map(({ email }) => email).sort(),
    );
    const letter = words(api.mails.find(({ to }) => to === people.painter.email)?.text);
    expect(letter).toContain('Talk, 10 Maret 2026, 09:00 (Asia/Jakarta), luring, Boathouse.');
    expect(letter).toContain('Talk, 10 March 2026, 09:00 (Asia/Jakarta), on site, Boathouse.');
    expect(letter).toContain('https://front.example.test/#coordination=cin_');
  });

  it('is read and answered by those it is for, also when they see nothing else of the case', async () => {
    const { people } = regatta;
    const meetingId = await schedule({ agenda: 'Boats', url: 'https://call.example.test/2' });
    const [toWorkshop, toPartner] = await invited({
      subjectId: meetingId,
      unitIds: [unit(regatta, 'WORKSHOP')],
      partner: true,
    });
    const workshop = toWorkshop?.id ?? '';
    expect(await see(workshop, people.carpenter)).toMatchObject({
      ...{ cooperation: null, meeting: null, title: 'Talk', about: 'Boats', place: 'Boathouse', mode: 'OFFLINE' },
      ...{
        url: 'https://call.example.test/2',
        startsAt: '2026-03-10T02:00:00+00:00',
        day: '2026-03-10',
        status: 'OPEN',
      },
    });
    expect(await see(workshop, people.steersman)).toMatchObject({ meeting: { id: meetingId } });
    for (const as of [people.crew, people.oarsman, people.stranger]) expect(await see(workshop, as)).toBeNull();
    expect(await see(toPartner?.id ?? '', people.carpenter)).toBeNull();
    expect((await mine(people.carpenter)).map((one) => one.id)).toEqual([workshop]);
    expect(await mine(people.steersman)).toEqual([]);
    expect(await mine(people.stranger)).toEqual([]);

    for (const as of [people.steersman, people.coordinator])
      expect(await refused(() => reply(as, { invitationId: workshop, answer: 'YES' }))).toEqual([
        'FORBIDDEN input.invitationId',
      ]);
    for (const as of [people.crew, people.stranger])
      expect(await refused(() => reply(as, { invitationId: workshop, answer: 'YES' }))).toEqual([
        'NOT_FOUND input.invitationId',
      ]);
    const carpenter = people.carpenter;
    expect(
      await refused(() => reply(carpenter, { invitationId: workshop, answer: 'NO', delegates: [{ name: 'Budi' }] })),
    ).toEqual(['INVALID input.delegates']);
    expect(
      await refused(() => reply(carpenter, { invitationId: workshop, answer: 'YES', delegates: [{ name: ' ' }] })),
    ).toEqual(['REQUIRED input.delegates.0.name']);
    const first = await reply(carpenter, { invitationId: workshop, answer: 'TENTATIVE', expectedVersion: 1 });
    expect(first?.invitation).toMatchObject({ status: 'ANSWERED', version: 2, answer: { answer: 'TENTATIVE' } });
    expect(
      await refused(() => reply(carpenter, { invitationId: workshop, answer: 'YES', expectedVersion: 1 })),
    ).toEqual(['STALE input.expectedVersion']);
    const second = await reply(carpenter, { invitationId: workshop, answer: 'YES', delegates: [{ name: 'Budi' }] });
    expect(second?.invitation?.answers).toMatchObject([
      { answer: 'TENTATIVE', voidedBecause: 'ANSWERED_ANEW', delegates: [] },
      { answer: 'YES', voidedBecause: null, delegates: [{ name: 'Budi', title: null }] },
    ]);
    expect(await mine(carpenter)).toEqual([]);
    const { coordinationInvitations } = await regatta.api.request(
      CoordinationInvitationsDocument,
      { where: { meetingId, answerIn: ['YES'] } },
      { as: people.analyst },
    );
    expect(coordinationInvitations?.nodes.map((one) => one.id)).toEqual([workshop]);
    // Names and words stay out of the log.
    const facts = JSON.stringify(await told(regatta, 'COORDINATION_ANSWERED', id));
    expect(facts).toContain('"delegates":1');
    expect(facts).not.toContain('Budi');
    await letters();
  });

  it('is made anew when the time changes: answers of before are void, and everybody is told', async () => {
    const { people, api } = regatta;
    const meetingId = await schedule({ title: 'Moves', endsAt: '2026-03-10T04:00:00Z' });
    const [toWorkshop, toPartner] = await invited({
      subjectId: meetingId,
      unitIds: [unit(regatta, 'WORKSHOP')],
      partner: true,
    });
    const [workshop, partner] = [toWorkshop?.id ?? '', toPartner?.id ?? ''];
    await reply(people.carpenter, { invitationId: workshop, answer: 'YES' });
    await letters();
    // Another place is no other time.
    await change({ meetingId, place: 'Shed' });
    expect(await see(workshop, people.carpenter)).toMatchObject({ status: 'ANSWERED', round: 1, place: 'Shed' });
    await change({ meetingId, startsAt: '2026-03-11T02:00:00Z', endsAt: '2026-03-11T04:00:00Z' });
    expect(await see(workshop, people.carpenter)).toMatchObject({
      ...{ status: 'OPEN', round: 2, answer: null, day: '2026-03-11' },
      answers: [{ answer: 'YES', round: 1, voidedBecause: 'MOVED' }],
    });
    expect((await letters()).map((one) => one.replace(/ .*/, ''))).toEqual(
      [people.carpenter, people.oarsman].map(({ email }) => email).sort(),
    );
    expect(words(api.mails.at(-1)?.text)).toContain('tidak berlaku lagi');
    expect(words(api.mails.at(-1)?.text)).toContain('no longer counts');
    expect(await told(regatta, 'COORDINATION_MOVED', id)).toMatchObject([
      { meetingId: meetingId.slice(4), party: 'INSTITUTION', round: 2, voids: true },
      { meetingId: meetingId.slice(4), party: 'PARTNER', round: 2, voids: false },
    ]);
    // Who read the old time does not answer for the new one.
    expect(
      await refused(() => reply(people.oarsman, { invitationId: partner, answer: 'YES', expectedVersion: 1 })),
    ).toEqual(['STALE input.expectedVersion']);
    expect((await reply(people.oarsman, { invitationId: partner, answer: 'NO' }))?.invitation).toMatchObject({
      answer: { answer: 'NO', round: 2 },
    });
    await regatta.api.request(
      MeetingCancelDocument,
      { input: { meetingId, reason: 'Storm' } },
      { as: people.steersman },
    );
    expect((await letters()).every((one) => one.includes('dibatalkan'))).toBe(true);
    expect(await see(workshop, people.carpenter)).toMatchObject({ status: 'OVER' });
    expect(await refused(() => reply(people.carpenter, { invitationId: workshop, answer: 'YES' }))).toEqual([
      'FROZEN input.invitationId',
    ]);
    expect(await refused(() => invite({ subjectId: meetingId, partner: true }))).toEqual(['FROZEN input.subjectId']);
  });

  it('is to an activity too, by its days; taken back it takes no answer, and may be made again', async () => {
    const { people, api } = regatta;
    const activityId = await plot(regatta, id, { title: 'Race', endsOn: '2026-03-21' }, people.steersman);
    const [asked] = await invited({ subjectId: activityId, unitIds: [unit(regatta, 'WORKSHOP')] });
    const invitationId = asked?.id ?? '';
    expect(asked).toMatchObject({
      ...{ activity: { id: activityId }, startsAt: null, day: '2026-03-20', lastDay: '2026-03-21', url: null },
    });
    await reply(people.carpenter, { invitationId, answer: 'YES' });
    const moved = { activityId, plannedOn: '2026-03-19', endsOn: null };
    await api.request(ActivityChangeDocument, { input: moved }, { as: people.steersman });
    expect(await see(invitationId, people.carpenter)).toMatchObject({
      ...{ status: 'OPEN', round: 2, day: '2026-03-19', lastDay: '2026-03-19' },
    });
    for (const [as, code] of [
      [people.clerk, 'FORBIDDEN'],
      [people.carpenter, 'NOT_FOUND'],
      [people.stranger, 'NOT_FOUND'],
    ] as const)
      expect(await refused(() => withdraw(invitationId, as))).toEqual([`${code} input.invitationId`]);
    expect((await withdraw(invitationId))?.invitation).toMatchObject({ status: 'WITHDRAWN' });
    expect(await refused(() => withdraw(invitationId))).toEqual(['FROZEN input.invitationId']);
    expect(await refused(() => reply(people.carpenter, { invitationId, answer: 'YES' }))).toEqual([
      'FROZEN input.invitationId',
    ]);
    expect(await invited({ subjectId: activityId, unitIds: [unit(regatta, 'WORKSHOP')] })).toHaveLength(2);
    await letters();
  });

  it('comes as a calendar file by an address of the asking membership', async () => {
    const { people } = regatta;
    const meetingId = await schedule({ title: 'Bailers, buckets', endsAt: '2026-03-10T03:30:00Z', agenda: 'A\nB' });
    const [asked] = await invited({ subjectId: meetingId, unitIds: [unit(regatta, 'WORKSHOP')] });
    const address = (await see(asked?.id ?? '', people.carpenter))?.calendarUrl ?? '';
    const file = await fetch(address);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const text = await file.text();
    for (const line of [
      `UID:${asked?.id}@mitra`,
      'SEQUENCE:0',
      'DTSTART:20260310T020000Z',
      'DTEND:20260310T033000Z',
      'SUMMARY:Bailers\\, buckets',
      'DESCRIPTION:A\\nB',
      'LOCATION:Boathouse',
    ])
      expect(text.split('\r\n')).toContain(line);
    expect((await fetch(`${address}x`)).status).toBe(404);
    regatta.api.clock.set('2026-03-02T02:11:00Z');
    expect((await fetch(address)).status).toBe(410);
    regatta.api.clock.set('2026-03-02T02:00:00Z');
    await letters();
  });

  it('is no letter once its day is over, and none to who holds no post any more', async () => {
    const { people, api } = regatta;
    const past = await schedule({ title: 'Past', startsAt: '2026-03-01T02:00:00Z' });
    await invited({ subjectId: past, unitIds: [unit(regatta, 'QUAY')], partner: true });
    expect(await letters()).toEqual([]);
    await api.gateway.system.query(`update assignment set ends_on = '2026-02-28' where person_id = $1`, [
      people.painter.personId,
    ]);
    const next = await schedule({ title: 'Next' });
    await invited({ subjectId: next, unitIds: [unit(regatta, 'QUAY')] });
    expect((await letters()).map((one) => one.replace(/ .*/, ''))).toEqual([people.crew.email]);
    await until('the post is not held any more', async () => (await mine(people.painter)).length === 0);
    const held = { meetingId: next, heldOn: '2026-03-02', attended: [{ party: 'PARTNER' as const, name: 'Sari' }] };
    await api.request(MeetingHoldDocument, { input: held }, { as: people.steersman });
    expect((await mine(people.crew)).some(({ title }) => title === 'Next')).toBe(false);
  });
});
