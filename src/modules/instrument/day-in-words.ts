import type { CivilDate } from '../../kernel/civil-date.js';
import { type LocalizedText, text } from '../../kernel/text.js';

const formats = (['en-GB', 'id-ID'] as const).map(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);

export function dayInWords(day: CivilDate): LocalizedText {
  const date = new Date(`${day}T00:00:00Z`);
  const [en, id] = formats.map((format) => format.format(date));
  return text(en ?? day, id ?? day);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** An instant on the institution's clock, naming the zone: `2026-03-01 09:15:00 Asia/Jakarta`. */
export function onTheClock(instant: string | Date, timeZone: string): string {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });
  clocks.set(timeZone, clock);
  return `${clock.format(new Date(instant))} ${timeZone}`;
}
