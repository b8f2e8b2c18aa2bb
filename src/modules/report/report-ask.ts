import type { Locale } from '../../kernel/text.js';

export const reportFormats = ['XLSX', 'CSV', 'PDF', 'BUNDLE'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** In which form a report is fetched. BUNDLE is for kept reports: see report-bundle.ts. */
export interface FileAsk {
  readonly format: ReportFormat;
  readonly language: Locale;
  /** For CSV: which section, by its code. */
  readonly section: string | null;
}

/** The part of an address that says what is asked; rights do not hang on it. */
export const fileQuery = ({ format, language, section }: FileAsk): Record<string, string> => ({
  format,
  language,
  ...(section === null ? {} : { section }),
});

export function readFileAsk(query: Readonly<Record<string, unknown>>): FileAsk | null {
  const format = reportFormats.find((one) => one === query.format);
  const { language, section } = query;
  if (!format || (language !== 'id' && language !== 'en')) return null;
  return { format, language, section: typeof section === 'string' ? section : null };
}
