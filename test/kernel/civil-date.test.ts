import { describe, expect, it } from 'vitest';
import { addDays, civilDateIn, isCivilDate } from '../../src/kernel/civil-date.js';

describe('a civil date', () => {
  it.each(['2026-01-01', '2024-02-29', '0001-01-01', '9999-12-31'])('is %s', (value) => {
    expect(isCivilDate(value)).toBe(true);
  });
  it.each([
    '2026-02-30',
    '2023-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '',
  ])('is not %j', (value) => {
    expect(isCivilDate(value)).toBe(false);
  });

  it('counts days over months, years and leap days', () => {
    expect([
      addDays('2026-12-31', 1),
      addDays('2024-02-28', 1),
      addDays('2026-03-01', -1),
      addDays('2026-03-01', 0),
    ]).toEqual(['2027-01-01', '2024-02-29', '2026-02-28', '2026-03-01']);
  });

  it('is the day of the zone, not of UTC', () => {
    const instant = new Date('2026-03-01T18:30:00Z');
    expect(
      ['Asia/Jakarta', 'Asia/Jayapura', 'UTC', 'America/New_York'].map((zone) => civilDateIn(instant, zone)),
    ).toEqual(['2026-03-02', '2026-03-02', '2026-03-01', '2026-03-01']);
  });
});
