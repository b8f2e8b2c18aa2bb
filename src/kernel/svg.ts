/** Advance widths of a common sans-serif, in thousandths of its size; no font is asked, so a picture is always the same. */
const narrow = new Map<string, number>(
  [
    ["ijl'|!.,:;`", 260],
    ['ftrI()[]{}/\\ -"', 335],
    ['cksvxyzJ', 510],
    ['mwMW@%', 890],
    ['GOQCDHNRU', 745],
    ['ABEFKPSTVXYZL&', 680],
  ].flatMap(([letters, width]) => [...String(letters)].map((one): [string, number] => [one, Number(width)])),
);
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\p{Extended_Pictographic}]/u;
/** What another font of the same family may be wider. */
const SPARE = 1.05;

export function widthOf(words: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of words) sum += narrow.get(letter) ?? (WIDE.test(letter) ? 1050 : 570);
  return (sum / 1000) * size * SPARE * (bold ? 1.07 : 1);
}

/** Lines no wider than `most`; a word that is too long alone is broken. */
export function wrap(words: string, most: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words
    .trim()
    .split(/\s+/u)
    .flatMap((one) => broken(one, most, size, bold))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, size, bold) <= most) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function broken(word: string, most: number, size: number, bold: boolean): string[] {
  if (widthOf(word, size, bold) <= most) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, size, bold) > most) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return part === '' ? parts : [...parts, part];
}

/** Text for XML: what markup could be made of, and what XML cannot hold at all. */
export const xmlText = (words: string): string =>
  words
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 63};`);
