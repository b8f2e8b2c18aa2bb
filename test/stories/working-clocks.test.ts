import { afterEach, describe, expect, it } from 'vitest';
import { CalendarSetDocument, CaseClocksDocument } from '../generated/operations.js';
import { unchanged } from '../support/api.js';
import { clocksOf, foldedState, runOut, takeBack } from '../support/mend.js';
import { openPusjatan, type Pusjatan } from '../support/pusjatan.js';
import { act, stepsAfter } from '../support/story.js';

const withClock =
  (mode: string, after: string) =>
  (yaml: string): string =>
    yaml
      .replace('mode: WORKING_DAYS', `mode: ${mode}`)
      .replace(
        '  - id: DRAFT_PKS\n    phase: DRAFTING\n',
        `$&    timers: [{ id: draftTime, title: { id: Waktu, en: Time }, kind: DEADLINE, after: ${after} }]\n`,
      );

describe('clocks of cases run by the institution’s calendar', () => {
  let house: Pusjatan;
  afterEach(() => house?.api.close());

  const set = async (knownUntil: string | null) => {
    const hours = (...edges: string[][]) => edges.map(([from = '', to = '']) => ({ from, to }));
    const input = {
      code: 'KANTOR',
      name: { id: 'Kantor', en: 'Office' },
      timeZone: 'Asia/Makassar',
      week: [
        { days: ['MONDAY' as const, 'TUESDAY' as const], intervals: hours(['08:00', '12:00'], ['13:00', '16:00']) },
        { days: ['FRIDAY' as const], intervals: hours(['08:00', '11:00'], ['14:00', '17:00']) },
      ],
      knownUntil,
    };
    const { calendarSet } = await house.api.request(CalendarSetDocument, { input }, { as: house.people.admin });
    expect(calendarSet?.userErrors).toEqual([]);
  };
  const clocks = async (id: string, as = house.people.centre) =>
    (await house.api.request(CaseClocksDocument, { id }, { as })).cooperation?.clocks;
  const toDraft = async (title: string): Promise<string> => {
    const id = await house.toAssessment(title);
    stepsAfter(await act(house.api, house.people.secretary, id, 'assess', { facts: [house.units('PUSAT-A')] }));
    expect(stepsAfter(await act(house.api, house.people.secretary, id, 'forwardToCentre'))).toEqual(['DRAFT_PKS']);
    return id;
  };

  it('in working days, told as not confirmed until the holidays are known; a change moves no clock that runs', async () => {
    house = await openPusjatan(withClock('WORKING_DAYS', 'P3D'));
    // Monday, 10:00 in Makassar; no calendar yet.
    const first = await toDraft('Tanpa kalender');
    const clock = { timer: 'draftTime', instance: expect.any(String), kind: 'DEADLINE' };
    expect(await clocks(first)).toEqual([{ ...clock, dueAt: '2026-03-05T09:00:00+00:00', confirmed: false }]);
    expect(await clocks(first, house.people.partner)).toEqual([]);
    await set(null);
    expect(await clocks(await toDraft('Belum pasti'))).toEqual([
      { ...clock, dueAt: '2026-03-09T08:00:00+00:00', confirmed: false },
    ]);
    await set('2026-12-31');
    // Tuesday, Friday, Monday: to the end of its work.
    const id = await toDraft('Pasti');
    const sure = [{ ...clock, dueAt: '2026-03-09T08:00:00+00:00', confirmed: true }];
    expect(await clocks(id)).toEqual(sure);
    expect(await clocks(first)).toMatchObject([{ dueAt: '2026-03-05T09:00:00+00:00', confirmed: false }]);

    // Taken back and given again on Tuesday noon, it begins anew; and it runs out once, when it is due.
    house.api.clock.set('2026-03-03T03:00:00Z');
    expect(stepsAfter(await takeBack(house.api, house.people.secretary, id))).toEqual(['FORWARD']);
    expect(await clocks(id, house.people.secretary)).toEqual([]);
    stepsAfter(await act(house.api, house.people.secretary, id, 'forwardToCentre'));
    expect(await clocks(id)).toMatchObject([{ dueAt: '2026-03-10T08:00:00+00:00', confirmed: true }]);
    await foldedState(house.api, id);
    house.api.clock.set('2026-03-10T07:59:59Z');
    expect(await unchanged(house.api, () => runOut(house.api, house.institution.id, id))).toBe(0);
    house.api.clock.set('2026-03-10T08:00:00Z');
    expect(await runOut(house.api, house.institution.id, id)).toBe(1);
    expect(await clocksOf(house.api, id)).toContainEqual(expect.objectContaining({ runs: false, fired: true }));
    expect(await clocks(id)).toEqual([]);
  });

  it('in working hours, over a long break and a free day', async () => {
    house = await openPusjatan(withClock('HOURS', 'PT14H'));
    await set('2026-12-31');
    // Monday 10:00: 5 hours today, 7 on Tuesday, 2 on Friday.
    expect(await clocks(await toDraft('Jam kerja'))).toMatchObject([
      { dueAt: '2026-03-06T02:00:00+00:00', confirmed: true },
    ]);
  });

  it('in days of the calendar where the SOP says so, whatever the institution’s calendar', async () => {
    house = await openPusjatan(withClock('CALENDAR_DAYS', 'P3DT1H'));
    await set(null);
    expect(await clocks(await toDraft('Hari kalender'))).toMatchObject([
      { dueAt: '2026-03-05T03:00:00+00:00', confirmed: true },
    ]);
  });
});
