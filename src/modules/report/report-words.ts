import type { MadeFigure, Report } from '../../engines/report/report.js';
import { type LocalizedText, text } from '../../kernel/text.js';

/** What stands on every printed report, whatever it is about. */
export const words = {
  finding: text('To be mended', 'Perlu dilengkapi'),
  code: text('Code', 'Kode'),
  column: text('Field', 'Isian'),
  figure: text('Figure', 'Angka'),
  value: text('Value', 'Nilai'),
  exact: text('Exact', 'Tepat'),
  formula: text('Formula', 'Rumus'),
  unknown: text('not known', 'belum diketahui'),
  why: text('Why it is not known', 'Sebab belum diketahui'),
  question: text('Question', 'Pertanyaan'),
  answer: text('Answer', 'Uraian'),
  unanswered: text('not written yet', 'belum diisi'),
  assumptions: text('What the template assumes', 'Asumsi templat'),
  nothing: text('No rows.', 'Tidak ada baris.'),
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Said wherever the report is shown as long as somebody has not held its sources against the originals. */
export const warningOf = ({ notConfirmed }: Report): LocalizedText | null =>
  notConfirmed.length === 0
    ? null
    : text(
        `NOT CONFIRMED: ${notConfirmed.map(({ en }) => en).join('; ')}`,
        `BELUM DIKONFIRMASI: ${notConfirmed.map(({ id }) => id).join('; ')}`,
      );

/** Which institution or unit, which time, which day of it counts and when it was told, by which template. */
export const linesAbove = ({ institution, unit, window, asOf, template }: Report): LocalizedText[] => [
  unit ? text(`${unit.name.en} · ${institution.en}`, `${unit.name.id} · ${institution.id}`) : institution,
  window.from === window.until
    ? text(`As things stood on ${window.until}`, `Keadaan pada ${window.until}`)
    : text(
        `Period ${window.label}: ${window.from} to ${window.until} · as things stood on its last day, ${window.until} · told as of ${asOf}`,
        `Periode ${window.label}: ${window.from} s.d. ${window.until} · menurut keadaan pada hari terakhirnya, ${window.until} · dihitung per ${asOf}`,
      ),
  text(
    `Template ${template.code} ${template.version} (${template.hash.slice(0, 12)})`,
    `Templat ${template.code} ${template.version} (${template.hash.slice(0, 12)})`,
  ),
];

/** A figure as it is printed, with why it is not known where it is not. */
export function shownValue({ value, unit, unknown }: MadeFigure): LocalizedText {
  if (value !== null) return unit === 'PERCENT' ? text(`${value} %`, `${value} %`) : text(value, value);
  const why = (locale: 'id' | 'en') => unknown.map((one) => one.text[locale]).join(' ');
  return text(`${words.unknown.en}: ${why('en')}`, `${words.unknown.id}: ${why('id')}`);
}
