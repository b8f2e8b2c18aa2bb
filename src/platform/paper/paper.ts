import type { LocalizedText } from '../../kernel/text.js';

/**
 * A paper to be printed, as plain data: whoever composes one knows nothing of files, whoever writes one nothing of what
 * it is about. Texts stand in two columns, Indonesian at the left; where both languages say the same, or English is
 * empty, in one.
 */
export interface Paper {
  readonly title: LocalizedText;
  /** What it is filed as, such as a form's code: told by the file's properties. */
  readonly subject?: string;
  /** Who gives it out: told by the file's properties. */
  readonly author: string;
  /** The only time in the file: the same paper is the same bytes whenever it is written. */
  readonly madeAt: Date;
  /** Stands at the head of the first page and at the foot of each: what no reader may miss. */
  readonly warning: LocalizedText | null;
  /** At the foot of each page: which document this is, and what it holds. At most four lines are shown. */
  readonly footer: readonly string[];
  /** Lies on its long side, for wide tables. */
  readonly wide?: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Article | DataTable | Signatures | PageBreak;

export interface Heading {
  readonly is: 'heading';
  readonly level: 1 | 2;
  readonly text: LocalizedText;
}
export interface Paragraph {
  readonly is: 'paragraph';
  readonly text: LocalizedText;
  /** PLAIN in two columns; CENTRED and NOTE (small) across the page, one language under the other. */
  readonly look: 'PLAIN' | 'CENTRED' | 'NOTE';
}
/** A numbered part of the text, with its heading. Lines of the body that answer each other stand side by side. */
export interface Article {
  readonly is: 'article';
  readonly label: LocalizedText;
  readonly heading: LocalizedText;
  readonly body: LocalizedText;
}
export interface DataTable {
  readonly is: 'table';
  /** `share`: the column's part of the width, beside the others' shares. */
  readonly columns: readonly { readonly title: LocalizedText; readonly share: number }[];
  readonly rows: readonly (readonly (string | LocalizedText)[])[];
}
export interface Signatures {
  readonly is: 'signatures';
  readonly places: readonly SignaturePlace[];
}
/** Where somebody signs: for which party, as what, by name and title when they are known, and what was given already. */
export interface SignaturePlace {
  readonly party: LocalizedText;
  readonly capacity: LocalizedText | null;
  readonly name: string | null;
  readonly title?: string | null;
  readonly given: LocalizedText | null;
}
export interface PageBreak {
  readonly is: 'pageBreak';
}

/** As much as one paper holds: some 90 pages in two columns, written in half a second. */
export const MOST_SIGNS = 300_000;
export const MOST_LINES = 10_000;

/** Signs that may be printed as their numbers, which take eight. */
const farSigns = /[^\0-\u20ff]/g;

/** Whether a paper is small enough to be written; nothing of it has been laid out yet. */
export function isPrintable(paper: Paper): boolean {
  let signs = 0;
  let lines = 0;
  for (const value of textsOf(paper)) {
    signs += value.length + 7 * (value.match(farSigns)?.length ?? 0);
    lines += 1 + (value.match(/\n/g)?.length ?? 0);
    if (signs > MOST_SIGNS || lines > MOST_LINES) return false;
  }
  return true;
}

function* textsOf({ title, warning, footer, blocks }: Paper): Generator<string> {
  yield* [...both(title), ...both(warning), ...footer];
  for (const block of blocks) yield* textsOfBlock(block);
}

function* textsOfBlock(block: Block): Generator<string> {
  if (block.is === 'heading' || block.is === 'paragraph') yield* both(block.text);
  if (block.is === 'article') yield* [block.label, block.heading, block.body].flatMap(both);
  if (block.is === 'table') {
    for (const { title } of block.columns) yield* both(title);
    for (const row of block.rows) yield* row.flatMap((cell) => (typeof cell === 'string' ? [cell] : both(cell)));
  }
  if (block.is === 'signatures')
    for (const { party, capacity, name, title, given } of block.places)
      yield* [...both(party), ...both(capacity), name ?? '', title ?? '', ...both(given)];
}

const both = (value: LocalizedText | null): string[] => (value ? [value.id, value.en] : []);

/** One text where the languages do not differ, else two. */
export const isSame = (value: LocalizedText): boolean => value.en === '' || value.en === value.id;

/** A short bilingual text as one line. */
export const inline = (value: LocalizedText): string => (isSame(value) ? value.id : `${value.id} / ${value.en}`);

/** The pairs of lines of a text that stand side by side; all of it as one pair where the lines do not answer each other. */
export function pairs(value: LocalizedText): LocalizedText[] {
  const [id, en] = [linesOf(value.id), linesOf(value.en)];
  if (isSame(value)) return id.map((line) => ({ id: line, en: '' }));
  if (id.length !== en.length) return [value];
  return id.map((line, at) => ({ id: line, en: en[at] ?? '' }));
}

export const linesOf = (value: string): string[] => value.split(/\r\n?|[\n\u0085\u2028\u2029]/);
