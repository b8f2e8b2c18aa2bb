import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync } from 'fflate';
import type { Locale, LocalizedText } from '../../kernel/text.js';
import { inTurn, inTurns, type Turns } from '../../kernel/turns.js';
import { zip } from '../table/zip.js';
import {
  type Article,
  type Block,
  type DataTable,
  inline,
  isSame,
  linesOf,
  type Paper,
  pairs,
  type Signatures,
} from './paper.js';
import { readable } from './readable.js';
import { DOTS, pageOf } from './words.js';

type Child = ISectionOptions['children'][number];
type Look = ConstructorParameters<typeof Paragraph>[0] & object;

/** Twentieths of a point: A4 within the margins that the PDF has. */
const WIDTH = 9_420;
const HALF = WIDTH / 2;
const MARGIN = { top: 1_200, bottom: 1_000, left: 1_240, right: 1_240, footer: 500 };
/** The face every office has, or one of its widths; the PDF's has the same widths. */
const FACE = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' };
const MOST_FOOT_LINES = 4;
const face = (size: number) => ({ font: FACE, size, color: '000000' });
const SIGNING_ROOM = 4;

/**
 * A paper as a Word file (Office Open XML), to be worked on. Built in turns and packed in one piece; what docx takes
 * from the clock is replaced by the paper's own time, and the ZIP is made anew without times.
 */
export async function docx(paper: Paper): Promise<Uint8Array> {
  const children = await inTurns(childrenOf(paper));
  const file = await inTurn(() => documentOf(paper, children));
  const packed = await inTurn(() =>
    Packer.toBuffer(file, undefined, [{ path: 'docProps/core.xml', data: coreOf(paper) }]),
  );
  const entries = await inTurn(() => Object.entries(unzipSync(packed)));
  const chunks: Uint8Array[] = [];
  const parts = entries.map(([name, bytes]) => ({ name, content: once(bytes) }));
  for await (const chunk of zip(parts)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const documentOf = (paper: Paper, children: Child[]): Document =>
  new Document({
    title: readable(inline(paper.title)),
    creator: readable(paper.author),
    styles: {
      default: { document: { run: face(21) }, heading1: { run: face(24) }, heading2: { run: face(21) } },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: MARGIN } },
        children,
        footers: { default: footOf(paper) },
      },
    ],
  });

function* childrenOf(paper: Paper): Turns<Child[]> {
  const children: Child[] = [];
  let rows: TableRow[] = [];
  /** Rows of two columns that follow each other are one table. */
  const close = (): void => {
    if (rows.length > 0) children.push(gap(), columnsOf(rows), gap());
    rows = [];
  };
  if (paper.warning) children.push(...across(paper.warning, { bold: true }, { italics: true }, framed));
  const title = { ...centred, spacing: { before: 160 } };
  children.push(...across(paper.title, { bold: true, size: 30 }, { italics: true, size: 24 }, title));
  for (const [at, block] of paper.blocks.entries()) {
    const paired = pairedRows(block, paper.blocks[at + 1]?.is === 'signatures');
    if (paired) rows.push(...paired);
    else {
      close();
      children.push(...childrenOfBlock(block));
    }
    yield;
  }
  close();
  return children;
}

/** `held`: the end of the block stays with what follows, so that nobody signs a page of its own. */
function pairedRows(block: Block, held: boolean): TableRow[] | null {
  if (block.is === 'article') return articleRows(block, held);
  if (block.is === 'paragraph' && block.look === 'PLAIN') return bodyRows(block.text, held);
  return block.is === 'signatures' ? signatureRows(block.places) : null;
}

const bodyRows = (body: LocalizedText, held: boolean): TableRow[] =>
  pairs(body).map((pair, at, all) =>
    pairRow(pair, {}, { spacing: { after: 80 }, keepNext: held && at === all.length - 1 }),
  );

function childrenOfBlock(block: Block): Child[] {
  if (block.is === 'pageBreak') return [new Paragraph({ children: [new PageBreak()] })];
  if (block.is === 'heading') {
    const level = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
    const size = block.level === 1 ? 24 : 21;
    const look = { ...centred, heading: level, keepNext: true, spacing: { before: 280, after: 60 } };
    return across(block.text, { bold: true, size }, { italics: true, size: size - 2 }, look);
  }
  if (block.is === 'paragraph' && block.look === 'CENTRED')
    return across(block.text, {}, { italics: true, size: 19 }, { ...centred, spacing: { before: 60 } });
  if (block.is === 'paragraph') return across(block.text, { size: 17 }, { size: 17 }, { spacing: { before: 80 } });
  return block.is === 'table' ? [gap(), tableOf(block), gap()] : [];
}

type Run = { bold?: boolean; italics?: boolean; size?: number };
const centred: Look = { alignment: AlignmentType.CENTER };
const edge = { style: BorderStyle.SINGLE, size: 4, color: '777777', space: 4 };
const framed: Look = { ...centred, border: { top: edge, bottom: edge, left: edge, right: edge } };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

const gap = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 0, line: 120 }, children: [] });

/** A text in one language; its lines stay lines. */
function runs(value: string, language: Locale, look: Run): TextRun[] {
  const tag = { value: language === 'id' ? 'id-ID' : 'en-GB' };
  return linesOf(value).map(
    (line, at) =>
      new TextRun({ ...look, text: readable(line), language: tag, font: FACE, ...(at > 0 ? { break: 1 } : {}) }),
  );
}

const paragraph = (value: string, language: Locale, run: Run, look: Look): Paragraph =>
  new Paragraph({ ...look, children: runs(value, language, run) });

const across = (value: LocalizedText, id: Run, en: Run, look: Look): Paragraph[] => [
  paragraph(value.id, 'id', id, look),
  ...(isSame(value) ? [] : [paragraph(value.en, 'en', en, { ...look, spacing: {} })]),
];

function pairRow(value: LocalizedText, run: Run, look: Look): TableRow {
  if (isSame(value))
    return new TableRow({ children: [cell([paragraph(value.id, 'id', run, look)], WIDTH, { columnSpan: 2 })] });
  return new TableRow({
    children: [cell([paragraph(value.id, 'id', run, look)], HALF), cell([paragraph(value.en, 'en', run, look)], HALF)],
  });
}

const articleRows = ({ label, heading, body }: Article, held: boolean): TableRow[] => {
  const look = { ...centred, keepNext: true };
  return [
    pairRow(label, { bold: true }, { ...look, spacing: { before: 260 } }),
    pairRow(heading, { bold: true }, { ...look, spacing: { after: 80 } }),
    ...bodyRows(body, held),
  ];
};

const cell = (children: Paragraph[], width: number, more: { columnSpan?: number; room?: number } = {}): TableCell =>
  new TableCell({
    columnSpan: more.columnSpan,
    children,
    width: { size: width, type: WidthType.DXA },
    margins: { left: 100, right: 100, top: more.room ?? 0, bottom: more.room ?? 0 },
  });

const columnsOf = (rows: TableRow[]): Table =>
  new Table({
    rows,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [HALF, HALF],
    layout: TableLayoutType.FIXED,
    borders: bare,
  });

function tableOf({ columns, rows }: DataTable): Table {
  const shares = columns.reduce((total, one) => total + one.share, 0);
  const widths = columns.map(({ share }) => Math.floor((WIDTH * share) / shares));
  const row = (values: readonly (string | LocalizedText)[], run: Run, tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: widths.map((width, at) => {
        const value = values[at] ?? '';
        const shown = typeof value === 'string' ? value : inline(value);
        return cell([paragraph(shown, 'id', { ...run, size: 17 }, {})], width, { room: 40 });
      }),
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(
        columns.map((one) => one.title),
        { bold: true },
        true,
      ),
      ...rows.map((values) => row(values, {}, false)),
    ],
  });
}

function signatureRows(places: Signatures['places']): TableRow[] {
  const look = { ...centred, keepNext: true };
  const rows: TableRow[] = [];
  for (let at = 0; at < places.length; at += 2) {
    const cells = [places[at], places[at + 1]].map((place) => {
      if (!place) return cell([new Paragraph({})], HALF);
      const { party, capacity, name, title, given } = place;
      const line = (value: string, run: Run = {}) => paragraph(value, 'id', run, look);
      const said = given ? [line(inline(given), { size: 17 })] : [];
      const room = Array.from({ length: SIGNING_ROOM - 2 * said.length }, () => line(''));
      const head = [line(''), line(inline(party), { bold: true }), line(capacity ? inline(capacity) : '')];
      const signed = [line(name ?? DOTS, { bold: true }), ...(title ? [line(title)] : [])];
      return cell([...head, line(''), ...said, ...room, ...signed], HALF);
    });
    rows.push(new TableRow({ cantSplit: true, children: cells }));
  }
  return rows;
}

function footOf({ footer, warning }: Paper): Footer {
  const small = { size: 14 };
  const [before, after] = [pageOf('\0', '\0').id, pageOf('\0', '\0').en].map((one) => one.split('\0'));
  const number = (parts: readonly string[] | undefined) => [
    parts?.[0] ?? '',
    PageNumber.CURRENT,
    parts?.[1] ?? '',
    PageNumber.TOTAL_PAGES,
  ];
  return new Footer({
    children: [
      ...(warning ? [paragraph(inline(warning), 'id', { ...small, bold: true }, { border: { top: edge } })] : []),
      ...footer
        .slice(0, MOST_FOOT_LINES)
        .map((line, at) => paragraph(line, 'id', small, at === 0 && !warning ? { border: { top: edge } } : {})),
      new Paragraph({
        children: [new TextRun({ ...small, font: FACE, children: [...number(before), ' / ', ...number(after)] })],
      }),
    ],
  });
}

const escaped = (value: string): string =>
  readable(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function coreOf({ title, author, madeAt }: Paper): string {
  const at = madeAt.toISOString().replace(/\.\d{3}Z$/, 'Z');
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties' +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(inline(title))}</dc:title><dc:creator>${escaped(author)}</dc:creator>` +
    `${stamp('created')}${stamp('modified')}</cp:coreProperties>`
  );
}
