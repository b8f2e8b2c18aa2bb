/** A date as a calendar file tells it: with times, or whole days. */
export interface CalendarEntry {
  /** The same for every version of one entry. */
  readonly uid: string;
  /** Grows with every change of the time. */
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly writtenAt: Date;
  readonly title: string;
  readonly about: string | null;
  readonly place: string | null;
  readonly url: string | null;
  readonly when:
    | { readonly startsAt: Date; readonly endsAt: Date | null }
    /** `YYYY-MM-DD`; the last day belongs to it. */
    | { readonly firstDay: string; readonly dayAfter: string };
}

/** One entry in iCalendar (RFC 5545). */
export const calendarFile = (entry: CalendarEntry): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mitra//Mitra 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${instantOf(entry.writtenAt)}`,
    `SEQUENCE:${entry.sequence}`,
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...timesOf(entry.when),
    `SUMMARY:${escaped(entry.title)}`,
    ...(entry.about === null ? [] : [`DESCRIPTION:${escaped(entry.about)}`]),
    ...(entry.place === null ? [] : [`LOCATION:${escaped(entry.place)}`]),
    ...(entry.url === null ? [] : [`URL:${entry.url.replace(/[\p{Cc}\s]/gu, '')}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

function timesOf(when: CalendarEntry['when']): string[] {
  if ('startsAt' in when)
    return [
      `DTSTART:${instantOf(when.startsAt)}`,
      ...(when.endsAt === null ? [] : [`DTEND:${instantOf(when.endsAt)}`]),
    ];
  return [`DTSTART;VALUE=DATE:${dayOf(when.firstDay)}`, `DTEND;VALUE=DATE:${dayOf(when.dayAfter)}`];
}

const dayOf = (day: string): string => day.replaceAll('-', '');
const instantOf = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** A text value: its own signs are marked, a line's end is `\n`, other controls go. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '');

const MOST_BYTES = 75;

/** A line in pieces of at most 75 bytes; each further one begins with a space, and no character is cut. */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (bytes + size > MOST_BYTES) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += sign;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n');
}
