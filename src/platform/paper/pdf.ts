import PdfDocument from 'pdfkit';
import type { Turns } from '../../kernel/turns.js';
import { breakLines } from './break-lines.js';
import { face, pieces, printed, type Style, scripts, styles } from './faces.js';
import { paginate } from './paginate.js';
import { inline, type Paper } from './paper.js';
import { readable } from './readable.js';
import { rowsOf, type Widths } from './rows.js';
import { type Letter, letters, type Page, type PlacedLine, type Sheet, sheetOf } from './sheet.js';
import { pageOf } from './words.js';

type Pdf = InstanceType<typeof PdfDocument>;
const MOST_FOOT_LINES = 4;
const RULE = 6;

/**
 * A paper as PDF/A-2b with its fonts inside and a reading order for screen readers. Worked in turns; the same paper
 * gives the same bytes.
 */
export function* pdf(paper: Paper): Turns<Uint8Array> {
  const document = open(paper);
  const sheet = sheetOf(paper);
  yield;
  const widths = widthsOf(document);
  const foot = footLines(paper, widths);
  const bottom = sheet.height - sheet.bottom - RULE - foot.length * letters.foot.height - letters.foot.height;
  const rows = yield* rowsOf(paper, widths);
  const width = (line: PlacedLine | { text: string; letter: Letter }) => widths(line.letter)(line.text.trimEnd());
  const pages = yield* paginate(rows, bottom, width);
  for (const [at, page] of pages.entries()) {
    yield;
    document.addPage();
    drawPage(document, page);
    drawFoot(document, sheet, bottom, [...foot, { letter: letters.foot, text: inline(pageOf(at + 1, pages.length)) }]);
  }
  yield;
  document.end();
  return document.read() as Buffer;
}

function open({ title, subject, author, madeAt, wide }: Paper): Pdf {
  const document = new PdfDocument({
    autoFirstPage: false,
    size: 'A4',
    layout: wide ? 'landscape' : 'portrait',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    tagged: true,
    displayTitle: true,
    lang: 'id',
    info: {
      Title: readable(inline(title)),
      Author: readable(author),
      ...(subject === undefined ? {} : { Subject: readable(subject) }),
      Producer: 'Mitra',
      Creator: 'Mitra',
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  });
  for (const style of Object.keys(styles) as Style[])
    for (const script of scripts) document.registerFont(`${style} ${script}`, face(script, style));
  return document;
}

/** Words come again and again: each is measured once. */
function widthsOf(document: Pdf): Widths {
  const known = new Map<string, number>();
  return (letter) => (text) => {
    const key = `${letter.style}${letter.size} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      width = pieces(text).reduce(
        (total, piece) =>
          total + document.font(`${letter.style} ${piece.script}`).fontSize(letter.size).widthOfString(piece.text),
        0,
      );
      known.set(key, width);
    }
    return width;
  };
}

function footLines(paper: Paper, widths: Widths): { text: string; letter: Letter }[] {
  const { footer, warning } = paper;
  const { inner } = sheetOf(paper);
  const set = (text: string, letter: Letter) =>
    breakLines(printed(text.replaceAll('\n', ' ')), inner, widths(letter)).map((line) => ({ text: line, letter }));
  const warnings = warning ? set(inline(warning), letters.footStrong) : [];
  return [...warnings, ...footer.flatMap((line) => set(line, letters.foot)).slice(0, MOST_FOOT_LINES)];
}

function drawPage(document: Pdf, { texts, boxes }: Page): void {
  if (boxes.length > 0) {
    document.markContent('Artifact', { type: 'Layout' });
    document.lineWidth(0.5).strokeColor('#777777');
    for (const { x, y, width, height } of boxes) document.rect(x, y, width, height);
    document.stroke().endMarkedContent();
  }
  for (const lines of texts) {
    const part = document.struct('P', { lang: lines[0]?.language ?? 'id' });
    document.addStructure(part);
    part.add(document.markStructureContent('P'));
    for (const line of lines) drawLine(document, line);
    document.endMarkedContent();
    part.end();
  }
}

type FootLine = { readonly text: string; readonly letter: Letter };

function drawFoot(document: Pdf, { left, inner }: Sheet, top: number, lines: readonly FootLine[]): void {
  document.markContent('Artifact', { type: 'Pagination' });
  document.moveTo(left, top + RULE / 2).lineTo(left + inner, top + RULE / 2);
  document.lineWidth(0.5).strokeColor('#777777').stroke();
  let y = top + RULE;
  for (const { text, letter } of lines) {
    drawLine(document, { text, letter, x: left, y, language: 'id' });
    y += letter.height;
  }
  document.endMarkedContent();
}

function drawLine(document: Pdf, { text, letter, x, y }: PlacedLine): void {
  let at = x;
  document.fillColor('black');
  for (const piece of pieces(text)) {
    document.font(`${letter.style} ${piece.script}`).fontSize(letter.size);
    document.text(piece.text, at, y, { lineBreak: false });
    at += document.widthOfString(piece.text);
  }
}
