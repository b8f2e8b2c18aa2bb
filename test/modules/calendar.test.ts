import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CalendarDaysConfirmDocument,
  CalendarDaysDocument,
  CalendarDaysImportDocument,
  CalendarDaysRemoveDocument,
  CalendarFindingsDocument,
  CalendarSetDocument,
  type CalendarSetInput,
  CalendarsDocument,
  type CountMode,
  WorkingTimeDocument,
} from '../generated/operations.js';
import { startApi, type TestApi, unchanged } from '../support/api.js';
import { layInstitution, layMember, layPartner, type TestMember } from '../support/fixture.js';

const told = (answer: { userErrors: readonly { code: string; path: string[] }[] } | null | undefined) =>
  answer?.userErrors.map((one) => [one.code, one.path.join('.')]);
const usual = [
  { from: '07:30', to: '12:00' },
  { from: '13:00', to: '16:00' },
];
const office: CalendarSetInput = {
  code: 'KANTOR',
  name: { id: 'Kantor', en: 'Office' },
  timeZone: 'Asia/Jakarta',
  week: [
    { days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'], intervals: usual },
    {
      days: ['FRIDAY'],
      intervals: [
        { from: '07:30', to: '11:30' },
        { from: '13:00', to: '16:30' },
      ],
    },
  ],
};

describe('calendars of an institution', () => {
  let api: TestApi;
  let admin: TestMember;
  let member: TestMember;
  let partner: TestMember;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());
  const lay = async () => {
    const institution = await layInstitution(api.gateway);
    admin = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR'] });
    member = await layMember(api.gateway, institution);
    partner = await layMember(api.gateway, institution, { partnerId: await layPartner(api.gateway, institution) });
    return institution;
  };
  const set = async (input: Partial<CalendarSetInput> = {}, as = admin) =>
    (await api.request(CalendarSetDocument, { input: { ...office, ...input } }, { as })).calendarSet;
  const ask = async (from: string, duration: string, mode: CountMode, rest: object = {}, as = member) =>
    (await api.request(WorkingTimeDocument, { from, duration, mode, ...rest }, { as })).workingTime;
  const list = async (calendarId: string, days: object[], rest: object = {}, as = admin) => {
    const input = { calendarId, source: 'SKB contoh', days, ...rest } as never;
    return (await api.request(CalendarDaysImportDocument, { input }, { as })).calendarDaysImport;
  };
  const confirm = async (calendarId: string, rest: object = {}, as = admin) => {
    const input = { calendarId, against: 'SKB 1/2025', ...rest };
    return (await api.request(CalendarDaysConfirmDocument, { input }, { as })).calendarDaysConfirm;
  };
  const days = async (id: string, where: object = {}, as = member) =>
    (await api.request(CalendarDaysDocument, { id, where }, { as })).calendar?.days;
  const findings = async (calendarId: string) =>
    (await api.request(CalendarFindingsDocument, { calendarId }, { as: member })).calendarFindings;

  it('without one counts by a pattern that says it is the default, in the institution’s zone', async () => {
    await lay();
    // Friday, 15:00 in Jakarta.
    const answer = await ask('2026-03-06T08:00:00Z', 'P1D', 'WORKING_DAYS', {}, partner);
    expect(answer).toEqual({
      due: '2026-03-09T09:00:00.000Z',
      confirmed: false,
      doubts: ['DEFAULT_CALENDAR', 'BEYOND_KNOWN'],
      isWorking: true,
      nextWorkingMoment: '2026-03-06T08:00:00.000Z',
      workingMinutes: 60 + 420,
      calendarId: null,
      timeZone: 'Asia/Jakarta',
      mode: 'WORKING_DAYS',
    });
    // What does not hang on working time is sure.
    expect(await ask('2026-03-06T08:00:00Z', 'P1D', 'HOURS')).toMatchObject({
      due: '2026-03-07T08:00:00.000Z',
      confirmed: true,
      doubts: [],
    });
  });

  it('are set by administrators, several of them, one of which is the standard; a week of several times a day', async () => {
    await lay();
    const { calendar } = (await set()) ?? {};
    expect(calendar).toEqual({
      id: expect.stringMatching(/^cal_/),
      ...{ code: 'KANTOR', name: office.name, timeZone: 'Asia/Jakarta', knownUntil: null, standard: true, version: 1 },
      week: [
        ...['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'].map((day) => ({ day, intervals: usual })),
        { day: 'FRIDAY', intervals: office.week.at(-1)?.intervals },
        ...['SATURDAY', 'SUNDAY'].map((day) => ({ day, intervals: [] })),
      ],
    });
    const east = (await set({ code: 'JAYAPURA', timeZone: 'Asia/Jayapura', knownUntil: '2026-12-31' }))?.calendar;
    expect(east).toMatchObject({ standard: false, knownUntil: '2026-12-31' });
    // The first minutes of work in the east are two hours before those in Jakarta.
    const from = '2026-03-02T20:00:00Z';
    expect(await ask(from, 'PT15M', 'WORKING_HOURS')).toMatchObject({
      due: '2026-03-03T00:45:00.000Z',
      doubts: ['BEYOND_KNOWN'],
    });
    expect(await ask(from, 'PT15M', 'WORKING_HOURS', { calendarId: east?.id })).toMatchObject({
      due: '2026-03-02T22:45:00.000Z',
      nextWorkingMoment: '2026-03-02T22:30:00.000Z',
      confirmed: true,
      doubts: [],
      timeZone: 'Asia/Jayapura',
    });
    expect((await set({ code: 'JAYAPURA', timeZone: 'Asia/Jayapura', standard: true }))?.calendar).toMatchObject({
      standard: true,
      knownUntil: '2026-12-31',
      version: 2,
    });
    const { calendars } = await api.request(CalendarsDocument, {}, { as: partner });
    expect(calendars?.nodes.map(({ code, standard }) => [code, standard])).toEqual([
      ['JAYAPURA', true],
      ['KANTOR', false],
    ]);
    expect(await ask(from, 'PT15M', 'WORKING_HOURS')).toMatchObject({ calendarId: east?.id });
  });

  it('take holidays and other hours as data, say “not confirmed” until an administrator confirms, and expire', async () => {
    await lay();
    const id = (await set())?.calendar?.id ?? '';
    const sample = JSON.parse(await readFile('examples/calendars/indonesia-2026.json', 'utf8'));
    expect(sample.source).toMatch(/^NOT CONFIRMED/);
    const imported = await list(id, sample.days, { source: sample.source });
    expect(imported).toMatchObject({ calendar: { version: 2 }, userErrors: [] });
    const listed = await days(id, { until: '2026-02-28' });
    expect(listed?.nodes.map((day) => [day.kind, day.startsOn, day.endsOn, day.confirmed])).toEqual([
      ['HOLIDAY', '2026-01-01', '2026-01-01', false],
      ['HOLIDAY', '2026-01-16', '2026-01-16', false],
      ['COLLECTIVE_LEAVE', '2026-02-16', '2026-02-16', false],
      ['HOLIDAY', '2026-02-17', '2026-02-17', false],
      ['OTHER_HOURS', '2026-02-19', '2026-03-20', false],
    ]);
    // Friday the 13th, in shorter hours; then leave, a holiday, a feast and the leave after it.
    const overFeast = () => ask('2026-03-13T03:00:00Z', 'P3D', 'WORKING_DAYS');
    expect(await overFeast()).toMatchObject({
      due: '2026-03-25T09:00:00.000Z',
      confirmed: false,
      doubts: ['UNCONFIRMED_SOURCE', 'BEYOND_KNOWN'],
    });
    expect(await findings(id)).toEqual([
      { code: 'NEVER_KNOWN', count: 0, date: null },
      { code: 'UNCONFIRMED', count: 24, date: '2026-01-01' },
    ]);

    // One by one, then the rest with the day until which all are known.
    const some = [listed?.nodes[0]?.id ?? ''];
    expect((await confirm(id, { dayIds: some }))?.userErrors).toEqual([]);
    expect((await days(id, { confirmed: true }))?.nodes).toMatchObject([
      {
        id: some[0],
        confirmedAt: expect.any(String),
        confirmedBy: { id: `per_${admin.personId}` },
        confirmedAgainst: 'SKB 1/2025',
      },
    ]);
    expect((await confirm(id, { knownUntil: '2026-12-31' }))?.calendar).toMatchObject({ knownUntil: '2026-12-31' });
    expect(await overFeast()).toMatchObject({ confirmed: true, doubts: [] });
    expect(await findings(id)).toEqual([]);
    expect(await ask('2026-12-30T03:00:00Z', 'P3D', 'WORKING_DAYS')).toMatchObject({
      confirmed: false,
      doubts: ['BEYOND_KNOWN'],
    });
    // The same entry anew changes nothing; another word of the source has to be confirmed again.
    await list(id, sample.days, { source: sample.source });
    expect((await days(id, { confirmed: false }))?.totalCount).toBe(0);
    await list(id, [{ kind: 'CLOSED', from: '2026-12-25', title: { id: 'Tutup', en: 'Closed' } }]);
    expect((await days(id, { confirmed: false }))?.nodes).toMatchObject([
      { kind: 'CLOSED', startsOn: '2026-12-25', source: 'SKB contoh', confirmedAt: null, confirmedAgainst: null },
    ]);
    const gone = (await days(id, { confirmed: false }))?.nodes.map((day) => day.id) ?? [];
    const removed = await api.request(
      CalendarDaysRemoveDocument,
      { input: { calendarId: id, dayIds: gone } },
      { as: admin },
    );
    expect(removed.calendarDaysRemove?.userErrors).toEqual([]);
    expect((await days(id))?.totalCount).toBe(23);
    const kinds = await api.gateway.system.query<{ kind: string }>(
      'select kind from event where subject_id = $1 order by subject_version',
      [id.slice(4)],
    );
    expect(kinds.map((one) => one.kind)).toEqual([
      'CALENDAR_SET',
      'CALENDAR_DAYS_IMPORTED',
      'CALENDAR_DAYS_CONFIRMED',
      'CALENDAR_DAYS_CONFIRMED',
      'CALENDAR_DAYS_IMPORTED',
      'CALENDAR_DAYS_IMPORTED',
      'CALENDAR_DAYS_REMOVED',
    ]);
  });

  it('count backwards, and read one day in four ways', async () => {
    await lay();
    await set({ knownUntil: '2026-12-31' });
    // Friday, 10:00.
    const from = '2026-01-09T03:00:00Z';
    const due = async (mode: CountMode, before = false) => (await ask(from, 'P1D', mode, { before }))?.due;
    expect(await due('WORKING_DAYS')).toBe('2026-01-12T09:00:00.000Z');
    expect(await due('WORKING_HOURS')).toBe('2026-01-12T03:00:00.000Z');
    expect(await due('CALENDAR_DAYS')).toBe('2026-01-10T03:00:00.000Z');
    expect(await due('HOURS')).toBe('2026-01-10T03:00:00.000Z');
    expect(await due('WORKING_DAYS', true)).toBe('2026-01-08T00:30:00.000Z');
    expect(await ask(from, 'P9999D', 'WORKING_DAYS')).toMatchObject({
      due: null,
      confirmed: false,
      workingMinutes: null,
    });
  });

  it('refuse who may not, and what is wrong, all at once, and change nothing', async () => {
    await lay();
    const id = (await set())?.calendar?.id ?? '';
    for (const as of [member, partner]) {
      expect(told(await unchanged(api, () => set({}, as)))).toEqual([['FORBIDDEN', '']]);
      expect(told(await unchanged(api, () => list(id, [], {}, as)))).toEqual([['FORBIDDEN', '']]);
      expect(told(await unchanged(api, () => confirm(id, {}, as)))).toEqual([['FORBIDDEN', '']]);
    }
    const wrong = {
      code: 'dua kata',
      name: { id: '', en: 'x' },
      timeZone: 'WIB',
      week: [
        { days: ['MONDAY' as const, 'TUESDAY' as const], intervals: [{ from: '8:00', to: '24:00' }] },
        { days: ['MONDAY' as const], intervals: [{ from: '13:00', to: '12:00' }] },
        { days: ['FRIDAY' as const], intervals: [usual[0], { from: '12:00', to: '16:00' }] as typeof usual },
      ],
    };
    expect(told(await unchanged(api, () => set(wrong)))).toEqual([
      ['INVALID', 'input.code'],
      ['REQUIRED', 'input.name.id'],
      ['INVALID', 'input.timeZone'],
      ['INVALID', 'input.week'],
      ['INVALID', 'input.week.0.intervals.0.from'],
      ['INVALID', 'input.week.1.intervals'],
      ['INVALID', 'input.week.2.intervals'],
    ]);
    expect(told(await unchanged(api, () => set({ week: [] })))).toEqual([['REQUIRED', 'input.week']]);
    expect(told(await unchanged(api, () => set({ expectedVersion: 4 })))).toEqual([['STALE', 'input.expectedVersion']]);
    const title = { id: 'Hari', en: 'Day' };
    const bad = [
      { kind: 'HOLIDAY', from: '2026-01-02', to: '2026-01-01', title },
      { kind: 'HOLIDAY', from: '2026-01-03', intervals: usual, title },
      { kind: 'OTHER_HOURS', from: '2026-01-04', title },
      { kind: 'CLOSED', from: '2026-01-03', title: { id: '', en: '' } },
    ];
    expect(told(await unchanged(api, () => list(id, bad, { source: ' ' })))).toEqual([
      ['REQUIRED', 'input.source'],
      ['INVALID', 'input.days.0.to'],
      ['INVALID', 'input.days.1.kind'],
      ['INVALID', 'input.days.2.intervals'],
      ['REQUIRED', 'input.days.3.title.id'],
      ['REQUIRED', 'input.days.3.title.en'],
      ['ALREADY_EXISTS', 'input.days.3.from'],
    ]);
    expect(told(await unchanged(api, () => list('cal_none', [])))).toEqual([['NOT_FOUND', 'input.calendarId']]);
    expect(told(await unchanged(api, () => confirm(id, { dayIds: ['cld_none'], against: '' })))).toEqual([
      ['REQUIRED', 'input.against'],
      ['NOT_FOUND', 'input.dayIds.0'],
    ]);
    const many = Array.from({ length: 401 }, () => ({ kind: 'CLOSED', from: '2026-01-01', title }));
    expect(told(await unchanged(api, () => list(id, many)))).toEqual([['TOO_MANY', 'input.days']]);
    expect(await ask('2026-01-09T03:00:00Z', 'P1D', 'HOURS', { calendarId: 'cal_none' })).toBeNull();
    await expect(ask('2026-01-09T03:00:00Z', 'P1M', 'HOURS')).rejects.toThrow('A duration is written');
    await expect(ask('9999-12-31T23:00:00Z', 'P1D', 'WORKING_DAYS')).rejects.toThrow('A duration is written');
  });

  it('are one calendar to many who set it at once', async () => {
    await lay();
    const all = await Promise.all(['A', 'B', 'C', 'A', 'B'].map((code) => set({ code, standard: true })));
    expect(all.flatMap((one) => one?.userErrors ?? [])).toEqual([]);
    const { calendars } = await api.request(CalendarsDocument, {}, { as: admin });
    expect(calendars?.nodes.map((one) => one.code)).toEqual(['A', 'B', 'C']);
    expect(calendars?.nodes.filter((one) => one.standard)).toHaveLength(1);
  });
});
