import type { LocalizedText } from '../../kernel/text.js';
import type { Turns } from '../../kernel/turns.js';
import { breakLines } from './break-lines.js';
import { printed } from './faces.js';
import { type Article, type Block, type DataTable, inline, isSame, linesOf, type Paper, pairs } from './paper.js';
import { type Cell, GAP, type Letter, type Line, letters, type Row, type Sheet, sheetOf } from './sheet.js';
import { DOTS } from './words.js';

/** The width of printed text in a letter. */
export type Widths = (letter: Letter) => (text: string) => number;

const plain: Omit<Row, 'cells'> = { before: 0, padding: 0, whole: false, withNext: false, ruled: false, head: null };
const SIGNING_ROOM = 4;

/** A paper as rows of broken lines; null stands for a new page. */
export function* rowsOf(paper: Paper, widths: Widths): Turns<(Row | null)[]> {
  const { title, warning, blocks } = paper;
  const set = new Setter(widths, sheetOf(paper));
  const rows: (Row | null)[] = [];
  if (warning) rows.push(set.warning(warning));
  rows.push(...set.across(title, letters.title, letters.titleEn, { before: 6 }));
  for (const [at, block] of blocks.entries()) {
    if (block.is === 'signatures' && at > 0) hold(rows);
    for (const row of set.block(block)) {
      rows.push(row);
      if (rows.length % 20 === 0) yield;
    }
    yield;
  }
  return rows;
}

/** The last row stays with what follows, so that nobody signs a page of its own; a long one may go on overleaf. */
function hold(rows: (Row | null)[]): void {
  const last = rows.at(-1);
  if (last && isShort(last)) rows[rows.length - 1] = { ...last, withNext: true };
}

const SHORT = 14;
const isShort = ({ cells }: Pick<Row, 'cells'>): boolean => cells.every((cell) => cell.lines.length <= SHORT);

class Setter {
  constructor(
    private readonly widths: Widths,
    private readonly sheet: Sheet,
  ) {}

  *block(block: Block): Generator<Row | null> {
    if (block.is === 'pageBreak') yield null;
    if (block.is === 'heading') {
      const [id, en] = block.level === 1 ? [letters.heading, letters.headingEn] : [letters.strong, letters.aside];
      yield* this.across(block.text, id, en, { before: 16, withNext: true });
    }
    if (block.is === 'paragraph' && block.look === 'PLAIN') yield* this.columns(block.text, letters.text, 7);
    if (block.is === 'paragraph' && block.look === 'CENTRED')
      yield* this.across(block.text, letters.text, letters.aside, { before: 5 });
    if (block.is === 'paragraph' && block.look === 'NOTE') yield* this.note(block.text);
    if (block.is === 'article') yield* this.article(block);
    if (block.is === 'table') yield* this.table(block);
    if (block.is === 'signatures')
      for (let at = 0; at < block.places.length; at += 2)
        yield this.signing(block.places.slice(at, at + 2), at === 0 ? 26 : 18);
  }

  *across(value: LocalizedText, id: Letter, en: Letter, look: Partial<Row>): Generator<Row> {
    const lines = [
      ...this.lines(value.id, id, this.sheet.inner, 'id'),
      ...(isSame(value) ? [] : this.lines(value.en, en, this.sheet.inner, 'en')),
    ];
    yield { ...plain, ...look, cells: [{ x: this.sheet.left, width: this.sheet.inner, centred: true, lines }] };
  }

  warning(value: LocalizedText): Row {
    const width = this.sheet.inner - 12;
    const lines = [
      ...this.lines(value.id, letters.strong, width, 'id'),
      ...(isSame(value) ? [] : this.lines(value.en, letters.aside, width, 'en')),
    ];
    return { ...plain, padding: 6, ruled: true, cells: [{ x: this.sheet.left + 6, width, centred: true, lines }] };
  }

  private *note(value: LocalizedText): Generator<Row> {
    const lines = [
      ...this.lines(value.id, letters.cell, this.sheet.inner, 'id'),
      ...(isSame(value) ? [] : this.lines(value.en, letters.cell, this.sheet.inner, 'en')),
    ];
    yield { ...plain, before: 6, cells: [{ x: this.sheet.left, width: this.sheet.inner, centred: false, lines }] };
  }

  private *columns(value: LocalizedText, letter: Letter, before: number, look: Partial<Row> = {}): Generator<Row> {
    for (const [at, pair] of pairs(value).entries())
      yield { ...plain, ...look, before: at === 0 ? before : 4, cells: this.pair(pair, letter, false) };
  }

  private pair(value: LocalizedText, letter: Letter, centred: boolean): Cell[] {
    if (isSame(value))
      return [
        {
          x: this.sheet.left,
          width: this.sheet.inner,
          centred,
          lines: this.lines(value.id, letter, this.sheet.inner, 'id'),
        },
      ];
    return [
      {
        x: this.sheet.left,
        width: this.sheet.column,
        centred,
        lines: this.lines(value.id, letter, this.sheet.column, 'id'),
      },
      {
        x: this.sheet.left + this.sheet.column + GAP,
        width: this.sheet.column,
        centred,
        lines: this.lines(value.en, letter, this.sheet.column, 'en'),
      },
    ];
  }

  private *article({ label, heading, body }: Article): Generator<Row> {
    const look = { ...plain, withNext: true };
    yield { ...look, before: 16, cells: this.pair(label, letters.strong, true) };
    yield { ...look, cells: this.pair(heading, letters.strong, true) };
    yield* this.columns(body, letters.text, 5);
  }

  private *table({ columns, rows }: DataTable): Generator<Row> {
    const padding = 3;
    const shares = columns.reduce((total, one) => total + one.share, 0);
    const cells = (values: readonly (string | LocalizedText)[], letter: Letter): Cell[] => {
      let x: number = this.sheet.left;
      return columns.map(({ share }, at) => {
        const full = (this.sheet.inner * share) / shares;
        const value = values[at] ?? '';
        const lines = this.lines(typeof value === 'string' ? value : inline(value), letter, full - 2 * padding, 'id');
        const cell = { x: x + padding, width: full - 2 * padding, centred: false, lines };
        x += full;
        return cell;
      });
    };
    const titles = columns.map((one) => one.title);
    const head: Row = { ...plain, padding, ruled: true, whole: true, cells: cells(titles, letters.cellHead) };
    yield { ...head, before: 7, withNext: true };
    for (const row of rows) {
      const made = { ...plain, padding, ruled: true, head, cells: cells(row, letters.cell) };
      yield { ...made, whole: isShort(made) };
    }
  }

  private signing(places: Extract<Block, { is: 'signatures' }>['places'], before: number): Row {
    const cells = places.map(({ party, capacity, name, title, given }, at): Cell => {
      const line = (value: string, letter: Letter): Line[] => this.lines(value, letter, this.sheet.column, 'id');
      const said = given ? line(inline(given), letters.cell) : [];
      const room = line('\n'.repeat(Math.max(0, SIGNING_ROOM - said.length)), letters.text);
      return {
        x: this.sheet.left + at * (this.sheet.column + GAP),
        width: this.sheet.column,
        centred: true,
        lines: [
          ...line(inline(party), letters.strong),
          ...line(capacity ? inline(capacity) : '', letters.text),
          ...line('', letters.text),
          ...said,
          ...room,
          ...line(name ?? DOTS, letters.strong),
          ...(title ? line(title, letters.text) : []),
        ],
      };
    });
    return { ...plain, before, whole: true, cells };
  }

  lines(value: string, letter: Letter, width: number, language: Line['language']): Line[] {
    const measure = this.widths(letter);
    return linesOf(value)
      .flatMap((line) => breakLines(printed(line), width, measure))
      .map((text) => ({ text, letter, language }));
  }
}
