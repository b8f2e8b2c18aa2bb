import { type LocalizedText, text } from '../../kernel/text.js';

export const pageOf = (page: string | number, pages: string | number): LocalizedText =>
  text(`Page ${page} of ${pages}`, `Halaman ${page} dari ${pages}`);

export const DOTS = '........................................';
