import { type Locale } from '../../kernel/text.js';

export const exportContents = ['RESPONSES', 'RESULT', 'RECAP', 'CODEBOOK'] as const;
export type ExportContent = (typeof exportContents)[number];
export const exportFormats = ['CSV', 'XLSX', 'SPSS'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What is to be exported, and in which form. */
export interface ExportAsk {
  readonly content: ExportContent;
  readonly format: ExportFormat;
  /** Of titles and labels. */
  readonly language: Locale;
  /** Before a CSV file: Excel takes it for UTF-8 then. */
  readonly byteOrderMark: boolean;
}

/** The part of an address that says what is asked; rights do not hang on it. */
export const askQuery = ({ content, format, language, byteOrderMark }: ExportAsk): string =>
  new URLSearchParams({ content, format, language, ...(byteOrderMark ? { bom: '1' } : {}) }).toString();

/** Null when it was not made by `askQuery`. */
export function readAsk(query: Readonly<Record<string, unknown>>): ExportAsk | null {
  const content = exportContents.find((one) => one === query.content);
  const format = exportFormats.find((one) => one === query.format);
  const { language } = query;
  if (!content || !format || (language !== 'id' && language !== 'en')) return null;
  return { content, format, language, byteOrderMark: query.bom === '1' };
}
