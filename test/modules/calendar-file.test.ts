import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile, escaped, folded } from '../../src/modules/execution/calendar-file.rules.js';

const entry: CalendarEntry = {
  ...{ uid: 'cin_1@mitra', sequence: 2, cancelled: false, writtenAt: new Date('2026-03-02T02:00:00Z') },
  ...{
    title: 'Rapat; satu, dua',
    about: 'Baris satu\r\nBaris dua \\',
    place: null,
    url: 'https://call.example.test/1',
  },
  when: { startsAt: new Date('2026-04-07T02:00:00.500Z'), endsAt: null },
};

describe('a calendar file', () => {
  it('tells a date as RFC 5545 has it', () => {
    expect(calendarFile(entry).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Mitra//Mitra 1//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:cin_1@mitra',
      'DTSTAMP:20260302T020000Z',
      'SEQUENCE:2',
      'STATUS:CONFIRMED',
      'DTSTART:20260407T020000Z',
      'SUMMARY:Rapat\\; satu\\, dua',
      'DESCRIPTION:Baris satu\\nBaris dua \\\\',
      'URL:https://call.example.test/1',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('tells whole days, the day after the last one as its end', () => {
    const days = { ...entry, cancelled: true, when: { firstDay: '2026-02-28', dayAfter: '2026-03-01' } };
    const lines = calendarFile(days).split('\r\n');
    expect(lines).toContain('DTSTART;VALUE=DATE:20260228');
    expect(lines).toContain('DTEND;VALUE=DATE:20260301');
    expect(lines).toContain('STATUS:CANCELLED');
  });

  it('folds any line into pieces of at most 75 bytes, from which the line comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = `SUMMARY:${escaped(text)}`;
        const pieces = folded(line).split('\r\n');
        for (const piece of pieces) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
        for (const piece of pieces.slice(1)) expect(piece.startsWith(' ')).toBe(true);
        expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join('')).toBe(line);
        if (!/\p{Surrogate}/u.test(text)) for (const piece of pieces) expect(piece).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('lets no text end its line or begin another one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text)).not.toMatch(/[\r\n]/);
        const lines = calendarFile({ ...entry, title: text, about: text, place: text, url: text });
        expect(lines.replaceAll('\r\n ', '').match(/^BEGIN:/gm)).toHaveLength(2);
      }),
    );
  });
});
