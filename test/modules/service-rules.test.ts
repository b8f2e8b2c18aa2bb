import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../src/modules/calendar/calendar.rules.js';
import { timesOf } from '../../src/modules/service-clock/clock-times.js';
import { type CountedClock, tally } from '../../src/modules/service-clock/service-report.rules.js';
import { statusAfter } from '../../src/modules/service-clock/service-request.rules.js';
import {
  happenedAt,
  inForceOn,
  subjectOf,
  type Told,
  type Trigger,
  triggered,
} from '../../src/modules/service-clock/service-standard.rules.js';

const event = (facts: object, rest: Partial<Told> = {}): Told => ({
  ...{ kind: 'X', subjectType: 'Cooperation', subjectId: 'c', facts: facts as Told['facts'] },
  ...rest,
});
const trigger = (...facts: Trigger['facts']): Trigger => ({ event: 'X', facts, at: null });

describe('what starts and stops a clock', () => {
  it('is an event whose facts are all as asked, one member of a list being enough', () => {
    const asked = [trigger({ name: 'kind', in: ['A', 'B'] }, { name: 'steps', in: ['S'] })];
    expect(triggered(asked, event({ kind: 'B', steps: ['R', 'S'] }))).toBe(asked[0]);
    expect(triggered(asked, event({ kind: 'B', steps: ['R'] }))).toBeNull();
    expect(triggered(asked, event({ kind: null, steps: ['S'] }))).toBeNull();
    expect(triggered(asked, event({ kind: 'A', steps: ['S'] }, { kind: 'Y' }))).toBeNull();
    expect(triggered([trigger({ name: 'number', in: ['2'] })], event({ number: 2 }))).not.toBeNull();
    expect(triggered([trigger()], event({}))).not.toBeNull();
  });

  it('can be a step that a case entered or left', () => {
    const changes = [
      { type: 'StepLeft', step: 'A' },
      { type: 'StepEntered', step: 'B' },
    ];
    const on = (name: string, step: string) => triggered([trigger({ name, in: [step] })], event({ changes })) !== null;
    expect([on('entered', 'B'), on('entered', 'A'), on('left', 'A'), on('left', 'B')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('happened when the fact says, and never ahead', () => {
    const now = new Date('2026-03-03T02:00:00Z');
    const at = (value: unknown) => happenedAt({ ...trigger(), at: 'receivedAt' }, event({ receivedAt: value }), now);
    expect(at('2026-03-01T00:00:00Z')).toEqual(new Date('2026-03-01T00:00:00Z'));
    for (const odd of ['2026-03-04T00:00:00Z', 'soon', null, 7]) expect(at(odd)).toEqual(now);
    expect(happenedAt(trigger(), event({ receivedAt: '2026-03-01T00:00:00Z' }), now)).toEqual(now);
  });

  it('runs on the object of the event, or on the one its facts name', () => {
    expect(subjectOf('COOPERATION', event({}))).toBe('c');
    expect(subjectOf('COOPERATION', event({ cooperationId: 'd' }, { subjectType: 'Meeting' }))).toBe('d');
    expect(subjectOf('REQUEST', event({ cooperationId: 'd' }))).toBeNull();
    expect(subjectOf('REQUEST', event({}, { subjectType: 'ServiceRequest', subjectId: 'r' }))).toBe('r');
  });

  it('goes by the latest edition that has begun, and by none once that has ended', () => {
    const edition = (edition: number, validFrom: string, validUntil: string | null = null) => ({
      edition,
      validFrom,
      validUntil,
    });
    const all = [edition(1, '2026-01-01'), edition(2, '2026-02-01', '2026-02-28'), edition(3, '2026-06-01')];
    const on = (day: string) => inForceOn(all, day)?.edition ?? null;
    expect(['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-01', '2026-06-01'].map(on)).toEqual([
      null,
      1,
      2,
      null,
      3,
    ]);
  });
});

describe('the rungs of a clock', () => {
  const loaded = { id: null, calendar: defaultCalendar('Asia/Jakarta') };
  // Monday to Friday, 08:00–12:00 and 13:00–16:00 in Jakarta. 2026-01-13 is a Tuesday.
  const from = new Date('2026-01-13T02:00:00Z'); // 09:00
  const rungs = (...given: Parameters<typeof timesOf>) =>
    timesOf(...given).rungs.map((one) => [one.timer, one.at.toISOString()]);

  it('lie at parts of the time and before its end, and the last just after it', () => {
    const measure = {
      ...{ within: 'PT10H', mode: 'WORKING_HOURS' as const },
      warnings: [
        { percent: 50, before: null },
        { percent: null, before: 'PT1H' },
      ],
    };
    // Ten hours: six on Tuesday (9–12, 13–16), four on Wednesday: 12:00. Half: five, 15:00. An hour before: 11:00.
    expect(rungs(loaded, measure, from)).toEqual([
      ['WARN:1', '2026-01-13T08:00:00.000Z'],
      ['WARN:2', '2026-01-14T04:00:00.000Z'],
      ['BREACH', '2026-01-14T05:00:00.001Z'],
    ]);
    // A pause of two hours after the first rung moves the later ones only.
    const pauses = [{ from: new Date('2026-01-13T08:00:00Z'), to: new Date('2026-01-14T02:00:00Z') }];
    expect(rungs(loaded, measure, from, pauses)).toEqual([
      ['WARN:1', '2026-01-13T08:00:00.000Z'],
      ['WARN:2', '2026-01-14T07:00:00.000Z'],
      ['BREACH', '2026-01-14T08:00:00.001Z'],
    ]);
  });

  it('begin no earlier than the clock, and count a day as a day where nobody ever works', () => {
    const measure = { within: 'P1D', mode: 'WORKING_DAYS' as const, warnings: [{ percent: null, before: 'PT23H' }] };
    const friday = new Date('2026-01-16T09:00:00Z');
    expect(rungs(loaded, measure, friday)[0]).toEqual(['WARN:1', friday.toISOString()]);
    const closed = { id: null, calendar: { ...loaded.calendar, week: Array(7).fill([]) } };
    expect(timesOf(closed, measure, friday)).toMatchObject({
      ...{ dueAt: new Date('2026-01-17T09:00:00Z'), confirmed: false },
    });
  });
});

describe('a request', () => {
  it('goes no way back when somebody answers once more', () => {
    expect(statusAfter('OPEN', 'RESPONSE')).toBe('RESPONDED');
    expect(statusAfter('DELIVERED', 'RESPONSE')).toBe('DELIVERED');
    expect(statusAfter('RESPONDED', 'DELIVERY')).toBe('DELIVERED');
    expect(statusAfter('RESPONDED', 'CLOSING')).toBe('CLOSED');
    expect(statusAfter('OPEN', 'WITHDRAWAL')).toBe('WITHDRAWN');
  });
});

describe('a report', () => {
  const at = (minute: number) => new Date(Date.parse('2026-03-03T02:00:00Z') + minute * 60_000);
  const clock = (status: string, due: number, stopped: number | null, entered = stopped): CountedClock => ({
    ...{ channel: 'PHONE', status, dueAt: at(due), elapsed: stopped === null ? null : stopped * 60_000 },
    ...{ stoppedAt: stopped === null ? null : at(stopped), stopEnteredAt: entered === null ? null : at(entered) },
  });

  it('counts by hand: percent of those decided, the middle and nine of ten of those stopped', () => {
    // Took 3, 10, 15 minutes in time, 20 late; one past due and waiting, one running, one paused past its time, one cancelled.
    const all = [
      clock('MET', 15, 3),
      clock('MET', 15, 10, 40),
      clock('MET', 15, 15),
      clock('BREACHED', 15, 20),
      clock('BREACHED', 15, null),
      clock('RUNNING', 90, null),
      clock('PAUSED', 15, null),
      clock('CANCELLED', 15, null),
    ];
    expect(tally(all, at(60))).toEqual({
      ...{ total: 8, met: 3, breached: 2, running: 2, cancelled: 1, enteredLate: 1 },
      // 3 of 5; (10 + 15) / 2 = 12.5 minutes; the fourth of four: 20.
      percentMet: { numerator: 60n, denominator: 1n },
      median: { numerator: 750_000n, denominator: 1n },
      p90: { numerator: 1_200_000n, denominator: 1n },
    });
    // After 12 minutes: two were stopped, nothing was late.
    expect(tally(all, at(12))).toMatchObject({ met: 2, breached: 0, running: 5, cancelled: 1 });
    expect(tally([], at(0))).toMatchObject({ total: 0, percentMet: null, median: null, p90: null });
  });

  it('takes the tenth of eleven as nine of ten, and a third exactly', () => {
    const eleven = Array.from({ length: 11 }, (_, index) => clock('MET', 99, index + 1));
    expect(tally(eleven, at(100)).p90).toEqual({ numerator: 600_000n, denominator: 1n });
    expect(tally(eleven, at(100)).median).toEqual({ numerator: 360_000n, denominator: 1n });
    const three = [clock('MET', 5, 1), clock('BREACHED', 5, 6), clock('BREACHED', 5, 7)];
    expect(tally(three, at(100)).percentMet).toEqual({ numerator: 100n, denominator: 3n });
  });
});
