import { afterAll, beforeAll, describe, expect } from 'vitest';
import {
  ActivityHoldDocument,
  ActivityKindSetDocument,
  ActivityPlanDocument,
  CoordinationAnswerDocument,
  CoordinationInviteDocument,
  LedEvidenceDocument,
  MeetingHoldDocument,
  MeetingScheduleDocument,
  MonitoringReportFinishDocument,
  MonitoringReportStartDocument,
  MyInvitationsDocument,
  ProgrammeAdoptDocument,
  ProgrammeCreateDocument,
  ProgrammeDocument,
  ProgrammeItemAddDocument,
  ProgrammeItemLinkDocument,
  ProgrammeSettingsSetDocument,
  RecordFileDocument,
  RecordSeriesSetDocument,
  RecordsDocument,
  RecordTagsSetDocument,
} from '../generated/operations.js';
import { seedTest } from '../support/coverage.js';
import type { TestMember } from '../support/fixture.js';
import { openPolibatam, type Polibatam } from '../support/polibatam.js';
import { picture, uploadBytes } from '../support/regatta.js';
import { act, requestCase, type StoryAnswer, stepsAfter, upload } from '../support/story.js';

const en = { language: 'en' } as const;
const unmet = ({ userErrors }: StoryAnswer) =>
  userErrors.flatMap((one) => ('unmet' in one ? one.unmet.map(({ code }) => code) : [one.code]));
interface Refusable {
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
const refusals = (answer: Refusable | null | undefined) =>
  answer?.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

/** A whole round of the shipped SOP and the beginning of the next, as its people go through it. */
describe('Polibatam’s round, from the programme of the year to the archive and back', () => {
  let house: Polibatam;
  let cooperationId = '';
  const ids = { programme: '', item: '', meeting: '', visit: '', schedule: '' };
  beforeAll(async () => {
    house = await openPolibatam();
    for (const [code, id] of [
      ['SCHEDULING', 'Penjadwalan'],
      ['MEETING', 'Rapat'],
      ['VISIT', 'Kunjungan'],
    ] as const) {
      const input = { code, title: { id, en: id } };
      await house.api.request(ActivityKindSetDocument, { input }, { as: house.people.office });
    }
  });
  afterAll(() => house?.api.close());
  const unit = (code: string) => `unit_${house.institution.units[code]}`;
  const acts = (as: TestMember, action: string, rest: object = {}) => act(house.api, as, cooperationId, action, rest);
  const executor = (code: string) => ({ facts: [{ name: 'executor', value: { units: [unit(code)] } }] });

  seedTest(['S-01', 'S-02'], 'staff plan the programme of the year and identify its activities', async (seed) => {
    const { api, people, partnerId } = house;
    const keepers = { keeperPositions: ['STAF_HKS'], unitKeeperPositions: [] };
    await seed.accepted(() =>
      api.request(ProgrammeSettingsSetDocument, { input: keepers }, { as: people.admin, ...en }),
    );
    const input = { year: 2026, title: 'Program kerja sama 2026', goal: 'Kerja sama yang relevan bagi setiap jurusan' };
    const { programmeCreate } = await seed.accepted(() =>
      api.request(ProgrammeCreateDocument, { input }, { as: people.staff, ...en }),
    );
    ids.programme = programmeCreate?.programme?.id ?? '';
    const opened = await seed.accepted(() =>
      requestCase(api, people.partner, {
        ...{ partnerId: `par_${partnerId}`, title: 'Magang di galangan', channel: 'WHATSAPP' },
        facts: [{ name: 'purpose', value: { text: 'Magang dan kunjungan industri.' } }],
      }),
    );
    cooperationId = opened.cooperation?.id ?? '';
    expect(stepsAfter(opened)).toEqual(['RENCANA']);
    const item = { programmeId: ids.programme, title: 'Kunjungan galangan', kind: 'VISIT', cooperationId };
    const { programmeItemAdd } = await seed.accepted(() =>
      api.request(
        ProgrammeItemAddDocument,
        { input: { ...item, dharma: 'EDUCATION', unitIds: [unit('JUR-TM')] } },
        { as: people.staff, ...en },
      ),
    );
    ids.item = programmeItemAdd?.item?.id ?? '';
    expect(programmeItemAdd?.item).toMatchObject({ status: 'IDENTIFIED', units: [{ unit: { code: 'JUR-TM' } }] });
    const adopted = { programmeId: ids.programme, adoptedOn: '2026-03-02' };
    const { programmeAdopt } = await seed.accepted(() =>
      api.request(ProgrammeAdoptDocument, { input: adopted }, { as: people.staff, ...en }),
    );
    expect(programmeAdopt?.programme).toMatchObject({ year: 2026, status: 'ADOPTED', adoptedNumber: 1 });
  });

  seedTest(
    ['S-04'],
    'staff plan a schedule and a visit; nobody else does, and nothing goes on without',
    async (seed) => {
      const { api, people } = house;
      const bare = await seed.refused(api, () => acts(people.staff, 'submitPlan', executor('JUR-TM')));
      expect(unmet(bare)).toEqual(['ACTIVITY_PLANNED']);
      const plan = (as: TestMember, kind: string, title: string) => () =>
        api.request(
          ActivityPlanDocument,
          {
            input: {
              ...{ cooperationId, kind, title, plannedOn: '2026-03-16', unitId: unit('JUR-TM') },
              ...{ dharma: 'EDUCATION', relevant: true },
            },
          },
          { as, ...en },
        );
      for (const as of [people.coordinator, people.partner]) {
        const { activityPlan } = await seed.refused(api, plan(as, 'VISIT', 'Kunjungan'));
        expect(refusals(activityPlan)?.[0]).toMatch(/^(FORBIDDEN|NOT_FOUND) input\.cooperationId$/);
      }
      const schedule = await seed.accepted(plan(people.staff, 'SCHEDULING', 'Jadwal kunjungan'));
      const visit = await seed.accepted(plan(people.staff, 'VISIT', 'Kunjungan galangan'));
      [ids.schedule, ids.visit] = [schedule, visit].map((one) => one.activityPlan?.activity?.id ?? '') as [
        string,
        string,
      ];
      const link = { itemId: ids.item, activityId: ids.visit };
      await seed.accepted(() => api.request(ProgrammeItemLinkDocument, { input: link }, { as: people.staff, ...en }));
      const handed = await seed.accepted(() => acts(people.staff, 'submitPlan', executor('JUR-TM')));
      expect(stepsAfter(handed)).toEqual(['KOORDINASI']);
    },
  );

  seedTest(
    ['S-05'],
    'the Sub-coordinator invites partner and units, and goes on with answers and minutes',
    async (seed) => {
      const { api, people } = house;
      const meeting = {
        ...{ cooperationId, title: 'Rapat koordinasi', mode: 'ONLINE' as const, startsAt: '2026-03-04T02:00:00Z' },
        endsAt: '2026-03-04T03:00:00Z',
      };
      const { meetingSchedule } = await seed.accepted(() =>
        api.request(MeetingScheduleDocument, { input: meeting }, { as: people.coordinator, ...en }),
      );
      ids.meeting = meetingSchedule?.meeting?.id ?? '';
      const invite = (as: TestMember) => () =>
        api.request(
          CoordinationInviteDocument,
          { input: { subjectId: ids.meeting, unitIds: [unit('JUR-TM')], partner: true } },
          { as, ...en },
        );
      const byStaff = await seed.refused(api, invite(people.staff));
      expect(refusals(byStaff.coordinationInvite)).toEqual(['FORBIDDEN input.subjectId']);
      await seed.accepted(invite(people.coordinator));
      const early = await seed.refused(api, () => acts(people.coordinator, 'concludeByMeeting'));
      expect(unmet(early)).toEqual(['INVITATIONS_ANSWERED', 'MINUTES_WRITTEN']);
      for (const as of [people.unit, people.partner]) {
        const { myInvitations } = await api.request(MyInvitationsDocument, { where: { open: true } }, { as, ...en });
        const input = { invitationId: myInvitations?.nodes[0]?.id ?? '', answer: 'YES' as const };
        await seed.accepted(() => api.request(CoordinationAnswerDocument, { input }, { as, ...en }));
      }
      api.clock.set('2026-03-05T02:00:00Z');
      const held = {
        ...{ meetingId: ids.meeting, heldOn: '2026-03-04', minutes: 'Kunjungan tanggal 16 Maret.' },
        attended: [{ party: 'PARTNER' as const, name: 'Ibu Sari' }],
      };
      await seed.accepted(() => api.request(MeetingHoldDocument, { input: held }, { as: people.coordinator, ...en }));
      const gone = await seed.accepted(() => acts(people.coordinator, 'concludeByMeeting'));
      expect(stepsAfter(gone)).toEqual(['PELAKSANAAN']);
    },
  );

  seedTest(['S-06'], 'the unit visits the partner, with who came and a photograph', async (seed) => {
    const { api, people } = house;
    api.clock.set('2026-03-17T02:00:00Z');
    const photo = await uploadBytes(api, people.unit, 'galangan.png', picture(7));
    const visit = {
      ...{ activityId: ids.visit, heldOn: '2026-03-16', mode: 'OFFLINE' as const, photoFileIds: [photo] },
      attendance: [
        { party: 'INSTITUTION' as const, unitId: unit('JUR-TM'), name: 'Mahasiswa', people: 30 },
        { party: 'PARTNER' as const, name: 'Ibu Sari' },
      ],
    };
    const hold = (as: TestMember) => () => api.request(ActivityHoldDocument, { input: visit }, { as, ...en });
    const other = await seed.refused(api, hold(people.otherUnit));
    expect(refusals(other.activityHold)?.[0]).toMatch(/^(FORBIDDEN|NOT_FOUND) input\.activityId$/);
    const { activityHold } = await seed.accepted(hold(people.unit));
    expect(activityHold?.activity).toMatchObject({ status: 'HELD', mode: 'OFFLINE', participants: 31 });
    const early = await seed.refused(api, () => acts(people.unit, 'concludeExecution'));
    expect(unmet(early)).toEqual(['NOTHING_UNFINISHED']);
    const scheduled = { activityId: ids.schedule, heldOn: '2026-03-05', mode: 'ONLINE' as const };
    await seed.accepted(() => api.request(ActivityHoldDocument, { input: scheduled }, { as: people.unit, ...en }));
    expect(stepsAfter(await seed.accepted(() => acts(people.unit, 'concludeExecution')))).toEqual(['ARSIP']);
    const { programme } = await api.request(ProgrammeDocument, { id: ids.programme }, { as: people.staff });
    expect(programme?.items.nodes.map(({ title, status }) => [title, status])).toEqual([
      ['Kunjungan galangan', 'HELD'],
    ]);
  });

  seedTest(
    ['S-07', 'S-17', 'S-18'],
    'staff archive the report in its series, as evidence for the LED',
    async (seed) => {
      const { api, people } = house;
      const five = { location: 'Unit Kerjasama', retention: 'P5Y', trigger: 'FILED' as const, formVersion: 'V0' };
      const series = (code: string, id: string, event: string) => () =>
        api.request(
          RecordSeriesSetDocument,
          {
            input: {
              ...{ code, formCode: code, ...five, disposition: 'DESTROY', title: { id, en: id } },
              files: [{ event: event as 'MONITORING_REPORT_FINISHED' }],
            },
          },
          { as: people.office, ...en },
        );
      await seed.accepted(series('BO.28.1.2', 'Monitoring Kerjasama', 'MONITORING_REPORT_FINISHED'));
      const own = await seed.accepted(series('FO.2.3.1', 'Laporan Evaluasi Diri', 'EVALUATION_COMPLETED'));
      const early = await seed.refused(api, () => acts(people.staff, 'nextRound'));
      expect(unmet(early)).toEqual(['REPORT_READY', 'RECORD_FILED']);
      const period = { cooperationId, from: '2026-03-02', until: '2026-03-17' };
      const begun = await api.request(MonitoringReportStartDocument, { input: period }, { as: people.staff, ...en });
      const reportId = begun.monitoringReportStart?.report?.id ?? '';
      await seed.accepted(() =>
        api.request(MonitoringReportFinishDocument, { input: { reportId } }, { as: people.staff, ...en }),
      );
      const { records } = await api.request(RecordsDocument, { where: { cooperationId } }, { as: people.office });
      expect(records?.nodes).toMatchObject([
        {
          ...{ formMark: 'BO.28.1.2-V0', location: 'Unit Kerjasama', filedOn: '2026-03-17', retainUntil: '2031-03-17' },
          ...{ series: { code: 'BO.28.1.2' }, source: 'MONITORING_REPORT' },
        },
      ]);
      const tags = [{ tag: 'LED' as const, unitId: unit('PRODI-TM'), criterion: 'C.2.4.c' }];
      const tagged = { recordId: records?.nodes[0]?.id ?? '', tags };
      await seed.accepted(() => api.request(RecordTagsSetDocument, { input: tagged }, { as: people.office, ...en }));
      const { ledEvidence } = await api.request(
        LedEvidenceDocument,
        { unitId: unit('PRODI-TM') },
        { as: people.office },
      );
      expect(ledEvidence?.nodes.map(({ criterion, record }) => [criterion, record?.formMark])).toEqual([
        ['C.2.4.c', 'BO.28.1.2-V0'],
      ]);
      const fileId = await upload(api, people.staff, 'led.txt', 'Evaluasi diri unit');
      const filing = {
        ...{ seriesId: own.recordSeriesSet?.series?.id ?? '', title: 'Evaluasi diri 2026', cooperationId, fileId },
        tags: [{ tag: 'LED' as const, unitId: unit('JUR-TM') }],
      };
      const filed = async (as: TestMember) => {
        const input = { ...filing, fileId: await upload(api, as, 'led.txt', `Evaluasi diri ${as.personId}`) };
        return () => api.request(RecordFileDocument, { input }, { as, ...en });
      };
      const byUnit = await seed.refused(api, await filed(people.unit));
      expect(refusals(byUnit.recordFile)).toEqual(['FORBIDDEN input.cooperationId']);
      const { recordFile } = await seed.accepted(await filed(people.staff));
      expect(recordFile?.record).toMatchObject({ formMark: 'FO.2.3.1-V0', retainUntil: '2031-03-17' });
      expect(stepsAfter(await seed.accepted(() => acts(people.staff, 'nextRound')))).toEqual(['RENCANA']);
      const empty = await seed.refused(api, () => acts(people.staff, 'submitPlan', executor('JUR-MB')));
      expect(unmet(empty)).toEqual(['ACTIVITY_PLANNED']);
    },
  );
});
