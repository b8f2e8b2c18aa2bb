/** A day on the calendar without a time or zone, as `YYYY-MM-DD`. */
export type CivilDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists on the calendar (so not 2026-02-30). */
export function isCivilDate(value: string): boolean {
  const match = pattern.exec(value);
  if (!match) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** The civil date `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Made once a zone: making one takes longer than all else that is asked of it. There are some hundred zones. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, made);
  return made;
}

/** The civil date of an instant in an IANA time zone. */
export const civilDateIn = (instant: Date, timeZone: string): CivilDate => calendarOf(timeZone).format(instant);
