import type { Locale } from '../../kernel/text.js';

/** A moment as people say it where the institution is. */
export function dayIn(at: Date, timeZone: string, locale: Locale): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  const zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const zones: Readonly<Record<string, string>> = { 'GMT+7': 'WIB', 'GMT+8': 'WITA', 'GMT+9': 'WIT' };
  const isHere = /^Asia\/(Jakarta|Pontianak|Makassar|Jayapura)$/.test(timeZone);
  const said = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', format).format(at);
  return `${said} ${(isHere && zones[zone ?? '']) || zone}`;
}
