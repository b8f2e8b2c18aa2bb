import { afterAll, beforeAll, describe, expect } from 'vitest';
import {
  ActivitiesDocument,
  ActivityHoldDocument,
  type ActivityHoldInput,
  ActivityPlanDocument,
  CoordinationAnswerDocument,
  CoordinationInviteDocument,
  MeetingHoldDocument,
  MeetingScheduleDocument,
  type MeetingScheduleInput,
  MyInvitationsDocument,
  ProgrammeAdoptDocument,
  ProgrammeCreateDocument,
  ProgrammeDocument,
  ProgrammeItemAddDocument,
  ProgrammeItemLinkDocument,
  ProgrammeItemPrepareDocument,
  ProgrammesDocument,
} from '../generated/operations.js';
import { seedTest } from '../support/coverage.js';
import { reasons } from '../support/execution.js';
import { blow, go, openRegatta, picture, plot, type Regatta, unit, uploadBytes } from '../support/regatta.js';

const en = { language: 'en' } as const;

describe('a year with partners, from the programme to what was held', () => {
  let regatta: Regatta;
  beforeAll(async () => {
    regatta = await openRegatta();
  });
  afterAll(() => regatta?.api.close());

  seedTest(['S-01'], 'a programme of cooperation is planned for a year, and adopted', async (seed) => {
    const { api, people } = regatta;
    const input = { year: 2025, title: 'Program kerja sama 2025', goal: 'Lebih banyak perlombaan bersama' };
    const { programmeCreate } = await seed.accepted(() =>
      api.request(ProgrammeCreateDocument, { input }, { as: people.coordinator, ...en }),
    );
    expect(programmeCreate?.programme).toMatchObject({
      ...{ ...input, unit: null, startsOn: '2025-01-01', endsOn: '2025-12-31', status: 'DRAFT', adoptedNumber: 0 },
    });
    const programmeId = programmeCreate?.programme?.id ?? '';
    const item = { programmeId, title: 'Lomba pembuka', kind: 'VISIT', startsOn: '2025-03-01' };
    await seed.accepted(() =>
      api.request(ProgrammeItemAddDocument, { input: item }, { as: people.coordinator, ...en }),
    );
    const { programmeAdopt } = await seed.accepted(() =>
      api.request(
        ProgrammeAdoptDocument,
        { input: { programmeId, adoptedOn: '2025-01-15' } },
        { as: people.coordinator, ...en },
      ),
    );
    expect(programmeAdopt?.programme).toMatchObject({
      ...{ status: 'ADOPTED', adoptedNumber: 1 },
      versions: [{ number: 1, adoptedOn: '2025-01-15', items: [{ title: 'Lomba pembuka', status: 'IDENTIFIED' }] }],
    });
    const { programmes } = await api.request(ProgrammesDocument, { where: { year: 2025 } }, { as: people.carpenter });
    expect(programmes?.nodes.map(({ year, status }) => [year, status])).toEqual([[2025, 'ADOPTED']]);
    const { programmes: theirs } = await api.request(ProgrammesDocument, {}, { as: people.oarsman });
    expect(theirs?.totalCount).toBe(0);
  });

  seedTest(
    ['S-02'],
    'activities are identified, prepared, planned and held, and each item tells how far',
    async (seed) => {
      const { api, people, institution } = regatta;
      api.clock.set('2026-03-02T02:00:00Z');
      const asCoordinator = { as: people.coordinator, ...en };
      const { programmeCreate } = await api.request(
        ProgrammeCreateDocument,
        { input: { year: 2026, title: 'Program 2026', goal: 'Bersama', unitId: unit(regatta, 'OFFICE') } },
        asCoordinator,
      );
      const programmeId = programmeCreate?.programme?.id ?? '';
      const cooperationId = await blow(regatta, 'Spring race');
      const identify = async (title: string, more: object = {}) => {
        const input = { programmeId, title, kind: 'VISIT', ...more };
        const { programmeItemAdd } = await seed.accepted(() =>
          api.request(ProgrammeItemAddDocument, { input }, asCoordinator),
        );
        return programmeItemAdd?.item?.id ?? '';
      };
      const race = await identify('Race', {
        ...{ cooperationId, dharma: 'COMMUNITY_SERVICE', unitIds: [unit(regatta, 'QUAY')] },
        ...{ startsOn: '2026-03-20', endsOn: '2026-03-21', budget: { amount: '2500000', currency: 'IDR' } },
      });
      const clinic = await identify('Rowing clinic', { partnerId: `par_${regatta.partnerId}` });
      await identify('Boat show');
      const prepare = { itemId: clinic, preparedOn: '2026-02-27', preparation: 'Perahu dipinjam' };
      await seed.accepted(() => api.request(ProgrammeItemPrepareDocument, { input: prepare }, asCoordinator));
      const activityId = await plot(regatta, cooperationId, { title: 'Race' });
      const link = { itemId: race, activityId };
      await seed.accepted(() => api.request(ProgrammeItemLinkDocument, { input: link }, asCoordinator));
      const look = async () => {
        const { programme } = await api.request(ProgrammeDocument, { id: programmeId }, { as: people.clerk });
        return {
          progress: programme?.progress,
          items: programme?.items.nodes.map(({ title, status }) => `${title} ${status}`),
          ...{ budgets: programme?.budgets, unit: programme?.unit?.code },
        };
      };
      expect(await look()).toEqual({
        progress: { total: 3, identified: 1, prepared: 1, planned: 1, held: 0, dropped: 0, carriedOver: 0 },
        items: ['Race PLANNED', 'Rowing clinic PREPARED', 'Boat show IDENTIFIED'],
        budgets: [{ amount: '2500000', currency: 'IDR' }],
        unit: 'OFFICE',
      });
      api.clock.set('2026-03-21T02:00:00Z');
      await api.request(ActivityHoldDocument, { input: { activityId, heldOn: '2026-03-20' } }, { as: people.clerk });
      expect((await look()).items).toEqual(['Race HELD', 'Rowing clinic PREPARED', 'Boat show IDENTIFIED']);
      expect(institution.units.OFFICE).toBeDefined();
    },
  );

  seedTest(['S-04'], 'staff plan scheduling and meetings, of the kinds the institution lists', async (seed) => {
    const { api, people } = regatta;
    api.clock.set('2026-04-01T02:00:00Z');
    const cooperationId = await blow(regatta, 'Summer race');
    const plan = (kind: string, title: string, as = people.clerk) => {
      const input = { cooperationId, kind, title, plannedOn: '2026-04-10', unitId: unit(regatta, 'QUAY') };
      return () => api.request(ActivityPlanDocument, { input: { ...input, dharma: 'EDUCATION' } }, { as, ...en });
    };
    for (const [kind, title] of [
      ['SCHEDULING', 'Jadwal lomba'],
      ['MEETING', 'Rapat persiapan'],
    ] as const) {
      const { activityPlan } = await seed.accepted(plan(kind, title));
      expect(activityPlan?.activity).toMatchObject({
        ...{ status: 'PLANNED', kind: { code: kind }, unit: { code: 'QUAY' }, dharma: 'EDUCATION', relevance: null },
      });
    }
    // It is the clerk's step: not the steersman's, and of no kind that nobody listed.
    const early = await seed.refused(api, plan('MEETING', 'Rapat lain', people.steersman));
    expect(reasons(early.activityPlan)).toEqual(['NOT_FOUND input.cooperationId']);
    const unknown = await seed.refused(api, plan('PARTY', 'Pesta'));
    expect(reasons(unknown.activityPlan)).toEqual(['INVALID input.kind']);
  });

  seedTest(['S-05'], 'the steersman alone coordinates: partner and units are invited, and answer', async (seed) => {
    const { api, people } = regatta;
    api.clock.set('2026-04-01T02:00:00Z');
    const cooperationId = await blow(regatta, 'Autumn race');
    await plot(regatta, cooperationId);
    expect(await go(regatta, people.clerk, cooperationId, 'hand')).toEqual(['CALL']);
    const meeting: MeetingScheduleInput = {
      ...{ cooperationId, title: 'Rapat koordinasi', mode: 'HYBRID', place: 'Dermaga' },
      ...{ url: 'https://call.example.test/1', startsAt: '2026-04-07T02:00:00Z', endsAt: '2026-04-07T04:00:00Z' },
    };
    const { meetingSchedule } = await seed.accepted(() =>
      api.request(MeetingScheduleDocument, { input: meeting }, { as: people.steersman, ...en }),
    );
    const meetingId = meetingSchedule?.meeting?.id ?? '';
    const invite = (as: typeof people.clerk) => () =>
      api.request(
        CoordinationInviteDocument,
        { input: { subjectId: meetingId, unitIds: [unit(regatta, 'WORKSHOP')], partner: true } },
        { as, ...en },
      );
    const wrong = await seed.refused(api, invite(people.clerk));
    expect(reasons(wrong.coordinationInvite)).toEqual(['FORBIDDEN input.subjectId']);
    const { coordinationInvite } = await seed.accepted(invite(people.steersman));
    expect(
      coordinationInvite?.meeting?.invitations.map(({ party, unit: of, status }) => [party, of?.code, status]),
    ).toEqual([
      ['INSTITUTION', 'WORKSHOP', 'OPEN'],
      ['PARTNER', undefined, 'OPEN'],
    ]);
    // Both sides are told, by letter and in their own list; the carpenter sees no more of the case than that.
    await api.deliver();
    expect(api.mails.map(({ to, subject }) => [to, subject])).toEqual(
      expect.arrayContaining([
        [people.carpenter.email, expect.stringContaining('Undangan: Rapat koordinasi')],
        [people.oarsman.email, expect.stringContaining('Undangan: Rapat koordinasi')],
      ]),
    );
    for (const [as, answer] of [
      [people.carpenter, 'YES'],
      [people.oarsman, 'TENTATIVE'],
    ] as const) {
      const { myInvitations } = await api.request(MyInvitationsDocument, { where: { open: true } }, { as, ...en });
      expect(myInvitations?.nodes).toMatchObject([{ title: 'Rapat koordinasi', day: '2026-04-07', place: 'Dermaga' }]);
      const input = {
        ...{ invitationId: myInvitations?.nodes[0]?.id ?? '', answer, note: 'Kami kabari' },
        delegates: [{ name: 'Pak Joko', title: 'Tukang kayu' }],
      };
      const { coordinationAnswer } = await seed.accepted(() =>
        api.request(CoordinationAnswerDocument, { input }, { as, ...en }),
      );
      expect(coordinationAnswer?.invitation).toMatchObject({
        status: 'ANSWERED',
        answer: { answer, note: 'Kami kabari', delegates: [{ name: 'Pak Joko', title: 'Tukang kayu' }] },
      });
    }
    // Only with minutes the case goes on.
    const held = { meetingId, heldOn: '2026-04-07', attended: [{ party: 'PARTNER' as const, name: 'Ibu Sari' }] };
    api.clock.set('2026-04-08T02:00:00Z');
    const minutes = { ...held, minutes: 'Semua setuju' };
    await seed.accepted(() => api.request(MeetingHoldDocument, { input: minutes }, { as: people.steersman, ...en }));
    expect(await go(regatta, people.steersman, cooperationId, 'launch')).toEqual(['ROW']);
  });

  seedTest(['S-06'], 'the unit holds a visit with a photograph and who came, or meets online', async (seed) => {
    const { api, people } = regatta;
    api.clock.set('2026-05-04T02:00:00Z');
    const { activities } = await api.request(
      ActivitiesDocument,
      { where: { statusIn: ['PLANNED'], cooperation: { titleContains: 'Autumn' } } },
      { as: people.crew },
    );
    const activityId = activities?.nodes[0]?.id ?? '';
    const photo = await uploadBytes(api, people.crew, 'dermaga.png', picture(1));
    const input: ActivityHoldInput = {
      ...{ activityId, heldOn: '2026-05-03', mode: 'OFFLINE', photoFileIds: [photo], relevant: true },
      ...{ unitId: unit(regatta, 'QUAY'), dharma: 'COMMUNITY_SERVICE' },
      attendance: [
        { party: 'INSTITUTION', unitId: unit(regatta, 'QUAY'), personId: `per_${people.crew.personId}` },
        { party: 'INSTITUTION', unitId: unit(regatta, 'WORKSHOP'), name: 'Murid bengkel', people: 12 },
        { party: 'PARTNER', name: 'Ibu Sari' },
      ],
    };
    const hold = (as: typeof people.crew) => () => api.request(ActivityHoldDocument, { input }, { as, ...en });
    const wrong = await seed.refused(api, hold(people.steersman));
    expect(reasons(wrong.activityHold)).toContain('FORBIDDEN input.activityId');
    const { activityHold } = await seed.accepted(hold(people.crew));
    expect(activityHold?.activity).toMatchObject({
      ...{
        status: 'HELD',
        mode: 'OFFLINE',
        unit: { code: 'QUAY' },
        dharma: 'COMMUNITY_SERVICE',
        relevance: 'RELEVANT',
      },
      ...{ participants: 14, attended: { institution: 13, partner: 1 } },
      evidence: [{ name: 'dermaga.png', kind: 'PHOTO' }],
    });
    const shown = await fetch(activityHold?.activity?.evidence[0]?.downloadUrl ?? '');
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png']);
    // A meeting by call, without anything to show: it counts as held, and the SOP asks for what it asks for.
    const cooperationId = activityHold?.activity?.cooperation?.id ?? '';
    const online = await plot(regatta, cooperationId, { kind: 'MEETING', mode: 'ONLINE' }, people.crew);
    const call = await seed.accepted(() =>
      api.request(ActivityHoldDocument, { input: { activityId: online, heldOn: '2026-05-04' } }, { as: people.crew }),
    );
    expect(call.activityHold?.activity).toMatchObject({ status: 'HELD', mode: 'ONLINE', evidence: [] });
    const { activities: byMode } = await api.request(
      ActivitiesDocument,
      { where: { modeIn: ['OFFLINE'], hasPhoto: true, unitId: unit(regatta, 'QUAY'), year: 2026 } },
      { as: people.analyst },
    );
    expect(byMode?.nodes.map(({ id }) => id)).toEqual([activityId]);
    expect(await go(regatta, people.crew, cooperationId, 'land')).toEqual(['STORE']);
  });
});
