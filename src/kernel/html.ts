/** Markup that may stand in a page: made by `html` alone, so that every word in it was escaped. */
export class Html {
  constructor(readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

/** What `html` takes: words are escaped, markup stands, lists are joined, nothing is left out. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words for a text or a quoted attribute. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** A template of a page. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(pieces.map((piece, index) => piece + sourceOf(parts[index])).join(''));
}

function sourceOf(part: Part): string {
  if (part === undefined || part === null || part === false) return '';
  if (part instanceof Html) return part.source;
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return part.map(sourceOf).join('');
}
