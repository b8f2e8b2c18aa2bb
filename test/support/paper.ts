import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';

/** What a reader copies out of a PDF, page by page. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  await document.loadingTask.destroy();
  return pages;
}

/** The parts of a Word file by name. */
export const docxParts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (xml: string): string => xml.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** The paragraphs of a part, each as a reader sees it. */
export const docxParagraphs = (xml: string): string[] =>
  (xml.match(/<w:p[ >].*?<\/w:p>|<w:p\/>/gs) ?? []).map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:br\/>/gs)]
      .map(([, words]) => plain(words ?? '\n'))
      .join(''),
  );

export const docxText = (bytes: Uint8Array, part = 'word/document.xml'): string =>
  docxParagraphs(docxParts(bytes)[part] ?? '').join('\n');

/** Without blanks, for lines break anywhere. */
export const dense = (value: string): string => value.replace(/\s+/gu, '');
