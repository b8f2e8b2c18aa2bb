/** How wide a text is printed, in points. */
export type Measure = (text: string) => number;

/** A longer word is wider than any line, and dear to measure. */
const LONG = 400;

/**
 * Breaks printed text into lines no wider than `width`: after blanks, and inside of what is too long for a line by
 * itself. Blanks at a line's end stay with it, so that the lines put together are the text.
 */
export function breakLines(line: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const word of line.match(/[^ ]+ *| +/g) ?? []) {
    const wide = word.length > LONG ? Number.POSITIVE_INFINITY : measure(word.trimEnd());
    if (current !== '' && used + wide > width) {
      lines.push(current);
      current = '';
      used = 0;
    }
    if (wide > width) {
      const parts = cutWord(word, width, measure);
      lines.push(...parts.slice(0, -1));
      current = parts.at(-1) ?? '';
      used = measure(current);
    } else {
      current += word;
      used += measure(word);
    }
  }
  return [...lines, current];
}

/** Marks stay with the letter they stand on. */
const signsOf = /\P{M}\p{M}{0,8}|\p{M}/gu;

function cutWord(word: string, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let current = '';
  let used = 0;
  for (const sign of word.match(signsOf) ?? []) {
    const wide = measure(sign);
    if (current !== '' && used + wide > width && sign !== ' ') {
      parts.push(current);
      current = '';
      used = 0;
    }
    current += sign;
    used += wide;
  }
  return [...parts, current];
}
